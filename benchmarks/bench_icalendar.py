"""Writing, reading, linting and streaming 10,000 Cyrillic events, beside `icalendar` and `ical` in one run.

    PYTHONPATH=. python benchmarks/bench_icalendar.py

Each figure is the best of the rounds, in processor seconds on one core; a ratio is the peer's time over ours.
Each event has the same nine properties for everybody. Peers that are not installed are left out. Both peers write
what they are given: neither finds that an event ends before it begins. `ical` does not fold by octets.
"""

import gc
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import toolkit
from toolkit.collecting import without_collection
from toolkit.formats.base import Document
from toolkit.formats.icalendar import FORMAT
from toolkit.formats.icalendar.rendering import render
from toolkit.formats.icalendar.streaming import iter_components
from toolkit.formats.icalendar.writer import write
from toolkit.model import Event, EventStatus, Feed, Moment, Place, When
from toolkit.validation import schema
from toolkit.validation.catalogue import all_rules
from toolkit.validation.engine import check_text
from toolkit.validation.rule import Scope

COUNT = 10_000
ROUNDS = 3
START = datetime(2025, 1, 1, 9, tzinfo=UTC)
WORDS = "Переговоры делегаций России и США в Эр-Рияде о восстановлении отношений, вопрос "
RULES = [rule for rule in all_rules().rules if rule.family == "ICS" and not rule.profiles]


def best(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Processor seconds of the fastest round."""
    times = []
    for _ in range(rounds):
        gc.collect()
        before = time.process_time()
        work()
        times.append(time.process_time() - before)
    return min(times)


def facts() -> Iterator[tuple[int, datetime, datetime]]:
    """What each event is made of."""
    for number in range(COUNT):
        start = START + timedelta(hours=number)
        yield number, start, start + timedelta(hours=2)


def build() -> Feed:
    """The feed, from raw values."""
    stamp = Moment("2025-01-01T00:00Z")
    events = (
        Event(
            uid=f"{number:08x}-0000-5000-8000-000000000000",
            name=f"{WORDS}{number}",
            description=f"{WORDS}{WORDS}{WORDS}{number}",
            when=When(start=Moment.of(start), end=Moment.of(end)),
            place=Place(name=f"Эр-Рияд, дворец Дирийя {number}"),
            keywords=("переговоры", "дипломатия", "Россия"),
            status=EventStatus.SCHEDULED,
            date_modified=stamp,
        )
        for number, start, end in facts()
    )
    return Feed(title="Переговоры", events=tuple(events))


def ours() -> str:
    """Built and written: legal by construction."""
    return render(write(build(), structured_data="none"))


def ours_judged() -> str:
    """Built, judged by the schema and every rule that a tree can break, and written; as `dumps` does but for the
    rules on events of whatever format."""
    with without_collection():
        tree = write(build(), structured_data="none")
        assert schema.is_valid(tree, FORMAT.schema)
        document = Document(tree=tree)
        assert not [found for rule in RULES if rule.scope is Scope.TREE for found in rule.check(document)]
        return render(tree)


def ours_dumped() -> str:
    """The public function: judged by every rule, on calendars and on events."""
    return toolkit.dumps(build(), "icalendar", structured_data="none")


def theirs_icalendar() -> bytes:
    """The same with `icalendar`."""
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Example//Talks//EN")
    calendar.add("version", "2.0")
    stamp = datetime(2025, 1, 1, tzinfo=UTC)
    for number, start, end in facts():
        event = icalendar.Event()
        event.add("uid", f"{number:08x}-0000-5000-8000-000000000000")
        event.add("dtstamp", stamp)
        event.add("dtstart", start)
        event.add("dtend", end)
        event.add("summary", f"{WORDS}{number}")
        event.add("description", f"{WORDS}{WORDS}{WORDS}{number}")
        event.add("location", f"Эр-Рияд, дворец Дирийя {number}")
        event.add("categories", ["переговоры", "дипломатия", "Россия"])
        event.add("status", "CONFIRMED")
        calendar.add_component(event)
    return calendar.to_ical()


def theirs_ical() -> str:
    """The same with `ical`."""
    from ical.calendar import Calendar
    from ical.calendar_stream import IcsCalendarStream
    from ical.event import Event as Entry

    calendar = Calendar()
    stamp = datetime(2025, 1, 1, tzinfo=UTC)
    for number, start, end in facts():
        calendar.events.append(
            Entry(
                uid=f"{number:08x}-0000-5000-8000-000000000000",
                dtstamp=stamp,
                start=start,
                end=end,
                summary=f"{WORDS}{number}",
                description=f"{WORDS}{WORDS}{WORDS}{number}",
                location=f"Эр-Рияд, дворец Дирийя {number}",
                categories=["переговоры", "дипломатия", "Россия"],
                status="CONFIRMED",
            )
        )
    return IcsCalendarStream.calendar_to_ics(calendar)


def read_icalendar(data: bytes) -> None:
    """Parsed by `icalendar`."""
    import icalendar

    icalendar.Calendar.from_ical(data)


def read_ical(data: bytes) -> None:
    """Parsed by `ical`."""
    from ical.calendar_stream import IcsCalendarStream

    IcsCalendarStream.calendar_from_ics(data.decode())


def parse_with_places(data: bytes) -> None:
    """Parsed, and the line and column of every property made known."""
    document = FORMAT.parse(data)
    assert document.native.text.starts
    assert document.locate((2, COUNT - 1, 1, 0)).line


def lint(data: bytes) -> int:
    """Parsed, and looked at by every rule of iCalendar; the collector rests as in every check."""
    with without_collection():
        document = FORMAT.parse(data)
        return sum(1 for rule in RULES for _ in rule.check(document))


def streaming_peak(data: bytes, times: int) -> int:
    """Octets at the peak, over those that the chunks take, for a calendar that many times as long."""
    body = data[data.index(b"BEGIN:VEVENT") : data.index(b"END:VCALENDAR")]
    size = 64 * 1024
    pieces = [body[at : at + size] for at in range(0, len(body), size)]
    gc.collect()
    tracemalloc.start()
    whole = (
        piece for part in ([b"BEGIN:VCALENDAR\r\n"], *[pieces] * times, [b"END:VCALENDAR\r\n"]) for piece in part
    )
    assert COUNT * times == sum(1 for _ in iter_components(whole))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak


def has(module: str) -> bool:
    """Whether a peer is installed."""
    try:
        __import__(module)
    except ImportError:
        return False
    return True


def row(name: str, seconds: float, against: float) -> None:
    """One figure."""
    print(f"{name:58} {seconds:7.3f} s   x {seconds / against:5.1f}")


def main() -> None:
    """Print the figures."""
    data = ours().encode()
    print(f"{COUNT} events, {len(data) / 1e6:.2f} MB, Python {sys.version.split()[0]}")
    writing, judged = best(ours), best(ours_judged)
    row("build + write, legal by construction", writing, writing)
    row("build + schema + all rules + write", judged, writing)
    row("dumps: the same, and the rules on events", best(ours_dumped), writing)
    row(
        "build + write with the default JSON-LD attachment, no rules",
        best(lambda: render(write(build()))),
        writing,
    )
    if has("icalendar"):
        seconds = best(theirs_icalendar)
        row("icalendar: build + write", seconds, writing)
        print(f"{'':58} {seconds / judged:7.1f} times ours with all rules")
    if has("ical"):
        row("ical: build + write", best(theirs_ical), writing)
    parsing = best(lambda: FORMAT.parse(data))
    row("parse to jCal", parsing, parsing)
    row("parse + places of every line", best(lambda: parse_with_places(data)), parsing)
    row("parse + read to the model", best(lambda: FORMAT.read(FORMAT.parse(data).tree)), parsing)
    row(f"parse + lint with {len(RULES)} rules", best(lambda: lint(data)), parsing)
    row("every stage of `dateline validate`", best(lambda: check_text(data, FORMAT), 1), parsing)
    if has("icalendar"):
        row("icalendar: parse", best(lambda: read_icalendar(data)), parsing)
    if has("ical"):
        row("ical: parse", best(lambda: read_ical(data)), parsing)
    one, four = streaming_peak(data, 1), streaming_peak(data, 4)
    print(
        f"streaming: {one / 2**20:.2f} MiB at the peak for {COUNT}, {four / 2**20:.2f} MiB for {4 * COUNT} events"
    )


if __name__ == "__main__":
    main()
