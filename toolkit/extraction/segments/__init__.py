"""The first layer: an article's text taken apart into its frame and its paragraphs."""

import re
from collections.abc import Callable

from attrs import define, field

from toolkit.extraction.segments import frame, markdown
from toolkit.extraction.segments.dateline import Dateline, dated, dateline
from toolkit.extraction.segments.embargo import EmbargoLine, embargo_line
from toolkit.extraction.segments.front_matter import front_matter
from toolkit.extraction.segments.impossible import Impossible, impossible, impossible_offset
from toolkit.extraction.segments.layout import Layout, Unread
from toolkit.extraction.segments.lines import Line, lines, unwrapped
from toolkit.extraction.segments.sentences import paragraphs, sentences
from toolkit.model import Image, Moment, Source, fold

__all__ = ["Dateline", "Layout", "Line", "paragraphs", "segment", "sentences"]

ReadStamp = Callable[[str], Moment | None]
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\d{4}")
_HEADLINE_MAX = 250
# A line with a full stop is a headline only while it is short.
_LONG_SENTENCE, _WORDS_OF_HEADLINE = 120, 10
_STAMP_MAX = 80
_HEAD_LINES = 8
_PROSE = 100
_BEFORE_DATELINE = 4
_TAIL_LINES = 6
_FENCE = "---"
_FRONT_MATTER = 200  # lines; more is no block of fields


def segment(text: str, *, read_stamp: ReadStamp) -> Layout:
    """Take an article apart.

    Args:
        text: as it was copied from a page or came over a wire.
        read_stamp: the time that a whole line is, or None; the caller knows the language.
    """
    found = lines(text)
    draft = _Draft(read_stamp=read_stamp)
    found = draft.take_embargo(found)
    found = draft.take_front_matter(found)
    if markdown.is_markdown(text):
        found = draft.without_markdown(found)
    if not draft.metadata:
        found = draft.take_metadata(found)
    found = unwrapped(found)
    found = draft.take_head(found)
    found = draft.take_tail(found)
    return draft.layout(found)


@define
class _Draft:
    """What is known of the frame so far; each step takes lines away and notes what they said."""

    read_stamp: ReadStamp
    headline: str = ""
    metadata: list[tuple[str, str]] = field(factory=list)
    stamps: list[tuple[Line, Moment]] = field(factory=list)
    unread: list[Unread] = field(factory=list)
    published: Moment | None = None
    modified: Moment | None = None
    authors: list[str] = field(factory=list)
    sources: list[Source] = field(factory=list)
    images: list[Image] = field(factory=list)
    copyright: str | None = None
    flags: list[str] = field(factory=list)
    embargo: EmbargoLine | None = None
    dropped: list[tuple[Line, str]] = field(factory=list)

    def take_embargo(self, found: tuple[Line, ...]) -> tuple[Line, ...]:
        """The lines without the one, among the first or the last, that puts the article under an embargo."""
        kept = []
        for index, line in enumerate(found):
            near = index < _HEAD_LINES or index >= len(found) - _TAIL_LINES
            said = embargo_line(line.text) if near else None
            if said is None:
                kept.append(line)
            else:
                self.embargo = self.embargo if self.embargo and self.embargo.words else said
                self.dropped.append((line, "embargo"))
        return tuple(kept)

    def take_front_matter(self, found: tuple[Line, ...]) -> tuple[Line, ...]:
        """The lines after a block between fences; what it says besides is for the program that made it."""
        closing = range(1, min(len(found), _FRONT_MATTER)) if found and found[0].text == _FENCE else ()
        end = next((index for index in closing if found[index].text == _FENCE), None)
        fields = list(front_matter(found[1:end])) if end else []
        for line, (name, value) in fields:
            self._take_field(line, name, value)
        return found[end + 1 :] if end and fields else found

    def without_markdown(self, found: tuple[Line, ...]) -> tuple[Line, ...]:
        """The lines as plain text; the first heading is the headline's line, whatever stands around it."""
        kept = []
        for index, line in enumerate(found):
            if markdown.is_rule(line.text) and not (index == 0 and line.text == _FENCE):
                continue
            self.images.extend(markdown.images(line.text))
            content = markdown.plain(line.text)
            if content:
                kept.append(Line(content, line.start, line.gap or markdown.is_heading(line.text)))
        return tuple(kept)

    def take_metadata(self, found: tuple[Line, ...]) -> tuple[Line, ...]:
        """Read the block of labelled lines on top; a fence that is never closed may stand before it."""
        start = 1 if found and found[0].text == _FENCE else 0
        for index in range(start, len(found)):
            line = found[index]
            pair = frame.label(line.text)
            if self.metadata and frame.opens_text(line.text):
                return found[index + 1 :]
            if self.metadata and pair and pair[0] == "text":
                at = line.text.find(pair[1])
                return (Line(line.text[at:], line.start + at), *found[index + 1 :])
            if pair is not None:
                self._take_field(line, *pair)
            elif not (self._is_mail() and frame.is_mail_header(line.text)):
                return found[index:] if self.metadata or not start else found
        return ()

    def _is_mail(self) -> bool:
        return any(name in ("sender", "addressee", "mail") for name, _ in self.metadata)

    def _take_field(self, line: Line, name: str, value: str) -> None:
        self.metadata.append((name, value))
        self._note_time(line, name, value)

    def _note_time(self, line: Line, name: str, value: str) -> None:
        if name in ("published", "modified"):
            moment = self._timed(line, value)
            if moment is not None:
                self.stamps.append((line, moment))
                setattr(self, name, getattr(self, name) or moment)
            else:
                self.unread.append(Unread(line, impossible(value, self.read_stamp), line.text.find(value)))

    def take_head(self, found: tuple[Line, ...]) -> tuple[Line, ...]:
        """Read slug, headline, timestamp and byline from the lines before the report."""
        titles = [value for name, value in self.metadata if name == "headline"]
        self.headline = titles[0] if titles else ""
        kept = []
        for index, line in enumerate(found[:_HEAD_LINES]):
            if self._is_frame_line(line, index) or self._is_headline(found, index):
                continue
            if _is_prose(line.text):
                break
            kept.append(line)
        else:
            index = _HEAD_LINES
        return tuple(line for line in (*kept, *found[index:]) if not self._repeats_headline(line))

    def _is_frame_line(self, line: Line, index: int) -> bool:
        if self._is_stamp(line):
            return True
        names = frame.byline(line.text) if len(line.text) < 160 else ()
        if names:
            self.authors.extend(names)
            return True
        if index < 3 and not self.headline and frame.is_slug(line.text):
            self.flags.append(line.text)
            return True
        if frame.is_aside(line.text):
            self.dropped.append((line, "aside"))
            return True
        return bool(self.headline) and self._repeats_headline(line)

    def _is_stamp(self, line: Line) -> bool:
        if len(line.text) > 2 * _STAMP_MAX or not _DIGIT.search(line.text):
            return False
        parts = frame.parts(line.text)
        if len(line.text) > _STAMP_MAX and not parts:
            return False
        if self._take_stamp(line, line.text):
            return True
        taken = [self._take_stamp(line, part) for part in parts]
        if any(taken):
            self._add_authors(line.text)
            return True
        if fault := self._impossible(line):
            self.unread.append(Unread(line, fault))
            return True
        if self.published is not None or not self.headline:
            return False
        return self._take_stamp(line, frame.before_region(line.text)) or self._ends_in_stamp(line)

    def _impossible(self, line: Line) -> Impossible | None:
        """What there is not, in a line that is a stamp but for that."""
        return impossible(line.text, lambda text: self.read_stamp(frame.stamp_words(text)[0]))

    def _timed(self, line: Line, words: str) -> Moment | None:
        """The time that words state; the day alone where the offset beside it is none, which is told."""
        fault = impossible_offset(words)
        if fault is None:
            return self.read_stamp(words)
        moment = self.read_stamp(words[: fault.offset] + words[fault.offset + len(fault.text) :])
        if moment is not None:
            self.unread.append(Unread(line, fault, line.text.find(words)))
        return moment and Moment.of(moment.day)

    def _take_stamp(self, line: Line, part: str) -> bool:
        words, changed = frame.stamp_words(part)
        moment = self._timed(line, words)
        if moment is not None:
            self.stamps.append((line, moment))
            name = "modified" if changed else "published"
            setattr(self, name, getattr(self, name) or moment)
        return moment is not None

    def _ends_in_stamp(self, line: Line) -> bool:
        for opening, rest in frame.after_names(line.text):
            if self._take_stamp(line, rest):
                self._add_authors(opening)
                return True
        return False

    def _add_authors(self, text: str) -> None:
        self.authors.extend(name for name in frame.byline(text) if name not in self.authors)

    def _is_headline(self, found: tuple[Line, ...], index: int) -> bool:
        line = found[index]
        flag, title = frame.flagged(line.text)
        if self.headline or len(title) > _HEADLINE_MAX or dateline(title):
            return False
        last = index + 1 == len(found)
        alone = line.text[-1] not in ".!?" if last else (found[index + 1].gap or index == 0)
        if not alone or _is_sentence(line.text):
            return False
        self.headline = title
        self.flags.extend([flag] if flag else [])
        return True

    def _repeats_headline(self, line: Line) -> bool:
        if not self.headline or len(line.text) > len(self.headline) + 3:
            return False
        # with a full stop that the headline lacks it is the first sentence, maybe the only one with the date
        sentence = line.text.rstrip().endswith(".") and not self.headline.endswith(".")
        same = fold(line.text) == fold(self.headline) and not sentence
        if same:
            self.dropped.append((line, "repeated headline"))
        return same

    def take_tail(self, found: tuple[Line, ...]) -> tuple[Line, ...]:
        """Read source line, copyright and trailers from the lines after the report; drop asides anywhere."""
        kept = []
        for index, line in enumerate(found):
            late = index >= len(found) - _TAIL_LINES
            if (late and self._is_tail_line(line)) or self._is_aside(line):
                continue
            kept.append(line)
        return tuple(kept)

    def _is_tail_line(self, line: Line) -> bool:
        if len(line.text) > 300:
            return False
        named = frame.sources(line.text)
        if named:
            self.sources.extend(named)
            return True
        names = frame.reporters(line.text)
        if names is not None:
            self.authors.extend(name for name in names if name not in self.authors)
            self.dropped.append((line, "trailer"))
            return True
        if frame.is_copyright(line.text):
            self.copyright = line.text
            return True
        return self._is_last_stamp(line)

    def _is_last_stamp(self, line: Line) -> bool:
        return self.published is None and self._is_stamp(line)

    def _is_aside(self, line: Line) -> bool:
        if not frame.is_aside(line.text):
            return False
        self.dropped.append((line, "aside"))
        return True

    def _of_dateline(self, first: Dateline | None, line: Line | None) -> Moment | None:
        """The day that a dateline names with its year."""
        if first is None or first.date is None or line is None:
            return None
        moment = self.read_stamp(first.date) if _YEAR.search(first.date) else None
        if moment is None and (fault := impossible(first.date, self.read_stamp)):
            self.unread.append(Unread(line, fault, line.text.find(first.date)))
        return moment

    def layout(self, found: tuple[Line, ...]) -> Layout:
        """The finished value."""
        first, opening, found = _without_dateline(found)
        dated = self._of_dateline(first, opening)
        title, own = self.headline, True
        if not title and found:
            title, own = _first_sentence(found[0].text), False
        return Layout(
            headline=title,
            headline_is_own=own,
            paragraphs=found,
            published=self.published or dated or self.modified,
            modified=self.modified,
            stamps=tuple(self.stamps),
            unread=tuple(self.unread),
            dateline=first,
            dateline_start=opening.start if opening else None,
            metadata=tuple(self.metadata),
            authors=tuple(self.authors),
            sources=tuple(dict.fromkeys(self.sources)),
            images=tuple(self.images),
            copyright=self.copyright,
            flags=tuple(self.flags),
            embargo=self.embargo,
            dropped=tuple(self.dropped),
        )


def _without_dateline(found: tuple[Line, ...]) -> tuple[Dateline | None, Line | None, tuple[Line, ...]]:
    """The dateline, the line that it stood in, and the lines without it; a lead may stand before that line."""
    for index, line in enumerate(found[:_BEFORE_DATELINE]):
        first = dateline(line.text) or _only_dated(found, index)
        if first is not None and (index == 0 or first.agency or first.date):
            report = Line(line.text[first.end :], line.start + first.end, line.gap)
            return first, line, (*found[:index], report, *found[index + 1 :])
    return None, None, found


def _only_dated(found: tuple[Line, ...], index: int) -> Dateline | None:
    """The day that a line begins with, where it is not one of several that do: those are a chronicle."""
    first = dated(found[index].text)
    return None if first is None or any(dated(line.text) for line in found[index + 1 :]) else first


def _is_prose(text: str) -> bool:
    """Whether a line is text of the report: what stands between headline and report is short and no sentence."""
    return len(text) >= _PROSE or text.rstrip("\"'»”)").endswith((".", "!", "?", "…", ":"))


def _first_sentence(text: str) -> str:
    head = text[: 4 * _HEADLINE_MAX]
    first = sentences(head)
    title = head[: first[0].end] if first else head
    if len(title) <= _HEADLINE_MAX:
        return title
    return title[:_HEADLINE_MAX].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"


def _is_sentence(text: str) -> bool:
    """Whether a line that ends with a mark says too much for a headline."""
    if text[-1] not in ".;," or text.endswith("..."):
        return False
    return len(text) > _LONG_SENTENCE or (text[-1] == "." and len(text.split()) > _WORDS_OF_HEADLINE)
