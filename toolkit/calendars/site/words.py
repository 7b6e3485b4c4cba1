"""What the pages say, in English and Russian, and dates in words."""

from collections.abc import Mapping
from datetime import date, datetime

from toolkit.model import Moment, Precision, When

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "language": "English",
        "skip": "Skip to the list of events",
        "untitled": "Calendar of events",
        "subscribe": "Subscribe",
        "subscribe_help": "A subscribed calendar updates itself.",
        "webcal": "Apple, Thunderbird and others",
        "google": "Google Calendar",
        "outlook": "Outlook",
        "download": "Download .ics",
        "copy": "Copy the link",
        "copied": "Copied",
        "data": "All events as JSON-LD",
        "by_actor": "Calendars by participant",
        "timeline": "Timeline",
        "timeline_help": "Each event leads to its page. Scroll sideways to see all.",
        "months": "Months",
        "coarse": "No day known",
        "lasting": "Over several weeks",
        "events": "Events",
        "filters": "Filter the events",
        "text": "Words",
        "kind": "Kind",
        "actor": "Participant",
        "place": "Place",
        "status": "Status",
        "since": "From",
        "until": "To",
        "any": "Any",
        "reset": "Clear filters",
        "shown": "{n} of {all} events shown",
        "when": "When",
        "where": "Where",
        "who": "Participants",
        "was": "Moved from",
        "evidence": "Sources",
        "differ": "Where the sources differ",
        "differ_short": "Sources differ",
        "said": "said by",
        "read": "Read the article",
        "all": "All events",
        "event_ics": "This event as .ics",
        "none": "No events.",
        "about": "about",
        "from": "from",
        "to": "to",
        "until_then": "until",
        "quarter": "quarter {n} of {year}",
        "happened": "Took place",
        "scheduled": "Scheduled",
        "tentative": "Not certain",
        "cancelled": "Cancelled",
        "postponed": "Postponed",
        "updated": "As of",
        "made": "Made with Dateline from the articles named under each event.",
    },
    "ru": {
        "language": "Русский",
        "skip": "К списку событий",
        "untitled": "Календарь событий",
        "subscribe": "Подписаться",
        "subscribe_help": "Календарь по подписке обновляется сам.",
        "webcal": "Apple, Thunderbird и другие",
        "google": "Google Календарь",
        "outlook": "Outlook",
        "download": "Скачать .ics",
        "copy": "Скопировать ссылку",
        "copied": "Скопировано",
        "data": "Все события в JSON-LD",
        "by_actor": "Календари по участникам",
        "timeline": "Лента времени",
        "timeline_help": "Каждое событие ведёт на свою страницу. Лента прокручивается вбок.",
        "months": "По месяцам",
        "coarse": "День не известен",
        "lasting": "Несколько недель",
        "events": "События",
        "filters": "Отбор событий",
        "text": "Слова",
        "kind": "Вид",
        "actor": "Участник",
        "place": "Место",
        "status": "Состояние",
        "since": "С",
        "until": "По",
        "any": "Любое",
        "reset": "Сбросить отбор",
        "shown": "Показано событий: {n} из {all}",
        "when": "Когда",
        "where": "Где",
        "who": "Участники",
        "was": "Перенесено с",
        "evidence": "Источники",
        "differ": "В чём источники расходятся",
        "differ_short": "Источники расходятся",
        "said": "сообщает",
        "read": "Читать статью",
        "all": "Все события",
        "event_ics": "Это событие в .ics",
        "none": "Событий нет.",
        "about": "около",
        "from": "с",
        "to": "—",
        "until_then": "до",
        "quarter": "{n}-й квартал {year} года",
        "happened": "Состоялось",
        "scheduled": "Назначено",
        "tentative": "Не точно",
        "cancelled": "Отменено",
        "postponed": "Перенесено",
        "updated": "По состоянию на",
        "made": "Составлено программой Dateline по статьям, указанным под каждым событием.",
    },
}
_EN = "January February March April May June July August September October November December"
_RU = "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
_RU_OF = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
MONTHS: Mapping[str, tuple[str, ...]] = {"en": tuple(_EN.split()), "ru": tuple(_RU.split())}
_OF_MONTHS: Mapping[str, tuple[str, ...]] = {"en": MONTHS["en"], "ru": tuple(_RU_OF.split())}
DAYS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": tuple(
        (name[:3], name) for name in ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    ),
    "ru": (
        ("пн", "понедельник"),
        ("вт", "вторник"),
        ("ср", "среда"),
        ("чт", "четверг"),
        ("пт", "пятница"),
        ("сб", "суббота"),
        ("вс", "воскресенье"),
    ),
}
"""The days of the week from Monday: short and whole."""


def month_name(year: int, month: int, language: str) -> str:
    """A month and its year."""
    return f"{MONTHS[language][month - 1]} {year}"


def day_name(day: date, language: str) -> str:
    """A day: 18 February 2025."""
    return f"{day.day} {_OF_MONTHS[language][day.month - 1]} {day.year}"


def moment_name(moment: Moment, language: str) -> str:
    """A moment in words, at its precision."""
    start = moment.start
    if isinstance(start, datetime):
        return f"{day_name(start.date(), language)}, {start:%H:%M}{_offset(start)}"
    if moment.precision is Precision.YEAR:
        return str(start.year)
    if moment.precision is Precision.QUARTER:
        return WORDS[language]["quarter"].format(n=(start.month + 2) // 3, year=start.year)
    if moment.precision is Precision.MONTH:
        return month_name(start.year, start.month, language)
    return day_name(start, language)


def _offset(start: datetime) -> str:
    offset = start.utcoffset()
    if offset is None:
        return ""
    minutes = int(offset.total_seconds() // 60)
    if not minutes:
        return " UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f" UTC{'+' if minutes > 0 else '−'}{hours}{f':{rest:02}' if rest else ''}"


def when_name(when: When, language: str) -> str:
    """A date in words: about March 2025; from 5 March 2025 to 7 March 2025."""
    words = WORDS[language]
    about = f"{words['about']} " if when.approximate else ""
    if when.start is None:
        return f"{about}{words['until_then']} {moment_name(when.first, language)}"
    start = moment_name(when.start, language)
    if when.end is not None:
        return f"{about}{start} {words['to']} {moment_name(when.end, language)}"
    return f"{about}{words['from'] + ' ' if when.open_end else ''}{start}"
