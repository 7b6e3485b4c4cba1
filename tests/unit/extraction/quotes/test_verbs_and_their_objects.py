"""What stands between a verb of saying and its words, what only looks like one, and bodies under several names."""

# ruff: noqa: E501

import pytest

from toolkit.extraction import find_quotes

# text -> (speaker, words) of each quote
RUSSIAN = {
    "Так пресс-секретарь главы области Егор Лунин ответил на просьбу прокомментировать слова мэра о том, что мост закрыт.": [],
    "Мост откроют в мае. Такой срок назвал мэр Егор Лунин.": [("Егор Лунин", "Мост откроют в мае")],
    "Свидетель Егор Лунин заявил, что, по его мнению, автобус ехал на красный свет.": [
        ("Егор Лунин", "по его мнению, автобус ехал на красный свет")
    ],
    "Ранее в марте эксперты пересмотрели прогноз. По их мнению, цены вырастут.": [("эксперты", "цены вырастут")],
    "Анна Белова опровергла в интервью агентству «Прибой» появившуюся в каналах информацию о своем уходе.": [
        ("Анна Белова", "опровергла появившуюся в каналах информацию о своем уходе")
    ],
    "Мэр Егор Лунин подтвердил в беседе с журналистами информацию о закрытии моста.": [
        ("Егор Лунин", "информацию о закрытии моста")
    ],
    "«Нефтемаш» во вторник опроверг сообщения о продаже завода.": [
        ("«Нефтемаш»", "опроверг сообщения о продаже завода")
    ],
    "Ранее ряд экспертов заявил, что мост опасен.": [("ряд экспертов", "мост опасен")],
    "Ранее часть депутатов предложила, чтобы мост закрыли.": [("часть депутатов", "мост закрыли")],
    "В телеграм-каналах утверждалось, что мэр уходит в отставку.": [("телеграм-каналы", "мэр уходит в отставку")],
    "Сенатор Анна Белова призвала союз участвовать в расследовании, поскольку «иной подход только всем навредит».": [
        ("Анна Белова", "участвовать в расследовании, поскольку «иной подход только всем навредит»")
    ],
    "Мост опасен, и закрыть его надо было давно. Так ответил на письмо вице-спикер Егор Лунин, пишет «Прибой».": [
        ("Егор Лунин", "Мост опасен, и закрыть его надо было давно")
    ],
    "Так, мэр Егор Лунин сообщил, что мост закрыт.": [("Егор Лунин", "мост закрыт")],
    "Политолог Анна Белова высказала мнение о прошедших выборах.": [],
    "Политолог Анна Белова высказала мнение о необходимости новых выборов.": [
        ("Анна Белова", "о необходимости новых выборов")
    ],
    "«Основание — решение суда», — говорится в базе данных министерства.": [
        ("министерство", "Основание — решение суда")
    ],
}
ENGLISH = {
    "Jane Roe, operations manager at Zedcare said the strike would last.": [("Jane Roe", "the strike would last")],
    "The union's general secretary Jane Roe, added: “They need to listen.”": [
        ("Jane Roe", "They need to listen.")
    ],
    "The biggest union, the ZTU, has predicted that most schools will close.": [
        ("ZTU", "most schools will close")
    ],
    "The minister said 19,136 people died and 42,397 were hurt.": [
        ("minister", "19,136 people died and 42,397 were hurt")
    ],
    "The inquest, held in Leeds on Monday, heard how the car had hit a tree.": [
        ("inquest", "how the car had hit a tree")
    ],
    "The court heard he had died at once.": [("court", "he had died at once")],
    "The passenger, Ian Tate, whose friend Joe Moss was driving, said he saw nothing.": [
        ("Ian Tate", "he saw nothing")
    ],
    "State television quoted Ian Tate as saying early reports showed that few had survived.": [
        ("Ian Tate", "early reports showed that few had survived")
    ],
    "Ian Tate was unhurt, and told Jane Roe who had stopped to help: “I hit nobody.”": [
        ("Ian Tate", "I hit nobody.")
    ],
    "In a note, the widow, who cannot be named, said: “I am afraid.”": [("widow", "I am afraid.")],
    "The road is closed, with state media saying dozens are missing.": [("state media", "dozens are missing")],
    "Mayor Jane Roe went on to say, “The bridge was not fit for lorries.”": [
        ("Jane Roe", "The bridge was not fit for lorries.")
    ],
    "Mayor Jane Roe continued to insist that the bridge was safe.": [("Jane Roe", "the bridge was safe")],
    "Jane Roe said the talks had gone well and expressed confidence that a deal would follow.": [
        ("Jane Roe", "the talks had gone well"),
        ("Jane Roe", "a deal would follow"),
    ],
    "Councillor Ian Tate led the debate, stating if the plan failed the town would pay.": [
        ("Ian Tate", "if the plan failed the town would pay")
    ],
    "Jane Roe spoke about the bridge and the mistakes that the builders had made.": [],
    "The statue was described as “rubbish” by the museum's keeper at that time, and visitors said they missed it.": [
        ("museum's keeper", "rubbish"),
        ("visitors", "they missed it"),
    ],
    "They were found by a team of divers who said the wreck was intact.": [
        ("team of divers", "the wreck was intact")
    ],
    "Zedcorp lowered its full-year earnings forecast to between 5 and 6 dollars a share.": [],
    "The police held the alleged driver after claims that he had fled.": [],
    "WARNING: The video contains scenes of a fire.": [],
    "British budget airline Zedair said fuel costs would rise. The airline said it would cut jobs. It added that fares would rise.": [
        ("Zedair", "fuel costs would rise"),
        ("Zedair", "it would cut jobs"),
        ("Zedair", "fares would rise"),
    ],
    "OSLO (ZED) - The spokesman for Norway's Foreign Ministry says the talks are over.": [
        ("spokesman for Norway's Foreign Ministry", "the talks are over")
    ],
    "Analyst Jane Baker said prices would rise. “Fuel has gone up,” Baker said in a note.": [
        ("Jane Baker", "prices would rise"),
        ("Jane Baker", "Fuel has gone up"),
    ],
    "The talks went on for a week, Jane Roe said in her weekly briefing here in Oslo on Tuesday.": [
        ("Jane Roe", "The talks went on for a week")
    ],
    "Villagers called for the head of Ian Tate, who was away, after he said the plan was sound.": [
        ("Ian Tate", "the plan was sound")
    ],
    "The claims come from reports by several outlets alleging that the minister has left.": [
        ("several outlets", "the minister has left")
    ],
}


def _read(text: str, language: str) -> list[tuple[str | None, str]]:
    return [(one.speaker.name if one.speaker else None, one.text) for one in find_quotes(text, language=language)]


@pytest.mark.parametrize("text", RUSSIAN)
def test_russian_verbs_have_their_words(text: str) -> None:
    """Each row tells the speakers and the words, in order."""
    assert RUSSIAN[text] == _read(text, "ru")


@pytest.mark.parametrize("text", ENGLISH)
def test_english_verbs_have_their_words(text: str) -> None:
    """Each row tells the speakers and the words, in order."""
    assert ENGLISH[text] == _read(text, "en")
