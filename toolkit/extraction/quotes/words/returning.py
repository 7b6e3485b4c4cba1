"""The words of a language by which an office names again who is known already."""

from attrs import frozen

from toolkit.extraction.quotes.words.none import NO_WORDS, Words


@frozen(kw_only=True)
class Returning:
    """A language's words by which an office names again who is known already.

    Attributes:
        anybody: the noun for one who speaks for a body, whatever the title ("представитель").
        head: the noun for one who is the head of anything ("глава").
        minister: the noun for the head of a ministry.
        prime: the word before that noun that makes another office of it ("prime").
        of_ministries: first parts of titles of those who head one ("министр", "премьер").
        speaks_for: how titles begin of those who speak for a body ("пресс-").
        speaks_for_state: those of one who speaks for a state.
        ministries: how names of ministries begin.
        of: what parts an office from what it is of.
    """

    anybody: str = "\0"
    head: str = "\0"
    minister: str = "\0"
    prime: str = "\0"
    of_ministries: Words = NO_WORDS
    speaks_for: tuple[str, ...] = ("\0",)
    speaks_for_state: tuple[str, ...] = ("\0",)
    ministries: tuple[str, ...] = ("\0",)
    of: str = "\0"
