"""The published site in headless Chromium: what is read, filtered, subscribed to; by mouse, keyboard and axe-core.

Skipped, saying so, where there is no Chromium or no playwright (dependency group ``browser``); the accessibility
check also needs axe-core (``npm install --no-save axe-core``). ``DATELINE_CHROMIUM`` names another browser.
"""

import itertools
import json
import os
import shutil
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tellings import CANCELLED, HAPPENED, RUSSIA, RUSSIA_EN, SCHEDULED, USA, USA_EN, article, event

from toolkit.calendars.site import publish
from toolkit.merging import merge_in_detail
from toolkit.model import Event, EventStatus, Feed, Organization, When

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
uvicorn = pytest.importorskip("uvicorn", reason="the extra [web] is not installed")
CHROMIUM = os.environ.get("DATELINE_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
AXE = Path(__file__).parents[2] / "node_modules" / "axe-core" / "axe.min.js"
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here")
# Of these, the last keep the browser from looking for its maker's servers.
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
MERGED = merge_in_detail(
    [
        article(
            1,
            event("2025-02-12", "call", None, "Анна Линд", language="ru", name="Разговор", status=HAPPENED),
            event("2025-02-18", "talks", "Эр-Рияд", RUSSIA, USA, language="ru", name="Переговоры"),
            language="ru",
        ),
        article(
            2,
            event("2025-02-18", "talks", "Riyadh", RUSSIA_EN, USA_EN, name="Talks", description="They met."),
            event("2025-03", "summit", "Riyadh", RUSSIA_EN, USA_EN, name="Summit", status=EventStatus.TENTATIVE),
            event("2025-03-05T10:00+01:00", "meeting", "Geneva", RUSSIA_EN, name="Meeting", status=SCHEDULED),
            event("2025-03-10/2025-03-12", "conference", "Munich", Organization(name="NATO"), name="Conference",
                  status=CANCELLED),
        ),
        article(3, event("2025-03-05T12:00+01:00", "meeting", "Geneva", RUSSIA_EN, name="Meeting at noon")),
    ],
    title="Talks",
    language="en",
)  # fmt: skip
CALENDAR = MERGED.feed
(DOUBTED,) = MERGED.differing({})
COUNT = len(CALENDAR.events)
BOXES = """all => all.map(one => {
    const chip = one.querySelector(".chip").getBBox(), text = one.querySelector(".label").getBBox();
    return {x: chip.x, y: chip.y, width: chip.width, text: text.x + text.width}; })"""
RESOLVED = """all => all.map(
    one => new URL(one.getAttribute("href") || one.getAttribute("src"), document.baseURI).href)"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A published site."""
    path = tmp_path_factory.mktemp("site")
    publish(CALENDAR, path, differing=MERGED.differing({}))
    return path


@pytest.fixture(scope="module")
def address(folder: Path) -> Iterator[str]:
    """Where our own server serves it."""
    from toolkit.calendars.serve import application

    server = uvicorn.Server(uvicorn.Config(application(folder), log_level="error"))
    listening = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield f"http://127.0.0.1:{listening.getsockname()[1]}/"
    server.should_exit = True
    thread.join()
    listening.close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Headless Chromium."""
    with playwright.sync_playwright() as driver:
        launched = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A page that fails the test where anything is written to the console or fetched from elsewhere."""
    faults: list[str] = []
    context = browser.new_context(permissions=["clipboard-write", "clipboard-read"])
    opened = watched(context.new_page(), faults)
    yield opened
    context.close()
    assert [] == faults


def watched(page: Any, faults: list[str]) -> Any:
    """The page, its complaints collected."""
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("requestfailed", lambda request: faults.append(request.url))
    page.on("request", lambda request: None if ":" not in request.url[8:] or "127.0.0.1" in request.url
            or request.url.startswith(("file:", "data:")) else faults.append(request.url))  # fmt: skip
    return page


@pytest.mark.parametrize("path", ["", "ru/"])
def test_the_timeline_shows_every_event(page: Any, address: str, path: str) -> None:
    """A mark for each, drawn inside the picture, that leads to the event's page."""
    page.goto(address + path)
    marks = page.locator("svg .mark")
    frame = page.locator("svg").bounding_box()

    assert COUNT == marks.count() == page.locator("ol.events > li").count()
    for number in range(COUNT):
        box = marks.nth(number).bounding_box()
        assert frame["x"] <= box["x"]
        assert box["x"] + box["width"] <= frame["x"] + frame["width"]
        assert box["y"] + box["height"] <= frame["y"] + frame["height"]
    page.locator("svg a").first.click()
    assert "/events/" in page.url


@pytest.mark.parametrize(
    "whens",
    [
        (),
        ("2025-02-18",),
        [f"2025-02-{day:02}" for day in range(1, 29)] * 3,
        [f"{year}-{month:02}" for year in range(2019, 2026) for month in range(1, 13)] * 3,
        ("2025", "2025-33", "2025-02", "2025-02-18/2025-03-05", "2025-02-18", "2025-12-31", "0001-01-01"),
    ],
    ids=["none", "one", "crowded", "years", "mixed"],
)
def test_nothing_on_the_timeline_covers_another(browser: Any, tmp_path: Path, whens: list[str]) -> None:
    """Every label is whole inside its mark, and no two marks overlap, however many and however long the names."""
    names = ("Call", "Очень долгие переговоры о широкой дружбе", "WWW MMM WWW MMM WWW MMM WWW MMM WWW")
    events = tuple(
        Event(uid=f"e{number}", name=names[number % 3], when=When.parse(text)) for number, text in enumerate(whens)
    )
    publish(Feed(title="Many", events=events), tmp_path)
    page = browser.new_page()
    page.goto((tmp_path / "index.html").as_uri())
    boxes = page.eval_on_selector_all("svg .entry", BOXES)
    page.close()
    entries = sorted(boxes, key=lambda box: (box["y"], box["x"]))

    assert len(events) == len(boxes)
    assert [] == [box for box in boxes if box["text"] > box["x"] + box["width"]]
    assert [] == [
        (one, other)
        for one, other in itertools.pairwise(entries)
        if abs(one["y"] - other["y"]) < 5 and one["x"] + one["width"] > other["x"]
    ]


def test_what_the_sources_differ_in_is_shown(page: Any, address: str) -> None:
    """In the list by a word, on the event's page each value with its articles."""
    page.goto(address)
    assert "Sources differ" in page.locator(f"[data-uid='{DOUBTED}'] .facts em").inner_text()
    page.goto(f"{address}events/{DOUBTED}.html")
    told = page.locator("dl.differing").inner_text()
    assert ("10:00" in told, "12:00" in told, "Article 3" in told) == (True, True, True)


def test_a_page_carries_its_event_for_programs(page: Any, address: str) -> None:
    """As JSON-LD, that no name can break out of."""
    page.goto(f"{address}events/{DOUBTED}.html")
    data = json.loads(page.locator("script[type='application/ld+json']").text_content())
    kinds = {node["@type"]: node for node in data["@graph"]}
    assert f"urn:uuid:{DOUBTED}" == kinds["Event"]["@id"]


def test_filters_work_together_and_are_in_the_address(page: Any, address: str) -> None:
    """By each condition; list, timeline and count follow; a reload keeps them."""
    page.goto(address)
    shown = page.locator("ol.events > li:visible")
    for name, value, count in (
        ("kind", "talks", 1),
        ("actor", "us", 2),
        ("place", "riyadh", 2),
        ("status", "cancelled", 1),
        ("since", "2025-03-05", 3),
        ("until", "2025-02-12", 1),
        ("q", "RIYADH they", 1),
    ):
        control = page.locator(f"#f-{name}")
        control.select_option(value) if name in {"kind", "actor", "place", "status"} else control.fill(value)
        assert (name, count) == (name, shown.count())
        assert count == page.locator("svg .entry:visible").count()
        assert f"{count} of {COUNT} events shown" == page.locator("#shown").inner_text()
        page.locator("button[type=reset]").click()
        playwright.expect(shown).to_have_count(COUNT)
    page.locator("#f-kind").select_option("talks")
    page.reload()
    assert 1 == shown.count()


def test_links_to_subscribe_are_completed_on_a_host(page: Any, address: str) -> None:
    """From where the page is; the address is copied."""
    page.goto(address)
    webcal = page.locator("[data-link=webcal]").get_attribute("href")
    page.locator("[data-copy]").click()
    playwright.expect(page.locator("#copied")).to_have_text("Copied")

    assert address.replace("http:", "webcal:") + "calendar.ics" == webcal
    assert address + "calendar.ics" == page.evaluate("navigator.clipboard.readText()")
    for kind in ("google", "outlook"):
        assert page.locator(f"[data-link={kind}]").is_visible()


def test_every_link_of_every_page_answers(page: Any, address: str, folder: Path) -> None:
    """200 for each file that a page links."""
    seen: set[str] = set()
    for path in sorted(folder.rglob("*.html")):
        page.goto(address + path.relative_to(folder).as_posix())
        seen |= set(page.eval_on_selector_all("[href], [src]", RESOLVED))
    ours = sorted({str(url).partition("#")[0] for url in seen if str(url).startswith(address)})

    assert COUNT * 2 < len(ours)
    assert [] == [url for url in ours if page.request.get(url).status != 200]


def test_it_can_be_read_without_a_script_and_without_a_host(browser: Any, folder: Path) -> None:
    """From the file system, with scripts off: events, months and timeline, and no form that does nothing."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((folder / "index.html").as_uri())

    assert COUNT == page.locator("ol.events > li:visible").count() == page.locator("svg .mark").count()
    assert not page.locator("form").is_visible()
    assert page.locator("table.month td a").last.is_visible()
    assert "rgb" in page.locator(".button").first.evaluate("one => getComputedStyle(one).backgroundColor")
    context.close()


@pytest.mark.parametrize("width", [320, 375, 768, 1280])
def test_nothing_sticks_out_on_a_phone(page: Any, address: str, width: int) -> None:
    """No page is wider than the screen; only the timeline scrolls, inside its frame."""
    page.set_viewport_size({"width": width, "height": 800})
    for path in ("", "ru/", f"events/{CALENDAR.events[0].uid}.html"):
        page.goto(address + path)
        assert width == page.evaluate("document.documentElement.scrollWidth")


def test_the_keyboard_reaches_everything(page: Any, address: str) -> None:
    """The first stop skips to the list; the timeline can be scrolled and its marks followed."""
    page.goto(address)
    page.keyboard.press("Tab")
    assert "#events" == page.evaluate("document.activeElement.getAttribute('href')")
    page.locator("div.scroll").focus()
    page.keyboard.press("Tab")
    assert "a" == page.evaluate("document.activeElement.tagName")
    page.keyboard.press("Enter")
    page.wait_for_url("**/events/**")


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed: npm install --no-save axe-core")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_axe_finds_no_fault(browser: Any, folder: Path, address: str, scheme: str, width: int) -> None:
    """WCAG 2.2 A and AA and best practices, on indexes and event pages, in both languages and schemes."""
    # The page's own policy forbids scripts that are not its own, which the checker is.
    context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900}, bypass_csp=True)
    page = context.new_page()
    faults = []
    for path in ("", "ru/", f"events/{DOUBTED}.html", f"ru/events/{DOUBTED}.html"):
        page.goto(address + path)
        page.add_script_tag(path=str(AXE))
        page.eval_on_selector_all("details", "all => all.forEach(one => one.open = true)")
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        found = page.evaluate("tags => axe.run({runOnly: tags})", tags)
        faults += [
            (path, fault["id"], fault["impact"], [node["html"][:120] for node in fault["nodes"]][:3])
            for fault in found["violations"]
        ]
    context.close()

    assert [] == faults
