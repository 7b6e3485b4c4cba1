"""The layers: imports point down, nothing goes round, and heavy modules stay out of the start-up."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import toolkit

PACKAGE = Path(toolkit.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))

# From the bottom up. The longest prefix that fits a module gives its layer.
LAYERS = {
    "toolkit.model": 0,
    "toolkit.diagnostics": 0,
    "toolkit.version": 0,
    "toolkit.arguments": 0,
    "toolkit.collecting": 0,
    "toolkit.errors": 1,
    "toolkit.files": 1,
    "toolkit.formats.base": 2,
    "toolkit.extraction": 3,
    "toolkit.formats": 4,
    "toolkit.validation": 5,
    "toolkit.reports": 6,
    "toolkit.merging": 4,
    "toolkit.api": 7,
    "toolkit": 8,
    "toolkit.testing": 9,
    "toolkit.calendars": 9,
    "toolkit.cli": 10,
    "toolkit.__main__": 11,
}
# The rooms of the two layers that have most files, from the bottom up; what stands beside them puts them together.
ROOMS = {
    "toolkit.extraction.quotes": ("words", "sentence", "subjects", "content", "shapes", "speakers"),
    "toolkit.extraction.events": (
        "grammar",
        "sentence",
        "status",
        "days",
        "naming",
        "linking",
        "meant",
        "moving",
    ),
}
# Imports inside a function, each with the reason: a heavy module that start-up must not pay for.
LAZY = {
    ("toolkit.cli.beside", "toolkit.formats.newsmlg2"): "only when a schema or a catalog is named",
    ("toolkit.cli.beside", "toolkit.formats.icalendar"): "only when the version before is named",
    ("toolkit.cli.serve", "uvicorn"): "an extra that may not be there",
    ("toolkit.cli.serve", "toolkit.calendars.serve"): "needs that extra",
    ("toolkit.formats.newsmlg2.syntax", "lxml"): "only when XML is parsed",
    ("toolkit.formats.html", "toolkit.formats.html"): "only when a page is parsed",
    ("toolkit.formats.html.tree_syntax", "lxml"): "only when a page is parsed",
    ("toolkit.formats.html.decoding", "toolkit.extraction.encodings"): "only when a page says its encoding wrong",
    ("toolkit.validation.schema", "jsonschema"): "only to explain a failure",
    ("toolkit.validation.schema", "jsonschema_rs"): "only when a tree is judged",
    ("toolkit.validation.schema", "decimal"): "right before jsonschema_rs, which needs it",
    ("toolkit.validation.catalogue", "toolkit.validation.rules"): "only when a document is judged",
    ("toolkit.extraction.entities.backends", "natasha"): "only when the user asks for its model",
    ("toolkit.extraction.entities.backends", "spacy"): "only when the user names a model",
    ("toolkit.merging.naming", "toolkit.extraction.entities.tables"): "only for cities that few articles name",
    ("toolkit.cli.options", "toolkit.validation.catalogue"): "only when a shell completes a code",
    ("toolkit.cli.facts", "toolkit.extraction.entities.backends"): "only when the user names a model",
    ("toolkit.reports.run", "toolkit.extraction.encodings"): "only where a line that is shown is not UTF-8",
    ("toolkit.cli.options", "zoneinfo"): "only when the user names a time zone",
    ("toolkit.cli.options", "toolkit.extraction.languages"): "only when the user names a language",
    ("toolkit.cli.configuration", "tomllib"): "only when there is a file with settings",
    ("toolkit.cli.processes", "concurrent"): "only when there are many inputs",
    ("toolkit.cli.inputs", "toolkit.cli.fetching"): "only when something is fetched",
    ("toolkit.cli.kinds", "toolkit.extraction.encodings"): "only when a file holds zeros: it loads the extraction",
    ("toolkit.cli.validate", "toolkit.cli.side_by_side"): "only when documents are checked: it loads every rule",
    ("toolkit.cli.validate", "toolkit.cli.watching"): "only when asked to watch",
}
# What of the extraction's engine may know a language by name, each with the reason; the rest is given its data.
KNOWS_A_LANGUAGE = {
    "toolkit.extraction.entities.morphology": "the public functions that put a Russian name in its base form",
    "toolkit.extraction.events.naming.pieces": "a family name that stands first does so in a text of any language",
}
# Packages beside the formats: what a vocabulary means, in whichever format it stands. They know no format.
VOCABULARIES = {"schemaorg"}
JSONSCHEMA_AT = "toolkit.validation.schema"
PARSERS = {"lxml", "html5lib", "extruct", "trafilatura"}
HEAVY = (
    "jsonschema",
    "jsonschema_rs",
    "lxml",
    "click",
    "trafilatura",
    "extruct",
    "hypothesis",
    "icalendar",
    "toolkit.validation.rules",
    "toolkit.extraction",
    "toolkit.merging",
)


def module_name(path: Path) -> str:
    """The dotted name of a source file."""
    parts = ("toolkit", *path.relative_to(PACKAGE).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def layer_of(module: str) -> int:
    """The layer of the longest known prefix."""
    while module not in LAYERS:
        module = module.rpartition(".")[0]
    return LAYERS[module]


def only_typing(tree: ast.Module) -> set[ast.AST]:
    """The nodes that only a type checker runs."""
    blocks = [
        node for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
    ]
    return {child for block in blocks for child in ast.walk(block)}


def imports(path: Path) -> list[tuple[str, bool]]:
    """The modules that a file imports, and whether inside a function."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    skipped = only_typing(tree)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    inner = {child for function in functions for child in ast.walk(function)}
    found = []
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            found += [(alias.name, node in inner) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.module or "", node in inner))
    return found


def format_of(module: str) -> str | None:
    """The format that a module belongs to; None for those that serve all."""
    parts = module.split(".")
    inside = parts[:2] == ["toolkit", "formats"] and len(parts) > 2
    return parts[2] if inside and (PACKAGE / "formats" / parts[2]).is_dir() else None


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_imports_point_down(path: Path) -> None:
    """A module imports from its own layer or from below, and formats do not know each other."""
    name = module_name(path)
    for imported, _ in imports(path):
        if not imported.startswith("toolkit"):
            continue
        assert layer_of(imported) <= layer_of(name), f"{name} imports {imported} from above"
        ours, theirs = format_of(name), format_of(imported)
        assert ours is None or theirs in {None, ours, *VOCABULARIES}, f"{name} knows {imported}"


def rooms(layer: str) -> list[str]:
    """The packages of a layer, as the directory has them."""
    folder = PACKAGE.joinpath(*layer.split(".")[1:])
    return sorted(path.name for path in folder.iterdir() if (path / "__init__.py").is_file())


@pytest.mark.parametrize("layer", ROOMS)
def test_rooms_build_on_the_rooms_below(layer: str) -> None:
    """A room of a layer imports from itself and from the rooms before it."""
    order = ROOMS[layer]
    assert rooms(layer) == sorted(order)

    for path in MODULES:
        name = module_name(path)
        ours = name.removeprefix(f"{layer}.").split(".")[0]
        if not name.startswith(f"{layer}.") or ours not in order:
            continue
        for imported, _ in imports(path):
            theirs = imported.removeprefix(f"{layer}.").split(".")[0]
            if imported.startswith(f"{layer}.") and theirs in order:
                assert order.index(theirs) <= order.index(ours), f"{name} imports {imported} from above"


def test_the_engine_of_the_extraction_knows_no_single_language() -> None:
    """A layer of the extraction imports no language's folder, but where the table above says why."""
    languages = "toolkit.extraction.languages"
    knowing = {
        name
        for path in MODULES
        if (name := module_name(path)).startswith("toolkit.extraction.") and not name.startswith(languages)
        if any(imported.startswith(f"{languages}.") for imported, _ in imports(path))
    }

    assert set(KNOWS_A_LANGUAGE) == knowing


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_imports_in_functions_are_named_with_a_reason(path: Path) -> None:
    """An import inside a function is a heavy module, and stands in the table above."""
    name = module_name(path)
    late = {(name, imported) for imported, inner in imports(path) if inner}
    unnamed = {pair for pair in late if not any(name == at and pair[1].startswith(what) for at, what in LAZY)}

    assert set() == unnamed


@pytest.mark.parametrize("path", MODULES, ids=module_name)
def test_third_party_parsers_stay_in_their_rooms(path: Path) -> None:
    """Only the schema stage knows jsonschema; only the syntax of a format knows a parser."""
    name = module_name(path)
    roots = {imported.split(".")[0] for imported, _ in imports(path)}
    assert name == JSONSCHEMA_AT or not roots & {"jsonschema", "jsonschema_rs"}
    assert name.endswith(("syntax", "jsontext")) or not roots & PARSERS, f"{name} touches a parser"


def test_there_is_no_import_cycle() -> None:
    """Following imports never leads back."""
    known = {module_name(path): path for path in MODULES}
    graph = {
        name: {
            imported for imported, inner in imports(path) if imported in known and not inner and imported != name
        }
        for name, path in known.items()
    }
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " -> ".join((*trail, name))
        if name not in done:
            for imported in graph[name]:
                visit(imported, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())


def test_importing_the_package_loads_nothing_heavy() -> None:
    """`import toolkit` leaves parsers, validators, rules, extraction and the command line alone."""
    code = f"import sys, toolkit; print([name for name in {HEAVY!r} if name in sys.modules])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)

    assert "[]" == result.stdout.strip()


def test_no_module_is_longer_than_eight_hundred_lines() -> None:
    """A file that fits no head is two files; data tables are exempt."""
    long = {
        module_name(path): count
        for path in MODULES
        if "languages" not in path.parts and (count := path.read_text(encoding="utf-8").count("\n")) > 800
    }

    assert {} == long
