"""The management of items: their dates, their status, their signals, their language."""

from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.newsmlg2.dates import comparable, from_xsd, is_before
from toolkit.formats.newsmlg2.terms import own
from toolkit.model import Moment
from toolkit.validation.clock import now
from toolkit.validation.rules.newsmlg2.outline import (
    Node,
    Outline,
    code_word,
    in_meta,
    moment_of,
    one_in_meta,
    outline_rule,
)

_VERSIONS = frozenset(("versionCreated", "firstCreated"))
_STAMPS = ("versionCreated", "firstCreated", "embargoed", "sent")


def time_without_zone(found: Outline) -> Iterator[Finding]:
    """A time stamp has no offset from UTC.

    Why: an item travels between zones; an embargo without a zone ends at a different time for each reader. The
    midnight of a day, beside which Dateline writes that no more than the day is known, claims no instant.
    Fix: add the offset, or Z.

    Bad: <versionCreated>2025-03-01T12:00:00</versionCreated>
    Good: <versionCreated>2025-03-01T12:00:00+03:00</versionCreated>
    """
    for node in found.named(*_STAMPS):
        moment = from_xsd(node.text)
        if moment is not None and moment.is_floating and not _is_a_day(node):
            yield Finding(
                path=node.path, message=f"{node.name} {node.text} has no zone", hint="add the offset or Z"
            )


def _is_a_day(node: Node) -> bool:
    """Whether a date of the item is the midnight of a day that our own attributes beside it state as a day."""
    day, _, time = node.text.partition("T")
    beside = node.parent.view if node.parent and node.name in _VERSIONS else {}
    return time == "00:00:00" and day in {beside.get(own(name)) for name in ("published", "created", "modified")}


def _contradict(earlier: Moment | None, later: Moment | None) -> bool:
    """Whether what must not be earlier is."""
    return bool(earlier and later and comparable(earlier, later) and is_before(later, earlier))


def version_older_than_first(found: Outline) -> Iterator[Finding]:
    """The version of an item is older than its first version.

    Why: firstCreated is the date of the first version, so no version can be older.
    Fix: correct the date that is wrong.

    Bad: firstCreated 2025-03-02T10:00:00Z, versionCreated 2025-03-01T10:00:00Z
    Good: firstCreated 2025-03-01T10:00:00Z, versionCreated 2025-03-02T10:00:00Z
    """
    for item in found.items:
        first, version = one_in_meta(item, "firstCreated"), one_in_meta(item, "versionCreated")
        if version and _contradict(moment_of(first), moment_of(version)):
            yield Finding(path=version.path, message="versionCreated is before firstCreated")


def version_after_sending(found: Outline) -> Iterator[Finding]:
    """An item was created after its message was sent, or after now.

    Why: one of the dates is in the future, and receivers sort and filter by them.
    Fix: correct the clock or the zone of the system that wrote the later date.

    Bad: sent 2025-03-01T10:00:00Z, versionCreated 2025-03-01T13:00:00Z
    Good: sent 2025-03-01T13:00:00Z, versionCreated 2025-03-01T13:00:00Z
    """
    sent = moment_of(next(found.named("sent"), None))
    judged = now()
    today = Moment.of(judged) if judged else None
    if sent is None and today is None:
        return
    for item in found.items:
        version = one_in_meta(item, "versionCreated")
        if version and _contradict(moment_of(version), sent):
            yield Finding(path=version.path, message="versionCreated is after the message was sent")
        elif version and _contradict(moment_of(version), today):
            yield Finding(path=version.path, message="versionCreated is in the future")


def content_modified_before_created(found: Outline) -> Iterator[Finding]:
    """The content was modified before it was created.

    Why: contentModified is the date of a change of what contentCreated dates.
    Fix: correct the date that is wrong.

    Bad: contentCreated 2025-03-02, contentModified 2025-03-01
    Good: contentCreated 2025-03-01, contentModified 2025-03-02
    """
    for node in found.named("contentMeta", "partMeta"):
        for path, modified in node.children("contentModified"):
            for _, created in node.children("contentCreated"):
                if _contradict(from_xsd(created.get("$", "")), from_xsd(modified.get("$", ""))):
                    yield Finding(path=path, message="contentModified is before contentCreated")


def embargo_contradicts_status(found: Outline) -> Iterator[Finding]:
    """An item is withheld although its embargo ended before this version was made, or has no embargo text.

    Why: an embargo and pubStatus tell receivers together whether they may publish; they must agree.
    Fix: write stat:usable when the embargo is over, or a new embargo.

    Bad: embargoed 2025-03-01T10:00:00Z, versionCreated 2025-03-02T10:00:00Z, stat:withheld
    Good: embargoed 2025-03-03T10:00:00Z, versionCreated 2025-03-02T10:00:00Z, stat:withheld
    """
    for item in found.items:
        embargo, version = one_in_meta(item, "embargoed"), one_in_meta(item, "versionCreated")
        over = _contradict(moment_of(version), moment_of(embargo))
        if embargo and over and code_word(one_in_meta(item, "pubStatus")) == "withheld":
            yield Finding(path=embargo.path, message="the embargo is over, but the item is withheld")


def cancelled_without_note(found: Outline) -> Iterator[Finding]:
    """An item is cancelled without a word why.

    Why: stat:canceled tells receivers to take the item down; editors must be told the reason
        by an edNote or a signal.
    Fix: add an edNote.

    Bad: <pubStatus qcode="stat:canceled"/>
    Good: <pubStatus qcode="stat:canceled"/><edNote>The quote was not authorised.</edNote>
    """
    for item in found.items:
        status = one_in_meta(item, "pubStatus")
        if (
            status
            and code_word(status) == "canceled"
            and not (one_in_meta(item, "edNote") or one_in_meta(item, "signal"))
        ):
            yield Finding(path=status.path, message="the item is cancelled, and no edNote says why")


def status_not_explicit(found: Outline) -> Iterator[Finding]:
    """An item has no pubStatus.

    Why: it counts as usable then; a receiver cannot tell this from forgetfulness.
    Fix: add <pubStatus qcode="stat:usable"/>.

    Bad: <versionCreated>2025-03-01T12:00:00Z</versionCreated></itemMeta>
    Good: <versionCreated>2025-03-01T12:00:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta>
    """
    for item in found.items:
        if one_in_meta(item, "pubStatus") is None:
            yield Finding(path=(*item.path, "itemMeta", 0), message="the item has no pubStatus")


def update_signal_on_first_version(found: Outline) -> Iterator[Finding]:
    """The first version of an item says that it is an update or a correction.

    Why: there is no version that it could update; receivers would look for it.
    Fix: raise the version, or leave the signal out.

    Bad: <newsItem version="1"> with <signal qcode="sig:correction"/>
    Good: <newsItem version="2"> with <signal qcode="sig:correction"/>
    """
    for item in found.items:
        if item.view.get("@version", "1").strip().lstrip("+0") != "1":
            continue
        for signal in in_meta(item, "signal"):
            if code_word(signal) in ("update", "correction"):
                yield Finding(path=signal.path, message=f"the first version signals {code_word(signal)!r}")


def item_language_missing(found: Outline) -> Iterator[Finding]:
    """An item does not say the language of its texts.

    Why: xml:lang at the root is the default for every headline and name; without it nobody knows how to
        show, search or translate them.
    Fix: add xml:lang to the root of the item.

    Bad: <newsItem guid="tag:example.org,2025:1">
    Good: <newsItem guid="tag:example.org,2025:1" xml:lang="en">
    """
    for item in found.items:
        if "@xml:lang" not in item.view:
            yield Finding(path=item.path, message="the item has no xml:lang", hint="add xml:lang to its root")


def scheme_dates_contradict(found: Outline) -> Iterator[Finding]:
    """A concept is older than its scheme, or lives on in a retired scheme.

    Why: the XML Schema's notes on schemeMeta: when a scheme is retired so are its concepts, and no concept
        is created before its scheme.
    Fix: correct the dates, or retire the concept.

    Bad: schemecreated="2020-01-01" and conceptId created="2019-01-01"
    Good: schemecreated="2019-01-01" and conceptId created="2020-01-01"
    """
    for scheme in found.named("schemeMeta"):
        created = from_xsd(scheme.view.get("@schemecreated", ""))
        for concept in found.of_item(scheme.item, "conceptId"):
            uri = str(
                concept.view.get("@uri", found.aliases(scheme.item).uri(concept.view.get("@qcode", "")) or "")
            )
            if uri and not uri.startswith(scheme.view["@uri"].strip()):
                continue
            if _contradict(created, from_xsd(concept.view.get("@created", ""))):
                yield Finding(path=concept.path, message="the concept is older than its scheme")
            if "@schemeretired" in scheme.view and "@retired" not in concept.view:
                yield Finding(path=concept.path, message="the scheme is retired, but the concept is not")


RULES = (
    outline_rule("NML015", Severity.WARNING, time_without_zone, *_STAMPS),
    outline_rule("NML016", Severity.ERROR, version_older_than_first, "firstCreated"),
    outline_rule("NML017", Severity.WARNING, version_after_sending, "versionCreated"),
    outline_rule("NML018", Severity.ERROR, content_modified_before_created, "contentModified"),
    outline_rule("NML019", Severity.WARNING, embargo_contradicts_status, "embargoed"),
    outline_rule("NML020", Severity.WARNING, cancelled_without_note, "pubStatus"),
    outline_rule("NML021", Severity.NOTE, status_not_explicit),
    outline_rule("NML022", Severity.WARNING, update_signal_on_first_version, "signal"),
    outline_rule("NML023", Severity.WARNING, item_language_missing),
    outline_rule("NML053", Severity.ERROR, scheme_dates_contradict, "schemeMeta"),
)
