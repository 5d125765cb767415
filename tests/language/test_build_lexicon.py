"""The build of the lexicon, on a dictionary of a few lines in WordNet's own format."""

import zlib
from pathlib import Path

from claims.language.build_lexicon import main
from claims.language.lexicon import Lexicon, unpack

HEAD = "  1 A notice to keep.  \n  2 WordNet 3.1 Copyright 2011 by Princeton University.  \n"
DATA = {
    "noun": (
        "00000100 03 n 01 animal 0 001 ~ 00000200 n 0000 | a living thing that moves\n"
        "00000200 05 n 02 hound 0 dog 0 001 @ 00000100 n 0000 | barks\n"
        "00000300 15 n 01 Paris 0 000 | a city\n"
        "00000400 04 n 01 invasion 0 001 + 00000600 v 0101 | an attack\n"
    ),
    "verb": (
        "00000500 30 v 01 rise 0 001 ! 00000700 v 0101 00 | go up\n"
        "00000600 30 v 01 invade 0 001 + 00000400 n 0101 00 | march in\n"
        "00000700 30 v 01 fall 0 001 ! 00000500 v 0101 00 | go down\n"
    ),
    "adj": "00000800 00 a 01 quick 0 000 | fast\n",
    "adv": "00000900 02 r 01 quickly 0 001 \\ 00000800 a 0101 | fast\n",
}
INDEX = {
    "noun": (
        "animal n 1 1 ~ 1 1 00000100  \ndog n 1 1 @ 1 1 00000200  \nhound n 1 1 @ 1 0 00000200  \n"
        "invasion n 1 1 + 1 0 00000400  \nparis n 1 0 1 0 00000300  \n"
    ),
    "verb": (
        "fall v 1 1 ! 1 1 00000700  \ninvade v 1 1 + 1 0 00000600  \nrise v 1 1 ! 1 1 00000500  \n"
    ),
    "adj": "quick a 1 0 1 0 00000800  \n",
    "adv": "quickly r 1 1 \\ 1 0 00000900  \n",
}
SENSES = "dog%1:05:00:: 00000200 1 42\nfall%2:30:00:: 00000700 1 7\n"


def build(folder: Path) -> Lexicon:
    for pos, lines in DATA.items():
        (folder / f"data.{pos}").write_text(HEAD + lines, encoding="utf-8")
        (folder / f"index.{pos}").write_text(HEAD + INDEX[pos], encoding="utf-8")
    (folder / "index.sense").write_text(SENSES, encoding="utf-8")
    main(folder, folder / "lexicon.bin")
    return Lexicon(unpack(zlib.decompress((folder / "lexicon.bin").read_bytes())))


def test_build(tmp_path: Path) -> None:
    lexicon = build(tmp_path)
    number = lexicon.number
    # Paris is left out: names are another room's.
    assert " ".join(sorted(number)) == ("animal dog fall hound invade invasion quick quickly rise")
    (dog,) = lexicon.senses["n"][number["dog"]]
    (animal,) = lexicon.senses["n"][number["animal"]]
    assert list(lexicon.senses["n"][number["hound"]]) == [dog]
    assert lexicon.above(frozenset([dog]), 5) == {animal}
    pair = number["rise"] * lexicon.size + number["fall"]
    assert pair in lexicon.antonyms
    assert number["fall"] * lexicon.size + number["rise"] in lexicon.antonyms
    assert lexicon.derives(number["invade"], number["invasion"])
    assert lexicon.derives(number["quickly"], number["quick"])
    assert not lexicon.derives(number["quick"], number["invade"])


def test_the_notice_goes_along(tmp_path: Path) -> None:
    build(tmp_path)
    notice = (tmp_path / "lexicon.LICENSE.txt").read_text(encoding="utf-8")
    assert "made from WordNet 3.1" in notice
    assert "A notice to keep." in notice
