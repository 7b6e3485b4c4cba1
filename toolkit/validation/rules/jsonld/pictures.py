"""Images of articles and logos of publishers: that they are there, and as large as is asked."""

from collections.abc import Iterator

from toolkit.diagnostics import Finding, Severity
from toolkit.formats.base import Document
from toolkit.formats.schemaorg.graph import Node, get, id_of, is_reference, types_of
from toolkit.formats.schemaorg.values import count_of
from toolkit.validation.rules.jsonld.met import Survey
from toolkit.validation.rules.jsonld.naming import name_of, path_to
from toolkit.validation.rules.jsonld.survey import graph_rule, own_articles, path_of, survey

_SHAPES = {"16:9": 16 / 9, "4:3": 4 / 3, "1:1": 1.0}
_TOLERANCE = 0.03
_LEAST_LOGO = 112
_LEAST_PIXELS = 50_000
_WIDE = 1200


def _side(image: Node, name: str) -> int | None:
    """Width or height, also of one that is stated with its unit."""
    stated = get(image, name)
    return count_of(get(stated, "value") if isinstance(stated, dict) and "@value" not in stated else stated)


def _sized(found: Survey, node: Node, name: str) -> Iterator[tuple[Node, int, int]]:
    for image in found.graph.objects(node, name):
        width, height = _side(image, "width"), _side(image, "height")
        if width is not None and height is not None:
            yield image, width, height


def image_missing(document: Document) -> Iterator[Finding]:
    """An article has no image.

    Why: Google, Article, 2026-09-08: image is recommended.
    Fix: add image.

    Bad: {"@type": "NewsArticle", "headline": "Talks begin"}
    Good: {"@type": "NewsArticle", "headline": "Talks begin", "image": "https://example.org/1.jpg"}
    """
    for path, node, _ in own_articles(survey(document)):
        if not get(node, "image"):
            yield Finding(path=path, message=f"{name_of(node)} has no image", hint="add image")


_ADDRESSES = ("url", "contentUrl", "embedUrl", "thumbnailUrl")


def picture_without_address(document: Document) -> Iterator[Finding]:
    """An image has no address.

    Why: Google, Article: an ImageObject has url or contentUrl, which must be crawlable.
    Fix: add url.

    Bad: {"@type": "NewsArticle", "image": {"@type": "ImageObject", "width": 1600, "height": 900}}
    Good:
        {"@type": "NewsArticle", "image": {"@type": "ImageObject", "url": "https://example.org/1.jpg",
         "width": 1600, "height": 900}}
    """
    for path, node, _ in survey(document).kinds("ImageObject"):
        named = id_of(node) or "#"  # a fragment names the image within this document
        if len(node) > 1 and "#" in named and not any(get(node, name) for name in _ADDRESSES):
            yield Finding(path=path, message=f"{name_of(node)} has no url", hint="add url")


def image_too_small(document: Document) -> Iterator[Finding]:
    """An article's image has fewer than 50,000 pixels.

    Why: Google, Article: smaller ones are not shown.
    Fix: name a larger picture.

    Bad:
        {"@type": "NewsArticle", "image": {"@type": "ImageObject", "url": "https://example.org/1.jpg",
         "width": 160, "height": 90}}
    Good:
        {"@type": "NewsArticle", "image": {"@type": "ImageObject", "url": "https://example.org/1.jpg",
         "width": 1600, "height": 900}}
    """
    found = survey(document)
    for _, node, _ in found.kinds("Article"):
        for image, width, height in _sized(found, node, "image"):
            if width * height < _LEAST_PIXELS:
                yield Finding(
                    path=path_of(found, image, "width"),
                    message=f"the image is {width} by {height} pixels",
                    hint=f"name one of {_LEAST_PIXELS:,} pixels at least",
                )


def image_not_wide(document: Document) -> Iterator[Finding]:
    """None of an article's images is 1,200 pixels wide.

    Why: Google, Discover: large images, which need 1,200 pixels at least, are what brings readers there.
    Fix: name a wider picture.

    Bad:
        {"@type": "NewsArticle", "image": {"@type": "ImageObject", "url": "https://example.org/1.jpg",
         "width": 800, "height": 600}}
    Good:
        {"@type": "NewsArticle", "image": {"@type": "ImageObject", "url": "https://example.org/1.jpg",
         "width": 1200, "height": 900}}
    """
    found = survey(document)
    for path, node, _ in own_articles(found):
        images = found.graph.values(node, "image")
        widths = [_side(image, "width") if isinstance(image, dict) else None for image in images]
        known = [width for width in widths if width is not None]
        small = all(_is_small(image) for image in images if isinstance(image, dict))
        if known and len(known) == len(widths) and max(known) < _WIDE and not small:
            yield Finding(
                path=path_to(path, node, "image"),
                message=f"the widest image is {max(known)} pixels wide",
                hint=f"name one of {_WIDE:,} at least",
            )


def _is_small(image: Node) -> bool:
    """Whether an image is one that `image_too_small` tells of."""
    width, height = _side(image, "width"), _side(image, "height")
    return width is not None and height is not None and width * height < _LEAST_PIXELS


def image_shapes_missing(document: Document) -> Iterator[Finding]:
    """An article's images are not of all three shapes.

    Why: Google, Article, 2026-09-08: images of 16x9, 4x3 and 1x1 are asked for, each place having its own.
    Fix: add the shapes that are missing.

    Bad:
        {"@type": "NewsArticle", "image": {"@type": "ImageObject", "url": "https://example.org/1.jpg",
         "width": 1600, "height": 900}}
    Good:
        {"@type": "NewsArticle", "image": [
         {"@type": "ImageObject", "url": "https://example.org/1.jpg", "width": 1600, "height": 900},
         {"@type": "ImageObject", "url": "https://example.org/2.jpg", "width": 1600, "height": 1200},
         {"@type": "ImageObject", "url": "https://example.org/3.jpg", "width": 1200, "height": 1200}]}
    """
    found = survey(document)
    for path, node, _ in own_articles(found):
        shapes = [width / height for _, width, height in _sized(found, node, "image") if height]
        missing = [
            name
            for name, shape in _SHAPES.items()
            if not any(abs(one - shape) <= shape * _TOLERANCE for one in shapes)
        ]
        if shapes and missing:
            yield Finding(
                path=path_to(path, node, "image"), message=f"no image is {' or '.join(missing)}", hint="add it"
            )


def publisher_without_logo(document: Document) -> Iterator[Finding]:
    """A publisher has no logo.

    Why: Google, Organization: the logo stands beside the publisher's name.
    Fix: add logo to the publisher.

    Bad: {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Example News"}}
    Good:
        {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Example News",
         "logo": "https://example.org/l.png"}}
    """
    found = survey(document)
    for _, node, _ in own_articles(found):
        for publisher in found.graph.objects(node, "publisher"):
            types = types_of(publisher)
            house = not types or found.vocabulary.is_a(types, frozenset(("Organization", "Brand")))
            if house and not is_reference(publisher) and not get(publisher, "logo"):
                yield Finding(path=path_of(found, publisher), message=f"{name_of(publisher)} has no logo")


def logo_too_small(document: Document) -> Iterator[Finding]:
    """A publisher's logo is smaller than 112 by 112 pixels.

    Why: Google, Organization: the logo must be 112x112 at least.
    Fix: name a larger picture.

    Bad:
        {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Example News",
         "logo": {"@type": "ImageObject", "url": "https://example.org/l.png", "width": 64, "height": 64}}}
    Good:
        {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": "Example News",
         "logo": {"@type": "ImageObject", "url": "https://example.org/l.png", "width": 600, "height": 120}}}
    """
    found = survey(document)
    for _, node, _ in found.kinds("Organization"):
        for logo in found.graph.objects(node, "logo"):
            sides = {name: _side(logo, name) for name in ("width", "height")}
            small = [name for name, side in sides.items() if side is not None and side < _LEAST_LOGO]
            if small:
                yield Finding(
                    path=path_of(found, logo, *small),
                    message=f"the {small[0]} of the logo is {sides[small[0]]} pixels",
                    hint=f"name one of {_LEAST_LOGO} by {_LEAST_LOGO} at least",
                )


RULES = (
    graph_rule("JLD701", Severity.NOTE, image_missing, "Article"),
    graph_rule("JLD702", Severity.WARNING, picture_without_address, "ImageObject"),
    graph_rule("JLD703", Severity.NOTE, image_not_wide, "Article"),
    graph_rule("JLD705", Severity.WARNING, image_too_small, "Article"),
    graph_rule("JLD706", Severity.NOTE, image_shapes_missing, "Article", profiles=frozenset(("google-2026-09",))),
    graph_rule("JLD717", Severity.NOTE, publisher_without_logo, "Article"),
    graph_rule("JLD718", Severity.WARNING, logo_too_small, "Organization"),
)
