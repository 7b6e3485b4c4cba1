"""What is known of an article's frame while its lines are taken away one after the other."""

import re
from collections.abc import Callable
from itertools import pairwise

from attrs import define, field

from toolkit.extraction.segments.around import frame, furniture, head, opening, tail
from toolkit.extraction.segments.dateline import Dateline, dateline
from toolkit.extraction.segments.embargo import EmbargoLine, embargo_line
from toolkit.extraction.segments.front_matter import front_matter
from toolkit.extraction.segments.impossible import Impossible, impossible, impossible_offset
from toolkit.extraction.segments.layout import Layout, Unread
from toolkit.extraction.segments.lines import Line
from toolkit.extraction.segments.markdown import images, is_heading, is_rule, plain
from toolkit.model import Image, Moment, Precision, Source, fold

ReadStamp = Callable[[str], Moment | None]
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}")
_STAMP_MAX = 80
_HEAD_LINES = 8
_TAIL_LINES, _LAST_LINES = 12, 6
_LONGEST_SIGNATURE = 40
_SUBTITLE = 4  # words; less may be a name
_FENCE = "---"
_FENCES = (_FENCE, "+++")
_IN_HEAD = ("source", "section", "keywords", "publisher", "url", "location", "language")
"""What a labelled line below the headline may tell."""
_OF_TAIL = {"keywords": "keywords", "section": "section", "headline": "keywords"}
"""What a labelled line behind the report may tell; "Тема:" is its subject there."""
_PARTED = (frame.behind_place, frame.before_region, frame.before_section)
"""What takes a date out of a line that has a place, a region or a department besides."""
_FRONT_MATTER = 200  # lines; more is no block of fields


@define
class Draft:
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
    names: list[str] = field(factory=list)
    titled: bool = False
    looked_at: dict[str, bool] = field(factory=dict)

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
        closing = range(1, min(len(found), _FRONT_MATTER)) if found and found[0].text in _FENCES else ()
        end = next((index for index in closing if found[index].text == found[0].text), None)
        fields = list(front_matter(found[1:end])) if end else []
        for line, (name, value) in fields:
            self._take_field(line, name, value)
        return found[end + 1 :] if end and fields else found

    def without_markdown(self, found: tuple[Line, ...]) -> tuple[Line, ...]:
        """The lines as plain text; the first heading is the headline's line, whatever stands around it."""
        kept = []
        for index, line in enumerate(found):
            if is_rule(line.text) and not (index == 0 and line.text == _FENCE):
                continue
            self.images.extend(images(line.text))
            content = line.text if furniture.is_closing(line.text) else plain(line.text)
            if content:
                kept.append(Line(content, line.start, line.gap or is_heading(line.text)))
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
        end = head.end_of_head(found, self._stamped)
        title = None if titles else head.title(found[:end], self._stamped)
        self.titled = title is not None
        kept: list[Line] = []
        for index, line in enumerate(found[: end + 1]):
            if index < end and self._is_frame_line(found, index):
                continue
            if title is not None and index < title:
                self._take_above(line)
            elif not self._is_masthead(found, index) and not self._is_headline(
                found, index, alone=not kept and index == title
            ):
                if not kept:
                    self._note_subtitle(found, index, end)
                kept.append(line)
        return tuple(line for line in (*kept, *found[end + 1 :]) if not self._repeats_headline(line))

    def _stamped(self, text: str) -> bool:
        """Whether a line is a stamp; nothing is noted."""
        if text not in self.looked_at:
            self.looked_at[text] = (
                len(text) <= 2 * _STAMP_MAX
                and _DIGIT.search(text) is not None
                and any(
                    self.read_stamp(frame.stamp_words(part)[0]) is not None
                    for part in (text, frame.behind_place(text), *frame.parts(text))
                )
            )
        return self.looked_at[text]

    def _take_above(self, line: Line) -> None:
        """What stands over the headline: a department, a newspaper's name, or no more than ornament."""
        name = furniture.section(line.text)
        if name:
            self.metadata.append(("section", name))
        elif frame.is_medium(line.text):
            self.sources.extend(frame.named_sources(line.text))
        self.dropped.append((line, "above the headline"))

    def _note_subtitle(self, found: tuple[Line, ...], index: int, end: int) -> None:
        """The line below the headline as a second one, where it is no sentence and more of the head follows."""
        text = found[index].text
        below = self.headline and not any(name == "alternative_headline" for name, _ in self.metadata)
        if not below or index >= end or head.is_prose(text) or len(text.split()) < _SUBTITLE:
            return
        behind = found[index + 1 : index + 3]
        if any(self._stamped(line.text) or frame.byline(line.text) or dateline(line.text) for line in behind):
            self.metadata.append(("alternative_headline", text))

    def _is_frame_line(self, found: tuple[Line, ...], index: int) -> bool:
        line = found[index]
        if self._is_stamp(line):
            return True
        names = frame.byline(line.text) if len(line.text) < 160 else ()
        if names:
            self.authors.extend(names)
            return True
        if index < 3 and not self.headline and frame.is_slug(line.text):
            self.flags.append(line.text)
            return True
        if frame.is_aside(line.text) or self._is_furniture(found, index):
            self.dropped.append((line, "aside"))
            return True
        return bool(self.headline) and (self._repeats_headline(line) or self._is_name(found, index))

    def _is_furniture(self, found: tuple[Line, ...], index: int) -> bool:
        """Whether a line of the head is the page's or the wire's own, and not the report's."""
        line = found[index]
        text = line.text
        steps = furniture.trail(text)
        if steps:
            self.metadata.extend(("section", step) for step in steps[-1:] if len(step.split()) < _SUBTITLE)
        name = furniture.section(text) if self.headline or self.titled else None
        if name:
            self.metadata.append(("section", name))
        if furniture.is_address(text):
            self.metadata.append(("url", text))
            return True
        if (self.authors or self.names) and frame.is_medium(text):
            self.sources.extend(frame.named_sources(text))
            return True
        pair = frame.label(text)
        if pair and pair[0] in _IN_HEAD:
            self._take_field(line, *pair)
            return True
        told = (
            bool(pair and pair[0] in ("contact", "sender"))
            or furniture.is_button(text)
            or furniture.is_note(text)
            or furniture.is_separator(text)
            or furniture.is_moment(text)
            or (
                bool(self.headline)
                and (furniture.is_letterhead(text) or head.is_place(found, index, self._stamped))
            )
        )
        counted = bool(self.headline) and furniture.is_number(text)
        return bool(steps or name or told or counted) or self._is_kind(line)

    def _is_kind(self, line: Line) -> bool:
        rest = furniture.kind(line.text)
        return rest == "" or (rest is not None and self._take_stamp(line, frame.behind_place(rest) or rest))

    def _is_name(self, found: tuple[Line, ...], index: int) -> bool:
        """Whether a line by the stamp is a bare name; whose it is, the reader of names tells."""
        line = found[index]
        name = frame.bare_name(line.text)
        near = any(self._stamped(other.text) for other in found[max(0, index - 2) : index + 3])
        if name and near:
            self.names.append(name)
            self.dropped.append((line, "name"))
        return bool(name and near)

    def _is_stamp(self, line: Line) -> bool:
        if len(line.text) > 2 * _STAMP_MAX or not _DIGIT.search(line.text):
            return False
        parts = frame.parts(line.text)
        if len(line.text) > _STAMP_MAX and not parts:
            return False
        if self._take_stamp(line, line.text) or self._is_clock(line):
            self._take_change(line)
            return True
        pairs = [f"{one}, {other}" for one, other in pairwise(parts)]
        taken = [self._take_stamp(line, part) for part in (*pairs, *parts)]
        if any(taken):
            self._add_authors(line.text)
            self.names.extend(name for part in parts if (name := frame.bare_name(part)))
            return True
        if fault := self._impossible(line):
            self.unread.append(Unread(line, fault))
            return True
        if self.published is not None or not (self.headline or self.titled):
            return False
        placed = next((rest for part in _PARTED if (rest := part(line.text))), "")
        return self._take_stamp(line, placed) or (bool(self.headline) and self._ends_in_stamp(line))

    def _take_change(self, line: Line) -> None:
        """The time of a change that stands behind that of publication in one line."""
        words = frame.changed_part(line.text)
        if words and self.modified is None:
            self._take_stamp(line, words)

    def _is_clock(self, line: Line) -> bool:
        """Whether a line gives the hour of the day in the line above it."""
        if not self.stamps or not _CLOCK.fullmatch(line.text) or self.published != self.stamps[-1][1]:
            return False
        day, moment = self.stamps[-1]
        timed = self.read_stamp(f"{day.text}, {line.text}") if moment.precision is Precision.DAY else None
        self.published = timed or self.published
        return timed is not None

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
        for named, rest in frame.after_names(line.text):
            if self._take_stamp(line, rest):
                self._add_authors(named)
                return True
        return False

    def _add_authors(self, text: str) -> None:
        self.authors.extend(name for name in frame.byline(text) if name not in self.authors)

    def _is_headline(self, found: tuple[Line, ...], index: int, *, alone: bool) -> bool:
        line = found[index]
        flag, title = frame.flagged(line.text)
        if self.headline or len(title) > head.LONGEST or dateline(title):
            return False
        last = index + 1 == len(found)
        alone = line.text[-1] not in ".!?" if last else (alone or found[index + 1].gap or index == 0)
        if not alone or head.is_sentence(line.text):
            return False
        self.headline, who, date = frame.signed(title)
        if who:
            self.sources.extend(frame.named_sources(who))
            self._take_stamp(line, date)
        self.flags.extend([flag] if flag else [])
        return True

    def _is_masthead(self, found: tuple[Line, ...], index: int) -> bool:
        """Whether a newspaper's name stands over the stamp, and no headline does."""
        below = found[index + 1].text if index + 1 < len(found) else ""
        if self.headline or not frame.is_medium(found[index].text) or not self._stamped(below):
            return False
        self.sources.extend(frame.named_sources(found[index].text))
        return True

    def _repeats_headline(self, line: Line) -> bool:
        if not self.headline or len(line.text) > len(self.headline) + _LONGEST_SIGNATURE:
            return False
        # with a full stop that the headline lacks it is the first sentence, maybe the only one with the date
        sentence = line.text.rstrip().endswith(".") and not self.headline.endswith(".")
        same = fold(frame.signed(line.text)[0]) == fold(self.headline) and not sentence
        if same:
            self.dropped.append((line, "repeated headline"))
        return same

    def take_tail(self, found: tuple[Line, ...]) -> tuple[Line, ...]:
        """Read source line, copyright and trailers from the lines after the report; drop asides anywhere."""
        end = tail.end_of_report(found)
        for line in found[end:]:
            if not (self._is_tail_line(line) or self._is_boilerplate(line)):
                self.dropped.append((line, "behind the report"))
        kept = []
        below = 0
        closing = tail.closing_lines(found[:end])
        for index, line in enumerate(found[:end]):
            if index < below:
                self.dropped.append((line, "aside"))
                continue
            if furniture.is_list(line.text):
                below = index + 1 + tail.teasers(found[:end], index)
            late = index >= end - _TAIL_LINES
            stamped = index >= end - _LAST_LINES and self._is_last_stamp(line)
            framed = stamped or (late and self._is_tail_line(line)) or self._is_aside(line)
            if not (framed or (index >= closing and self._is_boilerplate(line))):
                kept.append(line)
        return tail.unended(self._unsigned(tuple(kept)))

    def _is_boilerplate(self, line: Line) -> bool:
        told = furniture.is_boilerplate(line.text) and not tail.tells_day(line.text)
        if told:
            self.dropped.append((line, "boilerplate"))
        return told

    def _unsigned(self, found: tuple[Line, ...]) -> tuple[Line, ...]:
        """The lines without the bare name that the report is signed with."""
        name = tail.signature(found)
        if not name:
            return found
        self.names.append(name)
        self.dropped.append((found[-1], "name"))
        return found[:-1]

    def _is_tail_line(self, line: Line) -> bool:
        if len(line.text) > 300:
            return False
        named = frame.sources(line.text)
        if named:
            self.sources.extend(named)
            return True
        names = frame.reporters(line.text)
        names = (frame.byline(line.text) or None) if names is None else names
        if names is not None:
            self.authors.extend(name for name in names if name not in self.authors)
            self.dropped.append((line, "trailer"))
            return True
        if frame.is_copyright(line.text):
            self.copyright = line.text
            return True
        return self._is_label_line(line)

    def _is_label_line(self, line: Line) -> bool:
        """Whether a last line names the report's subjects or its department."""
        subjects = furniture.hashtags(line.text)
        pair = ("keywords", ", ".join(subjects)) if subjects else frame.label(line.text)
        name = _OF_TAIL.get(pair[0]) if pair else None
        if pair and name:
            self.metadata.append((name, pair[1].replace(" | ", ", ")))
        return bool(pair and name)

    def _is_last_stamp(self, line: Line) -> bool:
        return self.published is None and self._is_stamp(line)

    def _is_aside(self, line: Line) -> bool:
        if not (frame.is_aside(line.text) or furniture.is_list(line.text) or furniture.is_button(line.text)):
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

    def layout(self, found: tuple[Line, ...], is_town: opening.IsTown) -> Layout:
        """The finished value."""
        first, stood, found = opening.without_dateline(found, is_town)
        dated = self._of_dateline(first, stood)
        title, own = self.headline, True
        if not title and found:
            title, own = opening.first_sentence(found[0].text), False
        return Layout(
            headline=title,
            headline_is_own=own,
            paragraphs=found,
            published=self.published or dated or self.modified,
            modified=self.modified,
            stamps=tuple(self.stamps),
            unread=tuple(self.unread),
            dateline=first,
            dateline_start=stood.start if stood else None,
            metadata=tuple(self.metadata),
            authors=tuple(self.authors),
            names=tuple(self.names),
            sources=tuple(dict.fromkeys(self.sources)),
            images=tuple(self.images),
            copyright=self.copyright,
            flags=tuple(self.flags),
            embargo=self.embargo,
            dropped=tuple(self.dropped),
        )
