"""Who speaks where the sentence names somebody else too, names a body between marks, or names somebody again."""

import pytest

from toolkit.extraction import find_quotes


def _speakers(text: str, language: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in find_quotes(text, language=language)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # Set beside the name between commas, with words before its noun.
        ("Директор фонда Демид Кравец, в прошлом – неплохой поэт, подтвердил, что сделка идёт.", ["Демид Кравец"]),
        ("Сделка идёт, сообщил адвокат одного из подсудимых Дмитрий Агранов.", ["Дмитрий Агранов"]),
        # A place that belongs to the speakers is not where something was said.
        (
            "Ученые Института физики при Нижнем университете установили, что лёд тонок.",
            ["ученые Института физики при Нижнем университете"],
        ),
        # A body called by what stands between marks, in another case.
        (
            "Компания «Бурал» строит завод. «Мы готовы к пуску завода», — подчеркнули в «Бурале».",
            ["компания «Бурал»"],
        ),
        ("Как сообщал ранее «Диалог», доллар подорожал на два рубля.", ["«Диалог»"]),
        # Those who saw it are no body.
        (
            "Как сообщили очевидцы, загорелся большой склад. По данным ведомства, пожар потушен.",
            ["очевидцы", "ведомство"],
        ),
        # Two persons in the singular before a verb in the plural speak as one.
        (
            "Канцлер ФРГ Петер Беккер и президент Франции Эмиль Марон заявили, что поддержат план.",
            ["Петер Беккер и Эмиль Марон"],
        ),
        # A participle is set between commas, and is no subject.
        ("Депутат Олег Самарин, возглавляющий профильный комитет, заметил, что закон плох.", ["Олег Самарин"]),
        # An adjective of a state before a body is no state that speaks; before a side it is.
        ("По информации российских СМИ, суд признал его виновным.", ["российские СМИ"]),
        ("Российская сторона заявила, что встреча состоится.", ["Россия"]),
        # A medium, or a press service, passes on the words of another.
        ("«Ждем гостей», - передает слова губернатора Олега Текина его пресс-служба.", ["Олег Текин"]),
        # Whose the document is from which it follows.
        ("Проезд не подорожает, следует из сообщения департамента транспорта.", ["департамент транспорта"]),
        # Words of a name that no table has, before a colon.
        ("Житель деревни Усть, 45 лет: «Воды нет третий день».", ["житель деревни Усть"]),
        ("Депутат Госдумы (КПРФ) Николай Коломин уверен: цены вырастут.", ["Николай Коломин"]),
        # The ministry is where it was said, and its genitive no subject in the plural.
        ("В Министерстве обороны Армении сообщили, что обстрел идет.", ["Министерство обороны Армении"]),
        # A body that no table has, as the place where it was said.
        ("В облсвете ответили, что денег на ремонт нет.", ["облсвете"]),
        # A noun that leads to the words; who is called by the first name and the father's.
        ("Мэр Олег Белкин прибыл. Ответ мэра был таким: «Езжайте по главной дороге!»", ["Олег Белкин"]),
        ("Мэр Олег Белкин прибыл. Потом Олег Петрович добавил, что дороги починят.", ["Олег Белкин"]),
        ("Судья Влад Киселев прибыл. «Он не извинился передо мной», — добавил Киселёв.", ["Влад Киселев"]),
        # Two names of one office.
        (
            "Глава МИД России Игорь Самарин прибыл. Министр иностранных дел отметил, что это не всё.",
            ["Игорь Самарин"],
        ),
    ],
)
def test_speakers_of_russian_sentences(text: str, names: list[str | None]) -> None:
    """Each quote has the speaker that the grammar of the sentence names."""
    assert names == _speakers(text, "ru")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Skipper Viraj Kohlan spoke. "It was a fine win for us," Kohlan said.', ["Viraj Kohlan"]),
        (
            "Village skipper Onwu Adebi, after the final, called it a feast and asserted that the win was earned.",
            ["Onwu Adebi", "Onwu Adebi"],
        ),
        ('"We lost our way," said Abhey Lambert, an analyst at Mizu Securities.', ["Abhey Lambert"]),
        # A name before an office that has commas of its own.
        (
            "Hanna Muster, Minister of Arts, Culture and Sport, on her part said the plan would help.",
            ["Hanna Muster"],
        ),
        # The pronoun goes back to the subject of the paragraph before, not to whom it names last.
        (
            "The Commissioner Mr Jon Vates praised the men of Governor Abu Bellow.\n\nHe stated that it was done.",
            ["Jon Vates"],
        ),
        # Words without a cue, after a sentence that makes somebody its subject.
        ("Jane Roe also praised the police.\n\n“They came within minutes and were very kind.”", ["Jane Roe"]),
        ("Police had to break in and found four people, they later confirmed.", ["police"]),
        ("The group of charities wrote a letter and said they would ask people.", ["group of charities"]),
        # Whom somebody tells is not who speaks.
        ("“The force is unable to do that,” the minister, Jane Roe, told a news conference.", ["Jane Roe"]),
        # What "it" is: the body that spoke, or nobody whom the text names.
        ("The KNCR said the men were shot. “Almost all bear the signs,” it said.", ["KNCR", "KNCR"]),
        ("“Almost all of it is a lie,” it said.", [None]),
        # A name beside an office without an article, and after a verb that begins like one.
        (
            "In a statement, Commissioner for Roads, Warisen Joe Marston, said that it was so.",
            ["Warisen Joe Marston"],
        ),
        ("“We grow,” said Will Poolman, a co-founder of Capri.", ["Will Poolman"]),
        # Another office than his own does not mean the last speaker.
        (
            "“It is sad,” said a deputy at the scene. “No,” said Jason Wand, a clerk. “It is,” the deputy said.",
            ["deputy at the scene", "Jason Wand", "deputy at the scene"],
        ),
    ],
)
def test_speakers_of_english_sentences(text: str, names: list[str | None]) -> None:
    """Who speaks is told by the office beside a name that no table has, and by what the text spoke of before."""
    assert names == _speakers(text, "en")


def test_an_attribution_set_into_the_marks_needs_no_blank_before_its_dash() -> None:
    """What follows the attribution is the same quotation."""
    (quote,) = find_quotes('"Оснований нет, - сказал Филимонов.- Подтвердить это я не могу".', language="ru")
    assert "Оснований нет. Подтвердить это я не могу" == quote.text


def test_an_attribution_closes_a_mark_that_was_never_closed() -> None:
    """The words end where the verb of saying begins, and the next sentence has its own speaker."""
    text = '«У меня нет планов по продаже "Вестника", - сказал Усов. В пресс-службе отметили, что переговоров нет.'
    assert ['У меня нет планов по продаже "Вестника"', "переговоров нет"] == [
        quote.text for quote in find_quotes(text, language="ru")
    ]


def test_words_stated_in_a_message_are_quoted() -> None:
    """The short participle attributes to whose message it is."""
    (quote,) = find_quotes("«Суд вынес вердикт по этому делу», — сказано в сообщении пресс-службы.", language="ru")
    assert ("пресс-служба", "сказано") == (quote.speaker and quote.speaker.name, quote.cue)


def test_the_question_that_a_noun_holds_is_not_said() -> None:
    """Who answers a question does not ask it."""
    text = "Об этом написал Николай Полев, отвечая на вопрос, действительно ли суд уже принял решение."
    assert [] == find_quotes(text, language="ru") or ["Николай Полев"] == _speakers("Суд ждёт. " + text, "ru")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Roe said demand for the new phone is lower than expected.",
            ["demand for the new phone is lower than expected"],
        ),
        (
            "Roe says when she called the charity, she was told to wait.",
            ["when she called the charity, she was told to wait"],
        ),
        ("Roe said both men had futures ahead.", ["both men had futures ahead"]),
        (
            "He confirmed two men were hurt, and officials were there.",
            ["two men were hurt, and officials were there"],
        ),
        (
            "These steps, she noted, underscore the plan of the city.",
            ["These steps underscore the plan of the city"],
        ),
        (
            "According to Reuters, the young suspect “died of a wound that was her own.”",
            ["the young suspect “died of a wound that was her own.”"],
        ),
        ("“We ask all people to stay calm,” the statement read.", ["We ask all people to stay calm"]),
        ("It lists the sales in a broad category called “Other,” with the rest.", []),
        (
            "He said the report should be seen by the Authority (Ipoa), the office of the Director.",
            ["the report should be seen by the Authority (Ipoa), the office of the Director"],
        ),
        ("Roe said neither the police nor the army were there.", ["neither the police nor the army were there"]),
        ("The firm announced a new fund of 25 million dollars on Tuesday.", []),
        ("The leader said this while speaking to the house.", []),
        (
            "Roe told Radio Zed's Mike Hosk while most shops were open, many were not.",
            ["while most shops were open, many were not"],
        ),
    ],
)
def test_where_english_words_begin_and_end(text: str, words: list[str]) -> None:
    """A clause is said whole: its long subject, the clause before its subject, both sides of its verb."""
    assert words == [quote.text for quote in find_quotes(text, language="en")]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("На взгляд политолога Семена Буркина, союз распадется.", ["союз распадется"]),
        ("О том, что завод закроют, рассказал глава компании Юрий Белкин.", ["завод закроют"]),
        ("Омбудсмен потребовала немедленно освободить задержанных.", ["немедленно освободить задержанных"]),
        ("Депутат Олег Белкин обратил внимание мэра на то, что дороги плохи.", ["дороги плохи"]),
        ("Глава Минздрава отчитался о снижении смертности.", ["о снижении смертности"]),
        ('"Мы готовы к работе", - цитирует министра РИА Новости.', ["Мы готовы к работе"]),
    ],
)
def test_where_russian_words_begin_and_end(text: str, words: list[str]) -> None:
    """Phrases that attribute, an adverb before the infinitive, short words before a dash that is a hyphen."""
    assert words == [quote.text for quote in find_quotes(text, language="ru")]


def test_a_pronoun_may_go_back_to_the_headline() -> None:
    """Where the text before it names nobody, and the headline one person."""
    text = "«Секретариат занимает чужую сторону», — сказал он."
    (quote,) = find_quotes(text, language="ru", heading="Олег Самарин осудил секретариат")
    (lost,) = find_quotes(text, language="ru", heading="Олег Самарин и Иван Белкин осудили секретариат")
    assert ("Олег Самарин", None) == (quote.speaker and quote.speaker.name, lost.speaker)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "The African Union hailed the truce. “We will send observers,” the bloc said.",
            ["African Union"],
        ),
        ("Zedcorp Inc. sold more on Monday. The company said profit would double.", ["Zedcorp Inc"]),
        ("The Health Ministry shut the lab. The ministry said that all staff were safe.", ["Health Ministry"]),
        ("The Teachers Union ended the strike. “The offer is fair,” the union said.", ["Teachers Union"]),
        (
            "Acme Motors lost.\n\nZed Bank grew.\n\nThe carmaker said jobs would go. The bank said it was glad.",
            ["Acme Motors", "Zed Bank"],
        ),
        # Nobody of that kind is named.
        ("The Health Ministry shut the lab. The company said it was sorry.", ["company"]),
        ("The African Union met. A bank said it would lend.", ["bank"]),
    ],
)
def test_a_body_is_named_again_by_its_kind(text: str, names: list[str]) -> None:
    """Behind its name a body may be called "the bloc", "the ministry": one whose name shows that it is such."""
    assert names == _speakers(text, "en")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“The bridge is safe” said Ada Roe.", ["Ada Roe"]),
        ("“The bridge is safe” Ada Roe says.", ["Ada Roe"]),
        ("“War and Peace” Ada Roe said was long.", []),
    ],
)
def test_the_comma_before_the_verb_may_lack(text: str, names: list[str]) -> None:
    """Words between marks that a verb of saying follows at once are speech; a title is none."""
    assert names == _speakers(text, "en")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A title that is a surname behind a first name.
        ("Prosecutor Imran Sheikh said the case was clear.", ["Imran Sheikh"]),
        # An office with a word in lower case before the name that a sentence begins with.
        (
            "Fire chief Ray Benton said it was hot. Council member Ian Tate left. “It is a joke,” he said.",
            ["Ray Benton", "Ian Tate"],
        ),
        ("Rival broker Stade Capital said margins were close to their peak.", ["Stade Capital"]),
        ("Kenya’s envoy, Joseph Kane, said his government would accept a pause.", ["Joseph Kane"]),
        ("Ada Roe used to say that she built bridges for fun.", ["Ada Roe"]),
        ("Local hospitals were full, two doctors told Reuters.", ["two doctors"]),
    ],
)
def test_speakers_with_an_office_or_a_trade(text: str, names: list[str]) -> None:
    """Whoever is named with what he does speaks under the name."""
    assert names == _speakers(text, "en")


@pytest.mark.parametrize(
    ("attribution", "speaker"),
    [
        ("сообщил в пятницу министр", "министр"),
        ("заявил во вторник Леван Чхеидзе", "Леван Чхеидзе"),
        ("сообщила в пятницу пресс-служба министерства", "пресс-служба министерства"),
        ("сообщили в субботу власти региона", "власти региона"),
        ("сообщило в воскресенье правительство страны", "правительство страны"),
        ("написал в своем Telegram-канале губернатор", "губернатор"),
        ("рассказала в эфире телеканала «Звезда» Анна Белова", "Анна Белова"),
        ("заявил в интервью Bild министр", "министр"),
        ("рассказал ТАСС депутат парламента", "депутат парламента"),
        ("рассказал в беседе с корреспондентом ТАСС депутат", "депутат"),
    ],
)
def test_when_and_where_it_was_said_may_stand_between_verb_and_speaker(attribution: str, speaker: str) -> None:
    """A preposition with its noun leaves the next nominative free; a body that is only told stays out."""
    (quote,) = find_quotes(f"Переговоры пройдут в Батуми, {attribution}.", language="ru")
    assert speaker == (quote.speaker and quote.speaker.name)


@pytest.mark.parametrize(
    "attribution",
    ["according to a statement seen by The Associated Press", "a statement obtained by Reuters said"],
)
def test_who_saw_a_document_does_not_speak(attribution: str) -> None:
    """The document does; who wrote it is not told."""
    (quote,) = find_quotes(f"The plant will close in May, {attribution}.", language="en")
    assert "statement" == (quote.speaker and quote.speaker.name)
