"""Ages behind a name: "Ann Lee, 19," and "Ann Lee, aged about 68,"."""

from claims.splitting.drafts import Draft, comma_before, inherit_writer, is_predicate, past_tense
from claims.splitting.tree import Node, ancestors
from claims.splitting.wording.phrases import bare, copula, listed_before
from claims.splitting.wording.realise import be, is_plural

OLDEST = 120
BOTH_AGED = 3  # both aged 26


def behind_role(noun: Node) -> None:
    """ "Ann Lee, a cook at Acme, 41, left": it is Ann Lee who is 41, neither cook nor Acme."""
    if not _named(noun):
        return
    for role in [c for c in noun.right if c.dep == "appos" and c.pos == "NOUN"]:
        number = next((n for n in reversed(role.nodes()) if n.pos != "PUNCT"), role)
        holder = number.parent
        if holder is None or number is role or number.tag != "CD" or number.children:
            continue
        if number.dep not in ("appos", "npadvmod") or not comma_before(number):
            continue
        if not _years(number) or (holder is not role and holder.ent == "PERSON"):
            continue  # "Ann Lee, a friend, Bo Roe, 41": who is?
        comma = holder.right[holder.right.index(number) - 1]
        at = noun.right.index(role) + 1
        noun.put_right(comma.detach(), at)
        noun.put_right(number.detach(), at + 1)
        number.dep = "appos"


def of_both(draft: Draft, noun: Node) -> list[Draft]:
    """ "Ann Lee and Bo Roe, both 26, left" -> "Ann Lee and Bo Roe are both 26"."""
    members = [c for c in noun.right if c.dep == "conj"]
    if noun.dep == "conj" or len(members) != 1 or not _named(noun) or not _named(members[0]):
        return []
    for holder in (members[0], noun):
        for told in holder.right:
            number = told if told.tag == "CD" else told.child("nummod", "npadvmod", "dobj", "attr")
            if told.nodes()[0].text.lower() != "both" or not comma_before(told):
                continue
            if number is None or not _years(number) or len(told.nodes()) > BOTH_AGED:
                continue
            if holder is noun and noun.right.index(told) < noun.right.index(members[0]):
                continue
            at = holder.right.index(told)
            behind = holder.right[at + 1 :]
            holder.right[at - 1].detach()
            told.detach()
            ends = behind[:1] if behind and behind[0].text == "," else []
            for comma in ends:
                comma.detach()
            at = len(noun.right) if holder is not noun else noun.right.index(members[0]) + 1
            names = _without_roles(listed_before(noun, at))
            return [inherit_writer(draft, copula(names, told), "age", noun)]
    return []


def _without_roles(names: Node) -> Node:
    """A list of names without what each of them is."""
    for name in (names, *(c for c in names.right if c.dep == "conj")):
        for role in [c for c in name.right if c.dep == "appos" and comma_before(c)]:
            at = name.right.index(role)
            ends = name.right[at + 1 : at + 2] if name is names else []
            name.right[at - 1].detach()
            role.detach()
            for comma in ends:
                if comma.text == ",":
                    comma.detach()
    return names


def age_of(draft: Draft, noun: Node, told: Node) -> list[Draft]:
    """ "Ann Lee, 19, ...", "Ann Lee, age 19, ..." -> "Ann Lee is 19"."""
    number = told
    if told.lemma == "age" and [c.dep for c in told.children] == ["nummod"]:
        number = told.children[0]
    if not _named(noun) or number.tag != "CD" or number.children or not comma_before(told):
        return []
    if not _years(number):
        return []
    at = noun.right.index(told)
    if any(c.dep == "conj" for c in noun.right[:at]):
        return []  # "the head of Acme and Ann Lee, 59": no more than the last is
    behind = noun.right[at + 1 :]
    del noun.right[at + 1 :]
    name = bare(noun)  # without where she is from
    noun.right += behind
    goes_on = behind[1:] and behind[0].text == "," and behind[1].dep in ("prep", "advmod")
    noun.right[at + 1 if goes_on else at - 1].detach()
    if goes_on:
        noun.right[at - 1].i = -1  # the comma stands though the age behind it is gone
    told.detach()
    number.detach()
    return [inherit_writer(draft, copula(name, number), "age", noun)]


def aged(draft: Draft, noun: Node, word: Node) -> list[Draft]:
    """ "Ann Lee, aged about 68, was ill" -> "Ann Lee was aged about 68"; "in her fifties" too."""
    if not comma_before(word) or noun.child("conj") is not None or is_plural(noun):
        return []
    told = [n for n in word.nodes() if n.pos != "PUNCT"]
    if not _in_a_decade(told) and not (word.text.lower() == "aged" and _one_number(told)):
        return []
    verb = next((u for u in ancestors(noun) if is_predicate(u)), None)
    noun.right[noun.right.index(word) - 1].detach()
    word.detach()
    if any(n.text.lower() in ("both", "all", "each") for n in told):
        return []  # "wed Bo Roe, both of them aged 25": so is who wed him
    preposition = word.dep == "prep"
    fact = copula(bare(noun, definite=True), word)
    word.dep = "prep" if preposition else "acomp"
    if verb is not None and past_tense(verb):
        was = be(noun, past=True)
        fact.text, fact.tag = was.text, was.tag
    return [inherit_writer(draft, fact, "age", noun)]


def _named(noun: Node) -> bool:
    """Whether a noun is the name of someone who may have an age, whatever it was taken for."""
    named = noun.ent == "PERSON" or (noun.tag == "NNP" and noun.ent in ("ORG", ""))
    return named and noun.child("det") is None


def _one_number(told: list[Node]) -> bool:
    numbers = [n for n in told if n.tag == "CD"]
    return len(numbers) == 1 and _years(numbers[0]) and told[-1] is numbers[0]


def _in_a_decade(told: list[Node]) -> bool:
    """ "in his late fifties"."""
    decade = told[-1].lemma.lower().removesuffix("s").endswith(("ty", "tie", "teen"))
    return decade and told[-1].tag == "NNS" and any(n.tag == "PRP$" for n in told)


def _years(number: Node) -> bool:
    return number.text.isdigit() and 0 < int(number.text) < OLDEST
