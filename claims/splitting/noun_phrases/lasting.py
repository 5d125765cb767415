"""Since when and until when someone is what an apposition says: the tense of its claim."""

from claims.splitting.drafts import comma_before
from claims.splitting.tree import Node, word
from claims.splitting.wording.realise import be, is_plural


def lasting(root: Node, complement: Node) -> None:
    """ "Ann Lee, our cook for 19 years" -> "Ann Lee has been our cook for 19 years"."""
    if root.subject is None or root.tag == "VBD":
        return
    times = [c for c in complement.right if c.dep == "prep" and c.child("pobj") is not None]
    if any(_over(prep) for prep in times):
        was = be(root.subject, past=True)
        root.text, root.tag = was.text, was.tag
    elif any(map(_since, times)) or any(map(_of_a_life, complement.right)):
        plural = is_plural(root.subject)
        form, tag = ("have", "VBP") if plural else ("has", "VBZ")
        root.text, root.tag = "been", "VBN"
        root.put_left(word(form, "have", "AUX", tag, "aux"), len(root.left))


def _over(prep: Node) -> bool:
    """ "a farmer until 2010", "a nurse at the time"."""
    time = prep.child("pobj")
    then = time is not None and time.lemma == "time" and any(c.lemma == "the" for c in time.left)
    dated = time is not None and (time.ent == "DATE" or time.lemma in ("death", "retirement"))
    return (prep.lemma == "at" and then) or (prep.lemma == "until" and dated)


def _since(prep: Node) -> bool:
    """ "our cook for 19 years", "since May"."""
    time = prep.child("pobj")
    if time is None or time.ent != "DATE":
        return False
    return prep.lemma == "since" or (prep.lemma == "for" and time.child("nummod") is not None)


def _of_a_life(time: Node) -> bool:
    """ "a miner all his life", "a cook most of her life"."""
    if time.dep not in ("npadvmod", "appos", "dep") or not time.left + time.right:
        return False
    words = [n.lemma.lower() for n in time.nodes()]
    return words[0] in ("all", "most") and words[-1] in ("life", "career")


def of_the_role(noun: Node) -> None:
    """ "Ann Lee, a member of it all her life, left": a member all her life."""
    for at, time in enumerate(noun.right[2:], 2):
        role = noun.right[at - 1]
        if role.dep == "appos" and comma_before(role) and _of_a_life(time):
            role.put_right(time.detach())
            time.dep = "npadvmod"
            return
