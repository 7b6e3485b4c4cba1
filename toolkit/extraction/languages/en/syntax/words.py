"""English words of closed classes."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


MODALS = _set(
    "will would shall should can could may might must cannot won't wouldn't can't couldn't shouldn't mustn't"
)
BE = _set("is are was were be been being am isn't aren't wasn't weren't")
BE_PRESENT = _set("is are am isn't aren't it's he's she's that's there's what's who's here's")
BE_FINITE = BE - _set("be been") | BE_PRESENT
HAVE = _set("has have had having hasn't haven't hadn't")
DO = _set("do does did don't doesn't didn't")
NEGATIONS = _set("not never")
POSSESSIVES = _set("its his her their our my your")
DETERMINERS = POSSESSIVES | _set(
    "the a an this these those some any no every each both all another such several many few most more less "
    "other two three four five six seven eight nine ten one own whose"
)
ARTICLES = _set("the a an that") | POSSESSIVES
"""Words after which an object begins."""
PREPOSITIONS = _set(
    "of in on at by for with from into onto over under against between among amongst through during without "
    "within along across behind beyond despite toward towards upon near until till amid amidst following "
    "including regarding concerning via per like unlike than outside inside around off throughout alongside "
    "besides except about after before since above below beneath to ahead"
)
SUBORDINATORS = _set(
    "after before when while because although though if unless since until till as once whereas whether where "
    "lest so"
)
ALWAYS_SUBORDINATE = _set("when while because although though if unless whereas whether lest where")
RELATIVES = _set("who which whom whose that what where when")
CONJUNCTIONS = _set("and but or nor")
PLURAL_SUBJECTS = _set("i you we they")
SINGULAR_SUBJECTS = _set("he she it who which that this there")
SUBJECTS = PLURAL_SUBJECTS | _set("he she it who there")
PRONOUNS = SUBJECTS | _set(
    "him them us me himself herself itself themselves which that this what everyone nobody anyone"
)
ADVERBS = _set(
    "also not never still already again later earlier now then once twice soon just only even almost nearly "
    "first last instead together abroad ahead today yesterday tomorrow tonight yet ever always often "
    "sometimes long far further too very so well back away home here there up down out off over forward apart "
    "aside else rather quite meanwhile however therefore thus hence moreover anew alone both eventually since "
    "originally either"
)
NO_ADVERBS = _set(
    "july family italy assembly supply apply reply rely fly early rally ally tally bully belly jelly folly lily "
    "monopoly anomaly butterfly homily sicily emily kelly sally billy elderly friendly daily weekly monthly "
    "yearly deadly costly lonely lively multiply imply comply"
)
"""Words that end like adverbs; "early" leads to a date."""
PLANS = _set(
    "due set scheduled expected planned slated likely unlikely ready poised able about supposed certain sure "
    "bound forecast believed said reported thought understood required asked told ordered forced allowed "
    "invited obliged tipped prepared eligible keen eager free"
)
"""What stands between "be" and "to" before what is planned, likely or said to come."""
NOUNS_IN_ING = _set(
    "shelling fighting rioting looting flooding polling meeting hearing opening ruling briefing sitting "
    "signing shooting bombing killing landing closing funding wedding gathering sentencing stabbing handling "
    "screening showing crossing building spending warning training beginning filing finding reading voting "
    "morning evening spring king something nothing anything everything during"
)
LEADING_TO_DATES = _set(
    "on in at by from until till early late since for the around about only just as through to during within "
    "before after next last this between starting beginning effective sometime shortly"
)
PARTS_OF_DAY = _set("night morning evening afternoon eve day early late beginning start end middle")
BESIDES = _set("after before since following during despite amid ahead")
"""Prepositions before what happens at the time of something else, or apart from it."""
OPENING_PHRASES = _set("during after before following at since")
HANGING_ON_NOUNS = _set("of between with in for on and against by to at from")
HARDLY_NOUNS = _set(
    "take make hold get go come give find keep say see meet leave pay send sell lose think know become bring "
    "remain seem appear put tell begin"
)
"""Verbs whose third person is hardly ever the plural of a noun."""
BREAKS = _set("; : — – --")
"""Marks after which another main clause begins."""
QUOTES = _set('" “ ” « » ‘ „')
TRANSPARENT = _set("% $ € £ & ' ’ - /") | QUOTES
"""Marks inside a clause."""
CLOSED = (
    MODALS | BE | HAVE | DO | NEGATIONS | DETERMINERS | PREPOSITIONS | SUBORDINATORS | RELATIVES | CONJUNCTIONS
    | PRONOUNS | (ADVERBS - {"home"}) | {"'s", "'"}
)  # fmt: skip
"""All words that are no noun, verb or adjective."""
