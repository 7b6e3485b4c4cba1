"""The catalogue as one page of documentation: ``dateline rules --format markdown``."""

from collections.abc import Iterable
from itertools import groupby

from toolkit.reports.sarif import markdown
from toolkit.validation.pages import page_of
from toolkit.validation.rule import Rule

FAMILIES = {
    "SYN": "Syntax: what keeps a document from being read",
    "SCH": "Schema: what the JSON Schema of a format says",
    "JLD": "JSON-LD and schema.org",
    "NML": "NewsML-G2",
    "ICS": "iCalendar",
    "NIN": "ninjs",
    "FED": "Web feeds and news sitemaps",
    "EXT": "Extraction from raw text and pages",
    "ART": "Articles",
    "QUO": "Quotes",
    "EVT": "Events",
}
_HEAD = """# Rules

Made from the rules' own documentation by `dateline rules --format markdown`. A code is a contract: it is never
used again for something else. The rule's name is accepted wherever a code is.
"""


def catalogue_page(rules: Iterable[Rule]) -> str:
    """Every rule, by family, with a table of each family before it."""
    parts = [_HEAD]
    for family, group in groupby(rules, key=lambda rule: rule.family):
        members = list(group)
        parts.append(f"\n## {family}: {FAMILIES.get(family, family)}\n\n{_table(members)}")
        parts += [_section(rule) for rule in members]
    return "".join(parts)


def _table(rules: Iterable[Rule]) -> str:
    rows = "".join(f"{_row(rule)}\n" for rule in rules)
    return f"| code | severity | name | fix |\n|---|---|---|---|\n{rows}"


def _row(rule: Rule) -> str:
    fixable = "yes" if rule.fixable else ""
    return f"| [{rule.code}](#{anchor(rule)}) | {rule.severity.value} | {rule.name} | {fixable} |"


def anchor(rule: Rule) -> str:
    """The name that Markdown renderers give to the rule's heading."""
    return f"{rule.code.lower()}-{rule.name}"


def _section(rule: Rule) -> str:
    profiles = f" Profiles: {', '.join(sorted(rule.profiles))}." if rule.profiles else ""
    facts = f"Severity: {rule.severity.value}.{' Can be fixed.' if rule.fixable else ''}{profiles}"
    return f"\n### {rule.code} {rule.name}\n\n{markdown(page_of(rule))}\n\n{facts}\n"
