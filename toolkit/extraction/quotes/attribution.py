"""What one cue attributes: the words, the cue, whom they name."""

from attrs import define

from toolkit.extraction.quotes.lexicon import Pronoun

Phrase = tuple[int, int]


@define(kw_only=True)
class Attribution:
    """What one cue attributes; all positions are token indexes of the clause, ends exclusive.

    Attributes:
        contents: the words said.
        cue: the words that attribute; None where there are none.
        source: the words that name the speaker.
        owner: the possessive that stands for the speaker ("по его словам").
        refers: whether the words are those of the sentence before ("об этом сообщил").
        follows: whether the speaker is that of the words before.
        opens: whether the speaker is whom the paragraph before makes its subject.
    """

    contents: tuple[Phrase, ...]
    cue: Phrase | None = None
    source: Phrase | None = None
    owner: Pronoun | None = None
    refers: bool = False
    follows: bool = False
    opens: bool = False
