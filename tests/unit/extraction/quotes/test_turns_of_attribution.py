"""Every turn that attributes, with every kind of speaker: in each the speaker is found, the words alone told."""

import pytest

from toolkit.extraction import find_quotes

RUSSIAN_WORDS = "Переговоры пройдут в Батуми"
# A speaker in the nominative, the verb's gender or number, the speaker's name.
RUSSIAN_SPEAKERS = [
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
RUSSIAN_VERBS = [
    {"m": "сообщил", "f": "сообщила", "n": "сообщило", "p": "сообщили"},
    {"m": "подчеркнул", "f": "подчеркнула", "n": "подчеркнуло", "p": "подчеркнули"},
]
RUSSIAN_TURNS = [
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


@pytest.mark.parametrize("turn", RUSSIAN_TURNS)
def test_who_speaks_is_found_in_every_russian_turn(turn: str) -> None:
    """One quotation, its words and its speaker, whatever order the sentence has and whoever it names."""
    told, expected = {}, {}
    for speaker, form, name in RUSSIAN_SPEAKERS:
        for verb in RUSSIAN_VERBS:
            words = (
                RUSSIAN_WORDS if turn.startswith(("{words}", "«")) or ": «" in turn else "п" + RUSSIAN_WORDS[1:]
            )
            text = turn.format(words=words, verb=verb[form], speaker=speaker)
            text = text[0].upper() + text[1:]
            found = find_quotes(text, language="ru")
            told[text] = [(one.speaker and one.speaker.name, one.text) for one in found]
            expected[text] = [(name, words)]
    assert expected == told


ENGLISH_SPEAKERS = [
    ("Elena Quispe", "Elena Quispe"),
    ("the minister", "minister"),
    ("Foreign Minister Elena Quispe", "Elena Quispe"),
    ("the ministry", "ministry"),
    ("a government spokesman", "government spokesman"),
    ("two people familiar with the matter", "two people familiar with the matter"),
    ("police", "police"),
    ("officials", "officials"),
    ("the World Health Organization", "World Health Organization"),
    ("analysts at Barclays", "analysts at Barclays"),
    ("Dr. James Osei", "James Osei"),
    ("ministry spokeswoman Ana Ruiz", "Ana Ruiz"),
    ("the U.N. refugee agency", "U.N. refugee agency"),
    ("the Russian Defense Ministry", "Defense Ministry of Russia"),
    ("a source close to the talks", "source close to the talks"),
    ("Chile", "Chile"),
    ("the White House", "White House"),
]
# A speaker that holds a comma of its own takes another before the verb.
ENGLISH_SPEAKERS_SET_APART = [
    ("Elena Quispe, a spokeswoman for the ministry,", "Elena Quispe"),
    ("Elena Quispe, the country's foreign minister,", "Elena Quispe"),
    ("Sen. Mary Holt, R-Ohio,", "Mary Holt"),
    ("her lawyer, Sara Kent,", "Sara Kent"),
    ("a senior official who declined to be named", "senior official"),
]
ENGLISH_WORDS = "the talks will resume in Lima"
ENGLISH_TURNS = [
    "{words}, {speaker} {verb}.",
    "{speaker} {verb} that {words}.",
    "{speaker} {verb} on Friday that {words}.",
    "{speaker} on Friday {verb} that {words}.",
    "{speaker} late on Tuesday {verb} that {words}.",
    "{words}, {speaker} {verb} on Friday.",
    "on Friday, {speaker} {verb} that {words}.",
    '"{words}," {speaker} {verb}.',
    '{speaker} {verb}: "{words}."',
    "{speaker} also {verb} that {words}.",
    "but {speaker} {verb} that {words}.",
    '"{words}," {speaker} {verb} in a statement.',
    "{speaker} {verb} in a statement that {words}.",
    "as {speaker} {verb}, {words}.",
]
ENGLISH_INVERSIONS = [
    '"{words}," {verb} {speaker}.',
    "{words}, {verb} {speaker}.",
    "{words}, according to {speaker}.",
    "according to {speaker}, {words}.",
]


def _english(turn: str, speakers: list[tuple[str, str]]) -> tuple[dict[str, object], dict[str, object]]:
    """What is to be found in a turn with each speaker and verb, and what is found."""
    expected: dict[str, object] = {}
    told: dict[str, object] = {}
    for speaker, name in speakers:
        for verb in ("said", "warned"):
            text = turn.format(words=ENGLISH_WORDS, verb=verb, speaker=speaker)
            if text.endswith(",."):
                text = text[:-2] + "."
            found = find_quotes(text[0].upper() + text[1:].replace(",,", ","), language="en")
            expected[text] = [(name.lower(), ENGLISH_WORDS.lower())]
            told[text] = [
                (one.speaker and one.speaker.name.lower(), one.text.lower().rstrip(".,")) for one in found
            ]
    return expected, told


@pytest.mark.parametrize("turn", [*ENGLISH_TURNS, *ENGLISH_INVERSIONS])
def test_who_speaks_is_found_in_every_english_turn(turn: str) -> None:
    """One quotation, its words and its speaker, whatever order the sentence has and whoever it names."""
    expected, told = _english(turn, ENGLISH_SPEAKERS)
    assert expected == told


@pytest.mark.parametrize("turn", [*ENGLISH_TURNS, *ENGLISH_INVERSIONS])
def test_what_is_set_beside_an_english_speaker_is_no_words_of_theirs(turn: str) -> None:
    """An office, a party or a lawyer's name between commas belongs to the one who speaks."""
    expected, told = _english(turn, ENGLISH_SPEAKERS_SET_APART)
    assert expected == told
