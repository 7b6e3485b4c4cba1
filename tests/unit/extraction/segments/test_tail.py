"""Where a report ends, and what is behind it."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import analyse
from toolkit.extraction.segments import segment
from toolkit.extraction.times import read_timestamp

REPORT = (
    "Ministers from nine countries met in Oslo on Tuesday to talk of fishing quotas in the North Sea.\n\n"
    "The next round of talks will be held in Bergen on April 14, officials said."
)


@pytest.mark.parametrize(
    "rest",
    [
        "###",
        "# # #",
        "You received this email because you subscribed.\n\nUnsubscribe",
        "View in browser\n\nTo unsubscribe, reply to this mail.",
        "- ENDS -\n\nNotes to editors\n\n1. The council was founded on 4 May 1991.",
        "About North Sea Council\n\nThe council was founded on 4 May 1991.",
        "Media Contact:\nJane Roe\n+47 22 00 00 00",
        "Forward-Looking Statements\n\nResults may differ from those expected on December 31, 2026.",
        "КОНЕЦ",
        "О компании\n\nКомпания основана 4 мая 1991 года.",
        "Pressekontakt:\nJana Roth\n\nÜber den Nordseerat\n\nDer Rat wurde am 4. Mai 1991 gegründet.",
        "Related Articles\n\nOil fund meets in Bergen on March 5\n\nBridge opens in Oslo",
        "Читайте также\n\nНефтяной фонд соберется в Бергене 5 марта",
        "Последние новости\n\n12:10 В Бергене 5 марта откроют порт",
        "This article was first published on 2 March 2026.",
        "A version of this article appears in print on March 4, 2026.",
        "Если вы нашли ошибку, выделите текст\n\nВсе права защищены.",
        "kl-ob/jd/rl",
        "___",
        "https://example.org/a",
        "-- \nJane Roe\nPress officer",
    ],
)
def test_what_is_behind_the_report(rest: str) -> None:
    """Marks, contacts, boilerplate and lists of other pages are no text, and nothing is found in them."""
    found = analyse(f"Nine ministers meet\n\nMarch 3, 2026\n\n{REPORT}\n\n{rest}", language="en")

    assert REPORT == found.article.body
    assert ["2026-03-03", "2026-04-14"] == [str(event.when) for event in found.article.events]


@pytest.mark.parametrize(
    "middle",
    [
        "About 200 protesters gathered",
        "The end of an era",
        "Contacts broke down",
        "Ends and means",
        "Share of the catch",
        "Related to this is the question of cod.",
    ],
)
def test_a_subhead_ends_no_report(middle: str) -> None:
    """A line that only begins like one of those stays, and so does what follows it."""
    layout = segment(f"Nine ministers meet\n\n{REPORT}\n\n{middle}\n\nThey left.", read_stamp=read_timestamp)

    assert layout.body.endswith(f"{middle}\n\nThey left.")


def test_the_longer_part_is_the_report() -> None:
    """A heading of an appendix over most of the text is a subhead."""
    layout = segment(
        f"A firm\n\nIt is old and small, and it is not from here at all, they say. It builds boats.\n\nAbout Us\n\n{REPORT}",
        read_stamp=read_timestamp,
    )

    assert layout.body.endswith(REPORT)


def test_a_list_of_other_pages_in_the_middle() -> None:
    """The titles in it go, the report goes on."""
    layout = segment(
        f"Nine ministers meet\n\nThey met.\n\nRead also:\n\nBridge opens in Oslo\n\n{REPORT}",
        read_stamp=read_timestamp,
    )

    assert f"They met.\n\n{REPORT}" == layout.body


def test_what_a_trailer_tells() -> None:
    """Subjects, source, reporters and rights are read, wherever the report ends."""
    layout = segment(
        f"Nine ministers meet\n\n{REPORT} Enditem\n\nTags: fish, Norway\n\nAssociated Press writer Jane Roe contributed "
        "to this report.\n\n© 2026 Example News",
        read_stamp=read_timestamp,
    )

    assert (REPORT, "fish, Norway") == (layout.body, layout.meta("keywords"))
    assert ["AP"] == [source.name for source in layout.sources]
    assert "© 2026 Example News" == layout.copyright


@pytest.mark.parametrize(
    "rest",
    [
        "\n\nИван Белов",
        "\n\nПодготовил Иван Белов",
        "\n\nRiga Times\n\n#Latvia #pensions",
        " EFE",
        " AR/HGH",
        "\n\nMore from Reuters\n\nEurope\n\nBridge opens in Oslo",
        "\n\nПросмотров: 711",
        "\n\nРубрика: Политика\n\nТема: Кари Лунд\n\nЛента",
        "\n\nReach Jane Roe at jroe@example.com.",
    ],
)
def test_how_a_report_is_signed(rest: str) -> None:
    """Names, subjects, counts and the agency's own marks behind the last sentence are no text."""
    layout = segment(f"Nine ministers meet\n\nMarch 3, 2026\n\n{REPORT}{rest}", read_stamp=read_timestamp)

    assert REPORT == layout.body.replace("\n\nRiga Times", "")


@pytest.mark.parametrize(
    "line",
    [
        "An earlier version of this bill was rejected by the Senate on April 10.",
        "Register for the vote opens on June 1 in Turin.",
        "Перепечатка бюллетеней в Бергене завершилась 10 апреля.",
        "Присоединяйтесь к нам, призвал министр на митинге 10 апреля.",
        "Contacts",
        "Sources",
        "About the author",
        "End",
        "Контакты",
        "Источники",
    ],
)
def test_what_only_begins_as_the_end_of_a_page_does(line: str) -> None:
    """A sentence of a day is the report's, and a subheading cuts no sentence of a day behind it."""
    behind = "The ministers will visit the port of Stavanger on June 3."
    body = analyse(f"Nine ministers meet\n\nMarch 3, 2026\n\n{REPORT}\n\n{line}\n\n{behind}\n").article.body

    assert body.endswith(f"{line}\n\n{behind}")
