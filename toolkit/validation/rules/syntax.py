"""SYN: what any text can have wrong before its format is reached.

The parser finds these: it gives up with a report, or notes the fault and goes on. The rules here hand on what
was noted, and say what each code means.
"""

from collections.abc import Callable, Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.validation.rule import Notes, Rule, Scope, noted, notes


def not_decodable(found: Notes) -> Iterator[Finding]:
    r"""The octets are not text in the encoding that the document declares or its format demands.

    Why: RFC 8259 8.1, RFC 5545 6 and XML 1.0 4.3.3 name the encoding; other octets give other letters or none.
    Fix: save the file in UTF-8, or declare the encoding that it is really in.

    Bad: {"headline": "\xcf\xf0\xe8\xe2\xe5\xf2"}
    Good: {"headline": "Привет"}
    """
    yield from noted(found, "SYN001")


def not_well_formed(found: Notes) -> Iterator[Finding]:
    """The text breaks the grammar of its syntax: JSON, XML or content lines.

    Why: RFC 8259 2, XML 1.0 2.1 and RFC 5545 3.1; a strict reader takes nothing from such a text.
    Fix: mend the place that the message names; what follows it could not be read.

    Bad: {"headline": "Talks",}
    Good: {"headline": "Talks"}
    """
    yield from noted(found, "SYN002")


def empty_document(found: Notes) -> Iterator[Finding]:
    """The document holds nothing, or only white space.

    Why: no format has an empty document; an export that failed often leaves an empty file.
    Fix: check the step that wrote it.

    Bad: (a file of no octets)
    Good: {"id": "tag:example.org,2025-03-02:talks", "headline": "Talks"}
    """
    yield from noted(found, "SYN003")


def not_text(found: Notes) -> Iterator[Finding]:
    r"""The document holds NUL or other octets that no text holds: it is a binary file.

    Why: every format here is text.
    Fix: pass the text document itself, not an archive, a picture or a compressed copy.

    Bad: PK\x03\x04\x00\x00
    Good: {"id": "tag:example.org,2025-03-02:talks", "headline": "Talks"}
    """
    yield from noted(found, "SYN004")


def nested_too_deep(found: Notes) -> Iterator[Finding]:
    """Objects, elements or components stand in each other deeper than any honest document needs.

    Why: readers that follow them run out of memory or stop (RFC 8259 9 allows a limit).
    Fix: flatten the document: refer to a thing by its identifier instead of holding it again.

    Bad: [[[[[[[[ and so on, hundreds of times
    Good: {"@id": "#talks"}
    """
    yield from noted(found, "SYN005")


def document_too_large(found: Notes) -> Iterator[Finding]:
    """The document is larger than the parser takes on.

    Why: a reader that holds a whole document in memory needs a bound.
    Fix: split the feed into several documents, or read it with the format's streaming reader.

    Bad: (a file beyond the limit that the message names)
    Good: (several files below it)
    """
    yield from noted(found, "SYN006")


def not_this_format(found: Notes) -> Iterator[Finding]:
    """The text is well-formed but its root says that it is another format.

    Why: each standard fixes the root: an RSS feed is no NewsML-G2 item.
    Fix: name the format that it is in, or leave it to be told from the content.

    Bad: <rss version="2.0"/> read as NewsML-G2
    Good: <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"/> read as NewsML-G2
    """
    yield from noted(found, "SYN007")


def lone_surrogate(found: Notes) -> Iterator[Finding]:
    r"""A string holds half of a surrogate pair, which stands for no character.

    Why: RFC 8259 8.2: what software does with it is unpredictable; it cannot be written in UTF-8.
    Fix: write the whole pair, or the character itself; a text was cut in the middle of a character.

    Bad: {"headline": "Talks \ud83d"}
    Good: {"headline": "Talks \ud83d\ude4a"}
    """
    yield from noted(found, "SYN008")


def not_a_number(found: Notes) -> Iterator[Finding]:
    """NaN, Infinity or a number beyond all measure stands where JSON wants a number.

    Why: RFC 8259 6 permits no such values; strict readers reject the document.
    Fix: leave the member out when its value is not known.

    Bad: {"latitude": NaN}
    Good: {"latitude": 24.7}
    """
    yield from noted(found, "SYN009")


def repeated_key(found: Notes) -> Iterator[Finding]:
    """An object has one key twice.

    Why: RFC 8259 4: keys SHOULD be unique; readers differ in which value they keep.
    Fix: keep one of the two members, or make the value an array.

    Bad: {"name": "Talks", "name": "Call"}
    Good: {"name": "Talks"}
    """
    yield from noted(found, "SYN010")


def encoding_not_utf_8(found: Notes) -> Iterator[Finding]:
    """The document is not in UTF-8, or begins with a byte order mark.

    Why: RFC 8259 8.1 demands UTF-8 without a mark between systems, and RFC 5545 6 has UTF-8 as its default;
        readers in the wild fail on other encodings.
    Fix: save the file in UTF-8 without a byte order mark.

    Bad: (a file in UTF-16)
    Good: (the same text in UTF-8)
    """
    yield from noted(found, "SYN011")


def syntax_repaired(found: Notes) -> Iterator[Finding]:
    """The text breaks its grammar in a way that could be mended.

    Why: strict readers take nothing from it (RFC 8259 2, XML 1.0 2.1).
    Fix: mend it at the source, as the message says.

    Bad: a script element that holds raw line breaks inside a JSON string
    Good: the same with the breaks written as escapes
    """
    yield from noted(found, "SYN012")


def nothing_to_check(found: Notes) -> Iterator[Finding]:
    """The document can be read but holds no article, event or markup that could be checked.

    Why: a check that looked at nothing must not look like a success.
    Fix: check that this is the right file, and that a page's markup is in it and not added by a script.

    Bad: <html><body>Talks</body></html>
    Good: <html><body><script type="application/ld+json">{"@type": "NewsArticle"}</script></body></html>
    """
    yield from noted(found, "SYN013")


def forbidden_declaration(found: Notes) -> Iterator[Finding]:
    """The document declares a document type or entities.

    Why: they can fetch files or fill the memory (XML 1.0 4.4); NewsML-G2 documents need none.
    Fix: write the document without DOCTYPE and entities; characters need none.

    Bad: <!DOCTYPE newsItem [<!ENTITY a "b">]><newsItem/>
    Good: <newsItem/>
    """
    yield from noted(found, "SYN014")


def not_one_article(found: Notes) -> Iterator[Finding]:
    """One article was asked for, and the document holds none or several.

    Why: `load` and `loads` give one article; choosing one of several would be a guess.
    Fix: use `load_feed` or `loads_feed`, which give all that a document holds.

    Bad: toolkit.loads of a calendar
    Good: toolkit.loads_feed of a calendar
    """
    yield from noted(found, "SYN015")


def page_read_plainly(found: Notes) -> Iterator[Finding]:
    """A page is so large that the libraries which find a page's text, date and author were not asked.

    Why: their work grows faster than the page. The text is then what stands alike on most of the page.
    Fix: pass the page of one article, not an archive of many.

    Bad: a page of 200,000 elements
    Good: a page of 2,000 elements
    """
    yield from noted(found, "SYN016")


def _rule(code: str, severity: Severity, check: Callable[[Notes], Iterator[Finding]]) -> Rule:
    """A rule that hands on what the parser noted under its code."""
    return Rule(code, severity, check, Scope.SYNTAX, subject=notes, needs=frozenset({code}))


RULES = (
    _rule("SYN001", Severity.ERROR, not_decodable),
    _rule("SYN002", Severity.ERROR, not_well_formed),
    _rule("SYN003", Severity.ERROR, empty_document),
    _rule("SYN004", Severity.ERROR, not_text),
    _rule("SYN005", Severity.ERROR, nested_too_deep),
    _rule("SYN006", Severity.ERROR, document_too_large),
    _rule("SYN007", Severity.ERROR, not_this_format),
    _rule("SYN008", Severity.ERROR, lone_surrogate),
    _rule("SYN009", Severity.ERROR, not_a_number),
    _rule("SYN010", Severity.WARNING, repeated_key),
    _rule("SYN011", Severity.WARNING, encoding_not_utf_8),
    _rule("SYN012", Severity.ERROR, syntax_repaired),
    _rule("SYN013", Severity.ERROR, nothing_to_check),
    _rule("SYN014", Severity.ERROR, forbidden_declaration),
    _rule("SYN015", Severity.ERROR, not_one_article),
    _rule("SYN016", Severity.NOTE, page_read_plainly),
)
