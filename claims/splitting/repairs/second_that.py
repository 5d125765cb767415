"""A second "that" clause, hung beside the first one that it goes with."""

from claims.splitting.tree import Node, ancestors


def second_that(clause: Node) -> bool:
    """Opened by "that" like the reported clause it goes with."""
    mark = clause.left[0] if clause.left else None
    return (
        mark is not None
        and mark.dep == "mark"
        and mark.text.lower() == "that"
        and clause.subject is not None
    )


def to_first_that(clause: Node) -> None:
    """ "said that A, in a park that B, and that C": C goes with A, not with B."""
    host = clause.parent
    mark = host.child("mark") if host is not None and host.dep == "ccomp" else None
    asked = mark is not None and mark.lemma in ("whether", "if")
    outer = host.parent if host is not None and asked else None
    if outer is not None and outer.dep == "ccomp" and clause in (host.right if host else ()):
        move_up(clause, outer)  # "did not know whether A, and that B"
        return
    if host is None or mark is not None:
        return
    said = [u for u in ancestors(host) if u.dep == "ccomp"]
    up = next((u for u in said if u.child("mark") is not None), None)
    up = up or next((u for u in said if u.finite and u.subject is not None), None)
    if up is not None and clause in host.right:
        move_up(clause, up)


def joined_that(clause: Node) -> None:
    """ "said he refused to go and that A fell": the "and" before "that" hangs on another word."""
    host = clause.parent
    before = host.right_before(clause) if host is not None else []
    last = before[-1].nodes()[-1] if before else clause
    if host is not None and last.dep == "cc" and last.text == "and" and second_that(clause):
        host.put_right(last.detach(), host.right.index(clause))
        clause.dep = "conj"


def move_up(clause: Node, up: Node) -> None:
    """Hang a clause, with the comma and the "and" before it, on another word."""
    for node in clause.with_joint():
        up.put_right(node.detach())
