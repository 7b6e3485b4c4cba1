"""English words of closed classes."""

from toolkit.extraction.times.words import forms

MODALS = forms(
    "will would shall should can could may might must cannot won't wouldn't can't couldn't shouldn't mustn't"
)
BE = forms("is are was were be been being am isn't aren't wasn't weren't")
BE_PRESENT = forms("is are am isn't aren't it's he's she's that's there's what's who's here's")
BE_FINITE = BE - forms("be been") | BE_PRESENT
HAVE = forms("has have had having hasn't haven't hadn't")
DO = forms("do does did don't doesn't didn't")
NEGATIONS = forms("not never")
POSSESSIVES = forms("its his her their our my your")
DETERMINERS = POSSESSIVES | forms(
    "the a an this these those some any no every each both all another such several many few most more less "
    "other two three four five six seven eight nine ten one own whose"
)
ARTICLES = forms("the a an that") | POSSESSIVES
"""Words after which an object begins."""
PREPOSITIONS = forms(
    "of in on at by for with from into onto over under against between among amongst through during without "
    "within along across behind beyond despite toward towards upon near until till amid amidst following "
    "including regarding concerning via per like unlike than outside inside around off throughout alongside "
    "besides except about after before since above below beneath to ahead according"
)
SUBORDINATORS = forms(
    "after before when while because although though if unless since until till as once whereas whether where "
    "lest so"
)
ALWAYS_SUBORDINATE = forms("when while because although though if unless whereas whether lest where")
RELATIVES = forms("who which whom whose that what where when")
CONJUNCTIONS = forms("and but or nor")
PLURAL_SUBJECTS = forms("i you we they")
SINGULAR_SUBJECTS = forms("he she it who which that this there")
SUBJECTS = PLURAL_SUBJECTS | forms("he she it who there")
PRONOUNS = SUBJECTS | forms(
    "him them us me himself herself itself themselves which that this what everyone nobody anyone"
)
ADVERBS = forms(
    "also not never still already again later earlier now then once twice soon just only even almost nearly "
    "first last instead together abroad ahead today yesterday tomorrow tonight yet ever always often "
    "sometimes long far further too very so well back away home here there up down out off over forward apart "
    "aside else rather quite meanwhile however therefore thus hence moreover anew alone both eventually since "
    "originally either"
)
NO_ADVERBS = forms(
    "july family italy assembly supply apply reply rely fly early rally ally tally bully belly jelly folly lily "
    "monopoly anomaly butterfly homily sicily emily kelly sally billy elderly friendly daily weekly monthly "
    "yearly deadly costly lonely lively multiply imply comply"
)
"""Words that end like adverbs; "early" leads to a date."""
PLANS = forms(
    "due set scheduled expected planned slated likely unlikely ready poised able about supposed certain sure "
    "bound forecast believed said reported thought understood required asked told ordered forced allowed "
    "invited obliged tipped prepared eligible keen eager free projected predicted anticipated intended meant "
    "billed "
    "poised primed destined determined"
)
"""What stands between "be" and "to" before what is planned, likely or said to come."""
LEADING_TO_GERUNDS = {"successful": "in", "instrumental": "in", "busy": "", "engaged": "in", "occupied": ""}
"""Adjectives behind "be" that lead to what somebody does, with the preposition between."""
NOUNS_IN_ING = forms(
    "shelling fighting rioting looting flooding polling meeting hearing opening ruling briefing sitting "
    "signing shooting bombing killing landing closing funding wedding gathering sentencing stabbing handling "
    "mourning parking banking housing clothing lending borrowing upbringing wellbeing offspring "
    "kidnapping hijacking trafficking smuggling screening showing crossing building spending warning training "
    "beginning filing finding reading voting binding ongoing remaining rising growing leading opposing sweeping "
    "pending lasting pressing warring defending reigning "
    "neighboring neighbouring surrounding outgoing incoming existing morning evening spring king something "
    "nothing anything everything during"
)
LEADING_TO_DATES = forms(
    "on in at by from until till early late since for the around about only just as through to during within "
    "before after next last this between starting beginning effective sometime shortly"
)
PARTS_OF_DAY = forms("night morning evening afternoon eve day early late beginning start end middle")
BESIDES = forms("after before since following during despite amid ahead upon")
"""Prepositions before what happens at the time of something else, or apart from it."""
BEFORE_ATTRIBUTES = forms(
    "planned scheduled upcoming proposed expected recent latest previous original initial fatal deadly "
    "controversial contentious historic landmark special annual final crucial key disputed failed"
)
"""Adjectives between a determiner and a date that describes a noun."""
BEFORE_BARE = forms("of despite following amid during")
"""Prepositions of which the object is a noun, where a date with no article stands between: "amid May protests"."""
BEFORE_WEEKDAYS = forms("in with after before at over from")
"""Those of which that holds before days of the week."""
PASTS_AS_NOUNS = forms("ground wound dove")
"""Pasts that are oftener nouns: "at the old ground"."""
WEEKDAYS = forms("monday tuesday wednesday thursday friday saturday sunday")
WITH_OF = forms(
    "think die consist speak dream dispose warn complain hear learn talk accuse suspect conceive approve"
)
"""Verbs that go on with "of"."""
OPENING_PHRASES = forms("during after before following at since")
HANGING_ON_NOUNS = forms("of between with in for on and against by to at from into")
HARDLY_NOUNS = forms(
    "take make hold get go come give find keep say see meet leave pay send sell lose think know become bring "
    "remain seem appear put tell begin"
)
"""Verbs whose third person is hardly ever the plural of a noun."""
INTRANSITIVE = forms(
    "look appear arrive come go die fall rise happen occur emerge vote wait sit stand remain travel march rally "
    "protest resign collapse crash erupt vanish disappear depart return respond react reply agree disagree insist "
    "speak talk sail sleep laugh cry listen complain apologise apologize compete campaign lobby retire perish"
)
"""Verbs that nobody suffers, so that their past is no participle of a noun."""
ACCUSING = forms("accuse suspect convict acquit charge jail arrest")
"""Verbs whose object comes first where they are no participles: "accused Norway of"."""
CONTENTS = forms(
    "news fact claim claims report reports rumour rumours rumor rumors idea view belief hope hopes fear fears "
    "concern concerns sign signs evidence proof suggestion suggestions allegation allegations accusation "
    "accusations warning warnings announcement assertion argument assumption conclusion confirmation assurance "
    "assurances notion impression suspicion suspicions speculation possibility chance likelihood risk threat "
    "promise condition statement way day time moment so doubt"
)
"""Nouns before "that" of which a clause tells what they say: "the news [that he died]"."""
BREAKS = forms("; : — – --")
"""Marks after which another main clause begins."""
DASHES = forms("– — --")
QUOTES = forms('" “ ” « » ‘ „')
TRANSPARENT = forms("% $ € £ & ' ’ - /") | QUOTES
"""Marks inside a clause."""
CLOSED = (
    MODALS | BE | HAVE | DO | NEGATIONS | DETERMINERS | PREPOSITIONS | SUBORDINATORS | RELATIVES | CONJUNCTIONS
    | PRONOUNS | (ADVERBS - {"home"}) | {"'s", "'"}
)  # fmt: skip
"""All words that are no noun, verb or adjective."""
