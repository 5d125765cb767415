"""The normal form of a statement (a stand-in until the branch `retrieval` is merged)."""

import hashlib
import re
from dataclasses import dataclass

from claims.model import Kind, Slots, When


@dataclass(frozen=True, slots=True)
class Identity:
    """What makes a claim the same claim in every document and store."""

    normal: str
    key: str  # 32 hex digits
    stem: str  # 16 hex digits


def normal_form(text: str, times: tuple[When, ...] = ()) -> str:
    """`text` in its one form: words in order, single spaces."""
    return " ".join(re.findall(r"[^\W_]+", text.lower()))


def identity(text: str, slots: Slots) -> Identity:
    """Normal form, key and stem of a claim."""
    normal = normal_form(text, slots.times)
    words = [w for w in normal.split() if w not in ("not", "no", "never") and not w.isdigit()]
    apart = slots.kind not in (Kind.ASSERTED, Kind.PLANNED)
    key = f"{normal}|{slots.kind}" if apart else normal
    return Identity(normal, _digest(key, 16), _digest(" ".join(words), 8))


def _digest(text: str, size: int) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=size).hexdigest()
