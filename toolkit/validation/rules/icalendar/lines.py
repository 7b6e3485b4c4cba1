r"""ICS020 to ICS027: the content line."""

import re
from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.icalendar.content import Property, split_head
from toolkit.formats.icalendar.terms import LIST_PARAMETERS, LISTS
from toolkit.validation.rule import Rule, Scope
from toolkit.validation.rules.icalendar.index import MOST, Index, at_most, index_of, type_of

_NAME = re.compile(r"[A-Z0-9-]+", re.ASCII)
_UNESCAPED = {signs: re.compile(rf"(?<!\\)(?:\\\\)*([{signs}])") for signs in (",;", ";")}
_ESCAPE = re.compile(r"\\(.|\Z)", re.DOTALL)
_KNOWN_ESCAPES = frozenset("\\;,nN")
_ESCAPES = ("\\,", "\\n", "\\;", "\\N")
_WELL_QUOTED = re.compile(r'(?:"[^"]*"|[^",]*)(?:,(?:"[^"]*"|[^",]*))*')
_SPACED = re.compile(r"\s(?=[;=])|(?<=[;=])\s|\A\s|\s\Z")
_QUOTED = re.compile(r'"[^"]*"')
_STRUCTURED = frozenset({"REQUEST-STATUS"})


def no_content_line(document: Document) -> Iterator[Finding]:
    r"""A line has no colon, or no name before it.

    Why: RFC 5545 3.1: a content line is a name, parameters, a colon and a value; one such line makes
        Thunderbird refuse the whole file.
    Fix: write the line as NAME:value; a line that continues another begins with a space.

    Bad: SUMMARY Geneva talks
    Good: SUMMARY:Geneva talks
    """
    index = index_of(document)
    yield from at_most(MOST, (_malformed(index, number) for number in index.stream.malformed))


def _malformed(index: Index, number: int) -> Finding:
    line = index.stream.lines[number]
    why = "no name before its colon" if ":" in line else "no colon"
    return index.line(number, f"the line has {why}: {line[:40]!r}")


def illegal_name(document: Document) -> Iterator[Finding]:
    """A property's name holds a character that no name may hold.

    Why: RFC 5545 3.1 name: letters, digits and hyphens.
    Fix: rename it; names of one's own begin with X-.

    Bad: X_ROOM:12
    Good: X-ROOM:12
    """
    index = index_of(document)
    for name, properties in index.properties.items():
        if name and not _NAME.fullmatch(name):
            for property in properties:
                yield index.at(property, f"the property name {name!r} has an illegal character")


def parameter_value_not_quoted(document: Document) -> Iterator[Finding]:
    """A parameter's value holds a colon, semicolon or comma and stands in no quotes.

    Why: RFC 5545 3.1 param-value: such a value is cut off there, and the rest is taken for something else.
    Fix: put the value in double quotes.

    Bad: ORGANIZER;CN=UN; Geneva:mailto:a@example.org
    Good: ORGANIZER;CN="UN; Geneva":mailto:a@example.org
    """
    index = index_of(document)
    for property in index.with_parameters:
        previous: tuple[str, str] | None = None
        for name, values, raw in property.parameters:
            written = f"{name}={raw}"
            if previous and not values[0] and _is_tail(property, name):
                yield _unquoted(index, property, previous[0], ";")
            elif len(values) > 1 and name not in LIST_PARAMETERS and '"' not in raw:
                yield _unquoted(index, property, name, ",")
            previous = (name, written)
        if property.value.startswith("//") or _is_cut_address(property):
            yield _unquoted(index, property, property.parameters[-1][0], ":")


def _is_tail(property: Property, name: str) -> bool:
    """Whether a parameter has no equals sign: it is the rest of the value before."""
    raw = next(raw for known, _, raw in property.parameters if known == name)
    return not raw


def _is_cut_address(property: Property) -> bool:
    return type_of(property) == "cal-address" and re.match(r"[^:]*\s[^:]*:", property.value) is not None


def _unquoted(index: Index, property: Property, name: str, sign: str) -> Finding:
    line = index.stream.lines[property.number]
    match = re.search(rf";\s*{re.escape(name)}\s*=\s*", line, re.IGNORECASE)
    edits = None
    end = _end_of_value(line, match.end(), property) if match else None
    if match is not None and end is not None and '"' not in line:
        edits = (
            index.replace(property.number, match.end(), match.end(), '"'),
            index.replace(property.number, end, end, '"'),
        )
    return index.at(
        property,
        f"the value of {name} holds {sign!r} and is not quoted",
        fix=index.fix("quote the value", *edits) if edits else None,
        column=match.end() if match else 0,
    )


def _end_of_value(line: str, start: int, property: Property) -> int | None:
    """Where the value really ends: before the next NAME=, or before the colon of the value."""
    following = re.compile(r";[A-Za-z0-9-]+=").search(line, start)
    address = re.compile(r":(?=[A-Za-z][A-Za-z0-9+.-]*:[^\s:]*\Z)").search(line, start)
    ends = [match.start() for match in (following, address) if match]
    if ends:
        return min(ends)
    return None if property.value.startswith("//") else len(line) - len(property.value) - 1


def quote_in_parameter_value(document: Document) -> Iterator[Finding]:
    """A parameter's value holds a double quote.

    Why: RFC 5545 3.1 allows none, even inside quotes; RFC 6868 3 writes it as ^'.
    Fix: write ^' for the quote.

    Bad: ATTENDEE;CN=Anna "Nia" Lind:mailto:a@example.org
    Good: ATTENDEE;CN=Anna ^'Nia^' Lind:mailto:a@example.org
    """
    index = index_of(document)
    for property in index.with_parameters:
        for name, _, raw in property.parameters:
            if '"' in raw and not _WELL_QUOTED.fullmatch(raw):
                yield _stray_quote(index, property, name, raw)


def _stray_quote(index: Index, property: Property, name: str, raw: str) -> Finding:
    line = index.stream.lines[property.number]
    start = line.upper().find(f"{name}={raw}".upper())
    edit = None
    if start >= 0:
        start += len(name) + 1
        inner = raw[1:-1] if len(raw) > 1 and raw[0] == raw[-1] == '"' else raw
        mended = inner.replace('"', "^'")
        quoted = f'"{mended}"' if inner != raw or re.search("[:;,]", inner) else mended
        edit = index.replace(property.number, start, start + len(raw), quoted)
    return index.at(
        property,
        f"the value of {name} holds a double quote",
        hint="write ^' for it (RFC 6868)",
        fix=index.fix("write ^' for the quote", edit),
        column=max(start, 0),
    )


def parameter_repeated(document: Document) -> Iterator[Finding]:
    """A parameter stands twice on one property.

    Why: RFC 5545 3.2: a parameter is given once; readers differ in which one they take.
    Fix: keep one; several values of one parameter are parted by commas.

    Bad: COMMENT;LANGUAGE=en;LANGUAGE=fr:x
    Good: COMMENT;LANGUAGE=en:x
    """
    index = index_of(document)
    for property in index.with_parameters:
        names = [name for name, _, raw in property.parameters if name and raw]
        for name in sorted({name for name in names if names.count(name) > 1}):
            yield index.at(property, f"{property.name} has the parameter {name} more than once")


def delimiter_not_escaped(document: Document) -> Iterator[Finding]:
    r"""A comma or semicolon in a text is not escaped.

    Why: RFC 5545 3.3.11: both part values; readers cut the text there, or show a list.
    Fix: write a backslash before it.

    Bad: SUMMARY:Talks, round two
    Good: SUMMARY:Talks\, round two
    """
    index = index_of(document)
    for property in index.of_type("text"):
        signs = ";" if property.name in LISTS else ",;"
        if _is_escaped(property.value, signs) or property.name in _STRUCTURED:
            continue
        found = [match.start(1) for match in _UNESCAPED[signs].finditer(property.value)]
        if found:
            start = index.value_column(property)
            edits = [index.replace(property.number, start + at, start + at, "\\") for at in found]
            yield index.at(
                property,
                f"{property.name} has an unescaped {property.value[found[0]]!r}",
                fix=index.fix("escape it with a backslash", *edits),
                column=start + found[0],
            )


def _is_escaped(value: str, signs: str) -> bool:
    """Whether each sign follows a backslash of its own, seen without looking at them one by one."""
    if "\\\\" in value:
        return False
    return all(sign not in value or value.count(sign) == value.count(f"\\{sign}") for sign in signs)


def unknown_escape(document: Document) -> Iterator[Finding]:
    r"""A backslash in a text escapes what needs no escape.

    Why: RFC 5545 3.3.11 knows \\ \; \, \n and \N only; readers show the backslash, or drop it.
    Fix: remove the backslash, or double it where one is meant.

    Bad: SUMMARY:Geneva\: talks
    Good: SUMMARY:Geneva: talks
    """
    index = index_of(document)
    for property in index.of_type("text"):
        value = property.value
        escapes = value.count("\\")
        if not escapes or ("\\\\" not in value and escapes == sum(map(value.count, _ESCAPES))):
            continue
        found = [
            match for match in _ESCAPE.finditer(property.value) if match[1] not in _KNOWN_ESCAPES or not match[1]
        ]
        if found:
            start = index.value_column(property)
            edits = [
                index.replace(property.number, start + one.start(), start + one.start() + 1, _without(one[1]))
                for one in found
            ]
            yield index.at(
                property,
                f"{property.name} has the unknown escape {found[0][0]!r}",
                fix=index.fix("mend the escapes", *edits),
                column=start + found[0].start(),
            )


def _without(escaped: str) -> str:
    """What takes the backslash's place: nothing before a mark, two before a letter, which may be a path's."""
    return r"\\" if not escaped or escaped.isalnum() else ""


def space_in_line_head(document: Document) -> Iterator[Finding]:
    """A space stands around a name, a semicolon or an equals sign.

    Why: RFC 5545 3.1 has none there; readers take it for a part of the name or value.
    Fix: remove it.

    Bad: DTSTART; VALUE=DATE:20260312
    Good: DTSTART;VALUE=DATE:20260312
    """
    index = index_of(document)
    lines = index.stream.lines
    for name, properties in index.properties.items():
        plain = f"{name}:"
        for property in properties:
            line = lines[property.number]
            head = None if line.startswith(plain) else split_head(line)
            if head is None:
                continue
            bare = _QUOTED.sub(lambda match: "x" * len(match[0]), head[0])
            found = list(_SPACED.finditer(bare))
            if found and not _follows_unquoted(property):
                edits = [index.replace(property.number, one.start(), one.end(), "") for one in found]
                yield index.at(
                    property,
                    f"a space stands in the head of {property.name}",
                    fix=index.fix("remove the space", *edits),
                    column=found[0].start(),
                )


def _follows_unquoted(property: Property) -> bool:
    """Whether the space belongs to a value that lacks its quotes, which another rule reports."""
    return any(not raw for _, _, raw in property.parameters)


RULES = (
    Rule("ICS020", Severity.ERROR, no_content_line, Scope.SOURCE),
    Rule("ICS021", Severity.ERROR, illegal_name, Scope.SOURCE),
    Rule("ICS022", Severity.ERROR, parameter_value_not_quoted, Scope.SOURCE, fixable=True),
    Rule("ICS023", Severity.ERROR, quote_in_parameter_value, Scope.SOURCE, fixable=True),
    Rule("ICS024", Severity.ERROR, parameter_repeated, Scope.SOURCE),
    Rule("ICS025", Severity.ERROR, delimiter_not_escaped, Scope.SOURCE, fixable=True),
    Rule("ICS026", Severity.ERROR, unknown_escape, Scope.SOURCE, fixable=True),
    Rule("ICS027", Severity.WARNING, space_in_line_head, Scope.SOURCE, fixable=True),
)
