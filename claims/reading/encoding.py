"""Bytes to text: which encoding, or why it is no text at all."""

import codecs
import csv
import json
import re

from claims.errors import ReadingError

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# How formats that people take for text begin, and how to get the text out of them.
FORMATS = (
    (b"%PDF-", "a PDF", "Take its text out first: pdftotext FILE.pdf FILE.txt"),
    (b"PK\x03\x04", "a zip archive or office document", "Save it as plain text first."),
    (b"{\\rtf", "a rich-text document", "Save it as plain text first."),
    (b"\x1f\x8b", "compressed with gzip", "Unpack it first: gunzip FILE.gz"),
    (b"%!PS", "PostScript", "Take its text out first: ps2txt FILE.ps > FILE.txt"),
    (b"SQLite format 3\x00", "an SQLite database", "To use it as a store: --db FILE"),
)
# What begins, behind comments and in any encoding, with one of these is not to be read by people.
COMMENTS = re.compile(r"(?:\s+|<!--.*?-->)*", re.S)
MARKUP = (
    (re.compile(r"<(?:!doctype\s+html|html|head|body)\b", re.I), "an HTML page"),
    (re.compile(r"<(?:\?xml|!doctype|rss|feed|rdf:rdf)\b", re.I), "an XML file"),
    (re.compile(r"(?:WEBVTT\b|\d+\s+\d+:\d\d:\d\d[,.]\d{3}\s+-->)"), "subtitles"),
    (re.compile(r"\\(?:documentclass|begin\{)"), "LaTeX"),
    (re.compile(r"MIME-Version:", re.I), "a mail or a web archive"),
    (re.compile(r"BEGIN:V(?:CALENDAR|CARD)\b", re.I), "a calendar or an address"),
)
# A part of a page begins with one of these, and has many; a text may have some (Markdown does).
BLOCKS = "address|article|aside|div|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|table|ul"
OPENED, CLOSED = (re.compile(rf"<{slash}(?:{BLOCKS})(?:\s[^<>]*)?>", re.I) for slash in ("", "/"))
WORDS_A_BLOCK = 30
TABLE = "a table"
OF_TABLES = "Save the sentences in it as .txt first, with an empty line after each."
ROWS = 50  # lines looked at for a table
# The encodings that English is found in besides UTF-8, tried before all others.
WESTERN = ["cp1252", "latin_1", "mac_roman", "cp850"]
SAMPLE = 200_000
CONTROLS = dict.fromkeys(c for c in range(32) if chr(c) not in "\t\n\r\f\v\x1b")
MAX_CONTROLS = 0.001  # of all characters; a stray one happens in real texts


def decode(data: bytes | str, label: str) -> str:
    """The text in `data`, unchanged but for a byte-order mark. `label` names it in errors.

    Raises ReadingError for a binary file, another format, or an encoding that cannot be told.
    """
    text = data.removeprefix("\ufeff") if isinstance(data, str) else _decode_bytes(data, label)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ReadingError(
            f"{label} holds characters that are not valid Unicode.", "Save it as UTF-8."
        ) from error
    controls = len(text) - len(text.translate(CONTROLS))
    if "\0" in text or controls > max(3, len(text) * MAX_CONTROLS):
        raise _binary(label)
    if kind := _for_machines(text):
        hint = OF_TABLES if kind == TABLE else "Save its text, without the markup, as .txt first."
        raise ReadingError(f"{label} is {kind}, not a text.", hint)
    return text


def _for_machines(text: str) -> str:
    """What a text is that programs write for programs; "" for one that people read."""
    start = COMMENTS.match(text)
    at = start.end() if start else 0
    for beginning, kind in MARKUP:
        if beginning.match(text, at):
            return kind
    if OPENED.match(text, at) and WORDS_A_BLOCK * len(CLOSED.findall(text)) > len(text.split()):
        return "HTML"
    if _is_table(text):
        return TABLE
    return "JSON" if text[at : at + 1] in ("{", "[") and _is_json(text[at:]) else ""


def _is_json(text: str) -> bool:
    """Is it one value, or does it begin with an object, as JSON Lines do?"""
    try:
        found, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) or not text[end:].strip()


def _is_table(text: str) -> bool:
    """Has every line as many fields as the first, which names them? Prose has blanks at commas."""
    lines = text[:SAMPLE].strip().splitlines()[:ROWS]
    if len(lines) < 3 or re.search(r"[,;]\s|[.!?]$", lines[0]):
        return False
    for mark in ",;\t":
        if (fields := lines[0].count(mark)) >= 1:
            try:
                rows = [row for row in csv.reader(lines, delimiter=mark, strict=True) if row]
            except csv.Error:
                continue
            if len(rows) >= 3 and all(len(row) == fields + 1 for row in rows):
                return True
    return False


def _decode_bytes(data: bytes, label: str) -> str:
    for start, name in BOMS:
        if data.startswith(start):
            return _strictly(data, name, label)
    head = data[:200].lstrip().lower()
    for start, what, hint in FORMATS:
        if head.startswith(start.lower()):
            raise ReadingError(f"{label} is {what}, not a text.", hint)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = ""
    if b"\0" in data:
        return _strictly(data, _wide(data) or "", label)
    return text or _detected(data, label)


def _strictly(data: bytes, name: str, label: str) -> str:
    try:
        return data.decode(name)
    except (UnicodeDecodeError, LookupError) as error:
        raise _binary(label) from error


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: in English every second byte is zero."""
    even, odd = data[:SAMPLE:2], data[1:SAMPLE:2]
    zeros = even.count(0) / max(1, len(even)), odd.count(0) / max(1, len(odd))
    if max(zeros) < 0.7 or min(zeros) > 0.05:
        return None
    return "utf-16-be" if zeros[0] > zeros[1] else "utf-16-le"


def _detected(data: bytes, label: str) -> str:
    if not data:
        return ""
    from charset_normalizer import from_bytes

    for only in (WESTERN, None):
        best = from_bytes(data[:SAMPLE], cp_isolation=only).best()
        if best is not None:
            return _strictly(data, best.encoding, label)
    raise _binary(label)


def _binary(label: str) -> ReadingError:
    return ReadingError(
        f"{label} is not a text: its bytes fit no text encoding.",
        "Give plain text or Markdown, best in UTF-8.",
    )
