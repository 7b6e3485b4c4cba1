"""Turns that agencies use all the time: who is meant by an office, a medium behind the source, a verb set last."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import find_quotes

# text -> (speaker, words) of each quote
RUSSIAN = {
    "Министр Игорь Белкин опроверг сообщения о том, что он встретится с послом.": [],
    "Порт откроют в мае. Об этом сообщил министр транспорта Игорь Белкин, пишут СМИ. «Срок не изменится», — заявил он.": [
        ("Игорь Белкин", "Порт откроют в мае"),
        ("Игорь Белкин", "Срок не изменится"),
    ],
    "Суд отклонил жалобу. Об этом сообщили в пресс-службе прокуратуры, передает ТАСС.": [
        ("пресс-служба прокуратуры", "Суд отклонил жалобу")
    ],
    "Цены вырастут к осени. Такой прогноз сделал экономист Олег Самарин.": [
        ("Олег Самарин", "Цены вырастут к осени")
    ],
    "Встреча министра обороны РФ Игоря Белкина и госсекретаря США Марко Росси требует подготовки.": [],
    "Замглавы МИД России Павел Дорин прибыл в Ханой. «Мы готовы», — отметил замглавы российского внешнеполитического ведомства.": [
        ("Павел Дорин", "Мы готовы")
    ],
    "Замглавы МИД РФ Павел Дорин сообщил, что договор готов. Сроки известны, добавил представитель МИД.": [
        ("Павел Дорин", "договор готов"),
        ("Павел Дорин", "Сроки известны"),
    ],
    "Визит отложен, сообщил пресс-секретарь президента РФ Егор Лунин. Представитель Кремля отметил, что дата не выбрана.": [
        ("Егор Лунин", "Визит отложен"),
        ("Егор Лунин", "дата не выбрана"),
    ],
    "Глава МИД РФ Павел Дорин сообщил, что договор готов. Сроки известны, добавил представитель ООН.": [
        ("Павел Дорин", "договор готов"),
        ("представитель ООН", "Сроки известны"),
    ],
    "Мост закрыт, сообщил губернатор области Егор Лунин. «Объезд есть», — добавил глава региона.": [
        ("Егор Лунин", "Мост закрыт"),
        ("Егор Лунин", "Объезд есть"),
    ],
    "«Мы готовы», — сказала министр Анна Дорина. «И мы готовы», — вторил ей банкир Игорь Белкин.": [
        ("Анна Дорина", "Мы готовы"),
        ("Игорь Белкин", "И мы готовы"),
    ],
    "Дорога закрыта. Об этом говорится в Telegram-канале управления МЧС.": [("управление МЧС", "Дорога закрыта")],
    "В столице ждут приезда делегации, но точного дня никто из министров пока не назвал\n\nОб этом сказал посол Егор Лунин.": [
        ("Егор Лунин", "В столице ждут приезда делегации, но точного дня никто из министров пока не назвал")
    ],
    "Постоянный представитель России в ООН Павел Дорин сообщил, что зал пуст. Постпред отметил, что ждать нечего.": [
        ("Павел Дорин", "зал пуст"),
        ("Павел Дорин", "ждать нечего"),
    ],
    "Цены не изменятся.\n\nОб этом заявил министр Игорь Белкин, комментируя появившуюся раньше информацию о том, что цены растут.": [
        ("Игорь Белкин", "Цены не изменятся")
    ],
    "Ранее фон дер Ляйен призвала союз принять меры. «Я жду ответа», — сказала она.": [
        ("фон дер Ляйен", "принять меры"),
        ("фон дер Ляйен", "Я жду ответа"),
    ],
    "Премьер-министр Золтан Варга уехал. Мост не нужен, заявил глава венгерского правительства.": [
        ("Золтан Варга", "Мост не нужен")
    ],
}
ENGLISH = {
    "Foreign Minister Ivo Karst denied reports that he would meet Roe in Doha.": [
        ("Ivo Karst", "denied reports that he would meet Roe in Doha")
    ],
    "A spokesperson for the Baltic Union, who asked not to be named, said the bloc was ready.": [
        ("spokesperson for the Baltic Union", "the bloc was ready")
    ],
    "Kenya will reopen the border, Foreign Minister Ivo Karst said on Wednesday, ending a dispute that stranded hundreds of trucks.": [
        ("Ivo Karst", "Kenya will reopen the border")
    ],
    "Foreign Minister Ivo Karst said on Wednesday, citing a letter, that the border would open.": [
        ("Ivo Karst", "the border would open")
    ],
    "The two ministers on Monday discussed the grain corridor and the prisoners with leaders from Africa, said Kenyan diplomatic sources.": [
        (
            "Kenyan diplomatic sources",
            "The two ministers on Monday discussed the grain corridor and the prisoners with leaders from Africa",
        )
    ],
    "In the call, according to the report, President Ivo Karst said he was ready to help.": [
        ("Ivo Karst", "he was ready to help")
    ],
    "Earlier, Danish media, citing a senior official, reported that the ferry had stopped.": [
        ("Danish media", "the ferry had stopped")
    ],
    "According to a senior Danish official, the ministers, meeting in Oslo for two days, discussed fish.": [
        ("senior Danish official", "the ministers, meeting in Oslo for two days, discussed fish")
    ],
    "According to the leader of the union in Galicia, Xavier Muros, the strike will be long.": [
        ("Xavier Muros", "the strike will be long")
    ],
    "The envoys were expected to issue a paper that would maintain a hard line, two sources familiar with the talks said.": [
        (
            "two sources familiar with the talks",
            "The envoys were expected to issue a paper that would maintain a hard line",
        )
    ],
    "Roe Systems bought a mill. Roe said it was glad.": [("Roe Systems", "it was glad")],
    "The bank avoided predicting the number of people that will leave.": [],
    "President Jane Mills said she had not been surprised that Peru had invited the envoy.": [
        ("Jane Mills", "she had not been surprised that Peru had invited the envoy")
    ],
    "“We are glad,” an official in the ministry said. The official added that talks would go on.": [
        ("official in the ministry", "We are glad"),
        ("official in the ministry", "talks would go on"),
    ],
    "A union that “supports a fair town” has called a strike in the region on Monday.": [],
    "Stopping the fire is the first task of everybody, he stressed.": [
        (None, "Stopping the fire is the first task of everybody")
    ],
    "Defense Minister of Ukraine Peter Nelson said on Friday the road was open. “We built it,” said the minister.": [
        ("Peter Nelson", "the road was open"),
        ("Peter Nelson", "We built it"),
    ],
    "Minister Peter Nelson said that work was over. According to him, the road is open.": [
        ("Peter Nelson", "work was over"),
        ("Peter Nelson", "the road is open"),
    ],
    "Russian Defense Minister Oleg Samarin left. “We stay,” the Polish minister said.": [
        ("Polish minister", "We stay")
    ],
}


def _read(text: str, language: str) -> list[tuple[str | None, str]]:
    return [(q.speaker.name if q.speaker else None, q.text) for q in find_quotes(text, language=language)]


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian_turns_are_read(text: str) -> None:
    """Russian: the one who said it is named, not the medium, and an office goes back to its holder."""
    assert RUSSIAN[text] == _read(text, "ru")


@pytest.mark.parametrize("text", ENGLISH)
def test_english_turns_are_read(text: str) -> None:
    """English: the subject may end the sentence, and words begin where their own clause does."""
    assert ENGLISH[text] == _read(text, "en")
