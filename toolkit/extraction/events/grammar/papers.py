"""The words of a language for papers, and for the text itself as one."""

from collections.abc import Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class Papers:
    """A language's words for papers, and for the text itself as one.

    Attributes:
        own: nouns by which a text speaks of itself ("this story").
        stamps: words that open a line which only tells when the text appeared ("published").
        agendas: beginnings of words that make of a headline with a date the heading of its text ("анонс").
        dated_by: words before the date of a paper ("публикация от 5 марта").
        documents: forms of nouns for papers that come into force -> their nominatives, of one and of many.
        by_means: endings of those by which something is done ("указом от 5 июня").
    """

    own: frozenset[str] = frozenset()
    stamps: frozenset[str] = frozenset()
    agendas: tuple[str, ...] = ()
    dated_by: frozenset[str] = frozenset()
    documents: Mapping[str, tuple[str, str]] = field(factory=dict)
    by_means: tuple[str, ...] = ()
