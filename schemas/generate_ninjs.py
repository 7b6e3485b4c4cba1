"""Make ``schemas/ninjs.schema.json`` from official ninjs schemas: names, kinds and bounds only, for 1.x, 2.x, 3.x.

    python schemas/generate_ninjs.py FOLDER

takes versions 1.6, 2.2 and 3.1 from the folder. Dates and IRIs get a pattern, GeoJSON a schema of our own,
recurrenceDates the list of dates that is meant (as published, no value fits), and the item our extension field.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = {"1": "1.6", "2": "2.2", "3": "3.1"}
WORDS = ("description", "title", "$comment", "examples", "default", "$id", "$schema")
EXTENSION = "x_dateline"
POSITION = {"type": "array", "items": {"type": "number"}, "minItems": 2}
GEOMETRIES = ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"]
SHARED = {
    "dateTime": {
        "title": "Date and time",
        "type": "string",
        "pattern": "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:"
        "(?:[0-5][0-9]|60)(?:[.][0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])$",
        "examples": ["2025-03-01T12:00:00+03:00"],
    },
    "iri": {
        "title": "IRI",
        "type": "string",
        "pattern": '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>"{}|\\\\^`]+$',
        "examples": ["https://example.org/news/1"],
    },
    "geoJSON": {
        "title": "GeoJSON",
        "description": "a geometry, a feature or a collection of them (RFC 7946)",
        "type": "object",
        "required": ["type"],
        "oneOf": [
            {
                "properties": {"type": {"enum": GEOMETRIES}, "coordinates": {"type": "array"}},
                "required": ["coordinates"],
            },
            {
                "properties": {"type": {"const": "GeometryCollection"}, "geometries": {"type": "array"}},
                "required": ["geometries"],
            },
            {"properties": {"type": {"const": "Feature"}}, "required": ["geometry", "properties"]},
            {
                "properties": {"type": {"const": "FeatureCollection"}, "features": {"type": "array"}},
                "required": ["features"],
            },
        ],
        "if": {"properties": {"type": {"const": "Point"}}, "required": ["type"]},
        "then": {"properties": {"coordinates": POSITION}},
    },
}
FORMATS = {"date-time": "#/$defs/dateTime", "uri": "#/$defs/iri"}


def bare(node, major, names=False):
    """A schema without its words, its formats and references as ours; `names` where the keys are members."""
    if isinstance(node, list):
        return [bare(one, major) for one in node]
    if not isinstance(node, dict):
        return node
    if not names and "$ref" in node:
        return {"$ref": reference(node["$ref"], major)} | association(node, major)
    if not names and node.get("format") in FORMATS:
        return {"$ref": FORMATS[node["format"]]}
    made = {}
    for key, value in node.items():
        if not names and (key in WORDS or key == "format"):
            continue
        made[key] = bare(value, major, key in ("properties", "patternProperties", "$defs", "definitions"))
    if not names and "recurrenceDates" in made.get("properties", {}):
        made["properties"]["recurrenceDates"] = {
            "type": "array",
            "items": {"$ref": f"#/$defs/v{major}.truncatedDateTimeType"},
        }
    return made


def association(node, major):
    """What stands beside the reference to the item itself: the members that an association has besides."""
    beside = {
        key: bare(node[key], major, key == "properties") for key in ("properties", "required") if key in node
    }
    if major == "2" and beside.get("required") == ["name", "uri"]:  # 2.0 wants no more than one of the two
        beside = beside | {"required": [], "anyOf": [{"required": ["name"]}, {"required": ["uri"]}]}
    return beside | ({"unevaluatedProperties": False} if node.get("unevaluatedProperties") is False else {})


def reference(target, major):
    """Where a reference leads in our schema."""
    if "geojson" in target.lower():
        return "#/$defs/geoJSON"
    name = target.rpartition("/")[2].strip("#")
    return f"#/$defs/v{major}.{name}" if name else f"#/$defs/v{major}.item"


def definitions(folder):
    """The definitions of every version."""
    made = dict(SHARED)
    for major, version in VERSIONS.items():
        official = json.loads((folder / f"ninjs-schema_{version}.json").read_text())
        for name, node in (official.get("$defs") or official.get("definitions")).items():
            if isinstance(node, dict):
                made[f"v{major}.{name}"] = bare(node, major)
        root = bare(official, major)
        root.pop("$defs", None)
        root.pop("definitions", None)
        root["required"] = ["uri"]
        if major == "1":
            made["v1.item"] = root | {"title": "ninjs 1.x item"}
        else:
            made[f"v{major}.item"] = {
                "title": f"ninjs {major}.x item",
                "type": "object",
                "$ref": f"#/$defs/v{major}.ninjsType",
                "properties": {EXTENSION: {"$ref": "#/$defs/extension"}},
                "required": ["uri"],
                "unevaluatedProperties": False,
            }
    made["extension"] = {
        "title": "What ninjs has no member for",
        "description": "members of an article or event of article.schema.json; null for what is not stated",
        "type": "object",
    }
    return made


def choice():
    """An item of any version, told by the names it uses: only 1.x has a headline, only 3.x has capitals."""
    return {
        "title": "Item",
        "type": "object",
        "if": {
            "anyOf": [
                {
                    "properties": {
                        "standard": {"properties": {"version": {"pattern": "^2"}}, "required": ["version"]}
                    },
                    "required": ["standard"],
                },
                {
                    "anyOf": [
                        {"required": [name]}
                        for name in (
                            "versioncreated",
                            "firstcreated",
                            "pubstatus",
                            "altids",
                            "infosources",
                            "contentcreated",
                            "representationtype",
                            "copyrightholder",
                            "embargoed",
                            "usageterms",
                            "copyrightnotice",
                            "ednote",
                            "trustindicators",
                        )
                    ],
                    "not": {"anyOf": [*({"required": [n]} for n in OLD), SUFFIXED]},
                },
            ]
        },
        "then": {"$ref": "#/$defs/v2.item"},
        "else": {
            "if": {
                "anyOf": [
                    *({"required": [name]} for name in OLD),
                    SUFFIXED,
                    {
                        "propertyNames": {"not": {"pattern": "^(body|description|headline)_"}},
                        "properties": {},
                        "required": ["$standard"],
                    },
                ]
            },
            "then": {"$ref": "#/$defs/v1.item"},
            "else": {"$ref": "#/$defs/v3.item"},
        },
    }


# Some member has a suffix that says its role: body_short.
SUFFIXED = {"not": {"propertyNames": {"not": {"pattern": "^(?:body|description)_"}}}}
OLD = (
    "headline",
    "byline",
    "person",
    "organisation",
    "place",
    "subject",
    "event",
    "object",
    "infosource",
    "mimetype",
    "genre",
    "trustindicator",
    "$standard",
    "body_text",
    "body_html",
    "body_xhtml",
    "description_text",
    "description_html",
    "charcount",
    "wordcount",
)


def main(folder):
    """Read the official schemas; write ours."""
    made = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://dateline.invalid/schemas/ninjs.schema.json",
        "title": "ninjs",
        "description": "An item of ninjs 1.x, 2.x or 3.x, or a list of items.",
        "if": {"type": "array"},
        "then": {"title": "List of items", "type": "array", "items": {"$ref": "#/$defs/item"}},
        "else": {"$ref": "#/$defs/item"},
        "$defs": {"item": choice(), **definitions(folder)},
    }
    (ROOT / "schemas/ninjs.schema.json").write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
