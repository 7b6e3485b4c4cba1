"""How German tells time: full dates, weekdays, months, years, days counted from today, durations."""

import re

from toolkit.extraction.times.words import Row, TimeLexicon, forms, phrases_of, stopped, words_of

_MONTHS = "januar februar märz april mai juni juli august september oktober november dezember"
_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonntag"
_CARDINALS = "eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"

_WORDS: list[Row] = [
    *(("MONTH", word, number) for number, word in enumerate(_MONTHS.split(), 1)),
    *(("WEEKDAY", word, number) for number, word in enumerate(_DAYS.split(), 1)),
    *(("CARD", word, number) for number, word in enumerate(_CARDINALS.split(), 1)),
    ("WEEKDAY", "sonnabend", 6),
    ("UMI", "minute", "UMI"),
    ("UMI", "minuten", "UMI", "plural"),
    ("UH", "stunde", "UH"),
    ("UH", "stunden", "UH", "plural"),
    ("UD", "tag", "UD"),
    ("UD", "tage tagen", "UD", "plural"),
    ("UW", "woche", "UW"),
    ("UW", "wochen", "UW", "plural"),
    ("UM", "monat", "UM"),
    ("UM", "monate monaten", "UM", "plural"),
    ("UY", "jahr jahres", "UY"),
    ("UY", "jahre jahren", "UY", "plural"),
    ("DEIX", "heute", 0),
    ("DEIX", "gestern", -1),
    ("DEIX", "morgen", 1),
    ("DEIX", "vorgestern", -2),
    ("DEIX", "übermorgen", 2),
    ("LAST", "vergangene vergangenen vergangener letzte letzten letzter vorigen vorige", -1),
    ("NEXT", "kommende kommenden kommender nächste nächsten nächster", 1),
    ("THIS", "diese diesem dieser dieses diesen", 0),
    ("ON", "am", 0),
    ("IN", "im in", 0),
    ("FROM", "vom von", 0),
    ("TO", "bis", 0),
    ("SINCE", "seit", 0),
    ("AGO", "vor", 0),
    ("MODQ", "etwa rund ungefähr", "APPROX"),
    ("OCLOCK", "uhr", 0),
    ("VAGUE", "kürzlich zuletzt", "PAST_REF"),
    ("VAGUE", "derzeit", "PRESENT_REF"),
    ("VAGUE", "bald demnächst", "FUTURE_REF"),
]
_PHRASES: list[Row] = [("MODQ", "mehr als", "MORE_THAN"), ("MODQ", "weniger als", "LESS_THAN")]

_JOINS = (
    (),
    (
        ("date", "d:DAY . m:MONTH y:YEAR?"),
        ("date", "m:MONTH y:YEAR"),
        ("iso", "i:ISO"),
        ("numeric", "n:DMY"),
        ("clock", "c:CLK OCLOCK?"),
        ("clock", "h:HOUR OCLOCK"),
        ("quantity", "n:NUM u:UNIT"),
    ),
    (("weekday-date", "w:WEEKDAY ,? (ON|FROM)? d:DATE"),),
)
_GRAMMAR = (
    ("date", "d:DATE", "date"),
    ("month", "m:MONTH", "month"),
    ("iso-time", "i:ISO", "iso-time"),
    ("day-range", "FROM? a:DAY . (TO|-) d:DATE", "day-range"),
    ("weekday", "w:WEEKDAY", "weekday"),
    ("relative weekday", "r:REL w:WEEKDAY", "relative-day"),
    ("relative unit", "r:REL u:CAL", "relative-unit"),
    ("year", "y:YEAR", "year"),
    ("day word", "x:DEIX", "day-word"),
    ("duration", "mod:MODQ? q:QUANT", "duration"),
    ("vague", "v:VAGUE", "vague"),
    ("day and clock", "d:DAYREF ,? c:CLOCK", "day-and-clock"),
)

LEXICON = TimeLexicon(
    abbreviated=stopped(*"jan feb mar apr aug sept? oct nov dec dr st".split()),
    words=words_of(_WORDS),
    phrases=phrases_of(_PHRASES),
    joins=_JOINS,
    grammar=_GRAMMAR,
    future=forms("wird werden will wollen soll sollen geplant vorgesehen"),
    past=forms("war waren hatte hatten fand fanden traf trafen begann wurde wurden sprach sprachen"),
    past_shape=re.compile(r"[a-zäöüß]{3,}te[nt]?"),
    parts={"MO": (6, 12), "AF": (12, 18), "EV": (18, 22), "NI": (22, 24)},
    before_year=forms("jahr jahre in im seit bis von und vor nach"),
    day_stop=True,
    before_month=forms("im seit bis von und ab"),
)
