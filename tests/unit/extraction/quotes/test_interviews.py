"""Interviews and transcripts: who is asked answers, line by line; and speech that runs over paragraphs."""

import pytest

from toolkit.extraction import find_quotes
from toolkit.model import QuoteKind

_EN = "Ada Roe, the mayor of Zedville, spoke to The Herald about the bridge.\n\n"
_RU = "Мэр Анна Белова ответила на вопросы «Вестника».\n\n"


def _direct(text: str, language: str) -> list[tuple[str, str | None]]:
    found = find_quotes(text, language=language)
    return [(q.text, q.speaker.name if q.speaker else None) for q in found if q.kind is QuoteKind.DIRECT]


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            _EN
            + "Q: How long will it take?\n\nA: Till May. We think that it will do.\n\nQ: And then?\n\nA: We rest.",
            "en",
            [("Till May. We think that it will do.", "Ada Roe"), ("We rest.", "Ada Roe")],
        ),
        (
            _RU + "Вопрос: Сколько это продлится?\n\nОтвет: До мая. Мы считаем, что успеем.",
            "ru",
            [("До мая. Мы считаем, что успеем.", "Анна Белова")],
        ),
        (
            _RU + "— Сколько это продлится?\n\n— До мая. Я думаю, что успеем.\n\n— А деньги?\n\n— Есть.",
            "ru",
            [("До мая. Я думаю, что успеем.", "Анна Белова"), ("Есть.", "Анна Белова")],
        ),
        # A label may stand on a line of its own, above its words.
        (
            _EN + "Question:\nDo you say that it is late?\n\nAnswer:\nTill May. We think that it will do.",
            "en",
            [("Till May. We think that it will do.", "Ada Roe")],
        ),
        (
            _RU + "ВОПРОС:\nВерно ли, что мост закроют?\n\nОТВЕТ:\n\nДо мая. Мы считаем, что успеем.",
            "ru",
            [("До мая. Мы считаем, что успеем.", "Анна Белова")],
        ),
        # Whoever asks may only tell something, and need not ask; whom an answer names does not answer.
        (
            _RU
            + "— Когда начнут?\n\n— В мае.\n\n— Говорят, что мост закроют.\n\n"
            + "— Не закроют. Министр Пётр Рогов обещал, что деньги будут.\n\n— А дорога?\n\n— Её починят.",
            "ru",
            [
                ("В мае.", "Анна Белова"),
                ("Не закроют. Министр Пётр Рогов обещал, что деньги будут.", "Анна Белова"),
                ("Её починят.", "Анна Белова"),
            ],
        ),
        # Behind a paragraph that is no line of dialogue nobody is asked.
        (
            _RU + "— Когда начнут?\n\n— В мае.\n\nМост стоит на реке.\n\n— Река замёрзла.\n\n— Лёд сошёл.",
            "ru",
            [("В мае.", "Анна Белова")],
        ),
        # A transcript names whoever speaks before each line, of however many sentences.
        (
            "Herald: How long?\n\nAda Roe: We hope for May. We said so.\n\nRoe: It is paid. We ask nobody.",
            "en",
            [
                ("We hope for May. We said so", "Ada Roe"),
                ("It is paid. We ask nobody", "Ada Roe"),
            ],
        ),
        # Nobody is named who could answer.
        ("Q: How long will it take?\n\nA: We plan to end in May.", "en", []),
    ],
)
def test_who_is_asked_answers(text: str, language: str, told: list[tuple[str, str | None]]) -> None:
    """An answer is all of its line, word by word, and of the person asked; a question is nobody's."""
    assert told == _direct(text, language)


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        (
            "“We have waited for ten years.\n\nNobody listened to us.\n\nWe will learn,” said Ada Roe.",
            "en",
            [("We have waited for ten years. Nobody listened to us. We will learn", "Ada Roe")],
        ),
        (
            "Мэр Анна Белова сказала: «Мы ждали десять лет.\n\nНас не слышали.\n\nМы научимся».\n\nМост открыт.",
            "ru",
            [("Мы ждали десять лет. Нас не слышали. Мы научимся", "Анна Белова")],
        ),
        # No later paragraph closes it, so that only the first may be speech.
        (
            "Мэр Анна Белова сказала: «Мы ждали десять лет.\n\nМост откроют в мае.\n\nОн стоит на реке.",
            "ru",
            [("Мы ждали десять лет.", "Анна Белова")],
        ),
    ],
)
def test_speech_runs_over_paragraphs(text: str, language: str, told: list[tuple[str, str | None]]) -> None:
    """Paragraphs between an opening mark and the closing one are one speech, though no mark opens them again."""
    assert told == _direct(text, language)
