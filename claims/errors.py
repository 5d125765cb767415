"""What can go wrong in a way a person can mend; the command line shows `message` and `hint`."""

ELSEWHERE = "Choose another place with --db or the variable CLAIMS_DB."  # a hint


class ClaimsError(Exception):
    """Base of all our exceptions: one clear sentence, and a hint on what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ReadingError(ClaimsError):
    """A file or text cannot be read as an English document."""


class SplittingError(ClaimsError):
    """A text cannot be split, most often because no language model is installed."""


class StoreError(ClaimsError):
    """The store cannot be opened, read or written."""


class NotFoundError(StoreError):
    """No row has the given id."""


class AmbiguousIdError(StoreError):
    """Several rows begin with the given id."""


class MissingExtraError(ClaimsError):
    """An optional feature is used but its extra is not installed."""
