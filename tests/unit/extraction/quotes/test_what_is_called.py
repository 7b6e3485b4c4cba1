"""What is called something is told with what it is called."""

import pytest

from toolkit.extraction import find_quotes

ENGLISH = {
    # What is called so stands between the verb and the marks, and what belongs to the noun between them behind.
    "Anna Roe called the tunnel “a hole for money”.": ["the tunnel “a hole for money”"],
    "The union branded the owners of the mill “thieves” on Monday.": ["the owners of the mill “thieves”"],
    "The bishop described the verdict as “a stain on the court”.": ["the verdict as “a stain on the court”"],
    "Jane Roe dubbed her rival a “puppet” of the banks.": ["her rival a “puppet” of the banks"],
    "Jane Roe called the judge a “coward” hiding behind a robe.": ["the judge a “coward” hiding behind a robe"],
    "Anna Roe urged ministers “not to haggle”.": ["ministers “not to haggle”"],
    # Nothing stands there, or two things are compared.
    "The plan, which Jane Roe called “a gift to the rich”, passed.": ["a gift to the rich"],
    "The plan was branded “a disgrace” by a union.": ["a disgrace"],
    "Jane Roe called for “calm” on Monday.": ["calm"],
    "Jane Roe likened the rules to “plain theft”.": ["plain theft"],
    # Without marks a second noun shows it.
    "Jane Roe called the mayor a liar.": ["the mayor a liar"],
    "Jane Roe called the mayor a liar, adding that he had to go.": ["the mayor a liar", "he had to go"],
    "Ada Roe dismissed the claims as a joke on Monday.": ["the claims as a joke"],
    "The union branded the plan a waste of money and left.": ["the plan a waste of money"],
    # What is called off is no more.
    "Tram drivers have called off a strike that had been due to start.": [],
    "The army called up a reserve.": [],
    # Whom somebody calls up or    # Whom somebody calls up or when, and what happens meanwhile.
    "Jane Roe called the police a week later.": [],
    "Jane Roe called a taxi.": [],
    "Ada Roe called the clinic to ask about a doctor.": [],
    "Ada Roe rejected the offer as fans booed.": [],
}
RUSSIAN = {
    "Иван Рогов назвал решение суда «ошибкой».": ["решение суда «ошибкой»"],
    "Анна Белова назвала «позором» состояние дорог в районе.": ["«позором» состояние дорог"],
    "Министр назвал предложение соседей «плохой шуткой» и уехал.": ["предложение соседей «плохой шуткой»"],
    "Иван Рогов призвал стороны «прекратить стрельбу».": ["стороны «прекратить стрельбу»"],
    "Мост, который Анна Белова назвала «позором города», закрыли.": ["позором города"],
    # Without marks an instrumental behind the object shows it.
    "Иван Рогов назвал расходы завышенными.": ["расходы завышенными"],
    "Иван Рогов назвал арест нарушением прав, обвинив власти.": ["арест нарушением прав"],
    "Анна Белова назвала решение суда ошибочным и уехала.": ["решение суда ошибочным"],
    "Эксперт назвал риски высокими.": ["риски высокими"],
    "Мэр назвал критику в адрес министров рабочим стилем.": ["критику в адрес министров рабочим стилем"],
    "Анна Белова назвала решение районной мэрии ошибкой, добавив, что подаст в суд.": [
        "решение районной мэрии ошибкой",
        "подаст в суд",
    ],
    "Мэр назвал его человеком, который изменил город.": ["его человеком, который изменил город"],
    "Мэр назвал его последним из тех, для кого «ноты важнее денег».": ["его последним из тех"],
    # A name is given, or    # A name is given, or something is only named.
    "Анна Белова назвала сына Иваном.": [],
    "Мэр назвал разговор с послом.": [],
    "Анна Белова назвала имена погибших.": [],
    "Анна Белова назвала дату встречи с послом.": [],
    "Анна Белова назвала «Зарю» лучшей командой.": [],
}


@pytest.mark.parametrize(("sentence", "told"), ENGLISH.items())
def test_english(sentence: str, told: list[str]) -> None:
    """The object goes with what it is called, so that it is known what the words are of."""
    assert told == [quote.text for quote in find_quotes(sentence, language="en")]


@pytest.mark.parametrize(("sentence", "told"), RUSSIAN.items())
def test_russian(sentence: str, told: list[str]) -> None:
    """The same in Russian, where the object may stand behind too."""
    assert told == [quote.text for quote in find_quotes(sentence, language="ru")]
