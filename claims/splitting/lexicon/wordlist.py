"""Word lists as they are easiest to read and keep: words between spaces."""


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())
