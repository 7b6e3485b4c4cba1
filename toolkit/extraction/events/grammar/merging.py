"""The words of a language by which two tellings are of one event, or of two."""

from attrs import frozen


@frozen(kw_only=True)
class Merging:
    """A language's words by which two tellings are of one event, or of two.

    Attributes:
        sorts: for each sort of what one kind holds, what names of it contain: a flood is no tremor ("quake").
        referendums: how nouns begin for a vote that is one by itself ("referendum").
        papers: nouns for a paper, of which the next sentence speaks by another one ("законопроект", "документ").
        mishaps: how nouns begin for anything bad that happens ("инцидент").
        anything: how nouns begin for any event ("мероприятие").
        deeds: how words begin by which one deed is told by its verb and by nouns ("столкнулись", "авария").
        others: how words begin that make of the later telling another event ("ещё").
        inside: prepositions before the place that a name may end with.
    """

    sorts: tuple[tuple[str, ...], ...] = ()
    referendums: tuple[str, ...] = ("\0",)
    papers: frozenset[str] = frozenset()
    mishaps: tuple[str, ...] = ("\0",)
    anything: tuple[str, ...] = ("\0",)
    deeds: tuple[tuple[str, ...], ...] = ()
    others: tuple[str, ...] = ("\0",)
    inside: frozenset[str] = frozenset()
