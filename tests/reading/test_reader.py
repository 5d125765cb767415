"""Files and texts become documents, or one clear sentence says why not."""

import codecs
import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.errors import ReadingError
from claims.reading import Meta, left_out, read, read_text, walk
from claims.reading import reader as reader_module

ARTICLE = """---
title: Harbour: the bridge is closed
publisher: The Harbour Post
author: [Ann Lee, Bo Ek]
date: 2021-04-14
url: https://harbour.example/bridge
licence: CC0
---

The old bridge was closed on Monday.\r
It is 120 metres long.
"""


def test_front_matter_is_cut_off_and_the_text_is_left_as_it_is() -> None:
    document = read_text(ARTICLE, "bridge.md")
    assert document.text == "\nThe old bridge was closed on Monday.\r\nIt is 120 metres long.\n"
    assert document.first_line == 9
    assert document.title == "Harbour: the bridge is closed"
    assert document.source == "The Harbour Post"
    assert document.author == "Ann Lee, Bo Ek"
    assert document.published == date(2021, 4, 14)
    assert (document.url, document.licence) == ("https://harbour.example/bridge", "CC0")


def test_options_win_over_front_matter() -> None:
    meta = Meta(source="Another Paper", published=date(2022, 1, 2))
    document = read_text(ARTICLE, overrides=meta)
    assert document.source == "Another Paper"
    assert document.published == date(2022, 1, 2)
    assert document.author == "Ann Lee, Bo Ek"


def test_a_rule_of_dashes_is_not_front_matter() -> None:
    text = "---\nThe bridge was closed: nobody knows why.\n---\nIt is old.\n"
    document = read_text(text)
    assert document.text == text
    assert document.first_line == 1


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2021-04-14", date(2021, 4, 14)),
        ("2021-04-14T23:59:00+09:00", date(2021, 4, 14)),
        ("April 14, 2021", date(2021, 4, 14)),
        ("Wed, 14 Apr 2021 10:00:00 GMT", date(2021, 4, 14)),
        ("14/04/2021", date(2021, 4, 14)),
        ("April 14, 2021 9:00 pm EST", date(2021, 4, 14)),
    ],
)
def test_dates_in_front_matter(written: str, day: date) -> None:
    text = f"---\ndate: {written}\n---\nThe bridge is closed."
    assert read_text(text).published == day


@pytest.mark.parametrize(
    "written", ["last Tuesday", "April 2021", "03/04/2021", "14 April", "2021"]
)
def test_a_date_that_cannot_be_told_is_an_error_not_a_guess(written: str) -> None:
    with pytest.raises(ReadingError, match="cannot be told"):
        read_text(f"---\ndate: {written}\n---\nThe bridge is closed.")


def test_a_date_that_is_given_need_not_be_told() -> None:
    text = "---\ndate: 03/04/2021\n---\nThe bridge is closed."
    assert read_text(text, overrides=Meta(published=date(2021, 4, 3))).published == date(2021, 4, 3)
    with pytest.raises(ReadingError, match="cannot be told"):
        read_text(text, overrides=Meta(title="A bridge"))


def test_front_matter_that_is_not_filled_in_is_no_text() -> None:
    document = read_text("---\ntitle: ''\ndate:\n---\nThe bridge is closed.")
    assert document.text == "The bridge is closed."
    assert (document.title, document.published) == ("", None)
    half = read_text("---\npublished: 2021-04-14\ndate:\n---\nThe bridge is closed.")
    assert half.published == date(2021, 4, 14)


def test_a_dateline_dates_the_text_and_the_heading_names_it() -> None:
    text = "# The bridge\n\nWednesday, April 14, 2021\n\nThe bridge was closed."
    document = read_text(text, "bridge.md")
    assert document.published == date(2021, 4, 14)
    assert document.title == "The bridge"
    assert read_text("It closed on April 14, 2021.").published is None


def test_the_host_of_the_url_stands_in_for_the_publisher() -> None:
    meta = Meta(url="https://www.harbour.example/a/b")
    assert read_text("The bridge is closed.", overrides=meta).source == "harbour.example"
    assert read_text("The bridge is closed.").source == "unknown"


SENTENCE = "The café on the quay – “the oldest” in town – was closed by its owner on Monday."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_encodings(encoding: str) -> None:
    assert read_text(SENTENCE.encode(encoding)).text == SENTENCE


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_without_a_mark(encoding: str) -> None:
    text = "The bridge was closed on Monday by the owner of the harbour."
    assert read_text(text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (bytes(range(256)) * 40, "is not a text"),
        (codecs.BOM_UTF16_LE + b"\x00\xd8\x00", "is not a text"),
        (b"%PDF-1.7 rest", "is a PDF"),
        (b"\n <!DOCTYPE html><html></html>", "is an HTML page"),
        (codecs.BOM_UTF8 + b"<!DOCTYPE html><html></html>", "is an HTML page"),
        ("<html><p>The bridge is closed.</p></html>".encode("utf-16"), "is an HTML page"),
        (b"<!-- saved -->\n<head><title>The bridge</title></head>", "is an HTML page"),
        (b'<div class="a"><p>The bridge is closed.</p>\n<p>It is old.</p></div>', "is HTML"),
        (b"<p>The bridge is closed.</p>", "is HTML"),
        (b'id,what\n1,"The bridge is closed, says Ann."\n2,It is old.\n', "is a table"),
        (b"id;what;when\r\n1;It is closed.;2020\r\n2;It is old.;2021\r\n", "is a table"),
        (b"what\tis said\nclosed\tIt is closed.\nold\tIt is old.\n", "is a table"),
        (b"1\r\n00:00:01,000 --> 00:00:04,000\r\nThe bridge is closed.\r\n", "is subtitles"),
        (b"WEBVTT\n\n00:01.000 --> 00:04.000\nThe bridge is closed.\n", "is subtitles"),
        (b"\\documentclass{article}\\begin{document}The bridge is closed.", "is LaTeX"),
        (b"%!PS-Adobe-3.0\n(The bridge is closed.) show", "is PostScript"),
        (b"MIME-Version: 1.0\n\n<html>The bridge is closed.</html>", "is a mail"),
        (b"BEGIN:VCALENDAR\nSUMMARY:The bridge is closed.\n", "is a calendar"),
        (b'<?xml version="1.0"?><rss></rss>', "is an XML file"),
        (b"<feed><entry>The bridge is closed.</entry></feed>", "is an XML file"),
        (b'[{"claim": "The bridge is closed."}]', "is JSON"),
        (b'{"claim": "The bridge is closed."}\n{"claim": "It is old."}\n', "is JSON"),
        (b"The end\0of the string", "is not a text"),
        (b"", "is empty"),
        (b" \n\t\n", "is empty"),
        (b"---\ntitle: Nothing\n---\n", "front matter but no text"),
        ("Мост закрыли в понедельник утром.".encode(), "Cyrillic"),
    ],
)
def test_what_is_no_english_text_is_refused(data: bytes, says: str) -> None:
    with pytest.raises(ReadingError, match=says) as caught:
        read_text(data, "file.txt")
    assert "file.txt" in caught.value.message
    assert caught.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "<b>The bridge</b> is closed.",
        "<!-- a note to the editor -->\n# The bridge\n\nIt is closed.",
        '<p align="center">Bridges</p>\n\n' + "The old bridge is closed. " * 12,
        "1 00:30 is when the bridge was closed.",
        "Oslo, 3 May\nThe bridge, which is old, is closed.\nIt is long, too.",
        "Bridges, old ones\nOne, it is said, is closed.\nOne, it is said, is not.",
        "It is old; it is red.\nIt is closed; it is long.\nIt is here; it is there.",
        "[1] The bridge is closed.",
        "[The bridge] is closed.",
        "{The bridge} is closed.",
    ],
)
def test_a_text_with_some_markup_is_a_text(text: str) -> None:
    assert read_text(text).text == text


def test_a_table_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bridges.CSV"
    path.write_text("name,built\nThe old bridge,1902\n")
    with pytest.raises(ReadingError, match="is a table"):
        read(path)


def test_a_source_of_blanks_is_none() -> None:
    assert read_text("The bridge is closed.", overrides=Meta(source="  ")).source == "unknown"


def test_lone_surrogates_are_refused() -> None:
    with pytest.raises(ReadingError, match="Unicode"):
        read_text("The bridge \udc80 is closed.")


def test_a_text_too_long_is_refused_by_its_size_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The bridge is closed. " * 1_000_000)
    assert path.stat().st_size > 20_000_000
    with pytest.raises(ReadingError, match="longer than 1,000,000 characters"):
        read(path)
    just = "The bridge is closed. " * 1000
    assert read_text(just + " " * (reader_module.MAX_CHARACTERS - len(just)))
    with pytest.raises(ReadingError, match="longer than"):
        read_text(just + " " * (reader_module.MAX_CHARACTERS - len(just) + 1))


def test_files_that_cannot_be_opened(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="no file"):
        read(tmp_path / "missing.txt")
    with pytest.raises(ReadingError, match="is a folder"):
        read(tmp_path)
    with pytest.raises(ReadingError, match="cannot be opened"):
        read(tmp_path / ("x" * 300))


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_with_a_hint(data: bytes) -> None:
    try:
        document = read_text(data)
    except ReadingError as error:
        document = None
        said = error
    assert document.text.strip() if document else said.message.endswith(".") and said.hint


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=80))
def test_text_after_front_matter_is_never_changed(body: str) -> None:
    text = f"---\ntitle: A\n---\n{body}"
    try:
        document = read_text(text.encode(), force=True)
    except ReadingError:
        assert not body.strip()
    else:
        assert document.text == body


def test_walk_takes_texts_of_folders_once_and_in_order(tmp_path: Path) -> None:
    for name in ["b.txt", "a.md", "sub/c.MD", ".hidden.txt", ".git/d.txt", "image.png", "x.odd"]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("The bridge is closed.")
    found = list(walk([tmp_path, tmp_path / "a.md", tmp_path / "x.odd"]))
    names = [path.relative_to(tmp_path).as_posix() for path in found]
    assert names == ["a.md", "b.txt", "sub/c.MD", "x.odd"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_in_a_folder_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge is closed.")
    os.mkfifo(tmp_path / "pipe.txt")
    assert [path.name for path in walk([tmp_path])] == ["a.txt"]
    assert list(walk([tmp_path / "pipe.txt"])) == [tmp_path / "pipe.txt"]  # it was named


def test_what_is_left_out_of_folders_is_counted(tmp_path: Path) -> None:
    for name in ["a.md", "b.PDF", "sub/c.pdf", "sub/README", ".git/x.pdf", "sub/.x.csv", "d.csv"]:
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("The bridge is closed.")
    assert left_out([tmp_path]) == {".pdf": 2, ".csv": 1, "": 1}
    assert left_out([tmp_path / "b.PDF", tmp_path / "missing"]) == {}


def test_links_that_lead_round_end(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge is closed.")
    (tmp_path / "again.txt").symlink_to("a.txt")
    (tmp_path / "self.txt").symlink_to("self.txt")
    (tmp_path / "up").symlink_to(tmp_path)
    assert [path.name for path in walk([tmp_path])] == ["a.txt", "self.txt"]
    with pytest.raises(ReadingError, match="cannot be opened"):
        read(tmp_path / "self.txt")


def test_a_closed_folder_is_told_of_and_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The bridge is closed.")
    closed = tmp_path / "closed"
    closed.mkdir()
    (closed / "b.txt").write_text("The bridge is old.")
    with _closed(closed):
        assert list(walk([tmp_path])) == [tmp_path / "a.txt", closed]
        for path in (closed, closed / "b.txt"):
            with pytest.raises(ReadingError, match="cannot be opened: Permission denied"):
                read(next(walk([path])))


@contextmanager
def _closed(folder: Path) -> Iterator[None]:
    folder.chmod(0)
    try:
        if os.access(folder, os.R_OK):
            pytest.skip("nothing is closed to root")
        yield
    finally:
        folder.chmod(0o700)


def test_walk_refuses_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="holds no texts"):
        list(walk([tmp_path]))
    with pytest.raises(ReadingError, match="no file"):
        list(walk([tmp_path / "missing"]))
