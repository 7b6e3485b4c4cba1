"""The frame of an article in Russian."""

from functools import cache

from toolkit.extraction.languages import table
from toolkit.extraction.languages.ru.segments_page import PAGE
from toolkit.extraction.segments.lexicon import EmbargoWords, SegmentLexicon

_MADE = ("публикации", "создания", "размещения", "выхода", "добавления")
_CHANGED = ("обновления", "изменения")
_HEADS = ("дата", "время", "дата и время")


@cache
def _agents() -> frozenset[str]:
    """Those who speak, in the nominative of both numbers."""
    rows = table("ru", "agents")
    return frozenset(form.partition(",")[0].replace("ё", "е") for _, _, _, *forms in rows for form in forms)


def _is_of_somebody(word: str) -> bool:
    return word.replace("ё", "е") in _agents()


LEXICON = SegmentLexicon(
    labels={
        "заголовок": "headline",
        "название": "headline",
        "тема": "headline",
        "подзаголовок": "alternative_headline",
        **{f"{head} {act}": "published" for head in _HEADS for act in _MADE},
        **{f"{head} {act}": "modified" for head in _HEADS for act in _CHANGED},
        **dict.fromkeys(_HEADS, "published"),
        "опубликовано": "published",
        "отправлено": "published",
        "обновлено": "modified",
        "изменено": "modified",
        "адрес": "url",
        "ссылка": "url",
        "автор": "author",
        "авторы": "author",
        **dict.fromkeys(("текст", "текст статьи", "текст новости"), "text"),
        "от": "sender",
        **dict.fromkeys(("кому", "копия"), "addressee"),
        "корреспондент": "author",
        "источник": "source",
        "источники": "source",
        "издание": "publisher",
        "издатель": "publisher",
        "агентство": "publisher",
        "сми": "publisher",
        "язык": "language",
        "рубрика": "section",
        "рубрики": "section",
        "категория": "section",
        "раздел": "section",
        "теги": "keywords",
        "тэги": "keywords",
        "ключевые слова": "keywords",
        "метки": "keywords",
        "аннотация": "description",
        "описание": "description",
        "лид": "description",
        "место": "location",
        "фото": "credit",
        **dict.fromkeys(("контакты", "контактное лицо", "контакты для сми", "контакт", "телефон"), "contact"),
        "темы": "keywords",
    },
    sources=(
        "по материалам",
        "по сообщениям",
        "источник",
        "источники",
        "по информации",
        "по данным",
        "подготовлено по материалам",
        "использованы материалы",
        "с использованием материалов",
        "оригинал",
    ),
    bylines=("автор", "авторы", "текст", "подготовил", "подготовила", "подготовили", "корреспондент"),
    reporting=("редактор", "редакторы", "перевод", "перевел", "перевела"),
    stamps=(
        *("опубликовано", "обновлено", "изменено", "создано", "размещено"),
        *_HEADS,
        *(f"{head} {act}" for head in _HEADS for act in (*_MADE, *_CHANGED)),
    ),
    changed=frozenset(
        {
            *("обновлено", "изменено"),
            *(f"{head} {act}" for head in _HEADS for act in _CHANGED),
        }
    ),
    captions=("фото", "фотография", "на фото", "на снимке", "иллюстрация", "видео", "изображение", "коллаж"),
    promotions=(
        "читайте также",
        "читать также",
        "читайте по теме",
        "см. также",
        "смотрите также",
        "подписывайтесь",
        "подпишитесь",
        "подробнее:",
        "подробнее по теме",
        "ранее по теме",
        "материалы по теме",
        "новости по теме",
        "самые свежие новости",
        "еще по теме",
        "поделиться",
        "реклама",
    ),
    page=PAGE,
    media=tuple(
        "агентство бюро вестник ведомости вести газета голос журнал "
        "канал курьер новости обозреватель правда радио служба телеграф хроника".split()
    ),
    flags=("срочно", "молния", "экспресс", "повтор", "уточнение", "дополнение", "подробности", "обзор"),
    embargo=EmbargoWords(
        lines=(
            "под эмбарго",
            "материал под эмбарго",
            "текст под эмбарго",
            "строгое эмбарго",
            "эмбарго на публикацию",
            "действует эмбарго",
            "не для публикации",
            "не для печати",
            "не для эфира",
            "не публиковать",
        ),
        nouns=("эмбарго",),
        until=("до", "ранее", "раньше"),
    ),
    months=(
        "янв",
        "фев",
        "мар",
        "апр",
        "мая",
        "май",
        "июн",
        "июл",
        "авг",
        "сен",
        "окт",
        "ноя",
        "дек",
    ),
    abbreviations=frozenset(
        "г гг в вв им ул пр просп пл д корп стр кв обл р н пос пгт с ст т тт тыс млн млрд трлн руб коп долл "
        "см ср др проч напр прим ред изд рис табл гл п пп стр акад проф доц канд чл корр ген полк подп майор "
        "кап лейт серж о св свт прп архиеп митр еп гр г-н г-жа мин макс мес нед ч час сек км кг м га шт экз "
        "англ фр нем лат рус укр араб кит исп итал яп тел факс доб эл л е к и.о врио зам пом зав нач "
        "б бул наб".split()
    ),
    units=frozenset("м км см мм га кг т л руб коп долл мин сек ч шт".split()),
    common=frozenset(
        "и в не на что с по как это из к у за от о для при он она они его их но а до же так бы был была было "
        "были будет или со также после между который которые году сообщил заявил".split()
    ),
    opens=_is_of_somebody,
)
