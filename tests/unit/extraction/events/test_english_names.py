"""What English events are called: whose they are, whom a pronoun means, and nothing that the date left."""

import pytest

from toolkit import extract

PUBLISHED = "2026-06-19"  # a Friday


def told(text: str) -> list[tuple[str, str, list[str]]]:
    """Date, name and participants of each event."""
    found = extract(text, language="en", published=PUBLISHED).events
    return [(str(one.when), one.name, [who.name for who in one.participants]) for one in found]


def last_name(text: str) -> str:
    """What the last event of a text is called."""
    return extract(text, language="en", published="2026-06-10").events[-1].name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The women's final will take place on July 6.", "Women's final"),
        ("The banker's sentencing is set for July 6.", "Banker's sentencing"),
        (
            "Striker Joao Reis signed a new three-year contract on Thursday.",
            "Signing of new three-year contract by Reis",
        ),
        ("The border crossing will reopen on Thursday rather than on Tuesday.", "Border crossing will reopen"),
        ("The festival will be held over the weekend of July 4-5 in Lund.", "Festival in Lund"),
        ("Aid convoys are expected to reach Kano over the weekend.", "Aid convoys are expected to reach Kano"),
        ("The road will stay shut until at least July 15.", "Road will stay shut"),
        ("The rocket will fly on July 7 at the earliest.", "Rocket will fly"),
        ("The agency declared the outbreak over on Monday.", "Agency declared the outbreak over"),
        ("Nadia Salem held talks with the UN envoy, Piers Lund, on Thursday.", "Talks between Salem and Lund"),
        (
            "The police chief, Ana Figueira, who is retiring, spoke by phone with Ingrid Solheim on Monday.",
            "Phone call between Figueira and Solheim",
        ),
    ],
)
def test_a_name_says_whose_it_is_and_ends_where_the_date_left(text: str, name: str) -> None:
    """An owner without a name stays, and so does the length of a thing."""
    assert [name] == [called for _, called, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Raul Andrade was jailed on Monday. His appeal against the indictment was dismissed on May 3.",
            ["Raul Andrade was jailed", "Andrade's appeal against the indictment was dismissed"],
        ),
        (
            "Raul Andrade was jailed on Monday. Two of his former aides pleaded guilty on May 3.",
            ["Raul Andrade was jailed", "Two of Andrade's former aides pleaded guilty"],
        ),
        (
            "Eva Haddad was freed. She held talks with the Greens on Monday and plans to meet unions on July 3.",
            ["Haddad's talks with the Greens", "Haddad's meeting with unions"],
        ),
        ("Olga Moe met her mother in Oslo on Monday.", ["Moe's meeting with her mother in Oslo"]),
        (
            "Bram Moe is a guard. A man was shot dead in Antwerp on May 30. His funeral was held on June 5.",
            ["Man was shot dead in Antwerp", "Funeral"],
        ),
        (
            "The recovery team reached the capsule. They launched from Baikonur on October 13, 2025.",
            ["Launched from Baikonur"],
        ),
    ],
)
def test_a_pronoun_in_a_name_gives_way_to_whom_it_means(text: str, names: list[str]) -> None:
    """To nobody where the sentence before tells of somebody without a name, or of one thing for "they"."""
    assert names == [called for _, called, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Israel and Hamas will hold talks brokered by Qatar in Cairo on July 3.", ["Israel", "Hamas"]),
        ("Norway and Chile exchanged prisoners on June 3 in a swap brokered by Qatar.", ["Norway", "Chile"]),
        ("Talks between Norway and Chile, mediated by Clara Weiss, will be held on July 20.", ["Norway", "Chile"]),
        ("Norway and Chile met on Monday under the mediation of Clara Weiss.", ["Norway", "Chile"]),
        ("Norway, Chile and Qatar will hold talks on July 3.", ["Norway", "Chile", "Qatar"]),
    ],
)
def test_a_mediator_is_no_party(text: str, people: list[str]) -> None:
    """Who brings others together is not one of those who talk."""
    assert [people] == [who for _, _, who in told(text)]


def test_the_visit_of_a_guest_and_the_meeting_with_the_host_are_one_entry() -> None:
    """On one day, with the same people, in a town of the country."""
    text = "President Anna Lind will receive José Rey in Oslo on July 20. Rey will visit Norway on July 20."
    assert [("2026-07-20", "Meeting between Lind and Rey in Oslo", ["Anna Lind", "José Rey"])] == told(text)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("A round of talks will take place in the week of July 20.", "2026-07-20/2026-07-26"),
        ("The talks will start in the week beginning July 20.", "2026-07-20/2026-07-26"),
        ("The festival will be held over the weekend of July 4-5.", "2026-07-04/2026-07-05"),
        ("The talks will take place next week, on June 24.", "2026-06-24"),
    ],
)
def test_the_day_of_a_week_or_a_weekend_tells_which_is_meant(text: str, when: str) -> None:
    """All its days where only the first is named."""
    assert [when] == [day for day, _, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Raul Andrade was arrested on June 3. The trial begins on July 20. Sentencing is set for August 3.",
            ["Arrest of Andrade", "Trial of Andrade", "Sentencing of Andrade"],
        ),
        (
            "Raul Andrade was arrested on June 3 and Ana Moe on June 4. The trial will begin on July 20.",
            ["Arrest of Andrade", "Ana Moe arrested", "Trial"],
        ),
        ("The trial will begin on July 20.", ["Trial"]),
    ],
)
def test_a_bare_trial_is_of_the_one_who_is_tried(text: str, names: list[str]) -> None:
    """Of two nobody knows which, and of none there is nothing to say."""
    assert names == [called for _, called, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A drone attack on the city of Mosul on Monday killed four.", "Mosul"),
        ("A boat capsized off the coast of Gabon on Monday.", "Gabon"),
        ("The nation off the coast of Gabon was shaken in April by an attempted coup.", None),
    ],
)
def test_a_place_is_where_it_happened_and_not_what_lies_beside_it(text: str, place: str | None) -> None:
    """What tells where a land lies says nothing of where a coup took place."""
    (event,) = extract(text, language="en", published=PUBLISHED).events
    assert (place, ()) == (event.place.name if event.place else None, event.participants)


def test_what_is_announced_of_another_time_is_not_told_as_announced_then() -> None:
    """The announcing was on another day."""
    assert [] == told("Lance Moe announced his intention to retire after going for his title in July 2005.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Tram drivers in Leeds have called off a walkout set for July 10.", ["Walkout by tram drivers in Leeds"]),
        ("Hotel workers will stage a walkout in Oslo on July 10.", ["Walkout by hotel workers in Oslo"]),
        ("The city banned a rally planned for July 10.", ["Rally"]),
        ("Police ended a protest on June 3.", ["Police ended a protest"]),
        ("On May 3, the Soviets launched their own invasion of Poland.", ["Soviets' invasion of Poland"]),
        ("The city's budget committee put its session back to July 10.", ["City's budget committee's session"]),
        ("They held their talks on June 3.", ["They held their talks"]),
        (
            "Ana Lind died in Oslo on June 3. A funeral will be held on June 30.",
            ["Death of Lind", "Funeral of Lind"],
        ),
        (
            "A man died on June 3. The funeral of Bob Roe will be held on June 30.",
            ["Man died", "Funeral of Bob Roe"],
        ),
    ],
)
def test_a_bare_event_is_of_those_who_hold_it(text: str, names: list[str]) -> None:
    """Of those who strike, whom "its" and "their" mean, or who died; of nobody who only bans or ends it."""
    assert names == [called for _, called, _ in told(text)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Parliament passed a law on cables on Monday. It takes effect on January 1.", "Law takes effect"),
        (
            "Parliament passed the bill on Monday. It will enter into force on January 1.",
            "Bill will enter into force",
        ),
        ("The ban hit exports on Monday. It takes effect on January 1.", "Ban takes effect"),
    ],
)
def test_it_stands_for_the_law_that_takes_effect(text: str, name: str) -> None:
    """And for no parliament that passed it."""
    assert name == last_name(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Roe told reporters outside the court that the bridge would open on Friday.", "Bridge would open"),
        ("The minister said at a fair that the bridge would open on Friday.", "Bridge would open"),
        ("He spoke of a plan that the council will adopt on Friday.", "Council will adopt a plan"),
    ],
)
def test_what_is_told_somewhere_is_not_of_that_place(text: str, name: str) -> None:
    """Behind a verb of saying and where it is said, "that" opens what is said."""
    assert name == last_name(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Elin Holm, the novelist who won the prize in 1994, died on Sunday.", "Death of Holm"),
        ("Anna Roe, a lawyer who represents the family, filed a suit on Sunday.", "Anna Roe filed a suit"),
        ("The council praised the nurse who won the prize, awarded in May.", "Prize awarded"),
        ("The minister told reporters on Monday he would fly to Rome on Friday.", "Minister would fly to Rome"),
        ("“It is over,” the minister told a crowd. He will fly to Rome on Friday.", "Minister will fly to Rome"),
    ],
)
def test_whose_a_verb_is_behind_what_tells_more_of_him(text: str, name: str) -> None:
    """The main verb goes on behind a clause with "who"; an office that speaks of itself stands for "he"."""
    assert name == last_name(text)
