"""Verbs and their objects: which have none, which none where they are passive, which two."""

INTRANSITIVE = frozenset(
    "die move live serve work play return retire appear graduate emigrate settle travel arrive "
    "study compete continue remain emerge escape collapse vanish disappear resign debut perform "
    "start end stay turn act agree talk walk speak head land crash sink rise fall grow flee "
    "participate train trade sign marry pass stand sit wait last sleep lean float drift linger "
    "wander thrive dwell soar plunge surge slump dwindle".split()
)
NEVER_PASSIVE = frozenset(
    "graduate die appear emigrate arrive emerge vanish disappear resign debut participate "
    "become remain stay flee collapse escape survive protest occur happen belong exist expire "
    "reside compete retire succumb contribute qualify testify respond react complain apologise "
    "apologize campaign stumble skyrocket premiere specialise specialize originate result consist "
    "rely depend suffer rebound peak collide clash erupt explode audition volunteer "
    "preside officiate excel march crawl tumble object refrain coincide cooperate collaborate "
    "interact hesitate struggle prevail belong migrate immigrate commute confess plead sleep wait "
    "weep fail faint premier fumble feast frolic".split()
)
OF_ITSELF = frozenset(  # what happens to it and what it does come to the same
    "open increase decrease double triple quadruple expand improve worsen widen shrink snap crack "
    "shatter spread change".split()
)
TO_WHAT = {
    "apply": ("for",),
    "appeal": ("for", "to"),
    "arrange": ("for",),
    "score": ("from", "for", "against"),
    "recover": ("from", "in"),
    "file": ("for",),
    "play": ("for", "against"),
    "send": ("for",),
}
GIVEN = frozenset(  # what one is given, or made, behind a passive: "was seen and awarded a prize"
    "give award offer grant hand send teach tell ask pay show deny name elect appoint call dub "
    "make promise allow assign fine charge lend".split()
)
NEVER_AN_OBJECT = frozenset("tour travel live act retire emigrate".split())
OBJECTLESS = frozenset(
    "concede apologise apologize smile laugh stop pause come go ask call look wait pay push press "
    "appeal plead apply vote decide leave hope report comment write sing teach lecture protest "
    "campaign cheer clap jeer boo shout wave nod pray panic rally riot kneel bow dance weep "
    "cry".split()
)
AWARDING = frozenset({"award", "grant", "fine"})
