"""The site: every link leads somewhere, nothing comes from elsewhere, the same feed gives the same octets."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import attrs
import pytest
import strategies
from hypothesis import HealthCheck, given, settings
from tellings import (
    CANCELLED,
    HAPPENED,
    RUSSIA,
    RUSSIA_EN,
    SCHEDULED,
    UKRAINE,
    USA,
    USA_EN,
    article,
    event,
)

import toolkit
from toolkit.calendars.site import SiteError, publish
from toolkit.calendars.site.axis import axis_of
from toolkit.calendars.site.build import site_files
from toolkit.calendars.site.index_page import index_page
from toolkit.calendars.site.months import months
from toolkit.calendars.site.timeline import timeline
from toolkit.calendars.site.view import View
from toolkit.merging import merge, merge_in_detail
from toolkit.model import Event, Feed, Moment, Organization, Source, When

ARTICLES = [
    article(
        1,
        event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru", name="Переговоры", status=HAPPENED),
        event("2025-02-27", "talks", "Стамбул", RUSSIA, USA, language="ru", name="Второй раунд", status=HAPPENED),
        language="ru",
    ),
    article(
        2,
        event("2025-03", "summit", "Riyadh", RUSSIA_EN, USA_EN, name="Summit", status=SCHEDULED),
        event(
            "2025-03-05T10:00+01:00",
            "meeting",
            "Geneva",
            Organization(name="NATO"),
            name="<script>alert(1)</script>",
        ),
        event("2025-03-10/2025-03-12", "conference", "Munich", name="Conference", status=CANCELLED),
    ),
]
CALENDAR = merge(ARTICLES, title="Talks & more", language="en")
BASE = "https://example.org/talks/"


class Page(HTMLParser):
    """The links, ids, elements and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: list[str] = []
        self.tags: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect what an element has."""
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name in {"href", "src", "cite"}]
        self.ids += [value or "" for name, value in attrs if name == "id"]

    def handle_data(self, data: str) -> None:
        """Collect text."""
        self.text += data


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published site."""
    folder = tmp_path_factory.mktemp("site")
    publish(CALENDAR, folder, base_url=BASE)
    return folder


def test_every_link_leads_to_a_file_or_away(site: Path) -> None:
    """Relative links and fragments are there; absolute ones go to sources and to calendars' own services."""
    for path in site.rglob("*.html"):
        page = Page(path.read_text(encoding="utf-8"))
        assert len(set(page.ids)) == len(page.ids)
        for link in page.links:
            if re.match(r"https?:|webcal:|data:", link):
                continue
            target, _, fragment = link.partition("#")
            assert (path.parent / unquote(target)).is_file() or (not target and fragment in page.ids), link


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    """Scripts, styles and pictures are the site's own."""
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert [] == re.findall(
            r'<(?:script|img|iframe|link rel="stylesheet")[^>]*(?:src|href)="(?:https?:)?//', text
        )


def test_every_calendar_is_valid(site: Path) -> None:
    """The whole, those of actors and those of single events, in both languages, have no error."""
    calendars = sorted(site.rglob("*.ics"))
    faults = {path.name: str(report) for path in calendars if not (report := toolkit.validate(path)).ok}

    assert {} == faults
    assert len(CALENDAR.events) * 2 < len(calendars)
    assert toolkit.validate(site / "events.jsonld", "jsonld").ok


def test_each_event_has_a_page_in_two_languages(site: Path) -> None:
    """Named as its uid, with its name, date, place and sources."""
    for one in CALENDAR.events:
        for folder in ("events", "ru/events"):
            page = Page((site / folder / f"{one.uid}.html").read_text(encoding="utf-8"))
            assert one.sources[0].title in page.text
            assert one.sources[0].url in page.links


def test_the_index_shows_every_event(site: Path) -> None:
    """In the timeline, the list and the months."""
    for language in ("", "ru/"):
        text = (site / language / "index.html").read_text(encoding="utf-8")
        assert len(CALENDAR.events) == text.count('class="entry')
        assert len(CALENDAR.events) == len(re.findall(r'<li id="e-', text))
        assert all(f"events/{one.uid}.html" in text for one in CALENDAR.events)


def test_each_page_carries_its_event_as_json_ld(site: Path) -> None:
    """Valid, at the address of the page, and closed to whatever an article says."""
    for one in CALENDAR.events:
        text = (site / "events" / f"{one.uid}.html").read_text(encoding="utf-8")
        script = re.search(r'<script type="application/ld\+json">(.*?)</script>', text, re.DOTALL)
        assert script is not None
        (told,) = toolkit.loads_feed(script[1], "jsonld").all_events
        assert one.uid == told.uid
        assert f"{BASE}events/{one.uid}.html" == told.url
        assert toolkit.validate_text(script[1], "jsonld").ok


def test_contradictions_are_shown_with_who_tells_them() -> None:
    """Date, participants and outcome, each value with its articles; a source without an address is only named."""
    base = event("2025-03-05T10:00Z", "summit", "Geneva", RUSSIA_EN, USA_EN, name="Summit", status=HAPPENED)
    other = event("2025-03-05T11:00Z", "summit", "Женева", RUSSIA, UKRAINE, name="Саммит", status=CANCELLED)
    nameless = attrs.evolve(article(2, other, language="ru"), url=None, id="tag:example.org,2025:a")
    merged = merge_in_detail([article(1, base), nameless], language="en")
    files = site_files(merged.feed, differing=merged.differing({}))
    (uid,) = merged.differing({})
    page = files[f"events/{uid}.html"].decode()
    shown = page[page.index("Where the sources differ") :]

    assert ["11:00", "Cancelled", "Ukraine", "Article 2"] == [
        word for word in ("11:00", "Cancelled", "Ukraine", "Article 2", "tag:") if word in shown
    ]
    assert "В чём источники расходятся" in files[f"ru/events/{uid}.html"].decode()
    assert "Sources differ" in files["index.html"].decode()


def test_an_article_cannot_put_markup_into_a_page(site: Path) -> None:
    """What looks like an element is shown as text; a link that is a script is no link."""
    text = (site / "index.html").read_text(encoding="utf-8")
    evil = Event(uid="x", name="x", sources=(Source(url="javascript:alert(1)", title="t"),))
    page = index_page(View(feed=Feed(events=(evil,)), language="en", other=("ru", "ru/")))

    assert "<script>alert" not in text
    assert "&lt;script&gt;alert" in text
    assert "javascript:" not in page


def test_publishing_again_touches_nothing(site: Path) -> None:
    """The same feed gives the same octets, and no file is written anew."""
    before = {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}

    assert () == publish(CALENDAR, site, base_url=BASE)
    assert before == {path: path.stat().st_mtime_ns for path in site.rglob("*") if path.is_file()}


def test_one_new_article_changes_only_what_it_touches(tmp_path: Path) -> None:
    """A new event adds its pages and changes indexes, lists and calendars; pages of other events stay."""
    publish(CALENDAR, tmp_path)
    new = article(3, event("2025-04-01", "call", None, "Anna Lind", name="New call"))
    changed = publish(merge([*ARTICLES, new], title="Talks & more", language="en"), tmp_path)
    pages = [path for path in changed if "events/" in path]

    assert 4 == len(pages)
    assert 1 == len({Path(path).stem for path in pages})


def test_what_vanished_is_removed_and_what_is_foreign_is_left(tmp_path: Path) -> None:
    """Pages of events that are no more go; files that others put beside stay; a foreign folder is refused."""
    publish(CALENDAR, tmp_path)
    (tmp_path / "CNAME").write_text("example.org")
    (tmp_path / ".index.html.abc123").write_text("left by a killed run")
    publish(attrs.evolve(CALENDAR, events=CALENDAR.events[:1]), tmp_path)

    assert 1 == len(list((tmp_path / "events").glob("*.html")))
    assert (tmp_path / "CNAME").exists()
    assert [] == list(tmp_path.glob(".index*"))
    (tmp_path / "dateline-site.json").unlink()
    with pytest.raises(SiteError, match="not empty"):
        publish(CALENDAR, tmp_path)
    (tmp_path / "dateline-site.json").write_text("[]")
    with pytest.raises(SiteError, match="damaged"):
        publish(CALENDAR, tmp_path)


def test_the_links_to_subscribe_know_where_the_site_is(site: Path) -> None:
    """With an address they are whole; without one only the file is linked, and the script completes the rest."""
    page = Page((site / "index.html").read_text(encoding="utf-8"))
    alone = Page(site_files(CALENDAR)["index.html"].decode())

    assert "webcal://example.org/talks/calendar.ics" in page.links
    assert (
        "https://calendar.google.com/calendar/render?cid=webcal%3A%2F%2Fexample.org%2Ftalks%2Fcalendar.ics"
        in page.links
    )
    assert [] == [link for link in alone.links if link.startswith("webcal:")]


def test_the_language_of_the_root_is_the_feeds() -> None:
    """Told by the feed, else by most of its events."""
    russian = site_files(attrs.evolve(CALENDAR, language="ru"))
    guessed = site_files(attrs.evolve(CALENDAR, language=None))

    assert b'<html lang="ru">' in russian["index.html"]
    assert b'<html lang="en">' in russian["en/index.html"]
    assert b'<html lang="en">' in guessed["index.html"]


def test_a_calendar_of_nothing_has_a_site(tmp_path: Path) -> None:
    """No events give pages that say so."""
    publish(Feed(), tmp_path)

    assert "No events." in (tmp_path / "index.html").read_text(encoding="utf-8")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(strategies.feeds())
def test_any_feed_has_an_index(feed: Feed) -> None:
    """Whatever the model holds, the page is well-formed text with a mark for each event that has a date."""
    feed = attrs.evolve(feed, events=feed.all_events, articles=())
    text = index_page(View(feed=feed, language="en", other=("ru", "ru/")))

    assert text.encode()
    assert sum(1 for one in feed.events if one.when) == text.count('class="entry')


def test_far_dates_are_drawn() -> None:
    """The first and the last day of the calendar do not break the drawing."""
    events = tuple(
        Event(uid=text, name=text, when=When(start=Moment(text)))
        for text in ("0001-01-01", "9999-12-31", "9999-12")
    )
    text = index_page(View(feed=Feed(events=events), language="ru", other=("en", "en/")))

    assert 3 == text.count('class="entry')


def _event(name: str, when: str) -> Event:
    return Event(uid=name, name=name, when=When.parse(when))


def test_months_in_which_nothing_happens_are_left_out_of_the_timeline() -> None:
    """An event of long ago stands before a break; a single empty month is drawn, as is the month after it."""
    events = (
        _event("Founded", "1991-06-03"),
        _event("Talks", "2026-03-02"),
        _event("Visit", "2026-05-11"),
        _event("Term", "1991-06-20/2026-03-01"),
    )
    text = str(timeline(events, lambda event: event.uid, "en"))

    assert ["June 1991", "March 2026", "April 2026", "May 2026"] == re.findall('class="month">([^<]*)', text)
    assert 1 == text.count('class="break"')
    assert float(re.findall(r'<svg[^>]* width="(\d+)"', text)[0]) < 3000


def test_the_axis_goes_one_way() -> None:
    """Day after day, through days that are drawn and days that are not, within the drawing."""
    axis = axis_of([(700_000, 700_010), (700_400, 700_400), (735_000, 735_001)], 0)
    places = [axis.x(day) for day in range(700_000, 735_003)]

    assert sorted(places) == places
    assert 16 <= places[0]
    assert places[-1] <= axis.width - 16
    assert pytest.approx(axis.scale) == places[1] - places[0]


def test_what_lasts_for_weeks_stands_in_its_months_with_its_dates() -> None:
    """In the first and last, and between them where a month is shown anyway; what has no day is told apart."""
    events = (
        _event("Exhibition", "2026-06-03/2026-08-31"),
        _event("Talks", "2026-07-02"),
        _event("Treaty", "2024-07-02/2026-07-02"),
        _event("Vote", "2026-07"),
    )
    shown = {}
    for month in str(months(events, lambda event: event.uid, "en")).split("<details")[1:]:
        name = re.findall("<summary>([^<]*) <", month)[0]
        shown[name] = re.findall('class="coarse">([^<]*)|<a [^>]*>([^<]*)</a> – ([^<]*)', month)
    lasting, none = ("Over several weeks", "", ""), ("No day known", "", "")
    exhibition = ("", "Exhibition", "3 June 2026 to 31 August 2026")
    treaty = ("", "Treaty", "2 July 2024 to 2 July 2026")

    assert {
        "July 2024": [lasting, treaty],
        "June 2026": [lasting, exhibition],
        "July 2026": [lasting, exhibition, treaty, none, ("", "Vote", "July 2026")],
        "August 2026": [lasting, exhibition],
    } == shown


@pytest.mark.parametrize(
    ("today", "opened"),
    [(None, "May 2026"), ("2026-01-31", "March 2026"), ("2026-05-02", "May 2026"), ("2027-01-01", "May 2026")],
)
def test_the_month_of_the_latest_article_is_open(today: str | None, opened: str) -> None:
    """Or the next one that has events, else the last."""
    events = (_event("Past", "2025-12-03"), _event("Talks", "2026-03-02"), _event("Visit", "2026-05-11"))
    day = Moment(today).day if today else None
    text = str(months(events, lambda event: event.uid, "en", day))

    assert [opened] == re.findall("<details open><summary>([^<]*) <", text)
