"""Faults that any text can have before its format is reached: one code for one fault, whatever the format.

A parser raises `ReadError` with one of these, or notes it in `Document.findings` and goes on. What each means
stands with the rules of that name, in the validation package.
"""

from collections.abc import Mapping
from types import MappingProxyType

from toolkit.diagnostics import Diagnostic, Report, Severity
from toolkit.errors import ReadError
from toolkit.formats.base import Place

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
NOT_ONE_ARTICLE = "SYN015"
READ_PLAINLY = "SYN016"

_CURES: Mapping[str, str] = MappingProxyType(
    {
        NOT_DECODABLE: "Save the file in UTF-8, or declare the encoding that it is really in.",
        NOT_WELL_FORMED: "Mend the place that the message names; what follows it could not be read.",
        EMPTY: "Check the step that wrote it: an export that failed often leaves an empty file.",
        NOT_TEXT: "Pass the text document itself, not an archive, a picture or a compressed copy.",
        TOO_DEEP: "Flatten the document: refer to a thing by its identifier instead of holding it again.",
        TOO_LARGE: "Split the feed into several documents.",
        OTHER_FORMAT: "Name the format that it is in, or leave it to be told from the content.",
        NOT_UNICODE: "Write the whole pair, or the character itself; a text was cut in the middle of a character.",
        NOT_A_NUMBER: "Leave the member out when its value is not known.",
        REPEATED_KEY: "Keep one of the two members, or make the value an array.",
        OTHER_ENCODING: "Save the file in UTF-8 without a byte order mark.",
        REPAIRED: "Mend it at the source, as the message says.",
        NOTHING_FOUND: "Check that this is the right file, and that no script adds its markup later.",
        FORBIDDEN_DECLARATION: "Write the document without DOCTYPE and entities; characters need none.",
        NOT_ONE_ARTICLE: "Use load_feed or loads_feed, which give all that a document holds.",
        READ_PLAINLY: "Pass the page of one article, not an archive of many.",
    }
)


def read_error(code: str, message: str, place: Place | None = None, hint: str | None = None) -> ReadError:
    """The exception for a text that cannot be read, with the code's own cure where no hint is given."""
    where = place or Place(line=1, column=1)
    diagnostic = Diagnostic(
        code=code,
        severity=Severity.ERROR,
        message=message,
        line=where.line,
        column=where.column,
        path=where.path,
        hint=hint or _CURES[code],
    )
    return ReadError(Report((diagnostic,)))
