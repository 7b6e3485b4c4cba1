"""One walk over a JSON-LD document: every fault of terms, values and identifiers, sorted by rule.

A hundred rules that each walked the tree would be slow. The walk asks of each property once what the
vocabulary expects and puts what it meets into buckets; the rules put the buckets into words.
"""

from collections.abc import Callable, Iterator
from functools import lru_cache

from attrs import field, frozen

from toolkit.diagnostics import Finding, Path, Severity
from toolkit.formats.base import Document, Tree
from toolkit.formats.schemaorg.graph import Graph, Node, graph_of, items_of, key_of
from toolkit.validation.rule import Rule
from toolkit.validation.rules.jsonld.met import Survey, Typed
from toolkit.validation.rules.jsonld.nodes import look_at_node
from toolkit.validation.vocabulary import Vocabulary, current


@lru_cache(maxsize=2)
def _surveyed(document: Document, vocabulary: Vocabulary) -> Survey:
    tree = document.tree
    graph = _moved(tree["blocks"]) if is_page(tree) else graph_of(tree)
    survey = Survey(graph, vocabulary, roots=list(_roots(tree)))
    survey.defined, survey.foreign = _contexts(survey)
    for path, node in survey.graph.nodes:
        look_at_node(survey, path, node)
    return survey


def _contexts(survey: Survey) -> tuple[frozenset[str], bool]:
    """The names that contexts define, and whether one of them is somebody else's."""
    defined: set[str] = set()
    foreign = False
    for path, context in contexts_of(survey.roots):
        if isinstance(context, dict):
            defined.update(context)
            foreign = foreign or "schema.org" not in str(context.get("@vocab", "schema.org"))
            if context.get("@language") is not None:
                survey.note("language", (*path, "@language"), context["@language"])
        else:
            foreign = foreign or "schema.org" not in str(context)
    return frozenset(defined), foreign


def contexts_of(roots: list[tuple[Path, Tree]]) -> Iterator[tuple[Path, Tree]]:
    """The contexts at the head of a document, one by one, with where each stands."""
    for path, root in roots:
        for number, part in enumerate(items_of(root)):
            base = (*path, number) if isinstance(root, list) else path
            stated = part["@context"] if isinstance(part, dict) and "@context" in part else []
            for index, context in enumerate(items_of(stated)):
                yield (*base, "@context", index) if isinstance(stated, list) else (*base, "@context"), context


def _moved(blocks: list[Tree]) -> Graph:
    """The graph of several blocks, its paths from the root of the page's tree."""
    graph = Graph.of(blocks)
    graph.rebase(("blocks",))
    return graph


def is_page(tree: Tree) -> bool:
    """Whether the tree is that of a web page, which has its JSON-LD in blocks."""
    return isinstance(tree, dict) and "page" in tree and isinstance(tree.get("blocks"), list)


def _roots(tree: Tree) -> Iterator[tuple[Path, Tree]]:
    if is_page(tree):
        for index, block in enumerate(tree["blocks"]):
            yield ("blocks", index), block
    else:
        yield (), tree


@frozen(eq=False)
class Surveyed(Document):
    """A document with its survey: what the rules look at.

    Attributes:
        survey: what the walk met.
        names: the buckets that have something in them, all types that some node is a kind of, and of the
            properties that occur those which rules need, after a point.
    """

    survey: Survey = field(kw_only=True)
    names: frozenset[str] = field(kw_only=True)


_WATCHED: set[str] = set()
_WATCHED_AS: dict[str, str] = {}
"""The properties that some rule needs, and how it names them."""


def surveyed(document: Document) -> Surveyed:
    """The document with its survey."""
    met = _surveyed(document, current())
    above = (met.vocabulary.above(types) for types in met.by_kind)
    watched = _WATCHED if met.spelled else _WATCHED.intersection(met.members)
    return Surveyed(
        tree=document.tree,
        locate=document.locate,
        findings=document.findings,
        data=document.data,
        native=document.native,
        survey=met,
        names=frozenset(met.faults).union(*above, map(_WATCHED_AS.__getitem__, watched)),
    )


def survey(document: Document) -> Survey:
    """The survey of a document: made at the first rule that asks, kept for the others."""
    return document.survey if isinstance(document, Surveyed) else _surveyed(document, current())


def graph_rule(
    code: str,
    severity: Severity,
    check: Callable[[Document], Iterator[Finding]],
    *needs: str,
    profiles: frozenset[str] = frozenset(),
    fixable: bool = False,
) -> Rule:
    """A rule on graphs that finds something only where one of these occurs: a bucket, type or ".property".

    Where it needs none, it may find something anywhere.
    """
    for need in needs:
        if need[0] == ".":
            _WATCHED.add(need[1:])
            _WATCHED_AS[need[1:]] = need
    return Rule(
        code, severity, check, profiles=profiles, fixable=fixable, subject=surveyed, needs=frozenset(needs)
    )


def path_of(survey: Survey, node: Node, *more: str) -> Path:
    """Where a node stands, and below it the first of the members that it has."""
    base = survey.graph.path(node)
    return next(((*base, key) for name in more if (key := key_of(node, name))), base)


# Where an article stands that is told about, and not this document's own.
_ELSEWHERE = frozenset(
    (
        "appearance",
        "citation",
        "firstAppearance",
        "isBasedOn",
        "itemListElement",
        "itemReviewed",
        "liveBlogUpdate",
        "mentions",
        "relatedLink",
        "subjectOf",
        "translationOfWork",
        "workTranslation",
    )
)


def own_articles(survey: Survey) -> list[Typed]:
    """The articles that the document publishes: search engines ask these alone for their author and image."""
    return [entry for entry in survey.kinds("Article") if _ELSEWHERE.isdisjoint(entry[0])]
