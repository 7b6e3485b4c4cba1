"""Reports of speech with words between marks inside, with infinitives, and with bodies that speak again."""

import pytest

from toolkit.extraction import find_quotes


def _told(text: str, language: str) -> list[tuple[str, str | None]]:
    return [(q.text.rstrip("."), q.speaker and q.speaker.name) for q in find_quotes(text, language=language)]


ASKING = ["urged", "asked", "encouraged", "called on", "ordered"]
ASKED = [
    ("both sides to talk", "both sides to talk"),
    ("both sides to “end the war now and at once”", "both sides to “end the war now and at once”"),
    ("people to wait on that road and offered help", "people to wait on that road"),
    ("people to wait, and criticized the mayor", "people to wait"),
    ("people to say how they felt", "people to say how they felt"),
]


def test_what_somebody_is_asked_to_do_is_told_whole() -> None:
    """From whom it is asked of, with what stands between marks, to a second verb of the speaker's."""
    expected, told = {}, {}
    for verb in ASKING:
        for words, whole in ASKED:
            text = f"Ada Roe {verb} {words}."
            expected[text] = [(whole, "Ada Roe")]
            told[text] = _told(text, "en")
    assert expected == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ada Roe expects prices to fall “until the spring.”",
            [("prices to fall “until the spring.”", "Ada Roe")],
        ),
        ("Ada Roe is also expected to visit Lima.", []),
        ("Profit fell below its previous forecast of $3 a share.", []),
        (
            "The minister has not agreed to a meeting, the Tass agency quoted a spokeswoman as saying on Friday.",
            [("The minister has not agreed to a meeting", "spokeswoman")],
        ),
        (
            "The Times quoted unnamed officials on Saturday as saying that talks had failed.",
            [("talks had failed", "unnamed officials")],
        ),
        (
            "Ada Roe warned it would take time to ask the agency.",
            [("it would take time to ask the agency", "Ada Roe")],
        ),
        (
            "Zed Bank, which bought a rival in May, said quarterly profit fell to a third.",
            [("quarterly profit fell to a third", "Zed Bank")],
        ),
        (
            "A motion by councillor Ian Tate was read to the council where he said many homes were wet.",
            [("many homes were wet", "Ian Tate")],
        ),
    ],
)
def test_words_and_speakers_of_english_reports(text: str, told: list[tuple[str, str | None]]) -> None:
    """Nouns that look like verbs report nothing, and what a relative clause parts belongs together."""
    assert told == _told(text, "en")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # One office under two names, with an adjective of the state between.
        (
            "Министр иностранных дел России Игорь Самарин прибыл. «Это так», — считает глава российского МИД.",
            ["Игорь Самарин"],
        ),
        (
            "Дом цел. Об этом заявил глава делегации, помощник президента Игорь Самарин в интервью RT.",
            ["Игорь Самарин"],
        ),
        ("Игорь Самарин прибыл. «Дом цел», — цитирует агентство Самарина.", ["Игорь Самарин"]),
        ("Министр Анна Белова прибыла. «Дом цел, и мост цел», - приводятся ее слова на сайте.", ["Анна Белова"]),
        ("Потерпевшая по делу о пожаре в зале «Заря Холл» рассказала, что была дома.", ["потерпевшая по делу"]),
        ("Дом цел, отмечает Центробанк. По его мнению, цел и мост.", ["Центробанк", "Центробанк"]),
        ("В ответ на это Мединский опроверг слухи, заявив, что дом цел.", ["Мединский"]),
        # He who is accused has a name in the text.
        (
            "Суд ждёт Игоря Самарина.\n\nСам обвиняемый вину не признаёт. Он заявил, что дом цел.",
            ["Игорь Самарин"],
        ),
    ],
)
def test_speakers_of_russian_reports(text: str, names: list[str]) -> None:
    """Whoever speaks is named, under whatever office, noun or pronoun the text has for him."""
    assert names == [q.speaker and q.speaker.name for q in find_quotes(text, language="ru")]
