"""English words and actions that several of the rules look for."""

from toolkit.extraction.events.forms import Action
from toolkit.extraction.times.words import forms

DUE = Action("arrive", "visit", "future")
THERE = Action("arrive", "visit", "past")
# Words that stand between an event or a verb and its date.
BEFORE_DATES = forms(
    "on in at by from until till early late since for the around about only just as through of to during "
    "within next starting beginning effective"
)
BIRTH = forms("born")
APPEARING = forms("in before at on alongside by via again for")
OBJECT_REACH, ADJECTIVES, APART = 8, 4, 3
