"""Word lists of grammar and opposition that the comparison needs, in one place."""

AUXILIARIES = frozenset("be have do will would shall should can could may might must get".split())

# Say next to nothing about what a claim is about.
LIGHT = frozenset(
    """also already just then there here now still even very quite rather too so however such other
    another own same more most less least much well about approximately around nearly almost over
    under roughly some several thing way case fact kind sort lot as not n't never only both all each
    every any many few no none nobody nothing nor either neither currently recently reportedly
    estimated total including include accord according say tell state report announce add claim
    explain know call become make take give go come""".split()
)

# Adverbs and determiners that turn what they stand on.
NEGATORS = frozenset("never no neither nor hardly scarcely barely seldom n't not".split())

# Noun phrases that turn the predicate above them.
BARE_NEGATIVES = frozenset("nobody none nothing nowhere no-one noone".split())

# X V-ed (to) do Y: Y did not happen (Karttunen's implicatives with negative signature).
NEGATIVE_IMPLICATIVES = frozenset(
    """refuse decline fail avoid forget neglect refrain prevent prohibit forbid ban bar stop deny
    reject rule cease quit abstain omit oppose block without unable lack exclude miss cancel
    unwilling impossible""".split()
)

# X V-s Y: whether Y holds is left open.
DESIRES = frozenset(
    """want wish hope plan intend aim seek ask request call urge demand propose recommend suggest
    consider expect schedule try attempt offer promise threaten encourage agree advise decide mull
    ponder vow pledge likely unlikely possible prepare""".split()
)
# X V-s to do Y: Y is done (or goes on).
FACTIVE = frozenset(
    """begin start continue manage happen cause force lead help use have seem appear cease remain
    dare get make see hear let return come go rush find prove turn first last require oblige""".split()
)
RANKING = frozenset("first second third last only sole next most".split())
MODALS = frozenset("may might could should would can".split())

QUANTIFIERS = {
    "all": "all", "every": "all", "each": "all", "entire": "all", "both": "all", "whole": "all",
    "everyone": "all", "everybody": "all", "entirely": "all", "completely": "all",
    "most": "most", "mostly": "most", "mainly": "most", "majority": "most", "largely": "most",
    "predominantly": "most", "primarily": "most",
    "many": "many", "numerous": "many", "some": "some", "several": "some", "any": "some",
    "partly": "some", "certain": "some",
    "few": "few", "little": "few", "minority": "few", "rarely": "few",
    "no": "none", "none": "none", "nobody": "none", "neither": "none", "never": "none",
    "only": "only", "sole": "only", "solely": "only", "exclusively": "only", "just": "only",
}  # fmt: skip

# Change up and change down; what is said, done or felt for and against. A word of one side
# against a word of the other is an opposition, as WordNet's antonyms are.
OPPOSITIONS: tuple[tuple[frozenset[str], frozenset[str]], ...] = tuple(
    (frozenset(a.split()), frozenset(b.split()))
    for a, b in (
        (
            "increase rise grow gain climb jump surge soar expand double triple swell improve up "
            "raise boost more higher growth upward",
            "decrease fall drop lose decline shrink plunge sink reduce cut halve dwindle worsen "
            "down slump lower contract fewer less lessen downward",
        ),
        (
            "support welcome praise back endorse favour favor approve applaud commend hail "
            "defend encourage positive favorable favourable",
            "oppose criticise criticize condemn reject denounce resist slam attack disapprove "
            "blame discourage critical criticism opposition negative unfavorable unfavourable",
        ),
        (
            "comply obey accept agree allow permit let admit grant consent approve",
            "refuse decline reject deny forbid ban block prohibit bar prevent disallow",
        ),
        ("include cover contain comprise", "exclude omit exempt"),
        (
            "win beat defeat overcome victory succeed success successful",
            "lose defeated loss fail failure unsuccessful",
        ),
        ("open start begin launch commence found", "close end finish stop conclude shut dissolve"),
        ("arrive enter join come", "leave depart exit quit"),
        ("alive survive live survivor", "dead die kill death"),
        ("before earlier prior previously", "after later subsequently following"),
        ("first opening", "last final closing"),
        ("mandatory compulsory obligatory required", "voluntary optional"),
        ("majority most", "minority few"),
        ("old", "new young"),
        ("male man boy husband father son", "female woman girl wife mother daughter"),
        ("guilty convict conviction convicted", "innocent acquit acquittal acquitted"),
        ("north northern", "south southern"),
        ("east eastern", "west western"),
        ("high tall", "low short"),
        ("easy simple", "difficult hard complicated"),
        ("legal lawful", "illegal unlawful"),
        ("public", "private"),
        ("rich wealthy", "poor"),
        ("known know", "unknown"),
        ("remain keep maintain stay", "remove leave abandon"),
        ("release free", "arrest detain imprison jail"),
        ("hire appoint employ", "fire dismiss sack"),
        ("buy purchase acquire", "sell"),
        ("safe", "dangerous unsafe"),
        ("married marry", "divorced divorce unmarried single"),
    )
)


LOCATIVE = frozenset("in at on near inside outside within off".split())

# What happens or stands in one place only.
ONE_PLACE = frozenset(
    """hold happen occur bear die locate be begin start base situate stage found build open place
    headquarter play face host bury crash collapse end""".split()
)

# A V-s B is B V-s A.
SYMMETRIC = frozenset(
    """face meet play marry border fight be match equal resemble draw tie clash merge share agree talk
    join connect differ coincide divorce neighbor neighbour""".split()
)
