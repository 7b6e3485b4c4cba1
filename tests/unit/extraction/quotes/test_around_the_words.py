"""What the writer tells around somebody's words in English, and where the words begin and end within it."""

import pytest

from toolkit.extraction import find_quotes
from toolkit.model import Person, QuoteKind


def told(text: str) -> list[tuple[str, str | None]]:
    """The words of the quotations of a text and who says them."""
    return [(q.text, q.speaker.name if q.speaker else None) for q in find_quotes(text, language="en")]


@pytest.mark.parametrize(
    "tail",
    [
        "three weeks after a raid on the port.",
        "days before the vote.",
        "a month ahead of the vote.",
        "as crowds gathered.",
        "amid fears of a storm.",
    ],
)
def test_behind_the_day(tail: str) -> None:
    """Behind the day on which it was said a circumstance of saying it is the writer's."""
    assert told(f"The bridge will open in May, Mayor Ada Roe said on Friday, {tail}") == [
        ("The bridge will open in May", "Ada Roe")
    ]


@pytest.mark.parametrize("told_in", ["in an interview", "at a meeting in Leeds", "on television"])
def test_behind_the_place(told_in: str) -> None:
    """So it is behind where it was said, where a lapse of time opens it."""
    sentence = f"The bridge will open in May, Mayor Ada Roe said {told_in}, days after a raid on the port."
    assert told(sentence) == [("The bridge will open in May", "Ada Roe")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mine will shut, the firm added in a note, without giving a reason.", "The mine will shut"),
        ("Prices, the firm said on Friday, will rise.", "Prices will rise"),
        ("The firm said Friday, its profits had doubled.", "its profits had doubled"),
        ("The firm says they plan to fine five (two of them boys) for fraud.", None),
        ("The firm said (in Welsh) that the plan was dead.", "the plan was dead"),
        ("The firm says it backs peace but refuses to give details.", "it backs peace"),
        ("It is late, the firm said on Tuesday, November 10, 2026.", "It is late"),
        ("Prices, the firm said on 3 May, 2026, will rise.", "Prices will rise"),
        ("The firm said the delay was short but denied that it had been late.", "the delay was short"),
        ("The bus left.\n\n11:15 The port is shut, the firm says.", "The port is shut"),
        ("It will grow, the firm said, in what would be its first year of growth.", "It will grow"),
        ("The firm said last month its profits had doubled.", "its profits had doubled"),
        ("According to the firm, the deal includes a 4% rise.", "the deal includes a 4% rise"),
        ("The firm urged all to stay, while Roe spoke for a vote to leave.", "all to stay"),
    ],
)
def test_asides(text: str, words: str | None) -> None:
    """A comma behind the day, brackets, and a second verb of the speaker's leave the words whole."""
    whole = "they plan to fine five (two of them boys) for fraud"
    assert told(text)[:1] == [(words or whole, "firm")]


@pytest.mark.parametrize(
    "heard",
    ["state broadcaster ZRT", "radio station ZRT", "local newspaper The Dial", "local radio", "local reporters"],
)
def test_whom_it_is_told(heard: str) -> None:
    """Who hears something may be called so without an article, with a name or without."""
    assert told(f"Coach Ada Roe told {heard} she was sad.") == [("she was sad", "Ada Roe")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The repair took four years, quips Ada Roe.", "Ada Roe"),
        ("The repair took four years, jokes Ada Roe, the engineer who led it.", "Ada Roe"),
        ("The ruling said the repair took four years.", "ruling"),
        ("The ruling also said that the repair took four years.", "ruling"),
        ("Counsel for the state submitted that the repair took four years.", "Counsel for the state"),
        ("Morgen Tidende is reporting that the repair took four years.", "Morgen Tidende"),
        ("A panel headed by former judge Ada Roe said the repair took four years.", "panel"),
        ("The work is run by Zed Ireland, whose head, Ada Roe, said the repair took four years.", "Ada Roe"),
    ],
)
def test_who_tells_of_the_repair(text: str, speaker: str) -> None:
    """A verb in the present before a name, a deed that is named, a progressive form and an owner's clause tell."""
    assert [(words[0].upper() + words[1:], who) for words, who in told(text)] == [
        ("The repair took four years", speaker)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The books, claims and jokes Ada Roe read were old.",
        "On Monday, said Ada Roe, it rained.",
        "Holm is more worried about the lights.",
        "The plan, also called the “green book”, is dead.",
        "According to the new voting rules which took effect in May, a majority is needed.",
    ],
)
def test_nobody_speaks(text: str) -> None:
    """Nouns like verbs, circumstances, feelings, other names and laws are nobody's words."""
    assert told(text) == []


def test_orders_of_a_cook() -> None:
    """A bidding of two words is said by the name behind its verb."""
    assert told("Take earplugs, advises Ada Roe.") == [("Take earplugs", "Ada Roe")]


def test_who_is_of_a_party() -> None:
    """A name that no table has speaks, and not what its bearer is of."""
    text = "Experts praised the Green People's Party (GP). “We need a debate,” said Margrete Aukland of GP."
    assert told(text)[-1] == ("We need a debate", "Margrete Aukland")


def test_names_of_two_words() -> None:
    """A surname of two words is that of who was named before with a first name."""
    text = "It is over, Director Ada Vander Molen said.\n\n“We got lucky,” Vander Molen said."
    assert told(text) == [("It is over", "Ada Vander Molen"), ("We got lucky", "Ada Vander Molen")]


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        (
            "The bus is late.\n\nMayor Ada Roe condemned the strike: “It is not right.”",
            "It is not right.",
            "direct",
        ),
        ("The bus is late.\n\nMayor Ada Roe called the strike: “a waste”.", "a waste", "mixed"),
        ("Ada Roe called claims that she lied “nonsense”.", "claims that she lied “nonsense”", "mixed"),
        ("Ada Roe left, accusing him of making “cheap jokes”.", "him of making “cheap jokes”", "mixed"),
        ("Before lunch, Ada Roe joked, “this is a good excuse”.", "this is a good excuse", "direct"),
    ],
)
def test_what_is_called(text: str, words: str, kind: str) -> None:
    """A sentence behind a colon is spoken; what is called so, or somebody accused of, is told with its object."""
    found = find_quotes(text, language="en")
    assert [(q.text, q.kind, q.speaker and q.speaker.name) for q in found] == [(words, QuoteKind(kind), "Ada Roe")]


def test_two_participles() -> None:
    """A second participle of saying behind "and" begins words of its own."""
    text = "Ada Roe spoke of the calls, saying they had been wrong, and suggesting this weakens the case."
    assert told(text) == [("they had been wrong", "Ada Roe"), ("this weakens the case", "Ada Roe")]


def test_she_without_a_known_name() -> None:
    """A pronoun goes back to the name before, though no table has it, and not to what its bearer is."""
    text = "“The demand is there,” said Lin Mei-ling, an analyst at Pacific Trust. She expects that it will grow."
    assert told(text)[-1] == ("it will grow", "Lin Mei-ling")


def test_a_short_verb() -> None:
    """The consonant of a short verb is doubled behind "qu" too."""
    assert told("“It will grow,” quipped Ada Roe.") == [("It will grow", "Ada Roe")]


@pytest.mark.parametrize("hearer", ["The Daily Star", "reporters", "The Daily Star by phone"])
def test_told_behind_what_one_is(hearer: str) -> None:
    """Who stands between commas tells, and not whom it is told."""
    assert told(f"“He swerved,” Inspector Ada Roe, the county police spokeswoman, told {hearer}.") == [
        ("He swerved", "Ada Roe")
    ]


def test_terms() -> None:
    """To term something so is to call it so; a member of an assembly has that for a title."""
    (found,) = find_quotes("Local MLA Ada Roe termed the order “arbitrary”.", language="en")
    assert found.text == "the order “arbitrary”"
    assert isinstance(found.speaker, Person)
    assert found.speaker.job_title == "Local MLA"


def test_words_on_both_sides() -> None:
    """Words between marks behind a colon go on with those before the verb."""
    text = "It rained.\n\n“It is late,” Ada Roe used to say: “We must go.”\n\nThe bus left."
    assert told(text) == [("It is late. We must go.", "Ada Roe")]
