"""How English tells time: its words, its phrases, and the rules that join them."""

import re

from toolkit.extraction.languages.en.tense import FUTURE, FUTURE_SHAPE, NOT_VERBS, PAST, PAST_SHAPE
from toolkit.extraction.times.words import Row, TimeLexicon, Word, phrases_of, words_of

_MONTHS: list[Row] = [
    ("MONTH", "january", 1),
    ("MONTH", "february", 2),
    ("MONTH", "march", 3, "may"),
    ("MONTH", "april", 4),
    ("MONTH", "may", 5, "may"),
    ("MONTH", "june", 6),
    ("MONTH", "july", 7),
    ("MONTH", "august", 8, "may"),
    ("MONTH", "september", 9),
    ("MONTH", "october", 10),
    ("MONTH", "november", 11),
    ("MONTH", "december", 12),
    *(
        ("MONTH", forms, number, "abbreviated")
        for number, forms in (
            (1, "jan"),
            (2, "feb"),
            (3, "mar"),
            (4, "apr"),
            (6, "jun"),
            (7, "jul"),
            (8, "aug"),
            (9, "sep sept"),
            (10, "oct"),
            (11, "nov"),
            (12, "dec"),
        )
    ),
]

_WEEKDAYS: list[Row] = [
    row
    for number, full, short in (
        (1, "monday", "mon"),
        (2, "tuesday", "tue tues"),
        (3, "wednesday", "wed weds"),
        (4, "thursday", "thu thur thurs"),
        (5, "friday", "fri"),
        (6, "saturday", "sat"),
        (7, "sunday", "sun"),
    )
    for row in (("WEEKDAY", full, number), ("WEEKDAY", short, number, "short"), ("ONES", f"{full}s", number))
]

_UNITS: list[Row] = [
    row
    for kind, one, many in (
        ("US", "sec", "seconds secs"),
        ("UMI", "minute min", "minutes mins"),
        ("UH", "hour hr", "hours hrs"),
        ("UD", "day", "days"),
        ("UWE", "weekend", "weekends"),
        ("UW", "week", "weeks"),
        ("UM", "month", "months"),
        ("UQ", "quarter", "quarters"),
        ("UY", "year yr", "years yrs"),
        ("UDE", "decade", "decades"),
        ("UCE", "century", "centuries"),
    )
    for row in ((kind, one, kind), (kind, many, kind, "plural"))
]

_PARTS: list[Row] = [
    ("PART", "morning", "MO"),
    ("PART", "afternoon", "AF"),
    ("PART", "evening", "EV"),
    ("PART", "night overnight", "NI"),
    ("DEIX", "today", 0),
    ("DEIX", "yesterday", -1),
    ("DEIX", "tomorrow", 1),
    ("TONIGHT", "tonight", "NI"),
]

_SEASONS: list[Row] = [
    ("SEASON", "spring springtime", "SP", "also"),
    ("SEASON", "summer summertime", "SU", "also"),
    ("SEASON", "autumn fall", "FA", "also"),
    ("SEASON", "winter wintertime", "WI", "also"),
]

_MODIFIERS: list[Row] = [
    ("LAST", "last", -1),
    ("LAST", "past latest", -1, "recent"),
    ("NEXT", "next", 1),
    ("NEXT", "coming", 1, "recent"),
    ("THIS", "this", 0),
    ("THIS", "current", 0),
    ("SAME", "same that", 0),
    ("PREV", "previous preceding prior", -1),
    ("FOLL", "following", 1),
    ("EACH", "every each", 1),
    ("HALF", "half", 0.5),
    ("PHASE", "early", "START"),
    ("PHASE", "mid", "MID"),
    ("PHASE", "late", "END"),
    ("PHASEN", "beginning start outset", "START"),
    ("PHASEN", "middle", "MID"),
    ("PHASEN", "end close", "END"),
]

_CARDINALS: list[Row] = [
    ("CARD", word, number)
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
        " eighteen nineteen".split(),
        1,
    )
]
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_CARDINALS += [("CARD", word, 10 * number) for number, word in enumerate(_TENS, 2)]
_CARDINALS += [("CARD", "hundred", 100), ("CARD", "dozen", 12), ("CARD", "thousand", 1000)]

_ORDINALS: list[Row] = [
    ("ORD", word, number)
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
        " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        1,
    )
] + [("ORD", "thirtieth", 30)]

_DECADES: list[Row] = [
    ("DECADE", word, 10 * number)
    for number, word in enumerate(
        "twenties thirties forties fifties sixties seventies eighties nineties".split(), 2
    )
]

_GLUE: list[Row] = [
    ("IN", "in", 0),
    ("ON", "on", 0),
    ("AT", "at", 0),
    ("OF", "of", 0),
    ("FROM", "from", 0),
    ("TO", "to through thru", 0),
    ("UNTIL", "until till", 0, "plain"),
    ("BY", "by before", 0),
    ("SINCE", "since", 0),
    ("BETWEEN", "between", 0),
    ("AND", "and", 0),
    ("OR", "or", 0),
    ("THE", "the", 0),
    ("FOR", "for", 0),
    ("OVER", "over during", 0),
    ("WITHIN", "within", 0),
    ("A", "a an", 1),
    ("AGO", "ago", 0),
    ("LATER", "later afterward afterwards after", 0),
    ("EARLIER", "earlier before previously", 0),
    ("MODQ", "about around approximately roughly some almost nearly circa", "APPROX"),
    ("MODQ", "over", "MORE_THAN"),
    ("MODQ", "under", "LESS_THAN"),
    ("SOME", "several few many couple numerous", 0),
    ("OLD", "old", 0),
    ("ONCE", "once twice", 0),
    ("PER", "per", 0),
    ("FISCAL", "fiscal financial", 0),
    ("SETW", "daily everyday", "P1D"),
    ("SETW", "weekly", "P1W"),
    ("SETW", "monthly", "P1M"),
    ("SETW", "quarterly", "P3M"),
    ("SETW", "yearly annually annual", "P1Y"),
    ("SETW", "hourly", "PT1H"),
    ("SETW", "nightly", "XXXX-XX-XXTNI"),
    ("VAGUE", "recently lately recent", "PAST_REF"),
    ("VAGUE", "now currently presently nowadays current", "PRESENT_REF"),
    ("VAGUE", "soon shortly", "FUTURE_REF"),
    ("AMPM", "am", "AM"),
    ("AMPM", "pm", "PM"),
    ("ERA", "bc bce", "BC"),
    ("ERA", "ad ce", "AD"),
    ("QCODE", "q", "UQ"),
    ("QCODE", "h", "UHY"),
    ("CLOCKW", "noon midday", 12),
    ("CLOCKW", "midnight", 24),
]

_ZONES: list[Row] = [
    ("ZONE", "gmt utc", ("+00:00", None)),
    ("ZONE", "z", ("+00:00", None)),
    ("ZONE", "bst", ("+01:00", "Europe/London")),
    ("ZONE", "cet", ("+01:00", None)),
    ("ZONE", "cest", ("+02:00", None)),
    ("ZONE", "eet", ("+02:00", None)),
    ("ZONE", "eest", ("+03:00", None)),
    ("ZONE", "msk", ("+03:00", "Europe/Moscow")),
    ("ZONE", "est", ("-05:00", None)),
    ("ZONE", "edt", ("-04:00", None)),
    ("ZONE", "et", (None, "America/New_York")),
    ("ZONE", "cst", ("-06:00", None)),
    ("ZONE", "cdt", ("-05:00", None)),
    ("ZONE", "mst", ("-07:00", None)),
    ("ZONE", "mdt", ("-06:00", None)),
    ("ZONE", "pst", ("-08:00", None)),
    ("ZONE", "pdt", ("-07:00", None)),
    ("ZONE", "pt", (None, "America/Los_Angeles")),
    ("ZONE", "jst", ("+09:00", "Asia/Tokyo")),
    ("ZONE", "ist", ("+05:30", "Asia/Kolkata")),
]

_PHRASES: list[Row] = [
    ("DEIX", "the day before yesterday", -2),
    ("DEIX", "the day after tomorrow", 2),
    (
        "VAGUE",
        "at present|at the moment|right now|these days|at this time|at this point|for now|at this moment",
        "PRESENT_REF",
    ),
    ("VAGUE", "the present|the present day|to date|the time being", "PRESENT_REF"),
    (
        "VAGUE",
        "in the past|the recent past|in recent days|in recent times|not long ago|a while ago|long ago",
        "PAST_REF",
    ),
    ("VAGUE", "in the near future|the near future|the foreseeable future|in the future|the future", "FUTURE_REF"),
    ("UNTIL", "no later than|not later than", 0),
    ("UNTIL", "up to", 0, "plain"),
    ("MODQ", "more than|longer than|in excess of", "MORE_THAN"),
    ("MODQ", "less than|fewer than", "LESS_THAN"),
    ("MODQ", "at least|no less than|no fewer than", "EQUAL_OR_MORE"),
    ("MODQ", "at most|no more than|up to", "EQUAL_OR_LESS"),
    ("SOME", "a few|a couple of|a couple|a number of|a handful of|the next few|couple of", 0),
    ("PHASEN", "beginning of|start of", "START"),
    ("ZONE", "eastern time|eastern standard time|eastern daylight time|new york time", (None, "America/New_York")),
    ("ZONE", "pacific time|pacific standard time|pacific daylight time", (None, "America/Los_Angeles")),
    ("ZONE", "central time", (None, "America/Chicago")),
    ("ZONE", "mountain time", (None, "America/Denver")),
    ("ZONE", "moscow time", ("+03:00", "Europe/Moscow")),
    ("ZONE", "greenwich mean time", ("+00:00", None)),
    ("ZONE", "london time", (None, "Europe/London")),
    ("ZONE", "kyiv time", (None, "Europe/Kiev")),
    ("ZONE", "local time", (None, None)),
    ("OCLOCK", "o'clock", 0),
    ("HOLIDAY", "new year's eve", "new-year-eve"),
    ("HOLIDAY", "new year's day|new year's|new year", "new-year"),
    ("HOLIDAY", "christmas day", "christmas"),
    ("HOLIDAY", "christmas eve", "christmas-eve"),
    ("HOLIDAY", "boxing day", "boxing-day"),
    ("HOLIDAY", "good friday", "good-friday"),
    ("HOLIDAY", "easter sunday", "easter"),
    ("HOLIDAY", "easter monday", "easter-monday"),
    ("HOLIDAY", "palm sunday", "palm-sunday"),
    ("HOLIDAY", "ash wednesday", "ash-wednesday"),
    ("HOLIDAY", "thanksgiving day", "thanksgiving"),
    ("HOLIDAY", "independence day", "independence-day-us"),
    ("HOLIDAY", "bastille day", "bastille-day"),
    ("HOLIDAY", "veterans day", "veterans-day"),
    ("HOLIDAY", "memorial day", "memorial-day"),
    ("HOLIDAY", "labor day", "labor-day-us"),
    ("HOLIDAY", "may day", "labour-day"),
    ("HOLIDAY", "victory day", "victory-day"),
    ("HOLIDAY", "ve day", "ve-day"),
    ("HOLIDAY", "valentine's day", "valentine"),
    ("HOLIDAY", "st patrick's day|st. patrick's day", "st-patrick"),
    ("HOLIDAY", "april fools' day|april fool's day", "april-fools"),
    ("HOLIDAY", "martin luther king day|martin luther king jr. day", "mlk-day"),
    ("HOLIDAY", "presidents day|presidents' day", "presidents-day"),
    ("HOLIDAY", "columbus day", "columbus-day"),
    ("HOLIDAY", "mother's day", "mothers-day"),
    ("HOLIDAY", "international women's day", "womens-day"),
]
_SINGLE_HOLIDAYS: list[Row] = [
    ("HOLIDAY", "christmas", "christmas"),
    ("HOLIDAY", "easter", "easter"),
    ("HOLIDAY", "thanksgiving", "thanksgiving"),
    ("HOLIDAY", "halloween", "halloween"),
    ("HOLIDAY", "juneteenth", "juneteenth"),
]

_JOINS = (
    (
        ("cardinal", "CARD (-? CARD)+"),
        ("cardinal", "A CARD"),
        ("ordinal", "n:CARD -? o:ORD"),
    ),
    (
        ("date", "m:MONTH THE? d:DAY (,? y:YEAR)?"),
        ("date", "m:MONTH THE? d:ORDER (,? y:YEAR)?"),
        ("date", "d:DAY -? m:MONTH ((,|-)? y:YEAR)?"),
        ("date", "d:DAY - m:MONTH - y:TWO"),
        ("date", "THE? d:ORDER OF? m:MONTH (,? y:YEAR)?"),
        ("date", "m:MONTH (OF|,|-)? y:YEAR"),
        ("iso", "i:ISO"),
        ("numeric-month-first", "n:DMY"),
        ("clock", "c:CLK a:AMPM? z:ZONE?"),
        ("clock", "c:DM a:AMPM z:ZONE?"),
        ("clock", "h:HOUR a:AMPM z:ZONE?"),
        ("clock", "h:CARD a:AMPM z:ZONE?"),
        ("clock", "h:HOUR OCLOCK z:ZONE?"),
        ("clock", "h:CARD OCLOCK z:ZONE?"),
        ("clock", "h:HOUR OCLOCK IN THE a:PART"),
        ("clock", "h:CLOCKW z:ZONE?"),
        ("quantity", "n:NUM -? u:UNIT"),
        ("quantity", "n:NUM AND A half:HALF u:UNIT"),
        ("quantity", "a:A -? u:UNIT"),
        ("quantity", "a:A u:UNIT AND A half:HALF"),
        ("quantity", "n:NUM u:UNIT AND A half:HALF"),
        ("quantity", "some:SOME u:UNIT"),
        ("half-unit", "HALF A u:UNIT"),
        ("half-unit", "A HALF -? u:UNIT"),
    ),
    (
        ("weekday-date", "w:WEEKDAY ,? THE? d:DATE"),
        ("weekday-date", "d:DATE (,|OPEN) w:WEEKDAY"),
        ("weekday-date", "DEIX ,? d:DATE"),
        ("sum", "QUANT (,|AND)? QUANT"),
    ),
)

_GRAMMAR = (
    ("date", "d:DATE", "date"),
    ("month", "m:MONTH", "month"),
    ("iso-time", "i:ISO", "iso-time"),
    ("day-range", "d:DATE (-|TO|AND) b:DAY (,? y:YEAR)?", "day-range"),
    ("day-range", "FROM? a:DAY (-|TO|UNTIL) d:DATE", "day-range"),
    ("day-range", "BETWEEN d:DATE AND b:DAY (,? y:YEAR)?", "day-range"),
    ("day-range", "BETWEEN a:DAY AND d:DATE", "day-range"),
    ("days-listed", "DAY (, DAY)* ,? AND d:DATE", "days-listed"),
    ("days-listed", "d:DATE AND DAY (, y:YEAR)?", "days-listed"),
    ("days-listed", "d:DATE (, DAY)+ ,? AND DAY (, y:YEAR)?", "days-listed"),
    ("date-range", "FROM? a:DATE (-|TO|UNTIL) b:DATE", "date-range"),
    ("date-range", "BETWEEN a:DATE AND b:DATE", "date-range"),
    ("month-range", "FROM? a:MONTH (-|TO|UNTIL) b:MONTH", "month-range"),
    ("month-range", "FROM? a:MONTH (-|TO|UNTIL) b:DATE", "month-range"),
    ("month-range", "BETWEEN a:MONTH AND b:MONTH", "month-range"),
    ("date of a relative year", "d:DATE ,? OF? THE? r:REL UY", "date-of-year"),
    ("month of a relative year", "m:MONTH ,? OF? THE? r:REL UY", "date-of-year"),
    ("season of a relative year", "THE? s:SEASON OF THE? r:REL UY", "date-of-year"),
    ("season", "s:SEASON", "season"),
    ("season", "THE s:SEASON", "season"),
    ("season", "THE? s:SEASON (OF|,)? y:YEAR", "season"),
    ("weekday", "w:WEEKDAY", "weekday"),
    ("relative weekday", "r:REL w:WEEKDAY", "relative-day"),
    ("weekday of a week", "w:WEEKDAY OF? r:REL u:UW", "relative-day"),
    ("relative month", "r:REL m:MONTH", "relative-month"),
    ("relative season", "THE? r:REL s:SEASON", "relative-month"),
    ("relative unit", "THE? r:REL u:CAL", "relative-unit"),
    ("bare unit", "THE? u:CAL", "bare-unit"),
    ("rest of", "p:LATER r:THIS u:CAL", "rest-of"),
    ("rest of", "p:EARLIER r:THIS u:CAL", "rest-of"),
    ("year", "y:YEAR", "year"),
    ("year", "THE u:UY y:YEAR", "year"),
    ("fiscal year", "FISCAL u:UY? y:YEAR", "year"),
    ("year range", "f:FROM? a:YEAR (-|TO|UNTIL) b:YEAR", "year-range"),
    ("year range", "a:YEAR - b:TWO", "year-range"),
    ("year range", "f:BETWEEN a:YEAR AND b:YEAR", "year-range"),
    ("years listed", "YEAR (, YEAR)* ,? AND YEAR", "years-listed"),
    ("season over two years", "y:YSHORT", "year-span"),
    ("era", "y:INT e:ERA", "era"),
    ("era", "e:ERA y:INT", "era"),
    ("quarter", "THE? {o:ORDER -? u:UQ (OF|,)? y:YEAR}", "quarter"),
    ("quarter", "THE? o:ORDER -? u:UQ", "quarter"),
    ("quarter", "THE? o:ORDER -? u:UQ OF THE? r:REL UY", "quarter"),
    ("quarter", "THE? o:ORDER -? u:UQ OF THE? whole:UY", "quarter"),
    ("quarter", "k:QCODE o:DAY ((OF|,)? y:YEAR)?", "quarter"),
    ("half-year", "THE? o:ORDER u:HALF (OF|,)? y:YEAR", "quarter"),
    ("half-year", "THE? o:ORDER u:HALF OF THE? r:REL UY", "quarter"),
    ("half-year", "THE? o:ORDER u:HALF OF THE? whole:UY", "quarter"),
    ("first months", "THE? o:ORDER q:QUANT OF THE? y:YEAR", "first-of-year"),
    ("first months", "THE? o:ORDER q:QUANT OF THE? r:REL UY", "first-of-year"),
    ("first months", "THE? o:ORDER q:QUANT OF THE? UY", "first-of-year"),
    ("last months", "THE? l:LAST q:QUANT OF y:YEAR", "first-of-year"),
    ("decade", "THE? y:DECADE", "decade"),
    ("century", "THE? o:ORDER -? UCE", "century"),
    ("day word", "x:DEIX", "day-word"),
    ("ago", "q:QUANT AGO", "ago"),
    ("ago", "u:UNIT AGO", "ago"),
    ("in", "in:IN {q:QUANT}", "ahead"),
    ("earlier", "mod:MODQ? q:QUANT EARLIER", "earlier"),
    ("earlier", "u:UNIT EARLIER", "earlier"),
    ("later", "q:QUANT LATER", "later"),
    ("later", "u:UNIT LATER", "later"),
    ("within", "WITHIN {THE? mod:MODQ? q:QUANT}", "within"),
    ("over the last", "THE? r:LAST q:QUANT", "over"),
    ("over the next", "THE? r:NEXT q:QUANT", "over"),
    ("over the previous", "THE? r:PREV q:QUANT", "over"),
    ("duration", "mod:MODQ? q:QUANT", "duration"),
    ("duration", "mod:MODQ u:UNIT", "duration"),
    ("indefinite", "u:UNIT", "indefinite"),
    ("every", "EACH q:QUANT", "every"),
    ("every", "EACH u:UNIT", "every"),
    ("every", "PER u:UNIT", "every"),
    ("every", "ONCE q:QUANT", "every"),
    ("every weekday", "EACH w:WEEKDAY", "every-weekday"),
    ("every weekday", "w:ONES", "every-weekday"),
    ("every month", "EACH m:MONTH", "every-month"),
    ("every part", "EACH p:PART", "every-part"),
    ("regularly", "s:SETW", "regularly"),
    ("vague", "v:VAGUE", "vague"),
    ("holiday", "h:HOLIDAY ((OF|,)? y:YEAR)?", "holiday"),
    ("holiday", "r:REL h:HOLIDAY", "holiday"),
    ("day and clock", "d:DAYREF (,|/|@|-)? (AT|ON)? c:CLOCK", "day-and-clock"),
    ("clock and day", "c:CLOCK (,|ON|OF)? d:DAYREF", "day-and-clock"),
    ("day and part", "d:DAYREF (,|IN THE)? p:PART", "day-and-part"),
    ("part and day", "THE? p:PART (OF|ON|,)? d:DAYREF", "day-and-part"),
    ("relative day and part", "r:REL d:WEEKDAY p:PART", "day-and-part"),
    ("this part", "THE? r:REL p:PART", "part"),
    ("tonight", "p:TONIGHT", "part"),
    ("part", "THE p:PART", "part"),
    ("clock", "c:CLOCK", "clock"),
    ("clock range", "FROM? a:CLOCK (-|TO|UNTIL) b:CLOCK", "clock-range"),
    ("clock range", "BETWEEN a:CLOCK AND b:CLOCK", "clock-range"),
    ("clock range of a day", "d:DAYREF ,? FROM? a:CLOCK (-|TO|UNTIL) b:CLOCK", "clock-range"),
    ("age", "NUM - UY - OLD", "none"),
    ("age", "QUANT OLD", "none"),
    ("age", "QUANT - OLD", "none"),
)

_CAPITAL = frozenset("may march mar mon wed sat sun dec jan sept sep thu tue tues fri august easter".split())

LEXICON = TimeLexicon(
    words=words_of(
        [
            *_MONTHS,
            *_WEEKDAYS,
            *_UNITS,
            *_PARTS,
            *_SEASONS,
            *_MODIFIERS,
            *_CARDINALS,
            *_ORDINALS,
            *_DECADES,
            *_GLUE,
            *_ZONES,
            *_SINGLE_HOLIDAYS,
        ],
        capital=_CAPITAL,
    ),
    phrases=phrases_of(_PHRASES),
    grammar=_GRAMMAR,
    joins=_JOINS,
    dotted={
        r"a\.\s?m\.?": Word("AMPM", "AM"),
        r"p\.\s?m\.?": Word("AMPM", "PM"),
        r"b\.\s?c\.?(?:e\.)?": Word("ERA", "BC"),
        r"a\.d\.?": Word("ERA", "AD"),
    },
    future=FUTURE,
    past=PAST,
    future_shape=FUTURE_SHAPE,
    past_shape=PAST_SHAPE,
    not_verbs=NOT_VERBS,
    auxiliary=frozenset("be is are being to".split()),
    carried=frozenset({"be"}),
    infinitive=frozenset({"to"}),
    month_first=True,
    parts={"MO": (6, 12), "AF": (12, 18), "EV": (18, 21), "NI": (21, 24)},
    ordinal=re.compile(r"(?P<order>st|nd|rd|th)(?!\w)|(?P<decade>['’]?s)(?!\w)"),
    needs_of=True,
    ahead=frozenset("by until till before".split()),
    before_year=frozenset(
        "in since of by from to until till before after around circa during through for between".split()
    ),
    before_month=frozenset(
        "in since of by from to until till before after around during through for between this last next early late mid the"
        " and or each every".split()
    ),
    before_plural=frozenset("for in of over within after during several".split()),
    before_clock=frozenset("at by from to until till before after around about since between and near".split()),
    scores=frozenset("score won lost beat odds ratio".split()),
    of_the=frozenset("of the".split()),
    age_before=re.compile(r"(?:aged?|age of)\s+$"),
    age_after=re.compile(r"\s+(?:old\b|of age\b)"),
)
