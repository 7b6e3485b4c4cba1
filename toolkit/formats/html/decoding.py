"""Octets of a web page to its text, whatever it says of its encoding."""

import re
from collections.abc import Mapping
from contextlib import suppress

from toolkit.formats.syntax_codes import NOT_TEXT, read_error

_CHARSET = re.compile(rb"""<meta[^>]{0,300}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)""", re.IGNORECASE)
_XML_ENCODING = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9_:.-]+)""")
# The labels that browsers read as something else than they say (WHATWG Encoding, 4.2).
_LABELS: Mapping[str, str] = {
    "iso-8859-1": "windows-1252",
    "latin1": "windows-1252",
    "ascii": "windows-1252",
    "us-ascii": "windows-1252",
    "iso-8859-9": "windows-1254",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "iso-8859-11": "cp874",
    "dos-874": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "x-sjis": "cp932",
    "shift_jis": "cp932",
    "utf8": "utf-8",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "x-cp1251": "windows-1251",
    "win-1251": "windows-1251",
    "windows1251": "windows-1251",
    "cp-1251": "windows-1251",
    "x-mac-cyrillic": "mac-cyrillic",
    "koi": "koi8-r",
    "iso-8859-8-i": "windows-1255",
    "iso-8859-8": "windows-1255",
    "windows-31j": "cp932",
    "sjis": "cp932",
    "x-gbk": "gb18030",
    "gb_2312-80": "gb18030",
    "x-x-big5": "big5hkscs",
    "big5": "big5hkscs",
    "ksc5601": "cp949",
    "ks_c_5601-1989": "cp949",
    "windows-949": "cp949",
}
# Encodings in which octets mean this or that by what stood before.
WITH_SHIFTS = ("iso-2022", "iso2022", "hz", "utf-7", "utf7")
_LATIN = ("windows-1252", "windows-1250", "windows-1254", "iso-8859-2", "iso-8859-15")
_WESTERN = "windows-1252"
_NEARLY_WESTERN = ("windows-1250", "iso-8859-2", "windows-1254", "windows-1257")
# By the language that the root states, as browsers fall back by the user's (HTML 13.2.3.2).
_OF_LANGUAGE: Mapping[str, tuple[str, ...]] = {
    "ar": ("windows-1256",), "fa": ("windows-1256",), "ur": ("windows-1256",), "he": ("windows-1255",),
    "el": ("windows-1253",), "tr": ("windows-1254",), "az": ("windows-1254",), "th": ("cp874",),
    "vi": ("windows-1258",), "et": ("windows-1257",), "lv": ("windows-1257",), "lt": ("windows-1257",),
    "pl": ("windows-1250", "iso-8859-2"), "cs": ("windows-1250", "iso-8859-2"),
    "sk": ("windows-1250", "iso-8859-2"),
    "hu": ("windows-1250", "iso-8859-2"), "sl": ("windows-1250", "iso-8859-2"),
    "hr": ("windows-1250", "iso-8859-2"), "ro": ("windows-1250", "iso-8859-2"),
    "sq": ("windows-1250",), "ja": ("euc-jp", "cp932"), "ko": ("cp949",), "zh": ("gb18030",),
    "zh-tw": ("big5hkscs",), "zh-hk": ("big5hkscs",), "zh-hant": ("big5hkscs",),
}  # fmt: skip
_LANG = re.compile(rb"""<html\b[^>]{0,300}?\blang\s*=\s*["']?\s*([A-Za-z-]{2,12})""", re.IGNORECASE)
_ACCENTED = re.compile("[\u00c0-\u00ff]+")
_FEWEST_ACCENTED, _RUN, _SHARE = 20, 3, 0.6
"""Words of accented letters alone are of another script: as many letters, in runs so long, by what share."""
_HEAD = 8192


def decode_page(data: bytes | str) -> tuple[str, str]:
    """A page's text and the name of its encoding.

    By its mark; as UTF-8, which nothing else is by chance; by its declaration; by the letters it has.

    Raises:
        ReadError: it is a binary file.
    """
    if isinstance(data, str):
        return data.removeprefix("\ufeff").encode("utf-8", "replace").decode(), "utf-8"
    mark, marked = mark_of(data)
    if marked:
        return data[len(mark) :].decode(marked, "replace"), marked
    declared = _declared(data)
    for label in (declared, "utf-8") if data.isascii() else ("utf-8", declared):
        try:
            text = data.decode(label or "")
        except (UnicodeError, LookupError):
            continue  # "punycode" and "undefined" are codecs too
        if label not in _LATIN or not _is_of_another_script(text):
            return _of_its_language(data, text) if label == _WESTERN else (text, label or "")
    return _guessed(data, declared)


def _of_its_language(data: bytes, text: str) -> tuple[str, str]:
    """A page that declares Western letters and is in a language that these do not suffice for, by its own.

    Whoever leaves a template's declaration as it is writes so; the letters that the encodings share are the same.
    """
    readings = [(text, _WESTERN)]
    for name in _of_language(data):
        if name in _NEARLY_WESTERN:
            with suppress(UnicodeDecodeError):
                readings.append((data.decode(name), name))
    return max(reversed(readings), key=lambda reading: sum(map(str.isalpha, reading[0])))


def mark_of(data: bytes) -> tuple[bytes, str]:
    """The byte order mark and the encoding it says; of UTF-16 without one, how its first tag begins."""
    marks = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
    starts = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
    name = next((name for start, name in starts if data.startswith(start)), "")
    return next((mark for mark in marks if data.startswith(mark[0])), (b"", name))


def _declared(data: bytes) -> str | None:
    match = _CHARSET.search(data[:_HEAD]) or _XML_ENCODING.match(data)
    label = match[1].decode("ascii").lower() if match else None
    return _LABELS.get(label, label) if label else None


def _is_of_another_script(text: str) -> bool:
    """Whether Latin letters are those of another script misread: accented letters stand alone in all languages."""
    runs = _ACCENTED.findall(text)
    letters = sum(map(len, runs))
    long = sum(len(run) for run in runs if len(run) >= _RUN)
    return letters >= _FEWEST_ACCENTED and long > _SHARE * letters


def _guessed(data: bytes, declared: str | None) -> tuple[str, str]:
    from toolkit.extraction.encodings import decode, is_binary

    if is_binary(data):
        raise read_error(NOT_TEXT, "the page is not text: it holds octets that no text holds")
    if declared and declared not in _LATIN:
        try:
            text = data.decode(declared, "replace")
        except LookupError:
            text = "\ufffd"
        if text.count("\ufffd") * 200 < len(text):
            return text, declared
    for name in _of_language(data):
        try:
            return data.decode(name), name
        except UnicodeDecodeError:
            continue
    decoded = decode(data)
    return decoded.text, decoded.encoding


def _of_language(data: bytes) -> tuple[str, ...]:
    match = _LANG.search(data[:_HEAD])
    language = match[1].decode("ascii").lower() if match else ""
    return _OF_LANGUAGE.get(language) or _OF_LANGUAGE.get(language.partition("-")[0], ())
