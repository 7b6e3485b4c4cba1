"""Where a clause that is told begins and ends, and whose it is: second verbs, participles, objects."""

import pytest

from toolkit.extraction import find_quotes

# text -> (kind, speaker, words) of each quote
ENGLISH = {
    "Pilots at Spanish airline Zedair said they will strike.": [
        ("indirect", "Pilots at Spanish airline Zedair", "they will strike")
    ],
    "Iberia denies it plans job cuts.": [("indirect", "Iberia", "it plans job cuts")],
    "Newspaper El Mundo quoted Finance Minister Ian Tate as saying the position was “difficult to understand.”": [
        ("mixed", "Ian Tate", "the position was “difficult to understand.”")
    ],
    "Prosecutors say a second guard stepped in and he grabbed that man by the arm.": [
        ("indirect", "Prosecutors", "a second guard stepped in and he grabbed that man by the arm")
    ],
    "She had served nine years when the Iowa Supreme Court sent the case back, saying it was weak.": [
        ("indirect", "Iowa Supreme Court", "it was weak")
    ],
    "Ada Poole asked him to stop and he then grabbed her by the arm.": [("indirect", "Ada Poole", "him to stop")],
    "A parent told News 5 she found an error.": [("indirect", "parent", "she found an error")],
    "The application states it “provides a home” and “will improve the site”.": [
        ("mixed", "application", "it “provides a home” and “will improve the site”")
    ],
    "The ministry claims that it rained.": [("indirect", "ministry", "it rained")],
    "The company claims were false.": [],
    "Residents have also argued the roads cannot cope and say local schools are full.": [
        ("indirect", "Residents", "the roads cannot cope"),
        ("indirect", "Residents", "local schools are full"),
    ],
    "The police had said both things earlier in the evening.": [],
    "Ian Tate said he had urged them to play and feared he might have only 11 players.": [
        ("indirect", "Ian Tate", "he had urged them to play"),
        ("indirect", "Ian Tate", "he might have only 11 players"),
    ],
    "Manager Ian Tate said it was fine. “It's not just about that,” the City boss added.": [
        ("indirect", "Ian Tate", "it was fine"),
        ("direct", "Ian Tate", "It's not just about that"),
    ],
    "The goal had Zed fans at the ground cheekily chanting: “Can we play you every week?”": [
        ("direct", "Zed fans at the ground", "Can we play you every week?")
    ],
    "Supporters counter that it will pay.": [("indirect", "Supporters", "it will pay")],
    "Ann Poole stood at the counter that day.": [],
    "“Never again,” Tate thundered.": [("direct", "Tate", "Never again")],
    "Ann Poole, speaking at a rally in Leeds, accused the government of “sleepwalking into disaster”.": [
        ("mixed", "Ann Poole", "the government of “sleepwalking into disaster”")
    ],
    "Marsh hinted he might stay, saying: “You never know in football.”": [
        ("indirect", "Marsh", "he might stay"),
        ("direct", "Marsh", "You never know in football."),
    ],
    "Ada Poole said that was not enough.": [("indirect", "Ada Poole", "that was not enough")],
    "Sen. Ann Poole, D-Ohio, said the bill was dead. The Ohio Democrat said she would vote no.": [
        ("indirect", "Ann Poole", "the bill was dead"),
        ("indirect", "Ann Poole", "she would vote no"),
    ],
    "Ian Tate said trade was “pretty good,” giving shares a lift.": [
        ("mixed", "Ian Tate", "trade was “pretty good,”")
    ],
    "Ann Poole said the airline, a regional carrier, is cutting flights “to keep its customers safe.”": [
        (
            "mixed",
            "Ann Poole",
            "the airline, a regional carrier, is cutting flights “to keep its customers safe.”",
        )
    ],
    "Essex MP Ada Poole accused them of “incompetence” in a heated dispute.": [
        ("mixed", "Ada Poole", "them of “incompetence”")
    ],
    "Officials said schools aren't full.": [("indirect", "Officials", "schools aren't full")],
    "OSLO — General Electric Co. raised its forecast. The company said it would buy back shares.": [
        ("indirect", "General Electric", "it would buy back shares")
    ],
}
RUSSIAN = {
    "На брифинге она подчеркнула, что мост открыт.": [("indirect", None, "мост открыт")],
    "Сам подсудимый вину не признал и заявил, что его оговорили.": [
        ("indirect", "сам подсудимый", "его оговорили")
    ],
    "Эксперт Олег Рогов доволен. «Никто маски не носит», — приводит слова эксперта РИА Новости.": [
        ("direct", "Олег Рогов", "Никто маски не носит")
    ],
}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [(text, "en", told) for text, told in ENGLISH.items()]
    + [(text, "ru", told) for text, told in RUSSIAN.items()],
)
def test_what_is_told_and_by_whom(text: str, language: str, expected: list[tuple[str, str | None, str]]) -> None:
    """With the kind of the quote and all its words."""
    found = find_quotes(text, language=language)

    assert expected == [(q.kind.value, q.speaker.name if q.speaker else None, q.text) for q in found]
