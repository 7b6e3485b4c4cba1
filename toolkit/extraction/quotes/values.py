"""What is found: words, who said them, and by which word we know."""

from attrs import frozen

from toolkit.model import Agent, Quote, QuoteKind, Span, When


@frozen(kw_only=True)
class Quotation:
    """One attribution of words to somebody.

    Attributes:
        span: from the first to the last stretch of the words, marks included.
        contents: the stretches of the words themselves, marks included; two where the attribution splits them.
        text: the words without their outer marks, the stretches joined by one space.
        kind: direct, indirect or mixed.
        speaker: who said it; None when the text does not tell.
        cue: the word that attributes, as printed.
        cue_span: where it stands.
        source_span: where the speaker is named for this quote; for words that only follow others, where it
            was for those; None when the text does not tell.
        certainty: "stated" where the sentence names the speaker, "resolved" for a pronoun or a role,
            "continued" where the words only follow others of the same speaker, "unknown".
        said_on: when it was said, if the same clause tells.
    """

    span: Span
    contents: tuple[Span, ...]
    text: str
    kind: QuoteKind
    speaker: Agent | None = None
    cue: str | None = None
    cue_span: Span | None = None
    source_span: Span | None = None
    certainty: str = "stated"
    said_on: When | None = None

    def as_quote(self) -> Quote:
        """The model's value."""
        return Quote(
            text=self.text,
            kind=self.kind,
            speaker=self.speaker,
            cue=self.cue,
            said_on=self.said_on,
            span=self.span,
        )
