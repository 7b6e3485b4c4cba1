"""What ``dateline calendar`` says of what changed, in the language of the calendar."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from toolkit.cli.inputs import STDIN
from toolkit.merging import Difference, Merged, difference_to_plain, difference_to_text
from toolkit.merging.difference import WORDS
from toolkit.model import Feed
from toolkit.reports.text import counted


def changes_of(changes: Difference, path: str | None) -> dict[Path, bytes]:
    """What changed as JSON, by the file that it goes to; nothing where it is not wanted."""
    if not path:
        return {}
    text = json.dumps(difference_to_plain(changes), ensure_ascii=False, indent=2) + "\n"
    return {Path(path): text.encode(errors="replace")}


def tell(merged: Merged, changes: Difference, feed: Feed, options: Mapping[str, Any]) -> None:
    """Say what changed, in words."""
    if options["quiet"]:
        return
    say: Callable[..., None] = click.echo
    to_stderr = STDIN in {options["output"], options["changes"]}
    language = options["language"] or "en"
    say(difference_to_text(changes, language), nl=False, err=to_stderr)
    words = WORDS[language]
    for number, found in merged.disagreements:
        name, field = merged.feed.events[number].name, words.get(found.field, found.field)
        say(f"{words['disagree']:<10} {name}: {field}: {found}", err=to_stderr)
    say(_SUMMARIES[language](merged, feed, changes), err=to_stderr)


def _summary_in_english(merged: Merged, feed: Feed, changes: Difference) -> str:
    told = sum(len(members) for members in merged.tellings)
    facts = f"{counted(len(feed.events), 'event')} of {counted(told, 'telling')}"
    return f"{facts}; {', '.join(f'{number} {word}' for word, number in _counts(changes).items())}"


def _counts(changes: Difference) -> Mapping[str, int]:
    """How many events of each kind of change, each counted once; what was removed only where something was."""
    cancelled, removed = len(changes.cancelled), len(changes.removed)
    counts = {"added": len(changes.added), "changed": len(changes.changed) - cancelled, "cancelled": cancelled}
    return {**counts, "removed": removed} if removed else counts


def _summary_in_russian(merged: Merged, feed: Feed, changes: Difference) -> str:
    told = sum(len(members) for members in merged.tellings)
    counts = ", ".join(f"{_IN_RUSSIAN[word]}: {number}" for word, number in _counts(changes).items())
    return f"событий: {len(feed.events)}, сообщений о них: {told}; {counts}"


_IN_RUSSIAN = {"added": "новых", "changed": "изменено", "cancelled": "отменено", "removed": "удалено"}


_SUMMARIES = {"en": _summary_in_english, "ru": _summary_in_russian}
