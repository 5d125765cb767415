"""Quantities in English text: find them with unit, bound and noun; compare two of them."""

from claims.language.quantities.compare import compare
from claims.language.quantities.find import find_quantities

__all__ = ["compare", "find_quantities"]
