"""The command `claims`: one thin file a verb."""

from claims.cli.main import main

__all__ = ["main"]
