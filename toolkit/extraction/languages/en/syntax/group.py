"""An English verb group: "will not be held", "was due to begin", "to sign", "killing"."""

from attrs import define


@define
class Group:
    """A verb group.

    Attributes:
        start: position of its first word.
        end: the position after its last.
        head: the main verb.
        verb: its base form.
        tense: "past", "present", "progressive", "future", "planned" (was to come), "infinitive", "gerund" or
            "participle".
        passive: whether its subject suffers it.
        finite: whether it can be the verb of a clause by itself.
        plan: the word of plan before it ("scheduled", "due").
        negated: whether it is denied ("did not meet").
        unreal: whether it did not come about, or no longer holds ("were to have met", "is no longer closed").
        missed: whether it was planned and did not come about ("was to have met").
        unsure: whether a past may be a participle instead.
        clause: the number of its clause.
        shared: the positions of the auxiliaries that it shares with a verb before it ("was detained and [freed]").
    """

    start: int
    end: int
    head: int
    verb: str
    tense: str
    passive: bool = False
    finite: bool = True
    plan: str = ""
    unreal: bool = False
    missed: bool = False
    negated: bool = False
    unsure: bool = False
    clause: int = -1
    shared: tuple[int, int] | None = None

    def become_participle(self) -> None:
        """Take an unsure past for the participle that it looks like."""
        self.tense, self.passive, self.finite = "participle", True, False
