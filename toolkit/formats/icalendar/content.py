"""Content lines as properties and components: the parse that keeps what the text said.

Nothing is refused here but what would cost without bound; a line that is none, a name in lower case, an END
that closes nothing are kept, for the rules to name.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from attrs import define, field

from toolkit.formats.icalendar.lines import Text

MAX_DEPTH = 32
MAX_PROPERTIES = 20_000
"""In one component; the largest real one seen, a VTIMEZONE of RDATEs, has under a thousand."""
MAX_PARAMETERS = 200
MAX_LINE = 32 * 1024 * 1024
"""Characters in one unfolded line; an attachment of 24 MB in base64."""

Parameters = tuple[tuple[str, tuple[str, ...], str], ...]
"""Names in upper case, values without their quotes, and the text of the values, in the order of the line."""

_CARET = re.compile(r"\^([n'^])")
_CARETS = {"n": "\n", "'": '"', "^": "^"}
# Up to the colon that ends the parameters: outside of quotes.
_HEAD = re.compile(r'(?:[^":]|"[^"]*")*+:')


class TooMuch(Exception):
    """A limit is met. `number` is that of the content line."""

    def __init__(self, code: str, number: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.number, self.message, self.hint = code, number, message, hint


@define(eq=False)
class Property:
    """A content line.

    Attributes:
        name: in upper case; empty for a line that is no content line.
        parameters: see `Parameters`.
        value: as it stands, escapes and all.
        number: of the content line in `Text.lines`, from 0.
        component: what it belongs to.
    """

    name: str
    parameters: Parameters
    value: str
    number: int
    component: "Component"

    def parameter(self, name: str) -> str | None:
        """The first value of the parameter of that name."""
        for known, values, _ in self.parameters:
            if known == name:
                return values[0]
        return None


@define(eq=False)
class Component:
    """What stands between BEGIN and END.

    Attributes:
        name: in upper case.
        parent: what holds it; None at the top.
        begin: number of the content line of its BEGIN.
        end: number of the content line of its END; None when it has none.
        index: its place among its siblings.
        order: line numbers are in the order of the file, so `properties` and `components` need no other.
    """

    name: str
    parent: "Component | None"
    begin: int
    index: int
    end: int | None = None
    properties: list[Property] = field(factory=list)
    components: "list[Component]" = field(factory=list)
    _firsts: dict[str, Property] = field(factory=dict, init=False)

    @property
    def firsts(self) -> dict[str, Property]:
        """The first property of each name; asked for when all properties are there."""
        if not self._firsts:
            for property in reversed(self.properties):
                self._firsts[property.name] = property
        return self._firsts

    def first(self, name: str) -> Property | None:
        """The first property of that name."""
        return self.firsts.get(name)

    def every(self, name: str) -> list[Property]:
        """The properties of that name."""
        return [property for property in self.properties if property.name == name]

    def walk(self) -> "Iterator[Component]":
        """The component and all below it, in the order of the file."""
        yield self
        for component in self.components:
            yield from component.walk()


@define(eq=False, slots=False)
class Stream:
    """A parsed stream.

    Attributes:
        text: its content lines; None for a tree that was never text.
        make_lines: gives `lines`.
        roots: the components at the top.
        outside: numbers of content lines outside of any component.
        malformed: numbers of content lines with no colon or no name.
        unclosed: components without END.
        stray: numbers of END lines that close nothing.
        previous: the stream as it was published before, for the rules on revisions.
    """

    text: Text | None
    make_lines: Callable[[], list[str]]
    roots: list[Component] = field(factory=list)
    outside: list[int] = field(factory=list)
    malformed: list[int] = field(factory=list)
    unclosed: list[Component] = field(factory=list)
    stray: list[int] = field(factory=list)
    previous: "Stream | None" = None

    @cached_property
    def lines(self) -> list[str]:
        """The content lines, unfolded; those of a tree are made when they are first asked for."""
        return self.make_lines()

    @cached_property
    def components(self) -> list[Component]:
        """Every component, in the order of the file."""
        return [component for root in self.roots for component in root.walk()]

    @cached_property
    def ordinals(self) -> dict[int, int]:
        """By the id of a component: its number, from 1, among siblings of its name; 0 for the only one."""
        found: dict[int, int] = {}
        for component in self.components:
            counts = Counter(child.name for child in component.components)
            seen: Counter[str] = Counter()
            for child in component.components:
                seen[child.name] += 1
                found[id(child)] = seen[child.name] if counts[child.name] > 1 else 0
        return found


def decode_carets(text: str) -> str:
    """A parameter value without the escapes of RFC 6868."""
    return _CARET.sub(lambda match: _CARETS[match[1]], text) if "^" in text else text


def split_head(line: str) -> tuple[str, str] | None:
    """Name with parameters, and value; None for a line without a colon outside of quotes."""
    head, colon, value = line.partition(":")
    if '"' not in head:
        return (head, value) if colon else None
    match = _HEAD.match(line)
    if match is not None:
        return line[: match.end() - 1], line[match.end() :]
    return (head, value) if colon else None


def split_parameters(text: str) -> Parameters:
    """What follows the name and its first semicolon."""
    return tuple(
        (name.strip().upper(), tuple(_parameter_values(values)), values)
        for name, _, values in (part.partition("=") for part in split_quoted(text, ";"))
    )


def _parameter_values(text: str) -> Iterator[str]:
    if text[:1].isspace() and text.strip()[:1] == '"':
        text = text.strip()
    for value in split_quoted(text, ",") if "," in text else (text,):
        bare = value[1:-1] if len(value) > 1 and value[0] == value[-1] == '"' else value
        yield decode_carets(bare)


def split_quoted(text: str, separator: str) -> list[str]:
    """Parts between separators that stand outside of quotes."""
    if '"' not in text:
        return text.split(separator)
    parts, current = [], []
    for index, piece in enumerate(text.split('"')):
        if index % 2:
            current.append(f'"{piece}"')
            continue
        first, *rest = piece.split(separator)
        current.append(first)
        for part in rest:
            parts.append("".join(current))
            current = [part]
    return [*parts, "".join(current)]


def split_line(line: str) -> tuple[str, Parameters, str] | None:
    """Name, parameters and value; None when there is no name or no colon."""
    parted = split_head(line)
    if parted is None:
        return None
    name, semicolon, rest = parted[0].partition(";")
    name = name.strip().upper()
    return (name, split_parameters(rest) if semicolon else (), parted[1]) if name else None


_MOST_HEADS = 2048


class _Builder:
    """Puts lines together; one for each stream, `finish`ed at its end."""

    def __init__(self, stream: Stream, emit: Callable[[Component], bool] | None = None) -> None:
        self.stream = stream
        self.top: Component | None = None
        self.depth = 0
        self.emit = emit

    def open(self, name: str, number: int) -> None:
        """A BEGIN line."""
        if self.depth >= MAX_DEPTH:
            raise TooMuch(
                "SYN005",
                number,
                f"components are nested more than {MAX_DEPTH} deep",
                "close each component with its END before the next begins",
            )
        siblings = self.top.components if self.top else self.stream.roots
        component = Component(name, self.top, number, len(siblings))
        siblings.append(component)
        self.top = component
        self.depth += 1

    def close(self, name: str, number: int) -> None:
        """An END line: closes the nearest open component of that name, and all that are open in it."""
        level = self.top
        while level is not None and level.name != name:
            level = level.parent
        if level is None:
            self.stream.stray.append(number)
            return
        while self.top is not level and self.top is not None:
            self._leave(self.top)
        level.end = number
        self.top = level.parent
        self.depth -= 1
        self._give(level)

    def _leave(self, component: Component) -> None:
        self.stream.unclosed.append(component)
        self.top = component.parent
        self.depth -= 1
        self._give(component)

    def _give(self, component: Component) -> None:
        if self.emit is not None and self.emit(component):
            (component.parent.components if component.parent else self.stream.roots).pop()

    def finish(self) -> None:
        """The end of the stream: whatever is open was not closed."""
        while self.top is not None:
            self._leave(self.top)


def steps(stream: Stream, lines: Iterable[str], emit: Callable[[Component], bool] | None = None) -> Iterator[None]:
    """Fill a stream with what unfolded content lines make, with a pause after each END.

    Args:
        stream: what to fill.
        lines: unfolded.
        emit: called with each component when it ends; where it says True, the component is not kept.

    Raises:
        TooMuch: a limit is met.
    """
    builder = _Builder(stream, emit)
    heads: dict[str, tuple[str, Parameters]] = {}
    for number, line in enumerate(lines):
        head, colon, value = line.partition(":")
        known = heads.get(head)
        if known is None:
            parted = split_line(line) if colon or '"' in line else None
            if parted is None:
                _keep_malformed(stream, builder.top, line, number)
                continue
            name, parameters, value = parted
            _check_line(line, parameters, number)
            if '"' not in head and len(heads) < _MOST_HEADS:
                heads[head] = name, parameters
        else:
            name, parameters = known
            if len(value) > MAX_LINE:
                _check_line(line, parameters, number)
        top = builder.top
        if name == "BEGIN":
            builder.open(value.strip().upper(), number)
        elif name == "END":
            builder.close(value.strip().upper(), number)
            yield
        elif top is None:
            stream.outside.append(number)
        else:
            top.properties.append(Property(name, parameters, value, number, top))
            if len(top.properties) > MAX_PROPERTIES:
                raise _too_many_properties(number)
    builder.finish()


def _too_many_properties(number: int) -> TooMuch:
    said = f"a component has more than {MAX_PROPERTIES} properties"
    return TooMuch("SYN006", number, said, "split the calendar into several")


def _keep_malformed(stream: Stream, top: Component | None, line: str, number: int) -> None:
    """A line that is no content line: a property without a name, so that it is not lost."""
    if line:
        stream.malformed.append(number)
        if top is not None:
            top.properties.append(Property("", (), line, number, top))


def _check_line(line: str, parameters: Parameters, number: int) -> None:
    if len(parameters) > MAX_PARAMETERS:
        raise TooMuch(
            "SYN006",
            number,
            f"a property has {len(parameters)} parameters, more than {MAX_PARAMETERS}",
            "leave out what no reader uses",
        )
    if len(line) > MAX_LINE:
        raise TooMuch(
            "SYN006",
            number,
            f"a content line has {len(line)} characters, more than {MAX_LINE}",
            "attach large data by reference, not inline",
        )


def parse_text(text: Text) -> Stream:
    """The stream that content lines make; raises `TooMuch`."""
    stream = Stream(text, lambda: text.lines)
    for _ in steps(stream, text.lines):
        pass
    return stream
