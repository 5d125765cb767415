"""No figure falls below its floor."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import gate


@pytest.mark.parametrize("name", gate.SETS)
def test_no_figure_falls_below_its_floor(name: str):
    floors = gate.read_floors().get(name)
    assert floors, f"no floors for {name}: run gate.py --raise"
    figures = gate.measure(name)
    if figures is None:
        pytest.skip("data that is not part of the project")
    assert gate.shortfalls(figures, floors) == []


def test_floors_are_raised_and_never_lowered():
    floors = {"soft_f1": 0.7, "false_support": 0.05}
    better = {"soft_f1": 0.8, "false_support": 0.01, "soft_precision": 0.9}
    worse = {"soft_f1": 0.5, "false_support": 0.2}
    assert gate.raised(better, floors) == {"soft_f1": 0.795, "false_support": 0.015}
    assert gate.raised(worse, floors) == floors
    assert gate.shortfalls(worse, floors) != []
    assert gate.shortfalls(better, floors) == []
