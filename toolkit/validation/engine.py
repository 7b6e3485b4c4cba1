"""The pass: syntax, text, schema, document rules, read, model rules. A stage with errors stops the later.

A rule finds; the engine stamps code, severity, source, line and column; a reporter prints.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain

from attrs import evolve, frozen

from toolkit.collecting import without_collection
from toolkit.diagnostics import Diagnostic, Finding, Path, Report
from toolkit.errors import ReadError
from toolkit.formats.base import Document, Format, Place
from toolkit.formats.schemaorg.graph import sharing
from toolkit.model import Article, Event, Feed
from toolkit.validation import schema
from toolkit.validation.catalogue import FAMILIES, SUMMARIES, RuleSet, default_rules
from toolkit.validation.comments import Comment
from toolkit.validation.model_types import well_typed, wrong_types
from toolkit.validation.rule import Group, Rule, Scope
from toolkit.validation.sound import rest_of
from toolkit.validation.suppressions import commented, comments_of, unsuppressed

MOST = 10_000
"""Findings of one rule in one document that are told each by itself."""

Locate = Callable[[Path], Place]


@frozen(kw_only=True)
class Checked:
    """What a pass came to.

    Attributes:
        report: what was found.
        feed: what the document holds, where it could be read.
        rest: what it holds but for the items that the schema does not accept, where it accepts others.
        left_out: how many items that is without.
    """

    report: Report
    feed: Feed | None = None
    rest: Feed | None = None
    left_out: int = 0


def check_text(
    data: bytes | str,
    format: Format,
    *,
    source: str = "",
    rules: RuleSet | None = None,
    options: Mapping[str, object] | None = None,
) -> Checked:
    """All stages over a document, less what its comments pass over; `options` go to the format's parser."""
    rules = rules or default_rules()
    with without_collection():
        try:
            document = format.parse(data, **options or {})
        except ReadError as error:
            checked = Checked(report=_syntax_report(error.report, source, rules))
        else:
            checked = check_document(document, format, source=source, rules=rules)
    octets = data if isinstance(data, bytes) else data.encode(errors="surrogatepass")
    return _commented(checked, comments_of(octets), source, rules)


def _commented(checked: Checked, comments: tuple[Comment, ...], source: str, rules: RuleSet) -> Checked:
    """The findings that no comment passes over, and those about the comments themselves."""
    if not comments:
        return checked
    subject = commented(comments, checked.report, rules, whole=checked.feed is not None)
    found = _run(rules.of(Scope.COMMENT), subject, model_place, source)
    return evolve(checked, report=unsuppressed(checked.report, comments) + Report(tuple(found)))


def check_document(
    document: Document, format: Format, *, source: str = "", rules: RuleSet | None = None
) -> Checked:
    """The stages after parsing."""
    rules = rules or default_rules()
    found = _document_stage(rules.groups(Scope.SYNTAX), document, source)
    found += _document_stage(rules.groups(Scope.SOURCE, format.name), document, source)
    if faults := tuple(schema.explain(document.tree, format.schema)):
        found += _schema_findings(faults, document, source, rules)
        rest = rest_of(document, format, (finding.path for _, finding in faults))
        if rest is None:
            return Checked(report=Report(tuple(found)))
        with sharing():
            feed = _read_stages(rest.document, format, source, rules, found)
        return Checked(report=Report(tuple(found)), rest=feed, left_out=rest.left_out)
    with sharing():
        feed = _read_stages(document, format, source, rules, found)
    return Checked(report=Report(tuple(found)), feed=feed)


def _read_stages(document: Document, format: Format, source: str, rules: RuleSet, found: list[Diagnostic]) -> Feed:
    """What a tree that the schema accepts holds; what the rules say of it is added to what was found."""
    found += _document_stage(rules.groups(Scope.TREE, format.name), document, source)
    feed = format.read(document.tree)
    if format.name in SUMMARIES:
        return feed
    locate = model_locator(document, format)
    found += _not_told_before(_model_stage(feed, locate, source, rules, format), found, rules)
    if format.stated is not None:
        stated = _stated_stage(format.stated(document.tree), locate, source, rules, found)
        found += _not_told_before(stated, found, rules)
    return feed


def _not_told_before(found: Iterable[Diagnostic], told: Iterable[Diagnostic], rules: RuleSet) -> list[Diagnostic]:
    """The findings about the model but for those whose fault a rule on the document has told at its place."""
    giving = rules.giving
    places = {(one.code, one.path) for one in told} if giving else set()
    return [one for one in found if not any((code, one.path) in places for code in giving.get(one.code, ()))]


def check_tree(feed: Feed, format: Format, tree: object) -> Report:
    """The stages that need no text, over a tree that is about to be rendered."""
    rules = default_rules()
    document = Document(tree=tree)
    if faults := tuple(schema.explain(tree, format.schema)):
        return Report(tuple(_schema_findings(faults, document, "", rules)))
    found = _document_stage(rules.groups(Scope.TREE, format.name), document, "")
    return Report((*found, *_model_stage(feed, model_place, "", rules, format)))


def check_types(feed: Feed) -> Report:
    """Whether the feed is what its classes say; all that follows rests on it, as on a schema."""
    if well_typed(feed):
        return Report()
    return Report(tuple(_stamp(schema.WRONG_KIND, fault, model_place, "") for fault in wrong_types(feed)))


def check_feed(feed: Feed, *, source: str = "", rules: RuleSet | None = None) -> Report:
    """The model rules alone."""
    if not (report := check_types(feed)).ok:
        return report
    return Report(tuple(_model_stage(feed, model_place, source, rules or default_rules())))


def model_place(path: Path) -> Place:
    """A path of the model as Python would write it: ``articles[0].quotes[1].text``."""
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return Place(path=text.lstrip("."))


def _syntax_report(report: Report, source: str, rules: RuleSet) -> Report:
    known = {rule.code: rule for rule in rules.of(Scope.SYNTAX)}
    return Report(
        tuple(
            evolve(
                found,
                source=source,
                severity=known[found.code].severity if found.code in known else found.severity,
            )
            for found in report
        )
    )


def accepted(document: Document, format: Format, *, source: str = "") -> Document:
    """The document, where the format's schema accepts it, so that it can be read.

    Raises:
        ReadError: it does not; with what the items that it does accept hold.
    """
    faults = tuple(schema.explain(document.tree, format.schema))
    if not faults:
        return document
    rest = rest_of(document, format, (finding.path for _, finding in faults))
    told = Report(tuple(_schema_findings(faults, document, source, default_rules())))
    raise ReadError(told, format.read(rest.document.tree) if rest else None)


def _schema_findings(
    faults: Iterable[tuple[Rule, Finding]], document: Document, source: str, rules: RuleSet
) -> Iterator[Diagnostic]:
    """What the schema says; told whatever rules were chosen: what follows rests on it."""
    for rule, finding in faults:
        yield _stamp(rules.get(rule.code) or rule, finding, document.locate, source)


def _document_stage(groups: Iterable[Group], document: Document, source: str) -> list[Diagnostic]:
    """What the document rules find; those that can find nothing in it are not asked."""
    found: list[Diagnostic] = []
    for group in groups:
        subject, able = group.over(document)
        found += _run(able, subject, document.locate, source)
    return found


def _run(rules: Iterable[Rule], subject: object, locate: Locate, source: str) -> list[Diagnostic]:
    """What the rules find in a subject, each finding once; where one finds very much, the rest is counted."""
    found: list[Diagnostic] = []
    for rule in rules:
        findings = iter(rule.check(subject))
        first = next(findings, None)
        if first is None:  # as most rules find nothing
            continue
        count = 0
        for finding in dict.fromkeys(chain((first,), findings)):
            count += 1
            if count <= MOST:
                found.append(_stamp(rule, finding, locate, source))
        if count > MOST:
            more = f"there are {count - MOST:,} more of this kind"
            found.append(evolve(found[-1], message=more, hint=None, fix=None))
    return found


def _stamp(rule: Rule, finding: Finding, locate: Locate, source: str) -> Diagnostic:
    place = locate(finding.path)
    own = finding.line is not None
    return Diagnostic(
        code=rule.code,
        severity=rule.severity,
        message=finding.message,
        source=source,
        line=finding.line if own else place.line,
        column=finding.column if own else place.column,
        path=place.path,
        hint=finding.hint or (None if finding.fix else rule.remedy),
        fix=finding.fix,
    )


def _model_stage(
    feed: Feed, locate: Locate, source: str, rules: RuleSet, format: Format | None = None
) -> Iterator[Diagnostic]:
    yield from _run(rules.of(Scope.FEED), feed, locate, source)
    public = format is not None and not format.withholds
    scopes = (Scope.ARTICLE, Scope.RELEASE) if public else (Scope.ARTICLE,)
    of_articles = [group for scope in scopes for group in rules.groups(scope)]
    for path, article in _articles(feed):
        yield from _value_stage(of_articles, article, _below(path, locate), source)
    of_events = [group for scope in _event_scopes(format) for group in rules.groups(scope)]
    for path, event in _events(feed):
        yield from _value_stage(of_events, event, _below(path, locate), source)


def _event_scopes(format: Format | None) -> Iterator[Scope]:
    yield Scope.EVENT
    if format is None or not format.clocked:
        yield Scope.EVENT_CLOCK
    if format is not None and not format.withholds:
        yield Scope.EVENT_RELEASE


def _stated_stage(
    feed: Feed, locate: Locate, source: str, rules: RuleSet, told: Iterable[Diagnostic]
) -> list[Diagnostic]:
    """What is wrong with what the markup states, though another source of the document has it right.

    What is missing in it is not: there the other source stands in. So only the rules are asked that look at a
    field which holds something.
    """
    known = {(one.code, one.line) for one in told}
    found: list[Diagnostic] = []
    for path, article in _articles(feed):
        for group in rules.groups(Scope.ARTICLE):
            able = [rule for rule in group.over_value(article) if rule.needs]
            found += _run(able, article, _below(path, locate), source)
    return [one for one in found if (one.code, one.line) not in known]


def _value_stage(groups: Iterable[Group], value: object, locate: Locate, source: str) -> Iterator[Diagnostic]:
    """What the rules find in a value of the model; those that can find nothing in it are not asked."""
    for group in groups:
        yield from _run(group.over_value(value), value, locate, source)


def _articles(feed: Feed) -> Iterator[tuple[Path, Article]]:
    for index, article in enumerate(feed.articles):
        yield ("articles", index), article


def _events(feed: Feed) -> Iterator[tuple[Path, Event]]:
    for index, event in enumerate(feed.events):
        yield ("events", index), event
    for path, article in _articles(feed):
        for index, event in enumerate(article.events):
            yield (*path, "events", index), event


def _below(root: Path, locate: Locate) -> Locate:
    return lambda path: locate((*root, *path))


def model_locator(document: Document, format: Format) -> Locate:
    """Model paths to places in the text, as far as the format can trace them."""
    origin = format.origin
    if origin is None:
        return model_place

    in_markup = format.name in FAMILIES["JLD"]

    def locate(path: Path) -> Place:
        """In a graph by its JSON Pointer, as for the rules on markup; elsewhere by the path in the model."""
        source = origin(document.tree, path)
        place = document.locate(source)
        marked = in_markup and source and source[0] != "article"
        return place if marked else Place(line=place.line, column=place.column, path=model_place(path).path)

    return locate
