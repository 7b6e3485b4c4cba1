"""Merging: time, memory and growth for up to 100,000 events of 50,000 articles, and whether it found what is one.

    PYTHONPATH=. python benchmarks/bench_calendars.py [ARTICLES ...]

The articles are invented: each event is told by one to eight articles, in Russian or English, with delegates or
states, by day, time or month. Which tellings belong together is known, so precision and recall of the pairs are
printed as well. No other library merges events across languages; a quadratic comparison of all pairs is the peer.
"""

import random
import resource
import sys
import time
from collections import Counter
from datetime import date, timedelta
from itertools import combinations

from toolkit.merging import merge_in_detail
from toolkit.merging.facets import facets_of
from toolkit.merging.matching import match
from toolkit.merging.tables import cities, countries
from toolkit.model import Article, Event, Moment, Organization, Person, Place, When, event_uid

YEARS = 3
FIRST = date(2024, 1, 1)
KINDS = ("talks", "meeting", "call", "visit", "summit", "vote", "signing")
GIVEN = {
    "ru": ("Анна", "Борис", "Виктор", "Дмитрий", "Елена"),
    "en": ("Anna", "Boris", "Viktor", "Dmitry", "Elena"),
}
START = {
    "ru": ("Лар", "Мор", "Вол", "Кар", "Сид", "Пан", "Бел", "Руд"),
    "en": ("Lar", "Mor", "Vol", "Kar", "Sid", "Pan", "Bel", "Rud"),
}
END = {"ru": ("ин", "ков", "ский", "енко", "ман", "тов"), "en": ("in", "kov", "sky", "enko", "man", "tov")}
BIG = (
    "US",
    "RU",
    "CN",
    "GB",
    "FR",
    "DE",
    "TR",
    "UA",
    "IN",
    "IR",
    "IL",
    "SA",
    "JP",
    "BR",
    "PL",
    "EG",
    "KZ",
    "ZA",
    "IT",
    "HU",
)


def truths(count: int, chance: random.Random) -> list[dict]:
    """Events as they were."""
    found, seen = [], set()
    places = list(cities().numbered.values())[:300]
    while len(found) < count:
        day = FIRST + timedelta(days=chance.randrange(365 * YEARS))
        states = tuple(sorted(chance.sample(BIG, 2)))
        city = chance.choice(places)
        kind = chance.choice(KINDS)
        key = (day, states)
        if key in seen:
            continue
        seen.add(key)
        found.append({"day": day, "states": states, "city": city, "kind": kind})
    return found


def person(state: str, language: str, kind: str) -> Person:
    """The delegate of a state: one for each kind of event."""
    chance = random.Random(f"{state}{kind}")
    given, start, end = chance.randrange(5), chance.randrange(8), chance.randrange(6)
    name = f"{GIVEN[language][given]} {START[language][start]}{END[language][end]}"
    return Person(name=name, affiliation=Organization(name=state, country=state, kind="state"))


def telling(truth: dict, chance: random.Random) -> Event:
    """One article's telling."""
    language = chance.choice(("ru", "en"))
    names = countries().names
    if chance.random() < 0.3:
        who = tuple(person(state, language, truth["kind"]) for state in truth["states"])
    else:
        who = tuple(
            Organization(name=names[state][language], kind="state", country=state) for state in truth["states"]
        )
    city = truth["city"]
    place = None if truth["kind"] == "call" else Place(name=city.names[language], country=city.country)
    draw = chance.random()
    text = truth["day"].isoformat()
    text = text[:7] if draw < 0.05 else f"{text}T10:00+03:00" if draw < 0.25 else text
    when = When.parse(text)
    return Event(
        uid=event_uid(when, kind=truth["kind"], participants=who, place=place),
        name=f"{truth['kind']} {place.name if place else ''}",
        when=when,
        kind=truth["kind"],
        place=place,
        participants=who,
        language=language,
    )


def pile(articles: int, chance: random.Random) -> tuple[list[Article], dict[tuple[str, int], int]]:
    """Articles of two events each, and which event each telling is of."""
    told: list[tuple[int, Event]] = []
    for number, truth in enumerate(truths(articles * 2 // 4, chance)):
        told += [(number, telling(truth, chance)) for _ in range(chance.randint(1, 8))]
    chance.shuffle(told)
    told = told[: articles * 2]
    made, meant = [], {}
    for index in range(articles):
        pair = told[index * 2 : index * 2 + 2]
        url = f"https://example.org/{index}"
        made.append(
            Article(
                id=url,
                url=url,
                headline=f"A{index}",
                date_published=Moment("2025-01-01"),
                events=tuple(one for _, one in pair),
            )
        )
        meant.update({(url, place): number for place, (number, _) in enumerate(pair)})
    return made, meant


def pairs(groups) -> int:
    """How many pairs the groups have."""
    return sum(size * (size - 1) // 2 for size in groups)


def measure(articles: int) -> None:
    """One row of the table."""
    made, meant = pile(articles, random.Random(articles))
    events = sum(len(article.events) for article in made)
    before = time.process_time()
    result = merge_in_detail(made, title="Bench")
    seconds = time.process_time() - before
    joined = [
        Counter(meant[one.article.id, one.article.events.index(one.event)] for one in members)
        for members in result.tellings
    ]
    right = pairs(count for group in joined for count in group.values())
    told = pairs(sum(group.values()) for group in joined)
    known = pairs(Counter(meant.values()).values())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{articles:8,} articles {events:8,} events {seconds:7.2f} s {events / seconds:9,.0f} events/s "
        f"{len(result.feed.events):7,} merged  precision {right / told:.4f} recall {right / known:.4f} "
        f"{memory:,.0f} MB"
    )


def compare_all(articles: int) -> None:
    """The peer: every event with every other."""
    made, _ = pile(articles, random.Random(articles))
    faces = [facets_of(event, {}) for article in made for event in article.events]
    before = time.process_time()
    count = sum(match(one, other) >= 4 for one, other in combinations(faces, 2))
    print(f"all pairs of {len(faces):,} events: {time.process_time() - before:.2f} s, {count:,} alike")


if __name__ == "__main__":
    for size in [int(text) for text in sys.argv[1:]] or [1_000, 5_000, 10_000, 50_000]:
        measure(size)
    compare_all(1_000)
