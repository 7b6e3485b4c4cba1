"""What is found: something that happens at a date, with who, where and how long."""

from datetime import timedelta

from attrs import frozen

from toolkit.model import Agent, Event, EventStatus, Place, Source, Span, When, event_uid


@frozen(kw_only=True)
class Happening:
    """One dated event.

    Attributes:
        span: the sentence that tells of it.
        trigger: the words that name it: an event noun, or the verb of the clause.
        time: the words that date it.
        when: the date.
        name: as a calendar would show it.
        kind: see `toolkit.model.Event.kind`.
        status: whether it has come about.
        previous_when: the date that it was moved from.
        place: where.
        participants: who takes part, in the order of the sentence.
        organizer: who holds it.
        duration: how long it takes, when the sentence tells.
        description: the sentence.
        language: of name and description.
        closes: whether it is the end of the event that is told at the date ("завершится 21 июня").
        follows: what names the event told before of which it only tells what has become.
        ends: whether the date is only the last day of something told before ("Он продлится до 7 июля").
        was_set: whether the date is one that the event was only set for ("планировался на 20 марта").
    """

    span: Span
    trigger: Span
    time: Span
    when: When
    name: str
    kind: str | None
    status: EventStatus
    previous_when: When | None = None
    place: Place | None = None
    participants: tuple[Agent, ...] = ()
    organizer: Agent | None = None
    duration: timedelta | None = None
    description: str = ""
    language: str | None = None
    ends: bool = False
    closes: bool = False
    was_set: bool = False
    follows: Span | None = None

    def as_event(self, sources: tuple[Source, ...] = ()) -> Event:
        """The model's value, with an identity made of date, kind, participants and place."""
        return Event(
            uid=event_uid(self.when, kind=self.kind, participants=self.participants, place=self.place),
            name=self.name,
            when=self.when,
            previous_when=self.previous_when,
            place=self.place,
            participants=self.participants,
            kind=self.kind,
            status=self.status,
            description=self.description,
            language=self.language,
            duration=self.duration,
            span=self.span,
            sources=sources,
            organizer=self.organizer,
        )
