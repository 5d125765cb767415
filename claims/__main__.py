"""`python -m claims` is the command `claims`."""

import sys

from claims.cli.main import program

sys.exit(program())
