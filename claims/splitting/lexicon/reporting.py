"""The verbs of saying and thinking, and what each does to the clause that it reports."""

from claims.splitting.lexicon.wordlist import words

STATEMENT = words(
    "say tell state add announce report claim argue note explain insist declare confirm admit "
    "acknowledge reveal disclose remark observe write testify assert maintain contend suggest "
    "indicate warn stress emphasise emphasize reiterate comment reply respond answer conclude "
    "allege boast complain concede confide continue exclaim joke lament tweet post proclaim "
    "pronounce promise pledge vow swear theorize theorise hint imply inform notify learn hear "
    "recall rule caution underline underscore affirm reaffirm recount repeat clarify quip advise "
    "assure remind counter point specify reason describe urge ask call cite decide read mention "
    "confess certify attest opine guarantee shout cry yell whisper mutter murmur scream grumble "
    "protest object plead gripe fume reassure concur counsel infer deduce surmise stipulate "
    "verify establish relate retort snap interject muse venture enthuse chant text email foresee "
    "anticipate worry signal radio telegraph remember laugh sigh smile grin chuckle sob gasp groan "
    "marvel"
)
FINDING = words(
    "find show demonstrate estimate predict forecast calculate determine discover posit "
    "hypothesise hypothesize"
)
COGNITION = words("believe think expect suspect reckon assume speculate consider agree")
DENIAL = words("deny dispute refute rebut reject")
REFUSAL = DENIAL | words("dismiss")  # of a claim, of reports
JUDGING = DENIAL | words(  # in words: who accuses, praises or welcomes speaks
    "accuse criticise criticize blame praise welcome condemn attack defend denounce urge thank "
    "dismiss mock hail back oppose support apologise apologize admit"
)
DOUBT = words("doubt")
# Report only what follows "that".
THAT_ONLY = words("hold submit record document")
HOW = words("explain describe show demonstrate reveal recount")  # report what follows "how"
INVERTED_ONLY = words(
    "urge ask call cite continue point decide read remember laugh sigh smile grin chuckle sob gasp "
    "groan marvel"
)  # report only in: "Y", X urged
REPORTING = STATEMENT | FINDING | COGNITION | DENIAL | DOUBT
QUOTING = STATEMENT - words("describe")  # bring in a quotation that no clause joins to them
MANDATIVE = words(  # with "that", what they ask for has yet to be done
    "recommend demand ask request propose urge insist suggest require order"
)
