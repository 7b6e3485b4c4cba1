"""The verb groups and clauses of English sentences, and what a word of them hangs on."""

import re

import pytest

from toolkit.extraction.languages.en.syntax import Syntax

# A sentence with its dates as <Monday>, and the verb groups that it is read with: verb:tense, "*" where it is no
# finite verb, "-" where its subject suffers it.
GROUPS = {
    "The envoys will not meet on <Monday>.": ["meet:future"],
    "The talks had been due to begin on <Monday>.": ["begin:planned"],
    "The minister is expected to be dismissed.": ["dismiss:future-"],
    "Ministers of the bloc meet in Riga on <Monday>.": ["meet:present"],
    "The flight takes off on <Monday>.": ["take:present"],
    "The contract runs out on <Monday>.": ["run:present"],
    "The peace talks results are secret.": ["be:present"],
    "An agreement reached on <Monday> was signed.": ["reach:participle*-", "sign:past-"],
    "The company said 62 people died.": ["say:past", "die:past"],
    "The bank said in a report published on <Monday> that growth slowed.": [
        "say:past",
        "publish:participle*-",
        "slow:past",
    ],
    "Police detained the suspect, seizing two guns.": ["detain:past", "seize:gerund*"],
    "He was charged on <Monday> and freed on <Friday>.": ["charge:past-", "free:past-"],
    "He will fly to Rome and meet the pope.": ["fly:future", "meet:future"],
    "The bills will be read, debated and adopted by <Friday>.": [
        "read:future-",
        "debate:future-",
        "adopt:future-",
    ],
    "Parliament to vote on <Monday>": ["vote:future"],
    "Flooding killed 14 people.": ["kill:past"],
    "Two trains collided, killing 15 people and injuring scores on <Tuesday>.": [
        "collide:past",
        "kill:gerund*",
        "injure:gerund*",
    ],
    "Tensions grew amid rising prices.": ["grow:past"],
    '"We waited," said injured fisherman Ola.': ["wait:past", "say:participle*-"],
    "The family rally ended late.": ["end:past"],
    "The bank cut its profit forecast on <Thursday>.": ["cut:past"],
    "The show ended its long run.": ["end:past"],
    "The bank said its forecast improved.": ["say:past", "improve:past"],
    "Shares of 1,000,000 owners fell.": ["fall:past"],
}

# What each date hangs on: a verb, a noun ("noun vote"), or a phrase of another time ("after ...").
GOVERNORS = {
    "Voters rejected the plan in <Monday's> vote.": ["noun vote"],
    "The <May 5> summit failed.": ["noun summit"],
    "The shop closed after clashes on <Friday>.": ["after"],
    "During a call on <Monday>, the ministers agreed.": ["during"],
    "The crossing will open on <Saturday>, the ministry said <Monday>.": ["open", "say"],
    "The president, who was due in Lima on <Thursday>, called off the trip.": ["be"],
    "The visit that had begun on <Friday> will end on <Sunday>.": ["begin", "end"],
    "The firm plans to launch the satellite in <May>.": ["launch"],
    "On <Friday>, the court ruled.": ["rule"],
    "The police on <Friday> said nothing.": ["say"],
    "The figures for <April> rose.": ["noun figures"],
}
_WORD = re.compile(r"<[^>]*>|[\w’'-]+(?:,\d{3})*|[^\w\s]")


def read(text: str) -> tuple[Syntax, list[int]]:
    """A sentence with its dates as one word each, and where they stand."""
    words = _WORD.findall(text)
    at = [i for i, word in enumerate(words) if word.startswith("<")]
    bare = [word.strip("<>").lower() for word in words]
    syntax = Syntax(
        words=bare,
        marks=[not word[0].isalnum() for word in bare],
        name_end={},
        time_end={i: i + 1 for i in at},
        reporting=frozenset(i for i, word in enumerate(bare) if word in ("said", "says")),
    )
    return syntax, at


@pytest.mark.parametrize("text", GROUPS)
def test_verb_groups_are_made_out(text: str) -> None:
    """Each with its verb, its tense, whether it is finite and whether it is passive."""
    syntax, _ = read(text)

    assert GROUPS[text] == [
        f"{group.verb}:{group.tense}{'' if group.finite else '*'}{'-' if group.passive else ''}"
        for group in syntax.groups
    ]


@pytest.mark.parametrize("text", GOVERNORS)
def test_dates_hang_on_what_they_date(text: str) -> None:
    """On the verb of their own clause, on the noun they describe, or on a phrase of another time."""
    syntax, dates = read(text)
    found = []
    for at in dates:
        verb, noun, phrase = syntax.governor(at, at + 1)
        if noun is not None:
            found.append(f"noun {syntax.word(noun)}")
        elif phrase is not None:
            found.append(syntax.word(phrase))
        else:
            found.append(verb.verb if verb is not None else "")

    assert GOVERNORS[text] == found


def test_clauses_begin_where_they_are_opened() -> None:
    """A relative clause between commas interrupts the one around it; what is said is a clause of its own."""
    syntax, _ = read("The mayor, who won in May, said that the bridge would close because it leaks.")

    assert [("main", ""), ("relative", "who"), ("complement", "that"), ("adverbial", "because")] == [
        (clause.kind, clause.opener) for clause in syntax.clauses
    ]
    assert "the mayor said" == " ".join(
        word
        for word, clause in zip(syntax.words, syntax.clause_of, strict=True)
        if clause == 0 and word not in ",."
    )


@pytest.mark.parametrize(
    "text", ["", ",", "to to to to", "and and and", ") ( ) (", "is are was " * 50, "that " * 60]
)
def test_words_without_sense_are_read_too(text: str) -> None:
    """Marks and function words alone make clauses of some kind, and no error."""
    syntax, _ = read(text)

    assert len(syntax.words) == len(syntax.clause_of)
