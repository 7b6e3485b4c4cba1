"""Every turn that attributes, with every kind of speaker: in each, who speaks is found and the words alone are told."""

import pytest

from toolkit.extraction import find_quotes

WORDS = "Переговоры пройдут в Батуми"
# A speaker in the nominative, the verb's gender or number, the speaker's name.
SPEAKERS = [
    ("министр", "m", "министр"),
    ("глава ведомства", "m", "глава ведомства"),
    ("пресс-секретарь президента Ирина Белова", "f", "Ирина Белова"),
    ("Ирина Белова", "f", "Ирина Белова"),
    ("официальный представитель МИД Грузии", "m", "официальный представитель МИД Грузии"),
    ("источник, знакомый с ситуацией", "m", "источник"),
    ("собеседник агентства", "m", "собеседник агентства"),
    ("компания «Вектор»", "f", "компания «Вектор»"),
    ("министерство", "n", "министерство"),
    ("власти страны", "p", "власти страны"),
    ("двое дипломатов", "p", "двое дипломатов"),
    ("эксперты", "p", "эксперты"),
    ("МИД Грузии", "m", "МИД Грузии"),
    ("пресс-служба суда", "f", "пресс-служба суда"),
    ("Следственный комитет", "m", "Следственный комитет"),
    ("госсекретарь США Марко Рубио", "m", "Марко Рубио"),
    ("жительница города", "f", "жительница города"),
    ("адвокат Петр Салов", "m", "Петр Салов"),
    ("депутат Госдумы от ЛДПР Иван Белов", "m", "Иван Белов"),
    ("заместитель председателя комитета по обороне Анна Гусева", "f", "Анна Гусева"),
]
VERBS = [
    {"m": "сообщил", "f": "сообщила", "n": "сообщило", "p": "сообщили"},
    {"m": "подчеркнул", "f": "подчеркнула", "n": "подчеркнуло", "p": "подчеркнули"},
]
TURNS = [
    "{words}, {verb} {speaker}.",
    "{words}, {verb} журналистам {speaker}.",
    "{words}, {verb} в среду {speaker}.",
    "{words}, {verb} в среду журналистам {speaker}.",
    "{words}, {verb} РИА Новости {speaker}.",
    "{words}, {verb} на заседании правительства {speaker}.",
    "{speaker} {verb}, что {words}.",
    "в среду {speaker} {verb}, что {words}.",
    "{speaker} в среду {verb}, что {words}.",
    "{speaker} {verb} в среду, что {words}.",
    "{speaker} {verb} журналистам, что {words}.",
    "ранее {speaker} {verb}, что {words}.",
    "{speaker} также {verb}, что {words}.",
    "как {verb} {speaker}, {words}.",
    "как {verb} в среду {speaker}, {words}.",
    "при этом {speaker} {verb}, что {words}.",
    "«{words}», — {verb} {speaker}.",
    "«{words}», — {verb} в среду {speaker}.",
    "{speaker}: «{words}».",
]


@pytest.mark.parametrize("turn", TURNS)
def test_who_speaks_is_found_in_every_turn(turn: str) -> None:
    """One quotation, its words and its speaker, whatever order the sentence has and whoever it names."""
    told, expected = {}, {}
    for speaker, form, name in SPEAKERS:
        for verb in VERBS:
            words = WORDS if turn.startswith(("{words}", "«")) or ": «" in turn else "п" + WORDS[1:]
            text = turn.format(words=words, verb=verb[form], speaker=speaker)
            text = text[0].upper() + text[1:]
            found = find_quotes(text, language="ru")
            told[text] = [(one.speaker and one.speaker.name, one.text) for one in found]
            expected[text] = [(name, words)]
    assert expected == told
