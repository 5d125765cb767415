"""`python -m claims` is the command `claims`."""

import sys

from claims.cli import main

sys.exit(main())
