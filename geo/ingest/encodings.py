"""Bytes to text, by a strict decision: UTF-8, UTF-16 or Windows-1252, and anything else is refused."""

from __future__ import annotations

import codecs
import re

from geo.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
    (codecs.BOM_UTF32_LE, "utf-32", "UTF-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
)
FORMATS = (
    (b"%PDF", "a PDF file"),
    (b"PK\x03\x04", "an Office, e-book or ZIP file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
ADVICE = "save its text as UTF-8 (.txt) and choose that"
CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
LETTER_PAST_ASCII = re.compile(r"[^\W\d_\x00-\x7f]")
LETTER = re.compile(r"[^\W\d_]")
SIGN_IN_WORD = re.compile(r"[^\W\d_][¡-©«-´¶-¹»-¿×÷†‡ˆ‰][^\W\d_]")
"""Other code pages keep letters where Windows-1252 has these."""
SHORT = 100
"""Bytes; statistics of fewer say nothing."""


def decoded(data: bytes, name: str) -> str:
    """Returns the text of a file's bytes; ``name`` is the file's, for the message.

    Raises:
        InputError: the bytes are not text, or not text in one of the three encodings.
    """
    for sign, what in FORMATS:
        if data.startswith(sign):
            raise InputError(f"'{name}' is {what}, not text; {ADVICE}.")
    for mark, codec, label in MARKS:
        if data.startswith(mark):
            text = _strictly(data, codec)
            if text is None:
                raise InputError(f"'{name}' says that it is {label} but is damaged; {ADVICE}.")
            return _readable(text, name)
    if b"\x00" in data:
        return _readable(_utf16_without_mark(data) or "\x00", name)
    text = _strictly(data, "utf-8")
    if text is None:
        text = _windows_1252(data, name)
    return _readable(text, name)


def _strictly(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeDecodeError:
        return None


def _readable(text: str, name: str) -> str:
    if "\x00" in text or len(CONTROLS.findall(text)) > len(text) / 200:
        raise InputError(f"'{name}' is not a text file; {ADVICE}.")
    return text


def _utf16_without_mark(data: bytes) -> str | None:
    """European text in UTF-16 has a zero in nearly every second byte, on one side only."""
    pairs = len(data) // 2
    even, odd = data[0::2].count(0), data[1::2].count(0)
    if odd > pairs * 0.6 and even < pairs * 0.05:
        return _strictly(data, "utf-16-le")
    if even > pairs * 0.6 and odd < pairs * 0.05:
        return _strictly(data, "utf-16-be")
    return None


def _windows_1252(data: bytes, name: str) -> str:
    from charset_normalizer import from_bytes

    text = _strictly(data, "cp1252")
    # Any byte string but a few decodes as Windows-1252; it is one only if the result also looks like writing.
    if text is not None and not _readable_latin(text):
        text = None
    if text is None or (len(data) > SHORT and from_bytes(data, cp_isolation=["cp1252"]).best() is None):
        raise InputError(f"'{name}' is not text in UTF-8, UTF-16 or Windows-1252; {ADVICE}.")
    return text


def _readable_latin(text: str) -> bool:
    """Accented letters are a minority in every language that Windows-1252 is for."""
    if SIGN_IN_WORD.search(text):
        return False
    return len(text) <= 3 or len(LETTER_PAST_ASCII.findall(text)) <= 0.35 * max(len(LETTER.findall(text)), 1)
