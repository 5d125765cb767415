"""What stands behind the comma that ends a relative clause goes on with the clause around it."""

from claims.splitting.drafts import comma_before, is_predicate
from claims.splitting.repairs.second_relatives import opener
from claims.splitting.tree import NOUN_POS, Node, ancestors

ADJUNCTS = frozenset(
    "at in on by without for from to after before during until into through across under".split()
)


def phrase_behind(clause: Node) -> None:
    """ "They reached the hut, in which nine had slept, at dawn": reached it at dawn."""
    noun = clause.parent
    verb = next((u for u in ancestors(clause) if is_predicate(u)), None)
    if noun is None or verb is None or clause.i < verb.i or opener(clause) is None:
        return
    if not comma_before(clause) or sum(n.text == "," for n in clause.nodes()[1:]) != 1:
        return
    if any(n.i > clause.nodes()[-1].i and n.dep != "punct" for n in verb.nodes()):
        return
    inner, phrase = _last_phrase(clause)
    if phrase is None or inner is None:
        return
    comma = inner.right[-2]
    for node in (comma, phrase):
        verb.put_right(node.detach(), _behind(verb, node))


def _behind(verb: Node, node: Node) -> int:
    """The place for it by its place in the sentence."""
    return sum(c.i < node.i for c in verb.right)


def _last_phrase(clause: Node) -> tuple[Node | None, Node | None]:
    """The phrase behind a comma at the end of a clause, and the verb that it hangs on."""
    node = clause
    while node.right:
        last = node.right[-1]
        parted = len(node.right) > 1 and node.right[-2].text == ","
        if parted and last.dep == "prep" and last.lemma in ADJUNCTS and is_predicate(node):
            return node, last
        node = last
    return None, None


def second_participle(verb: Node) -> None:
    """ "a bridge, planned by a nun who could not swim, and opened by her": both of the bridge."""
    noun = verb.parent
    if noun is None or verb.tag != "VBN" or verb not in noun.right or noun.pos not in NOUN_POS:
        return
    joint = verb.with_joint()
    first = next(
        (c for c in noun.right_before(joint[0]) if c.dep == "acl" and c.tag == "VBN"), None
    )
    if first is None or verb.subject is not None or verb.child("aux", "auxpass") is not None:
        return
    for node in joint:
        first.put_right(node.detach())
