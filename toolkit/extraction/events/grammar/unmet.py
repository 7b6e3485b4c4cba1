"""The words of a language for what does not come about."""

from collections.abc import Mapping

from attrs import field, frozen


@frozen(kw_only=True)
class Unmet:
    """A language's words for what does not come about.

    Attributes:
        refusing: forms of verbs after which an infinitive tells of what is not done ("отказался").
        able: forms of verbs that after a negation do the same ("не смог").
        from_what: prepositions after a word of refusing before what is not done ("от встречи").
        untold: beginnings of nouns for what somebody keeps to himself who refuses it ("от комментариев").
        untrue: words for what is not so, before "that" ("неправда").
        that: words that open what is said.
        doubts: runs of words by which a clause is hardly so, by their first words ("вряд ли").
        rumours: words that open what is only rumoured ("будто").
        confirming: forms of verbs that after a negation make a rumour of a report ("не подтвердились").
        meant: forms of verbs for what somebody meant to do ("собирался").
        forbidding: forms of verbs by which an event is not allowed ("запретил").
        permitting: forms of verbs that after a negation do the same ("не согласовал").
        permits: nouns between those, or a word of refusing, and the event ("в проведении").
        asking: particles of an indirect question ("состоится ли").
        no: words by which such a question is answered that it is not so ("отрицательно").
        but: words that tell that it came otherwise.
    """

    refusing: frozenset[str] = frozenset()
    able: frozenset[str] = frozenset()
    from_what: frozenset[str] = frozenset()
    untold: tuple[str, ...] = ()
    untrue: frozenset[str] = frozenset()
    that: frozenset[str] = frozenset()
    doubts: Mapping[str, tuple[tuple[str, ...], ...]] = field(factory=dict)
    rumours: frozenset[str] = frozenset()
    confirming: frozenset[str] = frozenset()
    meant: frozenset[str] = frozenset()
    forbidding: frozenset[str] = frozenset()
    permitting: frozenset[str] = frozenset()
    permits: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    no: frozenset[str] = frozenset()
    but: frozenset[str] = frozenset()
