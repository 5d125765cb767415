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
NEGATORS = frozenset("never no zero neither nor hardly scarcely barely seldom n't not".split())

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
# Near in meaning, and never the same person to anyone.
KIN = frozenset(
    """mother father son daughter brother sister uncle aunt nephew niece cousin grandmother
    grandfather grandson granddaughter husband wife widow widower stepmother stepfather""".split()
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
