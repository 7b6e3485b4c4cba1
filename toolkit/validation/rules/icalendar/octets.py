r"""ICS001 to ICS010: the stream of octets."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Edit, Finding, Fix, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.lines import BOM, MAX_OCTETS, Text, broken_octets, fold, is_damaged
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.icalendar.index import MOST, Index, at_most, index_of

_BARE = re.compile(rb"(?<!\r)\n|\r(?!\n)|\r+(?=\r\n)")
_LONG = re.compile(rb"(?:\A|(?<=[\r\n]))[^\r\n]{%d,}" % (MAX_OCTETS + 1))
_END = rb"(?:\r{0,2}\n|\r(?!\r?\n))"
_SPLIT_CHARACTER = re.compile(rb"[\x80-\xff]" + _END + rb"[ \t](?=[\x80-\xbf])")
_SPLIT_ESCAPE = re.compile(rb"(?<!\\)(?:\\\\)*\\" + _END + rb"[ \t]")
_FOLD = re.compile(_END + rb"[ \t]")
_CONTROLS = bytes({*range(32), 127} - {*b"\t\r\n"})
_CONTROL = re.compile(b"[" + re.escape(_CONTROLS) + b"]")


def octets_of(document: Document) -> bytes:
    """The octets of the stream; of one in UTF-16 or UTF-32 those that it has in UTF-8: NUL is no control there."""
    text = index_of(document).text
    return document.data if text is None else text.data


def line_end_not_crlf(document: Document) -> Iterator[Finding]:
    r"""A line ends with a bare LF or CR.

    Why: RFC 5545 3.1: lines are delimited by CRLF; strict readers see one endless line.
    Fix: end every line with CRLF, carriage return and line feed.

    Bad: BEGIN:VCALENDAR\n
    Good: BEGIN:VCALENDAR\r\n
    """
    index, data = index_of(document), octets_of(document)
    if data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r"):
        return
    ends = list(_BARE.finditer(data))
    fix = Fix(message="end every line with CRLF", edits=tuple(_crlf(match) for match in ends))
    count = f", and {len(ends) - 1} more" if len(ends) > 1 else ""
    yield index.octet(
        ends[0].start(),
        f"the line ends with {_names(ends[0][0])}{count}, expected CRLF",
        fix=fix if index.can_fix else None,
    )


def _crlf(match: "re.Match[bytes]") -> Edit:
    doubled = match[0] != b"\n" and match.string[match.end() : match.end() + 2] == b"\r\n"
    return Edit(match.start(), match.end(), b"" if doubled else b"\r\n")


def _names(end: bytes) -> str:
    return {b"\n": "a bare LF", b"\r": "a bare CR"}.get(end, "more than one CR")


def line_longer_than_75_octets(document: Document) -> Iterator[Finding]:
    r"""A line is longer than 75 octets, not counting its end.

    Why: RFC 5545 3.1: lines SHOULD NOT be longer than 75 octets; octets, not characters.
    Fix: fold the line: a line break and a space, not inside a character.

    Bad: DESCRIPTION:a text of eighty octets, all of it in one line ...
    Good: DESCRIPTION:a text of eighty octets, all\r\n  of it in two lines ...
    """
    index = index_of(document)
    if max(map(len, octets_of(document).split(b"\n"))) <= MAX_OCTETS + 1:  # with its CR
        return
    yield from at_most(
        MOST,
        (
            index.octet(
                match.start(),
                f"the line has {len(match[0])} octets, more than {MAX_OCTETS}",
                fix=_refold(match) if index.can_fix else None,
            )
            for match in _LONG.finditer(octets_of(document))
        ),
    )


def _refold(match: "re.Match[bytes]") -> Fix | None:
    """The line folded; one that is itself a continuation keeps the space that makes it one."""
    line = match[0]
    try:
        folded = fold(line.decode()).encode()
    except UnicodeDecodeError:
        return None
    return (
        Fix(message="fold the line", edits=(Edit(match.start(), match.end(), folded),)) if folded != line else None
    )


def fold_inside_character(document: Document) -> Iterator[Finding]:
    r"""A line is folded between the octets of one character.

    Why: RFC 5545 3.1, Note: readers that decode before they unfold see two broken characters.
    Fix: fold before or after the character.

    Bad: SUMMARY:\xd0\r\n \x9f
    Good: SUMMARY:\r\n \xd0\x9f
    """
    index, data = index_of(document), octets_of(document)
    if _is_whole(data):
        return
    yield from at_most(MOST, _split_characters(index, data))


def _split_characters(index: Index, data: bytes) -> Iterator[Finding]:
    for match in _SPLIT_CHARACTER.finditer(data):
        start = match.start()
        while data[start] & 0xC0 == 0x80 and start > 0:
            start -= 1
        if data[start] < 0xC0 or not _is_whole(data[start : match.start() + 1]):
            begun = data[start : match.start() + 1]
            gap = data[match.start() + 1 : match.end()]
            fix = Fix(message="fold before the character", edits=(Edit(start, match.end(), gap + begun),))
            yield index.octet(
                start, "the fold parts the octets of one character", fix=fix if index.can_fix else None
            )


def _is_whole(octets: bytes) -> bool:
    try:
        octets.decode()
    except UnicodeDecodeError:
        return False
    return True


def not_utf_8(document: Document) -> Iterator[Finding]:
    r"""The stream is not UTF-8.

    Why: RFC 5545 3.1.4 and 8.1: the character set is UTF-8; readers replace other octets, silently.
    Fix: find out the encoding the file was written in, and save it as UTF-8.

    Bad: SUMMARY:\xcf\xf0\xe8\xe2\xe5\xf2
    Good: SUMMARY:Привет
    """
    index = index_of(document)
    if index.text is None or index.text.is_utf8:
        return
    if index.text.encoding != "utf-8":
        yield Finding(line=1, column=1, message=f"the file is in {index.text.encoding.upper()}, expected UTF-8")
        return
    yield from at_most(MOST, _not_utf_8(index, index.text))


def _not_utf_8(index: Index, text: Text) -> Iterator[Finding]:
    for number in range(len(text.lines)):
        start, end = text.span(number)
        line = _FOLD.sub(b"", text.data[start:end])
        if _is_whole(line):
            continue
        if not is_damaged(line):
            yield index.line(
                number, "the line is not UTF-8, it was read as Windows-1252", hint="save the file as UTF-8"
            )
            continue
        for first, last in broken_octets(line):
            at = text.offset(number, len(line[:first].decode("utf-8", "surrogateescape")))
            octets = line[first:last].hex(" ").upper()
            yield index.octet(
                at, f"octets {octets} are no character of UTF-8; the rest of the line is", hint=_WRITE_AGAIN
            )


_WRITE_AGAIN = "write the text again: a letter was cut, or two files were joined"


def byte_order_mark(document: Document) -> Iterator[Finding]:
    r"""The stream begins with a byte order mark.

    Why: RFC 5545 3.1.4 has UTF-8 without one; some readers do not find BEGIN behind it.
    Fix: save the file as UTF-8 without a mark.

    Bad: \xef\xbb\xbfBEGIN:VCALENDAR
    Good: BEGIN:VCALENDAR
    """
    if octets_of(document).startswith(BOM):
        fix = Fix(message="remove the byte order mark", edits=(Edit(0, len(BOM), b""),))
        fixable = index_of(document).can_fix
        yield Finding(
            line=1, column=1, message="the file begins with a byte order mark", fix=fix if fixable else None
        )


def control_character(document: Document) -> Iterator[Finding]:
    r"""A control character stands in the stream.

    Why: RFC 5545 3.1 CONTROL: none but TAB and the line ends may; XML and JSON readers refuse them too.
    Fix: remove it.

    Bad: SUMMARY:Geneva\x07 talks
    Good: SUMMARY:Geneva talks
    """
    index = index_of(document)
    if len(octets_of(document).translate(None, _CONTROLS)) == len(octets_of(document)):
        return
    yield from at_most(
        MOST, (_control_character(index, match) for match in _CONTROL.finditer(octets_of(document)))
    )


def _control_character(index: Index, match: "re.Match[bytes]") -> Finding:
    fix = Fix(message="remove the control character", edits=(Edit(match.start(), match.end(), b""),))
    return index.octet(match.start(), f"control character U+{match[0][0]:04X}", fix=fix if index.can_fix else None)


def last_line_without_end(document: Document) -> Iterator[Finding]:
    r"""The last line is not ended by CRLF.

    Why: RFC 5545 3.1: every content line ends with CRLF; readers that wait for it lose END:VCALENDAR.
    Fix: end the last line with CRLF.

    Bad: END:VCALENDAR
    Good: END:VCALENDAR\r\n
    """
    index, data = index_of(document), octets_of(document)
    if data and not data.endswith((b"\n", b"\r")):
        fix = Fix(message="end the last line with CRLF", edits=(Edit(len(data), len(data), b"\r\n"),))
        yield index.octet(len(data), "the last line has no end", fix=fix if index.can_fix else None)


def text_outside_calendar(document: Document) -> Iterator[Finding]:
    r"""Text stands before BEGIN:VCALENDAR or after END:VCALENDAR.

    Why: RFC 5545 3.4: a stream is calendars and nothing else; readers stop at what they do not know.
    Fix: remove it.

    Bad: Calendar of talks\r\nBEGIN:VCALENDAR
    Good: BEGIN:VCALENDAR
    """
    index = index_of(document)
    stream = index.stream
    inside = [(root.begin, root.end) for root in stream.roots]
    loose = [n for n in stream.malformed if not any(b < n and (e is None or n < e) for b, e in inside)]
    numbers = sorted([*stream.outside, *loose])
    yield from at_most(MOST, (_needless(index, one, "the line stands outside of any calendar") for one in numbers))


def _needless(index: Index, number: int, message: str) -> Finding:
    """A finding about a line that is to go."""
    return index.line(number, message, fix=index.fix("remove the line", index.remove_lines(number, number)))


def empty_line(document: Document) -> Iterator[Finding]:
    r"""An empty line stands in the stream.

    Why: RFC 5545 3.4: a stream is content lines, and none of them is empty; strict readers stop there.
    Fix: remove it.

    Bad: UID:1\r\n\r\nDTSTAMP:20260110T080000Z
    Good: UID:1\r\nDTSTAMP:20260110T080000Z
    """
    index = index_of(document)
    if index.text is None:
        return
    empty = (number for number, line in enumerate(index.text.lines) if not line)
    yield from at_most(MOST, (_needless(index, number, "the line is empty") for number in empty))


def fold_inside_escape(document: Document) -> Iterator[Finding]:
    r"""A line is folded between a backslash and what it escapes.

    Why: RFC 5545 3.1 allows it, but readers that unescape line by line show a stray backslash.
    Fix: fold before the backslash.

    Bad: SUMMARY:Talks\\r\n , round two
    Good: SUMMARY:Talks\r\n \, round two
    """
    index = index_of(document)
    if b"\\\r" not in octets_of(document) and b"\\\n" not in octets_of(document):
        return
    yield from at_most(MOST, _split_escapes(index, octets_of(document)))


def _split_escapes(index: Index, data: bytes) -> Iterator[Finding]:
    for match in _SPLIT_ESCAPE.finditer(data):
        slash = match[0].rindex(b"\\") + match.start()
        gap = data[slash + 1 : match.end()]
        fix = Fix(message="fold before the backslash", edits=(Edit(slash, match.end(), gap + b"\\"),))
        yield index.octet(
            slash, "the fold parts a backslash from what it escapes", fix=fix if index.can_fix else None
        )


RULES = (
    Rule("ICS001", Severity.ERROR, line_end_not_crlf, Scope.SOURCE, fixable=True),
    Rule("ICS002", Severity.WARNING, line_longer_than_75_octets, Scope.SOURCE, fixable=True),
    Rule("ICS003", Severity.ERROR, fold_inside_character, Scope.SOURCE, fixable=True),
    Rule("ICS004", Severity.ERROR, not_utf_8, Scope.SOURCE),
    Rule("ICS005", Severity.WARNING, byte_order_mark, Scope.SOURCE, fixable=True),
    Rule("ICS006", Severity.ERROR, control_character, Scope.SOURCE, fixable=True),
    Rule("ICS007", Severity.WARNING, last_line_without_end, Scope.SOURCE, fixable=True),
    Rule("ICS008", Severity.ERROR, text_outside_calendar, Scope.SOURCE, fixable=True),
    Rule("ICS009", Severity.ERROR, empty_line, Scope.SOURCE, fixable=True),
    Rule("ICS010", Severity.WARNING, fold_inside_escape, Scope.SOURCE, fixable=True),
)
