"""How English tells time: its words, its phrases, and the rules that join them."""

import re

from toolkit.extraction.languages.en.tense import FUTURE, NOT_VERBS, PAST, PAST_SHAPE
from toolkit.extraction.languages.en.times_grammar import GRAMMAR, JOINS
from toolkit.extraction.times.words import Row, TimeLexicon, Word, forms, parted_by, phrases_of, stopped, words_of
from toolkit.extraction.times.zones import CITIES, INITIALS

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

_DAYS_AND_MONTHS = frozenset(
    form.capitalize() for kind, words, *_ in (*_MONTHS, *_WEEKDAYS) if kind != "ONES" for form in words.split()
)

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
    ("PART", "night", "NI"),
    ("DEIX", "today", 0),
    ("DEIX", "yesterday", -1),
    ("DEIX", "tomorrow", 1),
    ("TONIGHT", "tonight", "NI", "deictic"),
    ("TONIGHT", "overnight", "NI"),
    ("PARTS", "mornings afternoons evenings nights", 0),
]

_SEASONS: list[Row] = [
    ("SEASON", "spring springtime", "SP", "also"),
    ("SEASON", "summer summertime", "SU", "also"),
    ("SEASON", "autumn fall", "FA", "also"),
    ("SEASON", "winter wintertime", "WI", "also"),
]

_MODIFIERS: list[Row] = [
    ("LAST", "last", -1),
    ("LAST", "latest", -1),
    ("LAST", "past", -1, "recent"),
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
    ("PHASEN", "end close rest remainder", "END"),
]

_TEENS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_CARDINALS: list[Row] = [
    *(("CARD", word, number) for number, word in enumerate(_TEENS.split(), 1)),
    *(("CARD", word, 10 * number) for number, word in enumerate(_TENS.split(), 2)),
    ("CARD", "hundred", 100),
    ("CARD", "dozen", 12),
    ("CARD", "thousand", 1000),
]

_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
    " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS: list[Row] = [
    *(("ORD", word, number) for number, word in enumerate(_ORDINAL_WORDS.split(), 1)),
    ("ORD", "thirtieth", 30),
    ("ORD", "latter", 2),
]

_DECADE_WORDS = "twenties thirties forties fifties sixties seventies eighties nineties"
_DECADES: list[Row] = [("DECADE", word, 10 * number) for number, word in enumerate(_DECADE_WORDS.split(), 2)]

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
    ("OVER", "over", "MORE_THAN"),
    ("OVER", "during", 0),
    ("WITHIN", "within", 0),
    ("A", "a an another", 1),
    ("EXTRA", "more additional further full straight consecutive whole extra", 0),
    ("AGO", "ago", 0),
    ("LATER", "later afterward afterwards", 0),
    ("EARLIER", "earlier previously", 0),
    ("MODQ", "about around approximately roughly some almost nearly circa", "APPROX"),
    ("MODQ", "over", "MORE_THAN"),
    ("MODQ", "under", "LESS_THAN"),
    ("SOME", "several few many numerous", 0),
    ("LONG", "long", 0),
    ("OLD", "old olds", 0),
    ("AFTER", "after", 0),
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
    ("VAGUE", "soon", "FUTURE_REF"),
    ("AMPM", "am", "AM"),
    ("AMPM", "pm", "PM"),
    ("ERA", "bc bce", "BC"),
    ("ERA", "ad ce", "AD"),
    ("QCODE", "q", "UQ"),
    ("QCODE", "h", "UHY"),
    ("CLOCKW", "noon midday", 12),
    ("CLOCKW", "midnight", 24),
]

_ZONES: list[Row] = [("ZONE", initials, zone, "initials") for initials, zone in INITIALS.items()]

_PHRASES: list[Row] = [
    ("DEIX", "the day before yesterday", -2),
    ("EACH", "every other", 2),
    ("DEIX", "the day after tomorrow", 2),
    (
        "VAGUE",
        "at present|at the moment|right now|these days|at this time|at this point|for now|at this moment",
        "PRESENT_REF",
    ),
    ("VAGUE", "the present|the present day|to date|the time being", "PRESENT_REF"),
    (
        "VAGUE",
        "the recent past|in recent days|in recent times|not long ago|a while ago|long ago",
        "PAST_REF",
    ),
    ("VAGUE", "in the near future|the near future|the foreseeable future|in the future|the future", "FUTURE_REF"),
    ("VAGUE", "in the past|the past", "PAST_REF", "alone"),
    ("PHASEN", "early hours|first hours|opening hours|small hours|wee hours", "START"),
    ("UNTIL", "no later than|not later than", 0),
    ("UNTIL", "up to", 0, "plain"),
    ("MODQ", "more than|longer than|in excess of", "MORE_THAN"),
    ("MODQ", "less than|fewer than", "LESS_THAN"),
    ("MODQ", "at least|no less than|no fewer than", "EQUAL_OR_MORE"),
    ("MODQ", "at most|no more than|up to", "EQUAL_OR_LESS"),
    ("SOME", "a few|a number of|a handful of", 0),
    ("SOME", "a couple of|a couple|couple of", 2),
    ("ZONE", "eastern time|eastern standard time|eastern daylight time", (None, "America/New_York")),
    ("ZONE", "pacific time|pacific standard time|pacific daylight time", (None, "America/Los_Angeles")),
    ("ZONE", "central time", (None, "America/Chicago")),
    ("ZONE", "mountain time", (None, "America/Denver")),
    ("ZONE", "greenwich mean time", ("+00:00", None)),
    *(("ZONE", f"{city} time", (None, zone)) for city, zone in CITIES.items()),
    ("ZONE", "local time", ("", None)),
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

_CAPITAL = forms("may march mar mon wed sat sun dec jan sept sep thu tue tues fri august easter")

LEXICON = TimeLexicon(
    abbreviated=stopped(*"jan feb mar apr aug sept? oct nov dec mr mrs ms dr gen sen rep gov st no".split()),
    breaks=parted_by(*"and but that which who when after before while".split()),
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
    grammar=GRAMMAR,
    joins=JOINS,
    dotted={
        r"a\.\s?m\.?": Word("AMPM", "AM"),
        r"p\.\s?m\.?": Word("AMPM", "PM"),
        r"b\.\s?c\.?(?:e\.)?": Word("ERA", "BC"),
        r"a\.d\.?": Word("ERA", "AD"),
    },
    future=FUTURE,
    past=PAST,
    past_shape=PAST_SHAPE,
    not_verbs=NOT_VERBS,
    auxiliary=forms("be is are being to"),
    also_nouns=forms("visits votes starts travels hosts plans kicks hopes aims"),
    unreal=forms("would could should might may must"),
    coming=forms("upcoming forthcoming ahead"),
    likened=forms("as than"),
    seeming=forms(
        "appeared appears appear seemed seems seem believed thought reported known found proved turned said tended"
    ),
    no_verb_after=forms("the a an its their his her our this that these those first second third last new no"),
    moving=forms(
        "moved shifted pushed switched changed brought back forward off up postponed rescheduled delayed"
    ),
    arranged=forms("agreed agrees agree decided vowed pledged promised expired lapsed"),
    infinitive=forms("to"),
    asked=forms(
        "agreed agree agrees vowed vows pledged pledges promised promises plan plans planned intends intended "
        "hopes hoped wants wanted threatened threatens called calls calling urged urges asked asks invited "
        "invites summoned appealed appeals cleared clears authorized authorised permitted permits"
    ),
    timetable={
        **dict.fromkeys(
            forms("meet meets play plays fly flies begin reopen reopens gather gathers convene ends concludes"),
            forms(""),
        ),
        **dict.fromkeys(forms("take takes"), forms("place office over")),
        **dict.fromkeys(forms("goes comes"), forms("into on to live")),
        "go": forms("on"),
        "effective": _DAYS_AND_MONTHS | forms("as from on"),
        **dict.fromkeys(forms("open close closes end return returns"), forms("at on again")),
        **dict.fromkeys(forms("run runs last lasts"), forms("from until through")),
        **dict.fromkeys(forms("continue continues"), forms("on")),
    },
    deadline=forms("until till"),
    shares=forms("percent pct cent points times"),
    formerly=forms("was were been originally"),
    reporting=forms(
        "said told added announced reported stated declared noted confirmed explained stressed wrote tweeted "
        "insisted claimed argued acknowledged warned recalled"
    ),
    carried={
        "be": forms("to"),
        "to": forms("is are due set about likely ready able"),
        "effect": forms("takes take"),
    },
    event_after=forms("after before"),
    month_first=True,
    forename_months=frozenset({1, 4, 6}),
    parts={"MO": (6, 12), "AF": (12, 18), "EV": (18, 21), "NI": (21, 24)},
    ordinal=re.compile(r"(?P<number>(?P<order>st|nd|rd|th)(?!\w))|(?P<decade>['’]?s)(?!\w)"),
    needs_of=True,
    ahead=forms("by until till before"),
    before_year=forms(
        "in since of by from to until till before after around circa during"
        " through for between throughout about ca early late mid-early and or"
    ),
    before_day=forms(
        "on from to by until till through since before after between and or of for dated due "
        "the a this that last next past monday tuesday wednesday thursday friday saturday sunday"
    ),
    before_month=forms(
        "in since of by from to until till before after around during through for between this last next"
        " early late mid the a and or each every"
    ),
    determiners=forms("the its his her their our this that a an last"),
    after_year=forms(
        "was saw also began marked is has had brought would will when and he she they it as the to but"
    ),
    before_season=forms(
        "in of by this last next early late mid during since until till through every each for that from"
        " throughout over"
    ),
    before_unit={
        "UQ": forms("in for of during"),
        "UY": forms("in for during"),
        "UM": forms("in for during"),
        "UW": forms("in for during"),
        "UWE": forms("over at during"),
    },
    before_ordinal=forms("on by until till from since"),
    after_ordinal=forms("and at in of the he she they it when but with to by for from was were as or"),
    before_plural=forms("for in of over within after during several"),
    before_clock=forms("at by from to until till before after around about since between and near"),
    not_vague_before=forms("after as afterwards before"),
    before_verb=forms("will to may could would can should might must not ll"),
    countable=forms(
        """
        people workers soldiers troops votes cases seats miles metres meters feet km tonnes tons dollars pounds
        euros
        points units homes jobs men women children students employees houses passengers members firms shares
        barrels
        pages words stores shops deaths victims migrants refugees prisoners calories cars vehicles planes drones
        """
    ),
    scores=forms("score won lost beat odds ratio"),
    of_the=forms("of the"),
    age_before=re.compile(r"(?:aged?|age of)\s+$"),
    age_after=re.compile(r"[\s-]+(?:olds?\b|of age\b)"),
)
