"""English verbs by what they do with events."""

from toolkit.extraction.languages.en.undoing_words import CHANGING
from toolkit.extraction.times.words import forms

PERCEIVING = forms("hear see witness feel experience suffer")
"""Verbs whose object is what happened to those who tell of it."""
STATES = forms(
    "be have own know believe think want hope need remain stand include contain consist cost total average "
    "weigh measure live reside belong depend rely exist mean seem appear look feel like love hate fear intend "
    "plan aim try understand represent exceed equal result work serve stay sit keep let help matter suppose "
    "estimate regard consider deserve require involve relate base locate aspire tend wish prefer enjoy worry "
    "concern expect say tell add note claim argue insist explain describe stress suggest see hear do get "
    "suspect account compare rank reflect show indicate prove remember vow promise pledge attempt struggle face "
    "continue wait await last date cover support oppose stem arise originate pertain"
)
"""What only is, is known or is wanted: it does not happen on a date."""
ARRANGING = forms(
    "schedule plan set expect slate project forecast predict arrange fix book pencil target eye due earmark "
    "time tip"
)
"""Verbs for setting an event."""
AIMING = forms("plan target eye aim intend seek")
"""Those of them whose present tells of what is to come."""
RESCHEDULING = ARRANGING | CHANGING
PLANNING = ARRANGING | forms(
    "agree intend want aim hope vow pledge promise decide prepare seek threaten refuse decline order allow "
    "urge ask tell begin start continue try attempt wish need commit undertake offer vote propose invite help "
    "fail force clear authorize authorise permit license remand bail summon subpoena "
    "direct instruct command require compel oblige"
)
"""Verbs whose infinitive is what is planned, asked or allowed: its date is its own."""
DECIDING = forms("agree decide vote pledge promise vow choose opt resolve")
"""Verbs of those who decide what they will do."""
LASTING_DEEDS = forms(
    "buy acquire purchase sell merge combine invest pay settle divest finance fund lend cut reduce raise increase "
    "boost extend renew prolong expand enlarge drop support back recognise recognize cooperate collaborate "
    "normalise normalize restore establish create form build develop supply provide help strengthen double limit "
    "curb slash share ease tighten lower hike trim ban outlaw legalise legalize privatise privatize nationalise "
    "nationalize"
)
"""Verbs of what is decided on a day and done on none, so that a weekday behind them is that of deciding."""
STAYING = forms("stay remain keep lie stand")
"""Verbs before a participle that tells how something stays: "will stay closed"."""
GIVING = forms("give name choose pick set fix announce propose suggest offer confirm select designate list")
"""Verbs by which a day is made or told the date of something."""
FAILING = forms("fail refuse decline")
"""Verbs whose infinitive did not come about."""
TELLING = forms("say tell report state announce write tweet post add note claim warn explain")
"""Verbs that tell only that something is said."""
NOTIFYING = forms("inform notify remind assure reassure alert advise warn")
"""Verbs of telling somebody, with what is told behind them."""
ASKING = forms("ask urge tell advise remind")
"""Verbs whose infinitive is what is said."""
ORDERING = forms("order tell instruct command direct")
"""Verbs by which those in power make somebody do something."""
ANNOUNCING = forms("announce declare call propose say confirm")
"""Verbs on whose date an event is only told of."""
PUBLISHING = forms(
    "publish circulate release issue air post broadcast take date write see obtain make show share print film "
    "record send quote carry"
)
"""Verbs for what is done with papers and pictures."""
TAKING_PART = forms(
    "address attend join chair host co-host moderate co-moderate play contest wrap open lead watch boycott "
    "disrupt begin start end "
    "conclude finish complete "
    "close resume stand"
)
"""Verbs whose object is an event that their subject is at."""
INVITING = forms("invite challenge bid entice")
"""Verbs that lead somebody to an event that is to come: "invited both sides to talks"."""
SPEAKING_OF = forms("recall condemn mourn stem arise originate date relate pertain")
"""Verbs besides those of talks whose object is an event of another time."""
CHARGING = forms("charge accuse convict suspect indict blame investigate")
"""Verbs before what somebody is said to have done."""
CLEARING = forms("clear acquit exonerate absolve")
"""Verbs before what somebody is found not to have done."""
SPEAKING = forms("speak talk address comment answer")
"""Verbs whose gerund tells where something is said."""
REACHING = forms("reach strike agree broker negotiate conclude seal hammer finalize finalise initial sign")
"""Verbs that tell when a deal came about."""
WANTING = {
    "call": "for",
    "push": "for",
    "press": "for",
    "appeal": "for",
    "prepare": "for",
    "aim": "for",
    "hope": "for",
    "gear": "up",
    "brace": "for",
    "train": "for",
    "count": "down",
    "rule": "out",
    "plan": "",
    "propose": "",
    "demand": "",
    "urge": "",
    "organize": "",
    "organise": "",
    "exclude": "",
}
"""Verbs before an event that is only wanted, planned or left open, with what stands between."""
