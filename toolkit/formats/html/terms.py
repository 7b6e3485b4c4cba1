"""Where a page states what: meta names by field, media types, elements whose content is not read."""

import re
from collections.abc import Mapping

JSON_LD = "application/ld+json"
MISTAKEN_TYPES = frozenset(
    {
        f"{kind}/{one}{sign}{other}"
        for kind in ("application", "text")
        for one, other in (("json", "ld"), ("ld", "json"), ("ld", "jason"))
        for sign in ("+", "-", "_", ".", "/", "")
    }
    - {JSON_LD}
)
"""Media types by which JSON-LD is marked up by mistake."""

UNREAD = ("noscript", "template", "textarea", "iframe", "noembed", "noframes")
"""Elements in whose content no script is read (HTML 4.12.2, 4.12.3, 13.2.6)."""

META: Mapping[str, tuple[str, ...]] = {
    "headline": ("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"),
    "description": ("og:description", "description", "twitter:description", "dc.description"),
    "date_published": (
        "article:published_time",
        "og:article:published_time",
        "og:published_time",
        "datepublished",
        "publish-date",
        "publication_date",
        "pubdate",
        "parsely-pub-date",
        "sailthru.date",
        "dc.date",
        "dc.date.issued",
        "dcterms.created",
        "dcterms.date",
        "date",
        "cxenseparse:recs:publishtime",
    ),
    "date_modified": ("article:modified_time", "og:updated_time", "lastmod", "last-modified", "dcterms.modified"),
    "author": ("author", "parsely-author", "sailthru.author", "dc.creator", "article:author", "byl"),
    "publisher": ("og:site_name", "application-name", "dc.publisher"),
    "image": ("og:image", "og:image:url", "twitter:image"),
    "section": ("article:section", "parsely-section"),
    "keywords": ("news_keywords", "article:tag", "keywords"),
    "url": ("og:url",),
    "language": ("og:locale", "content-language", "dc.language"),
}
"""Open Graph, Twitter, Dublin Core and other meta names, the most trustworthy first."""

OTHER_DATES = re.compile(
    r"(?:.*[^a-z])?(?:(?:article|content|original|first)[-_.:]?)?"
    r"(?:(?:publish(?:ed|ing)?|publication|pub|issued?|released?|post(?:ed)?|article)[-_.:]?(?:date|time|at|on)"
    r"(?:time)?|date[-_.:]?(?:time)?[-_.:]?(?:publish(?:ed)?|issued))(?:[-_.:](?:iso|utc))?"
)
OTHER_AUTHORS = re.compile(
    r"(?:.*[^a-z])?(?:article[-_.:]?)?(?:authors?|byline|reporter|journalist|writer|penulis|redaktor)"
    r"(?:[-_.:]?names?)?"
)
"""Meta names that systems of their own give to date and author, in small letters."""

CALLED = (
    "class", "id", "itemprop", "property", "data-testid", "data-test-id", "data-test", "data-component",
    "data-gu-name", "data-qa", "data-hook", "data-role", "data-element", "data-name",
)  # fmt: skip
"""Attributes that say what an element is: where classes are made by a machine, those that tests go by do."""
HEADINGS = ("h1", "h2", "h3", "h4")
UNSEEN = frozenset(("script", "style", "noscript", "template", "head", "svg", "iframe", "select", "textarea"))
"""Elements whose content readers do not see as text."""
SHOWN_DATE = ("datetime", "content", "title")
"""Attributes that hold the date of an element for machines."""
AUTHOR_PATH = re.compile(
    r"/(?:authors?|by|people|profile|staff|contributors?|journalists?|autor(?:e[ns]?|i|a|as|zy)?|auteurs?|firmas?|"
    r"redaktion|redaktor|yazar(?:lar)?|oleh|penulis|reporters?|signataires?|firma|columnists?|writers?|bylines?|"
    r"journalisten?|korrespondent\w*|muhabir|novinari?|avtor\w*|tac-gia|szerzok?|skribent|novin[aá]r)/"
    r"|/(?:author|autor|auteur|autore)[-_]",
    re.IGNORECASE,
)
"""What addresses of pages on authors have in their path."""
BYLINE_CLASSES = (
    "author", "byline", "autor", "auteur", "firma-", "signature", "reporter", "journalist", "writer",
    "contributor", "createdby", "created-by", "submitted", "szerzo", "yazar", "penulis", "skribent",
    "forfatter", "kirjoittaja", "toimittaja", "redaktor", "credit-title", "user-name", "username",
    "posted-by", "postedby", "written-by", "writtenby",
)  # fmt: skip
"""What is part of the name of a class, id or property of who wrote it."""
SIGNATURES = frozenset(
    (
        "source", "sources", "quelle", "quellen", "fuente", "fonte", "sign", "sig", "signed", "kuerzel", "podpis",
        "zdroj", "kilde", "bron", "initials", "credit", "credits", "tagline", "kaynak", "istochnik",
    )
)  # fmt: skip
"""Words of the class of a last line that names who wrote, or whose news it is."""
NOT_BYLINES = re.compile(
    r"(?<![a-z])(?:location|place|avatar|image|bio|role|position|job|descr\w*|social|e?mail)(?![a-z])"
)
"""What the class of a part of a byline has that is no name."""
BESIDE = re.compile(
    r"comment|related|recommend|recirc|popular|trending|most-?read|m[aá]s-?le[ií]d|mais-?lid|plus-?lus|pi[uù]-?letti"
    r"|meist-?gelesen|mest-?l[aeæ]st|read-?(?:also|more|next)|(?:more|latest)-?(?:from|in|on|news|stories|articles)"
)
"""What lists of other articles, and what readers wrote, are called by class or id."""
KICKERS = frozenset(
    (
        "kicker",
        "overline",
        "eyebrow",
        "topline",
        "dachzeile",
        "spitzmarke",
        "roofline",
        "volanta",
        "antetitulo",
        "cintillo",
        "chapeu",
        "occhiello",
        "surtitre",
        "label",
        "badge",
        "flag",
        "premium",
        "paywall",
        "subscriber",
        "subscribers",
        "abonnes",
        "abo",
    )
)
"""Classes of what stands above a headline, or before it in the same heading."""

MEDIA = frozenset(
    ("WebPage", "ItemPage", "CollectionPage", "VideoObject", "AudioObject", "PodcastEpisode", "MediaObject")
)
"""Types of schema.org whose dates stand in for those of an article that no markup states."""

LEADS = frozenset(
    (
        "lead", "lede", "leadtext", "leadparagraph", "standfirst", "dek", "deck", "chapo", "chapeau", "bajada",
        "entradilla", "subtitle", "subtitulo", "subhead", "subheadline", "subheading", "subline", "sub",
        "summary", "sumario", "sommario", "abstract", "excerpt", "intro", "introduction", "ingress", "ingres",
        "preamble", "vorspann", "teaser", "description", "desc", "synopsis", "spot", "manchete", "manchet",
        "perex", "sapo", "catenaccio", "copete", "resumen", "zajawka", "preview", "anons", "abstrakt", "lid",
        "inledning", "underrubrik", "podtitulek", "opener", "leadin", "ledtext", "ingressi", "incipit", "entrada",
        "anriss", "anleser", "annotation", "annotace", "bevezeto", "uvod", "podnaslov",
    )
)  # fmt: skip
"""Words of the class of a standfirst, in the languages that templates are written in."""
NOT_LEADS = frozenset(
    (
        "caption", "credit", "byline", "author", "authors", "meta", "tags", "tag", "date", "time", "share",
        "social", "breadcrumb", "breadcrumbs", "image", "photo", "video", "newsletter", "subscribe", "related",
        "cookie", "banner", "ad", "ads", "advert", "kicker", "legende", "bildunterschrift", "textbox",
        "bio", "infobox", "box", "foto", "fotka", "popis", "popisek", "bild", "kuva", "audio", "promo",
    )
)  # fmt: skip
"""Words of the class of other things between a headline and its text."""
BOXES = frozenset(
    (
        "caption", "imagecaption", "legende", "bildunterschrift", "credit", "newsletter", "subscribe",
        "subscription", "signup", "promo", "related", "recirc", "recommend", "recommended", "recommendation",
        "recommendations", "readmore", "readalso", "seealso",
        "leesook", "affiliate", "advert", "advertisement", "sponsored", "disclaimer", "copyright", "share",
        "sharing", "social", "cookie", "consent", "banner", "interstitial", "callout", "tagline", "toc",
        "breadcrumb", "comments", "comment", "pie", "epigrafe", "didascalia", "bildtext", "billedtekst",
        "bildetekst", "onderschrift", "fotobijschrift", "popisek", "kuvateksti", "legenda", "copyrights",
    )
)  # fmt: skip
"""Words of the class of what stands in an article's text and is no part of it."""
BOX_ENDS = ("caption", "bild", "bildtext", "newsletter", "contentad", "copyright")
"""How such words end where they are put together."""
