"""What differs between two calendars: keyed on uid and recurrence id, the same seen from either side."""

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from attrs import frozen

from toolkit.model import Agent, Event, EventStatus, Feed, Moment, Place, Source
from toolkit.model.plain import to_plain

Key = tuple[str, Moment | None]

NOT_COMPARED = frozenset({"uid", "recurrence_id", "span", "sequence", "date_created", "date_modified"})
"""Fields that say when an entry was written, not what it says."""


@frozen
class FieldChange:
    """One field of one event, before and after; None where it is not stated."""

    field: str
    old: Any
    new: Any


@frozen
class Changed:
    """An event that is in both calendars and differs."""

    old: Event
    new: Event
    fields: tuple[FieldChange, ...]


@frozen(kw_only=True)
class Difference:
    """What differs between two calendars.

    Attributes:
        added: events that only the new one has.
        removed: events that only the old one has.
        changed: events that both have, told differently.
        cancelled: of `changed` those that were not cancelled before.
    """

    added: tuple[Event, ...] = ()
    removed: tuple[Event, ...] = ()
    changed: tuple[Changed, ...] = ()

    @property
    def cancelled(self) -> tuple[Changed, ...]:
        """The changed events that were not cancelled before."""
        return tuple(change for change in self.changed if _was_cancelled(change))

    def __bool__(self) -> bool:
        return bool(self.added or self.removed or self.changed)


def diff(old: Feed, new: Feed) -> Difference:
    """What was added, removed and changed from one calendar to the other; swapped they give the mirror image."""
    before, after = _by_key(old), _by_key(new)
    both = [key for key in before if key in after]
    changes = (
        Changed(before[key], after[key], tuple(field_changes(before[key], after[key])))
        for key in sorted(both, key=lambda key: _order(after[key], before[key]))
    )
    return Difference(
        added=tuple(
            after[key] for key in sorted(after.keys() - before.keys(), key=lambda key: _order(after[key]))
        ),
        removed=tuple(
            before[key] for key in sorted(before.keys() - after.keys(), key=lambda key: _order(before[key]))
        ),
        changed=tuple(change for change in changes if change.fields),
    )


def field_changes(old: Event, new: Event) -> Iterator[FieldChange]:
    """The fields that differ, in the order of the model; the order within a field is no difference."""
    for field in attrs.fields(Event):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if field.name not in NOT_COMPARED and _settled(before) != _settled(after):
            yield FieldChange(field.name, before, after)


def difference_to_plain(difference: Difference) -> dict[str, Any]:
    """The difference as a JSON object, after ``schemas/calendar-diff.schema.json``."""
    return {
        "version": 1,
        "added": [to_plain(event) for event in difference.added],
        "removed": [to_plain(event) for event in difference.removed],
        "changed": [_changed_to_plain(change) for change in difference.changed],
        "cancelled": [change.new.uid for change in difference.cancelled],
    }


WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "added": "added",
        "removed": "removed",
        "changed": "changed",
        "cancelled": "cancelled",
        "disagree": "disagree",
        "none": "(none)",
        "details": "(details)",
        "undated": "(no date)",
    },
    "ru": {
        "added": "новое",
        "removed": "удалено",
        "changed": "изменено",
        "cancelled": "отменено",
        "disagree": "расходятся",
        "none": "(нет)",
        "details": "(подробности)",
        "undated": "(без даты)",
        "name": "название",
        "when": "когда",
        "previous_when": "перенесено с",
        "place": "место",
        "participants": "участники",
        "kind": "вид",
        "status": "состояние",
        "description": "описание",
        "duration": "длительность",
        "sources": "источники",
        "language": "язык",
        "url": "ссылка",
        "keywords": "ключевые слова",
        "organizer": "организатор",
        "super_event": "часть события",
        "recurrence": "повторение",
        "happened": "состоялось",
        "scheduled": "назначено",
        "tentative": "не точно",
        "postponed": "перенесено",
    },
}
"""How a list of changes says it; in English a field is called by its own name."""


def difference_to_text(difference: Difference, language: str = "en") -> str:
    """The difference for a terminal: a line an event, a line a field; '' where there is none.

    Args:
        difference: what changed.
        language: "en" or "ru".
    """
    words = WORDS[language]
    lines = [f"{words['added']:<10} {_line(event, words)}" for event in difference.added]
    lines += [f"{words['removed']:<10} {_line(event, words)}" for event in difference.removed]
    for change in difference.changed:
        kind = words["cancelled" if _was_cancelled(change) else "changed"]
        lines.append(f"{kind:<10} {_line(change.new, words)}")
        lines += [f"           {words.get(one.field, one.field)}: {_change(one, words)}" for one in change.fields]
    return "".join(f"{line}\n" for line in lines)


def _change(change: FieldChange, words: Mapping[str, str]) -> str:
    """The old value and the new; of a list what came and what went; of what reads alike, that details changed."""
    if isinstance(change.old, tuple) and isinstance(change.new, tuple):
        old, new = ([shown(one, words) for one in value] for value in (change.old, change.new))
        parts = [*(f"+ {one}" for one in new if one not in old), *(f"- {one}" for one in old if one not in new)]
        return ", ".join(parts) or words["details"]
    old_text, new_text = shown(change.old, words), shown(change.new, words)
    return words["details"] if old_text == new_text else f"{old_text} -> {new_text}"


def shown(value: Any, words: Mapping[str, str] = WORDS["en"]) -> str:
    """A value of a field in few words."""
    if value is None or value == ():
        return words["none"]
    if isinstance(value, tuple):
        return ", ".join(shown(item, words) for item in value)
    if isinstance(value, Source):
        return value.url or value.name or value.title or "source"
    if isinstance(value, EventStatus):
        return words.get(value.value, value.value)
    text = value.name if isinstance(value, Agent | Place) else str(value)
    return " ".join(text.split())


def _was_cancelled(change: Changed) -> bool:
    return change.new.status is EventStatus.CANCELLED and change.old.status is not EventStatus.CANCELLED


def _by_key(feed: Feed) -> Mapping[Key, Event]:
    return {(event.uid, event.recurrence_id): event for event in feed.all_events}


def _order(event: Event, other: Event | None = None) -> tuple[str, str, str]:
    """By date, uid and repetition; of two states by the earlier date, so that both directions give one order."""
    dates = sorted(str(one.when.first) if one.when else "~" for one in (event, other) if one is not None)
    return (dates[0], event.uid, str(event.recurrence_id or ""))


def _settled(value: Any) -> Any:
    """A value in which the order of a set of things does not count."""
    return sorted(map(repr, value)) if isinstance(value, tuple) else value


def _line(event: Event, words: Mapping[str, str]) -> str:
    return f"{event.when or words['undated']!s:<16} {' '.join(event.name.split())}"


def _changed_to_plain(change: Changed) -> dict[str, Any]:
    before, after = to_plain(change.old), to_plain(change.new)
    return {
        "uid": change.new.uid,
        **({"recurrence_id": str(change.new.recurrence_id)} if change.new.recurrence_id else {}),
        "name": change.new.name,
        "fields": [
            {"field": field.field, "old": before.get(field.field), "new": after.get(field.field)}
            for field in change.fields
        ],
    }
