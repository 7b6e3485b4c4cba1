"""The words of a language for what is only planned, asked for or to be feared."""

from attrs import frozen


@frozen(kw_only=True)
class Plans:
    """The words of a language for what is only planned, asked for or to be feared.

    A language whose verbs have a future of their own needs few of them.

    Attributes:
        on_condition: auxiliaries for what will be so only then ("will", "may").
        amid: adverbs between a word that denies and its verb ("not yet been").
        be: the auxiliary of a passive after that ("to be held").
        set_for: words before what somebody asks for, or a plan is made for ("for a strike").
        date: nouns for a day that is set ("a July 3 start date").
        chances: nouns for what may come, before "of" ("the risk of").
        will: auxiliaries of what is to come ("will", "будет").
        ahead_of: pairs of words before what is still to come ("prior to").
        before: prepositions that tell the same ("before").
        waiting: words right before a day that is waited for ("before", "of").
        forward: adverbs between a verb of waiting and "to" ("look forward to").
        preparing: words before "for" and what is prepared ("the date for").
        prepared_for: that "for".
        nouns: nouns for a plan.
        over: forms of verbs that tell what came of a plan, behind "не" too ("состоялся", "сорвался").
    """

    on_condition: frozenset[str] = frozenset()
    amid: frozenset[str] = frozenset()
    be: frozenset[str] = frozenset()
    set_for: frozenset[str] = frozenset()
    date: frozenset[str] = frozenset()
    chances: frozenset[str] = frozenset()
    will: frozenset[str] = frozenset()
    ahead_of: frozenset[tuple[str, str]] = frozenset()
    before: frozenset[str] = frozenset()
    waiting: frozenset[str] = frozenset()
    forward: frozenset[str] = frozenset()
    preparing: frozenset[str] = frozenset()
    prepared_for: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    over: frozenset[str] = frozenset()
