"""Markup that is right, in the many shapes that sites give it: no error and no warning, in any profile."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from toolkit.diagnostics import Severity
from toolkit.formats import FORMATS
from toolkit.validation.clock import judging_at
from toolkit.validation.engine import check_text
from toolkit.validation.settings import Settings

CONTEXT = {"@context": "https://schema.org"}
SITE = "https://ledger.example"
PHOTOS = [f"{SITE}/{shape}.jpg" for shape in ("wide", "tall", "square")]
HOUSE = {"@type": "Organization", "name": "The Ledger", "url": f"{SITE}/", "logo": f"{SITE}/logo.png"}
WRITER = {"@type": "Person", "name": "Nora Falk", "url": f"{SITE}/staff/falk"}
ARTICLE: dict[str, Any] = {
    "@type": "NewsArticle",
    "mainEntityOfPage": {"@type": "WebPage", "@id": f"{SITE}/a"},
    "headline": "Second bridge over the river is open",
    "image": PHOTOS,
    "datePublished": "2026-10-05T08:00:00+02:00",
    "dateModified": "2026-10-05T09:20:00+02:00",
    "inLanguage": "en",
    "author": [WRITER],
    "publisher": HOUSE,
}


def article(**members: Any) -> dict[str, Any]:
    """The article with other members."""
    return {**CONTEXT, **ARTICLE, **{key.replace("_", "@"): value for key, value in members.items()}}


PLUGIN_GRAPH = {
    **CONTEXT,
    "@graph": [
        {
            "@type": "Article",
            "@id": f"{SITE}/a/#article",
            "isPartOf": {"@id": f"{SITE}/a/"},
            "author": {"name": "Nora Falk", "@id": f"{SITE}/#/schema/person/7"},
            "headline": "Second bridge over the river is open",
            "datePublished": "2026-10-05T06:00:00+00:00",
            "dateModified": "2026-10-05T07:00:00+00:00",
            "mainEntityOfPage": {"@id": f"{SITE}/a/"},
            "wordCount": 512,
            "commentCount": 0,
            "publisher": {"@id": f"{SITE}/#organization"},
            "image": {"@id": f"{SITE}/a/#primaryimage"},
            "thumbnailUrl": f"{SITE}/wide.jpg",
            "articleSection": ["City"],
            "inLanguage": "en-US",
            "potentialAction": [{"@type": "CommentAction", "name": "Comment", "target": [f"{SITE}/a/#respond"]}],
        },
        {
            "@type": "WebPage",
            "@id": f"{SITE}/a/",
            "url": f"{SITE}/a/",
            "name": "Second bridge over the river is open - The Ledger",
            "isPartOf": {"@id": f"{SITE}/#website"},
            "primaryImageOfPage": {"@id": f"{SITE}/a/#primaryimage"},
            "breadcrumb": {"@id": f"{SITE}/a/#breadcrumb"},
            "inLanguage": "en-US",
        },
        {
            "@type": "ImageObject",
            "@id": f"{SITE}/a/#primaryimage",
            "inLanguage": "en-US",
            "url": f"{SITE}/wide.jpg",
            "contentUrl": f"{SITE}/wide.jpg",
            "caption": "The bridge",
        },
        {
            "@type": "BreadcrumbList",
            "@id": f"{SITE}/a/#breadcrumb",
            "itemListElement": [
                {"@type": "ListItem", "position": 1, "name": "Home", "item": f"{SITE}/"},
                {"@type": "ListItem", "position": 2, "name": "Second bridge over the river is open"},
            ],
        },
        {
            "@type": "WebSite",
            "@id": f"{SITE}/#website",
            "url": f"{SITE}/",
            "name": "The Ledger",
            "publisher": {"@id": f"{SITE}/#organization"},
            "potentialAction": [
                {
                    "@type": "SearchAction",
                    "target": {"@type": "EntryPoint", "urlTemplate": f"{SITE}/?s={{search_term_string}}"},
                    "query-input": "required name=search_term_string",
                }
            ],
        },
        {**HOUSE, "@id": f"{SITE}/#organization"},
        {**WRITER, "@id": f"{SITE}/#/schema/person/7", "sameAs": ["https://social.example/falk"]},
    ],
}
PREFIXED = {
    "@context": {"schema": "https://schema.org/"},
    "@type": "schema:NewsArticle",
    "@id": f"{SITE}/a#article",
    "schema:url": {"@id": f"{SITE}/a"},
    "schema:headline": "Second bridge over the river is open",
    "schema:datePublished": "2026-10-05",
    "schema:dateModified": "2026-10-06",
    "schema:inLanguage": "en",
    "schema:image": {"@id": PHOTOS[0]},
    "schema:author": {"@type": "schema:Person", "schema:name": "Nora Falk", "schema:url": {"@id": f"{SITE}/falk"}},
    "schema:publisher": {"@type": "schema:Organization", "schema:name": "The Ledger", "schema:logo": PHOTOS[2]},
}
FACT_CHECK = {
    **CONTEXT,
    "@type": "ClaimReview",
    "url": f"{SITE}/check",
    "claimReviewed": "The old bridge was never closed",
    "datePublished": "2026-10-06",
    "itemReviewed": {
        "@type": "Claim",
        "author": {
            "@type": "Organization",
            "name": "Friends of the Old Bridge",
            "sameAs": "https://friends.example",
        },
        "datePublished": "2026-10-05",
        "appearance": {
            "@type": "OpinionNewsArticle",
            "url": "https://other.example/bridge",
            "headline": "Nobody closed our bridge",
            "datePublished": "2026-10-05",
            "author": {"@type": "Person", "name": "Per Ask"},
        },
    },
    "author": HOUSE,
    "reviewRating": {
        "@type": "Rating",
        "ratingValue": 1,
        "bestRating": 5,
        "worstRating": 1,
        "alternateName": "No",
    },
}
CONCERT = {
    "@type": "MusicEvent",
    "name": "Songs by the river",
    "startDate": "2026-12-21T19:00:00+01:00",
    "endDate": "2026-12-21T22:00:00+01:00",
    "eventStatus": "https://schema.org/EventScheduled",
    "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
    "location": {
        "@type": "Place",
        "name": "Quay Hall",
        "address": {"@type": "PostalAddress", "addressLocality": "Northport", "addressCountry": "NO"},
    },
    "offers": {
        "@type": "Offer",
        "price": 30,
        "priceCurrency": "NOK",
        "availability": "https://schema.org/InStock",
        "url": f"{SITE}/tickets",
        "validFrom": "2026-10-01T12:00:00+02:00",
    },
    "performer": {"@type": "PerformingGroup", "name": "The Oars"},
    "organizer": {"@type": "Organization", "name": "Quay Society", "url": "https://quay.example/"},
}
LIVE = article(
    _type=["NewsArticle", "LiveBlogPosting"],
    coverageStartTime="2026-10-05T07:00:00+02:00",
    coverageEndTime="2026-10-05T12:00:00+02:00",
    liveBlogUpdate=[
        {
            "@type": "BlogPosting",
            "headline": "First cars are on the bridge",
            "url": f"{SITE}/a#1",
            "datePublished": "2026-10-05T07:10:00+02:00",
            "articleBody": "The first cars are on the bridge.",
        }
    ],
)
SPOKEN = article(
    _id=f"{SITE}/a#article",
    url=f"{SITE}/a",
    articleBody="It rained. “We kept our word,” said Marta Vik.",
    hasPart=[
        {
            "@type": "Quotation",
            "text": "We kept our word",
            "spokenByCharacter": {"@type": "Person", "name": "Marta Vik"},
            "isPartOf": {"@id": f"{SITE}/a#article"},
        }
    ],
)
CLEAN: dict[str, Any] = {
    "an article": article(),
    "the graph of a plugin": PLUGIN_GRAPH,
    "a page of AMP": article(
        _context="http://schema.org",
        mainEntityOfPage=f"{SITE}/a",
        image={"@type": "ImageObject", "url": PHOTOS[0], "width": 1600, "height": 900},
        publisher={
            **HOUSE,
            "logo": {"@type": "ImageObject", "url": f"{SITE}/amp.png", "width": 600, "height": 160},
        },
    ),
    "a live blog": LIVE,
    "reportage": article(
        _type=["NewsArticle", "ReportageNewsArticle"],
        dateline="NORTHPORT, Norway",
        locationCreated={"@type": "Place", "name": "Northport"},
    ),
    "opinion": article(_type=["OpinionNewsArticle", "NewsArticle"], genre="opinion", articleSection="Opinion"),
    "terms with a prefix": PREFIXED,
    "aliases of keywords": {
        **CONTEXT,
        **{key.replace("@", ""): value for key, value in ARTICLE.items()},
        "author": {"type": "Person", "id": f"{SITE}/#falk", "name": "Nora Falk", "url": f"{SITE}/staff/falk"},
    },
    "a video": article(
        video={
            "@type": "VideoObject",
            "name": "The bridge opens",
            "thumbnailUrl": [f"{SITE}/still.jpg"],
            "uploadDate": "2026-10-05T08:00:00+02:00",
            "duration": "PT1M54S",
            "contentUrl": f"{SITE}/bridge.mp4",
            "interactionStatistic": {
                "@type": "InteractionCounter",
                "interactionType": "https://schema.org/WatchAction",
                "userInteractionCount": 5647,
            },
        }
    ),
    "a paid article": article(
        isAccessibleForFree=False,
        hasPart=[
            {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": f".part{number}"}
            for number in (1, 2)
        ],
        isPartOf={"@type": ["CreativeWork", "Product"], "name": "The Ledger", "productID": "ledger.example:basic"},
    ),
    "speech by class": article(speakable={"@type": "SpeakableSpecification", "cssSelector": [".lead"]}),
    "speech by the part's identifier": article(speakable=["#lead"]),
    "speech by path": {
        **CONTEXT,
        "@type": "WebPage",
        "url": f"{SITE}/a",
        "name": "Bridge",
        "speakable": {"@type": "SpeakableSpecification", "xpath": ["/html/head/title"]},
    },
    "two languages": article(
        headline=[
            {"@value": "Second bridge is open", "@language": "en"},
            {"@value": "Den andre broen er åpen", "@language": "nb"},
        ],
        inLanguage=["en", "nb"],
    ),
    "Russian": article(
        headline="Второй мост через реку открыт",
        inLanguage="ru",
        articleBody="Шёл дождь. «Мы сдержали слово», — сказала Марта Вик.",
        hasPart={
            "@type": "Quotation",
            "text": "Мы сдержали слово",
            "creator": {"@type": "Person", "name": "Марта Вик"},
        },
    ),
    "Ukrainian": article(headline="Рівне й Різдвяне з’єднав міст", inLanguage="uk"),
    "French": article(headline="« À LA UNE » : le pont est ouvert…", inLanguage="fr-CA"),
    "Portuguese in capitals": article(headline="A ponte “AMANHÔ abre, diz SÃO JOÃO", inLanguage="pt-BR"),
    "Japanese": article(headline="第二の橋が開通", inLanguage="ja"),
    "Serbian in Latin letters": article(headline="Otvoren je drugi most preko reke", inLanguage="sr-Latn"),
    "a fact check": FACT_CHECK,
    "an event's own page": {**CONTEXT, **CONCERT},
    "an event on line": {
        **CONTEXT,
        "@type": "EducationEvent",
        "name": "Open lecture",
        "startDate": "2026-12-21T19:00:00Z",
        "location": {"@type": "VirtualLocation", "url": f"{SITE}/live"},
        "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
    },
    "a moved event": {
        **CONTEXT,
        **CONCERT,
        "eventStatus": ["https://schema.org/EventRescheduled"],
        "previousStartDate": ["2026-12-01"],
    },
    "a list of events": {
        **CONTEXT,
        "@type": "ItemList",
        "itemListElement": [
            {"@type": "ListItem", "position": 1, "item": CONCERT},
            {"@type": "ListItem", "position": 2, "url": f"{SITE}/events/2"},
        ],
    },
    "a festival": {
        **CONTEXT,
        "@type": "Festival",
        "name": "River days",
        "startDate": "2026-12-20",
        "endDate": "2026-12-22",
        "location": {"@type": "Place", "name": "Quay", "address": "Quay 1, Northport"},
        "subEvent": [CONCERT],
    },
    "a person's page": {
        **CONTEXT,
        "@type": "ProfilePage",
        "dateCreated": "2019-12-23T12:34:00-05:00",
        "mainEntity": {
            **WRITER,
            "jobTitle": "Correspondent",
            "interactionStatistic": [
                {
                    "@type": "InteractionCounter",
                    "interactionType": "https://schema.org/FollowAction",
                    "userInteractionCount": 1,
                }
            ],
        },
    },
    "an array of nodes": [
        {
            **CONTEXT,
            "@type": "BreadcrumbList",
            "itemListElement": [
                {"@type": "ListItem", "position": 1, "item": {"@id": f"{SITE}/", "name": "Home"}},
                {"@type": "ListItem", "position": 2, "item": {"@id": f"{SITE}/city", "name": "City"}},
            ],
        },
        article(),
    ],
    "questions with markup": {
        **CONTEXT,
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": "When does the bridge open?",
                "acceptedAnswer": {"@type": "Answer", "text": "<p>On Friday &amp; for good.</p>"},
            }
        ],
    },
    "the other end of a property": {
        **CONTEXT,
        "@type": "WebPage",
        "@id": f"{SITE}/a",
        "@reverse": {"mainEntityOfPage": {**ARTICLE, "mainEntityOfPage": f"{SITE}/a"}},
    },
    "lists and sets": article(
        author={"@list": [WRITER, {"@type": "Person", "name": "Li Wei", "url": f"{SITE}/staff/li"}]},
        keywords={"@set": ["bridge", "river"]},
    ),
    "blank nodes": {
        **CONTEXT,
        "@graph": [
            {**ARTICLE, "@id": f"{SITE}/a#article", "author": {"@id": "_:b1"}, "publisher": {"@id": "_:b2"}},
            {**WRITER, "@id": "_:b1"},
            {**HOUSE, "@id": "_:b2"},
        ],
    },
    "names of several parts": article(
        author=[
            {"@type": "Person", "name": "José Ortega y Gasset", "url": f"{SITE}/staff/1"},
            {"@type": "Person", "name": "Falk, Nora", "url": f"{SITE}/staff/2"},
            {"@type": "Person", "name": "Anne-Marie O'Neill de la Cruz", "url": f"{SITE}/staff/3"},
            HOUSE,
        ]
    ),
    "a correction": article(
        correction={
            "@type": "CorrectionComment",
            "text": "The name of the engineer was wrong.",
            "datePublished": "2026-10-05T09:10:00+02:00",
        }
    ),
    "an episode": {
        **CONTEXT,
        "@type": "PodcastEpisode",
        "url": f"{SITE}/talk/1",
        "name": "Bridges",
        "datePublished": "2026-10-05",
        "timeRequired": "PT37M",
        "associatedMedia": {"@type": "MediaObject", "contentUrl": f"{SITE}/1.mp3"},
        "partOfSeries": {"@type": "PodcastSeries", "name": "The Talk", "url": f"{SITE}/talk"},
    },
    "a text about templates": article(
        headline="What “{{ }}” and 100% mean in a template",
        articleBody=r"Write {{ name }}; R&D and AT&T use \n at line ends. If a < b and c > d, it is right.",
    ),
    "an old article": article(datePublished="1912-04-16", dateModified="2019-02-03T10:00:00Z"),
    "an old birth": {**CONTEXT, "@type": "Person", "name": "Plato", "birthDate": "-0427"},
    "quotes": SPOKEN,
}


@pytest.mark.parametrize("tree", list(CLEAN.values()), ids=list(CLEAN))
def test_what_is_right_is_left_alone(tree: Any) -> None:
    """Notes aside, which advise."""
    rules = Settings(profiles=("core", "google-2026-09")).rules()
    with judging_at(datetime(2026, 11, 29, tzinfo=UTC)):
        report = check_text(json.dumps(tree, ensure_ascii=False), FORMATS["jsonld"], rules=rules).report
    assert [] == [(found.code, found.message) for found in report if found.severity is not Severity.NOTE]
