"""What only people do, and bodies of people: no grant sings, no line asks."""

from claims.splitting.lexicon.people import GROUPS, is_person, means_body, means_people
from claims.splitting.lexicon.wordlist import words
from claims.splitting.tree import Node

OF_PEOPLE = words(
    "ask want wish refuse decide hope sing dance laugh smile weep marry divorce graduate resign "
    "retire apologise apologize negotiate vote hire dismiss accuse sue arrest interrogate thank "
    "blame urge beg swear vow pledge promise intend regret fear love hate admire envy forgive "
    "learn teach study forget remember believe think know notice shout whisper yell dream "
    "criticise criticize praise condemn congratulate complain"
)
_NOT_ALONE = words("that this which it what who one some many most all none both these those")


def cannot(subject: Node | None, verb: Node) -> bool:
    """Whether a verb asks for a mind and its subject is a thing: the alarm dismissed a cook."""
    if subject is None or verb.lemma not in OF_PEOPLE or subject.dep == "nsubjpass":
        return False
    if verb.child("auxpass") is not None:
        return False
    return speechless(subject)


def speechless(subject: Node) -> bool:
    """Whether a subject is a thing that neither thinks nor speaks, by its noun."""
    if subject.child("conj") is not None:
        return False
    lemma = subject.lemma.lower()
    named = subject.pos != "NOUN" or subject.ent in ("PERSON", "ORG", "NORP", "GPE")
    if named or lemma in _NOT_ALONE or lemma in GROUPS or subject.tag == "NNS":
        return False
    return not (is_person(lemma) or means_people(lemma) or means_body(lemma) or lemma in _SPEAKS)


_SPEAKS = words(  # what people wrote or made, and what stands for them
    "report study paper letter statement book article survey poll song poem film play law bill act "
    "rule court office service school church union world heart mind voice brain body animal "
    "dog cat horse bird elephant bear monkey parrot household couple majority minority number half "
    "rest third quarter percent part generation public electorate movement campaign side "
    "opposition left right regime dynasty cabinet palace crown throne street market west east "
    "north south system model computer machine robot program network algorithm software industry "
    "sector economy nobody everybody someone lot handful bulk few host mission expedition "
    "embassy delegation commission inquiry investigation tribunal bench jury"
)
