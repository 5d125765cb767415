"""Importing this makes a process one that splits: deaf to Ctrl-C, on one thread, all of it loaded.

Ctrl-C goes to the parent, which stops its workers. Each has a core: the threads that a library for
matrices would start besides only get in one another's way.
"""

import gc
import os
import signal
import sys
from contextlib import suppress

from claims.errors import SplittingError
from claims.model import Document

signal.signal(signal.SIGINT, signal.SIG_IGN)
if not os.environ.get("CLAIMS_DEBUG"):
    # A parent that lives learns of a worker's end from its pool; one that was stopped while
    # workers were starting has taken away what they need, and nobody is to read of that.
    sys.excepthook = lambda *_: None
for threads in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ.setdefault(threads, "1")

from claims.splitting import split  # noqa: E402 - reads the environment

FIRST = "The council of Marlow, which she leads, said on Monday that it had opened two bridges."
with suppress(SplittingError):  # without a model every text will tell
    split(Document(FIRST))  # loads the model, and the lists of words, which are shared when forked
    gc.freeze()
