"""Faults that any text can have before its format is reached: one code for one fault, whatever the format.

A parser raises `ReadError` with one of these, or notes it in `Document.findings` and goes on.
"""

from collections.abc import Mapping
from types import MappingProxyType

from attrs import frozen

from toolkit.diagnostics import Diagnostic, Report, Severity
from toolkit.errors import ReadError
from toolkit.formats.base import Place


@frozen
class Fault:
    """One fault of syntax.

    Attributes:
        code: the stable code.
        name: the fault in words with dashes, accepted wherever a code is.
        severity: error when nothing can be read; less when the parser goes on.
        meaning: a sentence for the catalogue.
        cure: what to do about it.
    """

    code: str
    name: str
    severity: Severity
    meaning: str
    cure: str


NOT_DECODABLE = "SYN001"
NOT_WELL_FORMED = "SYN002"
EMPTY = "SYN003"
NOT_TEXT = "SYN004"
TOO_DEEP = "SYN005"
TOO_LARGE = "SYN006"
OTHER_FORMAT = "SYN007"
NOT_UNICODE = "SYN008"
NOT_A_NUMBER = "SYN009"
REPEATED_KEY = "SYN010"
OTHER_ENCODING = "SYN011"
REPAIRED = "SYN012"
NOTHING_FOUND = "SYN013"
FORBIDDEN_DECLARATION = "SYN014"

_FAULTS = (
    Fault(
        NOT_DECODABLE,
        "not-decodable",
        Severity.ERROR,
        "The octets are not text in the encoding that the document declares or its format demands.",
        "Save the file in UTF-8, or declare the encoding that it is really in.",
    ),
    Fault(
        NOT_WELL_FORMED,
        "not-well-formed",
        Severity.ERROR,
        "The text breaks the grammar of its syntax: JSON, XML or content lines.",
        "Mend the place that the message names; what follows it could not be read.",
    ),
    Fault(
        EMPTY,
        "empty-document",
        Severity.ERROR,
        "The document holds nothing, or only white space.",
        "Check the step that wrote it: an export that failed often leaves an empty file.",
    ),
    Fault(
        NOT_TEXT,
        "not-text",
        Severity.ERROR,
        "The document holds NUL or other octets that no text holds: it is a binary file.",
        "Pass the text document itself, not an archive, a picture or a compressed copy.",
    ),
    Fault(
        TOO_DEEP,
        "nested-too-deep",
        Severity.ERROR,
        "Objects, elements or components stand in each other deeper than any honest document needs.",
        "Flatten the document: refer to a thing by its identifier instead of holding it again.",
    ),
    Fault(
        TOO_LARGE,
        "document-too-large",
        Severity.ERROR,
        "The document is larger than the parser takes on.",
        "Split the feed into several documents.",
    ),
    Fault(
        OTHER_FORMAT,
        "not-this-format",
        Severity.ERROR,
        "The text is well-formed but its root says that it is another format.",
        "Name the format that it is in, or leave it to be told from the content.",
    ),
    Fault(
        NOT_UNICODE,
        "lone-surrogate",
        Severity.ERROR,
        "A string holds half of a surrogate pair, which stands for no character (RFC 8259 8.2).",
        "Write the whole pair, or the character itself; a text was cut in the middle of a character.",
    ),
    Fault(
        NOT_A_NUMBER,
        "not-a-number",
        Severity.ERROR,
        "NaN, Infinity or a number beyond all measure stands where JSON wants a number (RFC 8259 6).",
        "Leave the member out when its value is not known.",
    ),
    Fault(
        REPEATED_KEY,
        "repeated-key",
        Severity.WARNING,
        "An object has one key twice; readers differ in which value they keep (RFC 8259 4).",
        "Keep one of the two members, or make the value an array.",
    ),
    Fault(
        OTHER_ENCODING,
        "encoding-not-utf-8",
        Severity.WARNING,
        "The document is not in UTF-8, or begins with a byte order mark, which its standard forbids.",
        "Save the file in UTF-8 without a byte order mark.",
    ),
    Fault(
        REPAIRED,
        "syntax-repaired",
        Severity.ERROR,
        "The text breaks its grammar in a way that could be mended; strict readers take nothing from it.",
        "Mend it at the source, as the message says.",
    ),
    Fault(
        NOTHING_FOUND,
        "nothing-to-check",
        Severity.ERROR,
        "The document can be read but holds no article, event or markup that could be checked.",
        "Check that this is the right file, and that the page's markup is in it and not added by a script.",
    ),
    Fault(
        FORBIDDEN_DECLARATION,
        "forbidden-declaration",
        Severity.ERROR,
        "The document declares a document type or entities, which could fetch files or fill the memory.",
        "Write the document without DOCTYPE and entities; characters need none.",
    ),
)

FAULTS: Mapping[str, Fault] = MappingProxyType({fault.code: fault for fault in _FAULTS})


def read_error(code: str, message: str, place: Place | None = None, hint: str | None = None) -> ReadError:
    """The exception for a text that cannot be read, with the fault's own cure where no hint is given."""
    fault = FAULTS[code]
    where = place or Place(line=1, column=1)
    diagnostic = Diagnostic(
        code=code,
        severity=Severity.ERROR,
        message=message,
        line=where.line,
        column=where.column,
        path=where.path,
        hint=hint or fault.cure,
    )
    return ReadError(Report((diagnostic,)))
