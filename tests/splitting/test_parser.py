"""Which language model is taken, and what is said when there is none: by the program itself."""

import os
import subprocess
import sys
from pathlib import Path

TEXT = "The mayor of Brunn opened a bridge and met 20 engineers."


def split(**environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "claims", "split", TEXT],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_larger_model_that_happens_to_be_installed_is_not_taken(tmp_path: Path) -> None:
    larger = tmp_path / "en_core_web_md"
    larger.mkdir()
    (larger / "__init__.py").write_text("raise RuntimeError('taken')\n")
    plain = split()
    beside = split(PYTHONPATH=str(tmp_path))
    assert plain.returncode == beside.returncode == 0
    assert "met 20 engineers" in plain.stdout
    assert beside.stdout == plain.stdout


def test_a_model_that_is_named_but_not_there_is_told_in_a_sentence() -> None:
    done = split(CLAIMS_SPACY_MODEL="en_core_web_nowhere")
    assert done.returncode == 2
    assert "'en_core_web_nowhere' cannot be loaded" in done.stderr
    assert "CLAIMS_SPACY_MODEL must name" in done.stderr
    assert "Traceback" not in done.stderr
