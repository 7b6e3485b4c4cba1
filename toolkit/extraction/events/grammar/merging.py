"""The words of a language by which two tellings are of one event, or of two."""

from attrs import frozen


@frozen(kw_only=True)
class Merging:
    """A language's words by which two tellings are of one event, or of two.

    Attributes:
        sorts: for each sort of what one kind holds, what names of it contain: a flood is no tremor ("quake").
        referendums: how nouns begin for a vote that is one by itself ("referendum").
        papers: nouns for a paper, of which the next sentence speaks by another one ("законопроект", "документ").
    """

    sorts: tuple[tuple[str, ...], ...] = ()
    referendums: tuple[str, ...] = ("\0",)
    papers: frozenset[str] = frozenset()
