"""Words that tell the tense of an English clause: data of the temporal layer."""

import re

from toolkit.extraction.times.words import forms

FUTURE = forms(
    """
    opens begins starts expires kicks hosts resumes deadline postponed rescheduled adjourned delayed
    extended ahead upcoming tomorrow arrives visits travels votes convenes will ll shall would plans
    planned planning plan expects expected expect scheduled slated due going intends intend hopes hope
    aims aim upcoming forthcoming may might could can should must
    """
)

PAST = forms(
    """
    was were had did said told made took came went saw got gave found thought knew became left felt began
    kept held wrote stood brought heard let meant set met ran paid sat spoke lay led grew lost fell sent
    built understood drew broke spent cut rose drove bought wore chose won fought threw caught sought hit
    shot taught struck put shut rode flew sank swore tore stole shook hung bore withdrew overthrew
    undertook forbade fled bled bred fed sped dealt slept swept wept crept sold laid hid slid spread
    split burst cast cost hurt quit rid beat bent bet bit blew drank ate dug froze forgot forgave lent
    lit proved rang sang sprang sprung sewed shrank spun stuck stung swam swung woke wound been has have
    declined fared
    """
)

PAST_SHAPE = re.compile(r"[a-z]{2,}ed")

NOT_VERBS = forms(
    """
    united need needs indeed speed seed hundred red bed shed wed sacred embed exceed succeed proceed
    agreed-upon feed weed freed breed so-called unprecedented alleged supposed related limited based
    unnamed ahmed mohammed
    """
)
