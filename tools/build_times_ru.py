"""Builds the tables of Russian verb forms that tell the tense of a clause.

``python tools/build_times_ru.py`` with pymorphy3 and its dictionary (OpenCorpora, CC BY-SA 3.0) writes
``toolkit/extraction/languages/ru/times_future.txt`` (third person of the future of perfective verbs) and
``times_not_past.txt`` (words that end like a past tense or a short participle and are none). One form a line: a
letter for the length of what it shares with the line before ("a" for nothing), then the rest.
"""

import re
from itertools import takewhile
from pathlib import Path

import pymorphy3

FOLDER = Path(__file__).parents[1] / "toolkit" / "extraction" / "languages" / "ru"
RARE = {"Erro", "Slng", "Arch", "Infr", "Dist", "Litr"}
LONGEST = 14
HARDLY = 0.2
PAST_SHAPE = re.compile(r"[а-я]{2,}(?:л|ла|ло|ли|лся|лась|лось|лись|ан[аоы]?|ен[аоы]?|ян[аоы]?)")


def words() -> tuple[set[str], set[str], set[str], set[str]]:
    """Perfective futures, imperfective presents, past forms, and other words of the same shape."""
    future, present, past, others = set(), set(), set(), set()
    for form, tag, *_ in pymorphy3.MorphAnalyzer().dictionary.iter_known_words():
        word, marks = form.replace("ё", "е"), tag.grammemes
        if not re.fullmatch("[а-я]{4,}", word) or len(word) > LONGEST or marks & RARE:
            continue
        if tag.POS == "VERB" and {"3per", "perf", "futr"} <= marks:
            future.add(word)
        elif tag.POS == "VERB" and {"3per", "impf"} <= marks:
            present.add(word)
        elif tag.POS in {"VERB", "PRTS"} and "past" in marks:
            past.add(word)
        elif PAST_SHAPE.fullmatch(word) and not marks & {"Name", "Surn", "Patr", "Geox"}:
            others.add(word)
    return future, present, past, others


def mistaken(forms: set[str]) -> set[str]:
    """Those of some words that are past tenses too, but hardly ever: "правила" is a noun."""
    morph = pymorphy3.MorphAnalyzer()
    found = set()
    for form in forms:
        readings = morph.parse(form)
        told = sum(reading.score for reading in readings if reading.tag.POS in {"VERB", "PRTS"})
        if told < HARDLY and readings[0].tag.POS in {"NOUN", "ADVB"}:
            found.add(form)
    return found


def written(forms: set[str]) -> str:
    """The forms in order, each without what it shares with the one before."""
    lines, last = [], ""
    for form in sorted(forms):
        pairs = zip(last, form, strict=False)
        shared = min(len(list(takewhile(lambda pair: pair[0] == pair[1], pairs))), 25)
        lines.append(chr(ord("a") + shared) + form[shared:])
        last = form
    return "\n".join(lines) + "\n"


def main() -> None:
    """Write both tables."""
    future, present, past, others = words()
    (FOLDER / "times_future.txt").write_text(written(future - present), encoding="utf-8")
    (FOLDER / "times_not_past.txt").write_text(
        written((others - past) | mistaken(others & past)), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
