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

# X V-s Y: there will be no Y.
CANCELS = frozenset("cancel abandon scrap abort avert thwart foil shelve drop".split())

# X V-s Y: whether Y holds is left open.
DESIRES = frozenset(
    """want wish hope plan intend aim seek ask request call urge demand propose recommend suggest
    consider expect schedule try attempt offer promise threaten encourage agree advise decide mull
    ponder vow pledge likely unlikely possible prepare""".split()
)
# X V-s to do Y: Y is done (or goes on).
FACTIVE = frozenset(
    """begin start continue manage happen cause force lead help use have seem appear cease remain
    dare get make see hear let return come go rush find prove turn first last require
    oblige""".split()
)
RANKING = frozenset("first second third last only sole next most".split())
MODALS = frozenset("may might could should would can ought shall".split())

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
            "oppose criticise criticize condemn reject denounce resist resistance slam disapprove "
            "blame discourage critical criticism opposition negative unfavorable unfavourable",
        ),
        (
            "comply obey accept agree allow permit let admit grant consent approve",
            "refuse decline reject deny forbid ban block prohibit bar prevent disallow",
        ),
        ("include cover contain comprise", "exclude omit exempt"),
        (
            "victory succeed success successful",
            "loss fail failure unsuccessful",
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

# A wins against B: B loses to A.
WINNING = frozenset("win beat defeat overcome overpower trounce".split())
LOSING = frozenset("lose".split())

# What only one can have done to a thing.
ONE_DOER = frozenset(
    """win found invent write compose direct design discover paint build create cause host chair
    develop establish produce kill murder assassinate captain coach manage conquer""".split()
)

# What happens or stands in one place only.
ONE_PLACE = frozenset(
    """hold happen occur bear die locate be begin start base situate stage found build open place
    headquarter play face host bury crash collapse end""".split()
)

# A V-s B is B V-s A.
SYMMETRIC = frozenset(
    """face meet play marry border fight be match equal resemble draw tie clash merge share agree
    talk join connect differ coincide divorce neighbor neighbour""".split()
)

# Verbs that say of an event no more than that it went on.
HAPPEN = frozenset(
    "run hold occur happen conduct last stage organize organise continue perform".split()
) | {"carry out", "take place", "go on", "carry on"}

_GROUPS = """
see view regard consider rate rank deem describe call
win award receive get earn gain collect prize
exclude omit "leave out" "leave off"
give donate "give away" distribute hand "hand out" provide supply offer grant send deliver seed
want ask demand request seek claim call require urge
show display exhibit present feature exhibition exhibit
pupil schoolchild child student kid
kill die dead death fatality deadly victim casualty fatal lethal
hurt injure wound injury casualty
live reside resident home inhabitant dwell
assemble build construct "put together" make create produce
rescue save retrieve
begin start launch open commence kick-off initiate "set up" found establish create
end finish close conclude "wrap up" expire stop
say tell announce state declare report
buy purchase acquire acquisition
fire sack dismiss "lay off" layoff
resign quit "step down" leave resignation
elect vote choose pick select name appoint nominate
lead head chair run direct chief leader
attack assault strike raid bombard hack
trip stumble fall
crush trample stampede
collapse fall "give way" "come down"
visit travel tour trip journey come go arrive
attend visit visitor attendee participant participate "take part"
near close nearby
big large huge great major vast giant
small little tiny minor
film movie picture
car vehicle automobile
plane aircraft jet airplane airliner aeroplane
ship boat vessel
job post position employment
firm company business corporation enterprise
police officer cop policeman
doctor physician
illness disease sickness condition
money cash fund sum
tall high height
long length
wide width
old age
arrears debt "back taxes" due
municipality city town council
minister secretary
boss chief head director chairman president
probe investigate investigation inquiry enquiry
law rule legislation act regulation
talk discuss negotiate discussion negotiation meeting conversation
meet meeting encounter summit
agree accord deal pact agreement treaty
cut reduce lower slash decrease reduction
rise increase grow growth climb surge gain soar
cause trigger "lead to" prompt "result in" spark reason
show reveal find discover suggest indicate prove demonstrate
warn caution alert warning
help assist aid support
plan intend schedule aim propose
hold host stage organise organize arrange
contest competition tournament championship
match game fixture
goal score
player footballer
film video clip footage
website site page homepage
visit hit traffic
picture photo photograph image snapshot
study survey research investigation
test examine check examination
author writer novelist
found establish create founder founding
born birth bear
marry wed wife husband spouse marriage wedding
movie film
album record
publish release issue
singer vocalist
own possess owner belong
spend pay cost expense
jail prison imprison
flee escape run
block ban prohibit bar forbid
allow let permit
criticise criticize condemn denounce criticism lambast
praise laud hail commend applaud
deny reject refute dismiss
capital city
around worldwide world global globally
centerpiece centre center highlight
impact effect consequence influence harm
cancel "call off" abandon scrap
inaugurate open opening unveil
worth value cost price
higher rising increase
house home household residence apartment flat
power electricity energy current
provide supply feed
country state nation
deal merger agreement
outbreak illness epidemic disease poisoning
theft burglary robbery steal rob burgle
thief burglar robber
race marathon run
finish complete end
win beat defeat victory triumph
sick ill unwell
eat dine meal
eatery restaurant cafe diner
school classroom academy college
teacher instructor educator
money fee fund sum payment
reward prize
limit restrict cap curb quota
fish fishing fishery catch
forbid ban prohibit outlaw
fine penalty penalise penalize
inspect inspection check examine
union worker labour labor
airline carrier
share stock
vote referendum ballot election poll
campaign drive
backer supporter proponent advocate
opponent critic foe
resident local inhabitant villager citizen
town city village municipality
sea ocean water
storm hurricane cyclone typhoon
rain downpour rainfall
blaze fire
quake earthquake tremor
crash accident collision
injured hurt wounded
missing disappear vanish
expert specialist scientist researcher
parliament legislature assembly
minister secretary
army military troop force soldier
rebel insurgent militant
rise climb up
fall drop decline down
delay postpone "put off" defer
speed accelerate quicken
"""


def _near() -> dict[str, frozenset[int]]:
    """Word -> numbers of the groups it is in."""
    table: dict[str, frozenset[int]] = {}
    for number, line in enumerate(_GROUPS.strip().splitlines()):
        phrases = line.split('"')[1::2]
        single = " ".join(line.split('"')[::2]).split()
        for word in (*single, *phrases):
            table[word] = table.get(word, frozenset()) | {number}
    return table


# Words that news uses for the same thing and a thesaurus keeps apart.
NEAR = _near()
