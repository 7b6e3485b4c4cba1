"""The HTML report in headless Chromium, without network: filtered, in both colour schemes, on a phone.

Skipped, saying so, where there is no Chromium or no playwright (dependency group ``browser``).
"""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from mixed_feeds import plant

from toolkit.cli import main

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
CHROMIUM = os.environ.get("DATELINE_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium here")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"]


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on a repository of many kinds of feeds."""
    folder = tmp_path_factory.mktemp("newsroom")
    plant(folder, 60)
    path = folder / "report.html"
    CliRunner().invoke(main, ["validate", str(folder), "--no-cache", "--report", f"html={path}"])
    return path


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Headless Chromium."""
    with playwright.sync_playwright() as driver:
        launched = driver.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture(params=[("light", 1200), ("dark", 1200), ("light", 360), ("dark", 360)], ids=str)
def page(request: pytest.FixtureRequest, browser: Any, report: Path) -> Iterator[Any]:
    """The report, opened without network; what is written to the console or asked of others is a fault."""
    scheme, width = request.param
    faults: list[str] = []
    context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, offline=True)
    opened = context.new_page()
    opened.on("console", lambda message: faults.append(message.text))
    opened.on("pageerror", lambda error: faults.append(str(error)))
    opened.on("request", lambda one: None if one.url.startswith("file:") else faults.append(one.url))
    opened.goto(report.as_uri())
    yield opened
    context.close()
    assert [] == faults


def shown(page: Any) -> int:
    """How many findings can be seen, as the page counts them and as they are."""
    count = int(page.locator("article[data-code]:visible").count())
    assert page.locator("#shown").inner_text().startswith(f"{count} of ")
    return count


def test_findings_are_filtered(page: Any) -> None:
    """By severity, rule, file and words; a document of which nothing is left is hidden."""
    everything = shown(page)
    page.locator(".tile.error").click()
    errors = shown(page)
    code, count = re.fullmatch(r"(\w+) \((\d+)\)", page.locator("[name=code] option").nth(1).inner_text()).groups()
    page.locator(".tile.error").click()
    page.locator("[name=code]").select_option(code)
    of_code = shown(page)
    page.locator("[name=code]").select_option("")
    source = page.locator("[name=source] option").nth(1).get_attribute("value")
    page.locator("[name=source]").select_option(source)

    assert everything > errors > 10
    assert int(count) == of_code
    assert {source} == set(
        page.locator("article:visible").evaluate_all("all => all.map(one => one.dataset.source)")
    )
    assert 1 == page.locator(".document:visible").count()
    page.locator("[name=words]").fill("no document says this")
    assert 0 == shown(page)


def test_the_page_fits_and_can_be_read(page: Any) -> None:
    """Nothing sticks out at the side; the letters stand out from what is behind them, and the scheme is heeded."""
    facts = page.evaluate("""() => {
        const light = (colour) => colour.match(/[\\d.]+/g).slice(0, 3).reduce((sum, part) => sum + +part, 0) / 3;
        const style = getComputedStyle(document.body);
        return {
            wide: document.documentElement.scrollWidth - innerWidth,
            ink: light(style.color), paper: light(style.backgroundColor),
            dark: matchMedia("(prefers-color-scheme: dark)").matches,
            letters: parseFloat(style.fontSize),
        };
    }""")

    assert facts["wide"] <= 0
    assert abs(facts["ink"] - facts["paper"]) > 150
    assert facts["dark"] is (facts["paper"] < facts["ink"])
    assert facts["letters"] >= 14


def test_a_rule_is_explained_on_the_page(page: Any) -> None:
    """The link of a finding opens the rule's text below."""
    link = page.locator("article[data-code] a").first
    link.click()

    assert page.locator(f"{link.get_attribute('href')}[open]").is_visible()
