"""A clean graph, and what can be wrong with it: one defect at a time, each with the codes that may name it.

A defect is a path, what to put there (`GONE`: nothing) and the codes of which one must be found there.
"""

import copy
import json
from typing import Any

GONE = object()
Defect = tuple[str, tuple[str | int, ...], Any, str]

_URL = "https://gazette.example/2026/ferry"
BODY = (
    "NORTHPORT. The new ferry sailed on Monday. “We kept our word to the islands,” said Marta Vik, the harbour"
    " master. The council will meet on 1 December. “Nobody thought it possible,” said Olaf Dahl."
)
PHOTO = {"@type": "ImageObject", "url": "https://gazette.example/ferry.jpg", "width": 1920, "height": 1080}
PLACE = {
    "@type": "Place",
    "@id": f"{_URL}#place-northport",
    "name": "Northport",
    "address": {"@type": "PostalAddress", "addressLocality": "Northport", "addressCountry": "NO"},
    "geo": {"@type": "GeoCoordinates", "latitude": 69.6, "longitude": 18.9},
}
CLEAN: dict[str, Any] = {
    "@context": "https://schema.org",
    "@graph": [
        {
            "@type": "NewsArticle",
            "@id": f"{_URL}#article",
            "url": _URL,
            "mainEntityOfPage": {"@id": _URL},
            "headline": "New ferry sails to the islands",
            "description": "The ferry that was promised in spring has sailed.",
            "datePublished": "2026-11-16T10:00:00+01:00",
            "dateModified": "2026-11-16T12:30:00+01:00",
            "dateCreated": "2026-11-16T09:00:00+01:00",
            "inLanguage": "en",
            "articleSection": "Region",
            "keywords": ["ferry", "islands"],
            "dateline": "Northport",
            "contentLocation": {"@id": f"{_URL}#place-northport"},
            "isAccessibleForFree": True,
            "wordCount": len(BODY.split()),
            "articleBody": BODY,
            "image": [PHOTO],
            "author": [{"@id": "https://gazette.example/staff/lind#person"}],
            "publisher": {"@id": "https://gazette.example/#organization"},
            "about": {"@id": f"{_URL}#event-sailing"},
            "mentions": [{"@id": f"{_URL}#event-meeting"}],
            "hasPart": [{"@id": f"{_URL}#quote-1"}, {"@id": f"{_URL}#quote-2"}],
            "speakable": {"@type": "SpeakableSpecification", "cssSelector": [".headline"]},
            "correction": {
                "@type": "CorrectionComment",
                "text": "The harbour master's name was wrong.",
                "datePublished": "2026-11-16T12:00:00+01:00",
            },
        },
        {
            "@type": "WebPage",
            "@id": _URL,
            "url": _URL,
            "inLanguage": "en",
            "mainEntity": {"@id": f"{_URL}#article"},
        },
        {
            "@type": "Person",
            "@id": "https://gazette.example/staff/lind#person",
            "name": "Anna Lind",
            "url": "https://gazette.example/staff/lind",
        },
        {
            "@type": "NewsMediaOrganization",
            "@id": "https://gazette.example/#organization",
            "name": "The Gazette",
            "url": "https://gazette.example/",
            "publishingPrinciples": "https://gazette.example/principles",
            "logo": {
                "@type": "ImageObject",
                "url": "https://gazette.example/logo.png",
                "width": 600,
                "height": 120,
            },
        },
        {"@type": "Person", "@id": f"{_URL}#person-vik", "name": "Marta Vik", "jobTitle": "harbour master"},
        {"@type": "Person", "@id": f"{_URL}#person-dahl", "name": "Olaf Dahl"},
        PLACE,
        {
            "@type": "Quotation",
            "@id": f"{_URL}#quote-1",
            "text": "We kept our word to the islands",
            "inLanguage": "en",
            "creator": {"@id": f"{_URL}#person-vik"},
            "spokenByCharacter": {"@id": f"{_URL}#person-vik"},
            "dateCreated": "2026-11-16",
            "recordedAt": {"@id": f"{_URL}#event-sailing"},
            "isPartOf": {"@id": f"{_URL}#article"},
        },
        {
            "@type": "Quotation",
            "@id": f"{_URL}#quote-2",
            "text": "Nobody thought it possible",
            "inLanguage": "en",
            "creator": {"@id": f"{_URL}#person-dahl"},
            "isPartOf": {"@id": f"{_URL}#article"},
        },
        {
            "@type": "Event",
            "@id": f"{_URL}#event-sailing",
            "name": "First sailing of the ferry",
            "startDate": "2026-11-16T08:00:00+01:00",
            "endDate": "2026-11-16T09:30:00+01:00",
            "eventStatus": "https://schema.org/EventScheduled",
            "location": {"@id": f"{_URL}#place-northport"},
            "subjectOf": {"@id": f"{_URL}#article"},
            "recordedIn": {"@id": f"{_URL}#quote-1"},
        },
        {
            "@type": "Event",
            "@id": f"{_URL}#event-meeting",
            "name": "Meeting of the council",
            "startDate": "2026-12-01",
            "location": {"@id": f"{_URL}#place-northport"},
        },
    ],
}
A, PAGE, AUTHOR, HOUSE, VIK, DAHL, PORT, Q1, Q2, SAIL, MEET = range(11)


def g(index: int, *path: str | int) -> tuple[str | int, ...]:
    """A path from the node of that number."""
    return ("@graph", index, *path)


def _node(**members: Any) -> dict[str, Any]:
    return {key.replace("_", "@", 1) if key.startswith("_") else key: value for key, value in members.items()}


EVENT = {"@type": "Event", "name": "Open day", "startDate": "2026-11-20", "location": "Northport"}
END = ("@graph", -1)
"""A path that adds to the graph."""

DEFECTS: tuple[Defect, ...] = (
    # Context and types.
    ("no context", ("@context",), GONE, "JLD001"),
    ("context by http", ("@context",), "http://schema.org", "JLD002"),
    ("context of another host", ("@context",), "https://context.example/v1", "JLD003"),
    ("node without type", g(VIK, "@type"), GONE, "JLD101"),
    ("unknown type", g(A, "@type"), "NewsArtikle", "JLD102"),
    ("type in lower case", g(A, "@type"), "newsarticle", "JLD103"),
    ("type of a person in capitals", g(VIK, "@type"), "PERSON", "JLD103"),
    ("event of unknown type", g(SAIL, "@type"), "Happening", "JLD102"),
    ("author is a Thing", g(AUTHOR, "@type"), "Thing", "JLD106"),
    ("superseded type", g(MEET, "@type"), "UserInteraction", "JLD104"),
    # Properties.
    ("misspelt property", g(A, "headlin"), "Ferry", "JLD201"),
    ("property of somebody's own", g(A, "viralScore"), 7, "JLD201"),
    ("property in wrong case", g(A, "HeadLine"), "Ferry", "JLD202"),
    ("date in wrong case", g(SAIL, "startdate"), "2026-11-16", "JLD202"),
    ("superseded property", g(MEET, "attendees"), {"@id": f"{_URL}#person-vik"}, "JLD203"),
    ("event's property on the article", g(A, "startDate"), "2026-11-16", "JLD204"),
    ("article's property on a person", g(VIK, "wordCount"), 12, "JLD204"),
    ("empty headline", g(A, "headline"), "", "JLD205 ART001"),
    ("empty list of images", g(A, "image"), [], "JLD205"),
    ("null description", g(A, "description"), None, "JLD205"),
    ("empty text among keywords", g(A, "keywords"), ["ferry", ""], "JLD205"),
    ("spaces for a section", g(A, "articleSection"), "  ", "JLD205"),
    ("two headlines", g(A, "headline"), ["New ferry sails to the islands", "Ferry sails"], "JLD207"),
    ("two dates of publication", g(A, "datePublished"), ["2026-11-16", "2026-11-15"], "JLD207"),
    # Ranges.
    ("place as author", g(A, "author"), PLACE, "JLD301"),
    ("person as place", g(SAIL, "location"), {"@id": f"{_URL}#person-vik"}, "JLD301"),
    ("article as image", g(A, "image"), {"@id": f"{_URL}#article"}, "JLD301"),
    ("true as publisher", g(A, "publisher"), True, "JLD302"),
    ("true as headline", g(A, "headline"), True, "JLD302"),
    ("number as date", g(A, "datePublished"), 1763283600, "JLD303"),
    ("number as place", g(SAIL, "location"), 5, "JLD303"),
    ("truth value as text", g(A, "isAccessibleForFree"), "True", "JLD304"),
    ("truth value by IRI as text", g(A, "isAccessibleForFree"), "https://schema.org/False", "JLD304"),
    ("words for a truth value", g(A, "isAccessibleForFree"), "for subscribers", "JLD311"),
    ("number as text", g(A, "wordCount"), str(len(BODY.split())), "JLD305"),
    ("words for a number", g(A, "wordCount"), "about thirty", "JLD312"),
    ("publisher as text", g(A, "publisher"), "The Gazette", "JLD306"),
    ("speakable as text", g(A, "speakable"), ".headline", "JLD401 JLD306"),
    ("status that is none", g(SAIL, "eventStatus"), "cancelled", "JLD307"),
    ("status of schema.org that is none", g(SAIL, "eventStatus"), "https://schema.org/EventMoved", "JLD307"),
    ("status by bare name", g(SAIL, "eventStatus"), "EventScheduled", "JLD308"),
    ("event as part of the article", g(A, "hasPart", 0), {"@id": f"{_URL}#event-sailing"}, "JLD309"),
    ("link as citation", g(A, "citation"), "https://registry.example/ferry", "JLD310"),
    # Links.
    ("relative image", g(A, "image", 0, "url"), "/ferry.jpg", "JLD401"),
    ("image without scheme", g(A, "image", 0, "url"), "gazette.example/ferry.jpg", "JLD401"),
    ("fragment as link", g(HOUSE, "url"), "#about", "JLD401"),
    ("link of a script", g(HOUSE, "url"), "javascript:void(0)", "JLD401"),
    ("space in a link", g(A, "url"), "https://gazette.example/2026/the ferry", "JLD402"),
    ("brackets in a link", g(AUTHOR, "url"), "https://gazette.example/staff/<lind>", "JLD402"),
    ("http image on https page", g(A, "image", 0, "url"), "http://gazette.example/ferry.jpg", "JLD403"),
    ("page on other host", g(A, "mainEntityOfPage"), "https://other.example/2026/ferry", "JLD405"),
    ("link to localhost", g(HOUSE, "url"), "http://localhost:3000/", "JLD406"),
    ("placeholder for a host", g(HOUSE, "logo", "url"), "https://yourdomain.com/logo.png", "JLD406"),
    ("host in capitals", g(HOUSE, "url"), "https://GAZETTE.example/", "JLD407"),
    ("percent-encoded letter", g(AUTHOR, "url"), "https://gazette.example/st%61ff/lind", "JLD407"),
    ("percent-encoding in lower case", g(AUTHOR, "url"), "https://gazette.example/staff/lind%c3%a9", "JLD407"),
    # Identity.
    ("relative identifier", g(A, "@id"), "#article", "JLD501"),
    ("reference to nothing", g(A, "mentions", 0), {"@id": f"{_URL}#event-party"}, "JLD502"),
    ("publisher that is not there", g(A, "publisher"), {"@id": "https://gazette.example/#house"}, "JLD511"),
    ("author that is not there", g(A, "author"), [{"@id": "https://gazette.example/staff/ek"}], "JLD511"),
    ("node written twice", END, PLACE, "JLD503"),
    ("one identifier for two", g(DAHL, "@id"), f"{_URL}#person-vik", "JLD504 JLD502"),
    ("two identifiers for one", END, _node(_type="Person", _id="x:vik", name="Marta Vik"), "JLD505"),
    ("node that nothing refers to", END, _node(_type="Person", _id="x:ek", name="Ida Ek"), "JLD506"),
    ("part of another article", g(Q1, "isPartOf"), {"@id": f"{_URL}#event-meeting"}, "JLD507 JLD309"),
    ("quote recorded at another event", g(Q1, "recordedAt"), {"@id": f"{_URL}#event-meeting"}, "JLD507"),
    ("event about another article", g(SAIL, "subjectOf"), {"@id": "x:boat#article"}, "JLD502 JLD507"),
    ("part of itself", g(A, "isPartOf"), {"@id": f"{_URL}#article"}, "JLD508"),
    ("greater event within the smaller", g(SAIL, "superEvent"), {"@id": f"{_URL}#event-sailing"}, "JLD508"),
    ("person with the page's address", g(DAHL, "@id"), _URL, "JLD509 JLD504"),
    ("space in an identifier", g(PORT, "@id"), f"{_URL}#place northport", "JLD510"),
    ("person written out again", g(Q2, "creator"), _node(_type="Person", name="Marta Vik"), "JLD512"),
    # Dates.
    ("date in words", g(A, "datePublished"), "16 November 2026", "JLD601"),
    ("date with dots", g(SAIL, "startDate"), "16.11.2026", "JLD601"),
    ("date without its zero", g(A, "dateModified"), "2026-11-16T9:30:00+01:00", "JLD601"),
    ("empty date", g(A, "datePublished"), "", "JLD205"),
    ("time without offset", g(A, "datePublished"), "2026-11-16T10:00:00", "JLD602 ART007"),
    ("event's time without offset", g(SAIL, "startDate"), "2026-11-16T08:00:00", "JLD602 EVT005"),
    ("30 February", g(A, "datePublished"), "2026-02-30", "JLD604"),
    ("25 o'clock", g(A, "datePublished"), "2026-11-16T25:00:00+01:00", "JLD604"),
    ("month 13", g(SAIL, "startDate"), "2026-13-01", "JLD604"),
    ("offset without colon", g(A, "datePublished"), "2026-11-16T10:00:00+0100", "JLD607"),
    ("day padded to midnight", g(MEET, "startDate"), "2026-12-01T00:00:00", "JLD608"),
    ("changed before published", g(A, "dateModified"), "2026-11-15T12:30:00+01:00", "ART005"),
    ("written after published", g(A, "dateCreated"), "2026-11-17T12:30:00+01:00", "ART006"),
    ("published in the future", g(A, "datePublished"), "2099-01-01T10:00:00+01:00", "ART015"),
    ("published in 1970", g(A, "datePublished"), "1970-01-01T00:00:00+00:00", "ART016"),
    ("expired before published", g(A, "expires"), "2026-11-01", "ART024"),
    # Articles.
    ("no headline", g(A, "headline"), GONE, "ART001"),
    ("headline too long", g(A, "headline"), "New ferry sails to the islands " * 5, "ART002"),
    ("headline in capitals", g(A, "headline"), "NEW FERRY SAILS TO THE ISLANDS", "ART003"),
    ("headline of one word", g(A, "headline"), "Ferry", "ART003"),
    ("no image", g(A, "image"), GONE, "JLD701"),
    ("image too small", g(A, "image", 0), {**PHOTO, "width": 160, "height": 90}, "JLD705"),
    ("no date of publication", g(A, "datePublished"), GONE, "ART004"),
    ("no date of change", g(A, "dateModified"), GONE, "JLD708"),
    ("no author", g(A, "author"), GONE, "ART008"),
    ("author as text", g(A, "author"), "Anna Lind", "JLD710"),
    ("author without type", g(A, "author"), [{"name": "Anna Lind", "url": _URL}], "JLD101"),
    ("author without name", g(AUTHOR, "name"), GONE, "JLD712"),
    ("author without page", g(AUTHOR, "url"), GONE, "JLD713"),
    ("authors in one", g(AUTHOR, "name"), "Anna Lind, Boris Ek and Carl Berg", "ART009"),
    ("byline as name", g(AUTHOR, "name"), "By Anna Lind", "ART010"),
    ("house in the author's name", g(AUTHOR, "name"), "Anna Lind The Gazette", "ART010"),
    ("title before the author's name", g(AUTHOR, "name"), "Dr. Anna Lind", "ART010"),
    ("no publisher", g(A, "publisher"), GONE, "ART011"),
    ("publisher without logo", g(HOUSE, "logo"), GONE, "JLD717"),
    ("logo too small", g(HOUSE, "logo", "height"), 60, "JLD718"),
    ("page that is none", g(A, "mainEntityOfPage"), "yes", "JLD721"),
    ("page other than url", g(A, "mainEntityOfPage"), "https://gazette.example/2026/boat", "JLD720"),
    ("no language", g(A, "inLanguage"), GONE, "ART012"),
    ("language by its name", g(A, "inLanguage"), "english", "ART013"),
    ("language with an underscore", g(A, "inLanguage"), "en_GB", "ART013"),
    ("language of another script", g(A, "inLanguage"), "ru", "ART014"),
    ("words miscounted", g(A, "wordCount"), 900, "JLD725"),
    ("tags in the headline", g(A, "headline"), "New <b>ferry</b> sails to the islands", "JLD726"),
    ("character reference in the headline", g(A, "headline"), "Ferry &amp; islands at last", "JLD727"),
    ("space after the headline", g(A, "headline"), "New ferry sails to the islands ", "JLD728"),
    ("dateline of another place", g(A, "dateline"), "Southport", "JLD729"),
    ("correction without date", g(A, "correction", "datePublished"), GONE, "JLD730"),
    ("correction without text", g(A, "correction", "text"), GONE, "JLD730"),
    ("correction after the last change", g(A, "correction", "datePublished"), "2026-11-18", "JLD730"),
    ("no principles", g(HOUSE, "publishingPrinciples"), GONE, "JLD732"),
    ("images of one shape", g(A, "image"), [PHOTO, {**PHOTO, "url": "https://gazette.example/2.jpg"}], "JLD706"),
    # Speech, payment, fact checks.
    ("speakable by two selectors", g(A, "speakable", "xpath"), "/html/head/title", "JLD801"),
    ("xPath for xpath", g(A, "speakable"), _node(_type="SpeakableSpecification", xPath="//h1"), "JLD202"),
    ("paid for, without its part", g(A, "isAccessibleForFree"), False, "JLD814"),
    (
        "paid part by an element's name",
        g(A, "hasPart", 0),
        _node(_type="WebPageElement", isAccessibleForFree=False, cssSelector="article"),
        "JLD804",
    ),
    (
        "fact check without its claim",
        END,
        _node(_type="ClaimReview", url=_URL, reviewRating=_node(_type="Rating", alternateName="No")),
        "JLD806",
    ),
    (
        "rating out of scale",
        END,
        _node(
            _type="Review",
            name="Ferry",
            reviewRating=_node(_type="Rating", ratingValue=9, bestRating=5, alternateName="Good"),
        ),
        "JLD807",
    ),
    # Quotations.
    ("quote without words", g(Q1, "text"), GONE, "QUO001"),
    ("quote without speaker", g(Q2, "creator"), GONE, "QUO002"),
    ("place that speaks", g(Q2, "creator"), {"@id": f"{_URL}#place-northport"}, "JLD301"),
    ("words that nobody printed", g(Q1, "text"), "We never promised anything at all", "QUO003"),
    ("quote with its marks", g(Q1, "text"), "“We kept our word to the islands”", "QUO004"),
    ("said after publication", g(Q2, "dateCreated"), "2026-11-25", "QUO005"),
    ("quote twice", g(Q2), _node(_type="Quotation", _id="x:q", text="We kept our word to the islands",
        creator={"@id": f"{_URL}#person-vik"}, isPartOf={"@id": f"{_URL}#article"}), "QUO006 JLD507 JLD502"),
    ("character of a statement", g(Q1, "@type"), "Statement", "JLD204"),
    ("speaker whom nobody named", g(DAHL, "name"), "Peder Holm", "QUO007"),
    ("translation without its language", g(Q2, "translator"), {"@id": f"{_URL}#person-vik"}, "JLD733"),
    ("quote of another language", g(Q2, "inLanguage"), "no", "JLD733"),
    ("quote of another day than its event", g(Q1, "dateCreated"), "2026-11-12", "JLD734"),
    # Events.
    ("event without name", g(SAIL, "name"), GONE, "EVT001"),
    ("event without date", g(MEET, "startDate"), GONE, "EVT002"),
    ("event without start", g(SAIL, "startDate"), GONE, "JLD813"),
    ("end before start", g(SAIL, "endDate"), "2026-11-16T07:00:00+01:00", "EVT003"),
    ("event without place", g(MEET, "location"), GONE, "JLD815"),
    ("rescheduled without old date", g(SAIL, "eventStatus"), "https://schema.org/EventRescheduled", "JLD812"),
    ("old date without being rescheduled", g(SAIL, "previousStartDate"), "2026-11-09", "JLD812"),
    ("cancelled without date", END, {**EVENT, "startDate": GONE, "eventStatus": "https://schema.org/EventCancelled"},
        "EVT006 EVT002"),
    ("day and time", g(SAIL, "endDate"), "2026-11-16", "EVT004"),
    ("moved to the same date", END, {**EVENT, "previousStartDate": "2026-11-20",
        "eventStatus": "https://schema.org/EventRescheduled"}, "EVT007"),
    ("event of the year 2", g(SAIL, "startDate"), "0002-11-16", "EVT008 EVT004"),
    ("lasts less than no time", g(MEET, "duration"), "-PT2H", "EVT010"),
    ("duration in words", g(MEET, "duration"), "two hours", "JLD313"),
    ("place off the globe", g(PORT, "geo", "latitude"), 169.6, "EVT016"),
    ("two events alike", END, {**EVENT, "@id": "x:e", "name": "Meeting of the council", "startDate": "2026-12-01",
        "location": {"@id": f"{_URL}#place-northport"}}, "EVT014 JLD506 JLD505"),

    # What content systems make of a graph.
    ("keyword in wrong case", g(VIK, "@Type"), "Person", "JLD004"),
    ("keyword misspelt", g(PORT, "@idd"), "x:port", "JLD004"),
    ("context of a type", ("@context",), "https://schema.org/NewsArticle", "JLD003"),
    ("second context unknown", ("@context",), ["https://schema.org", "https://context.example/v1"], "JLD003"),
    ("type that is a property's name", g(SAIL, "@type"), "event", "JLD103"),
    ("type with a space", g(A, "@type"), "News Article", "JLD102"),
    ("one of two types unknown", g(A, "@type"), ["NewsArticle", "ReportageNewsArtcle"], "JLD102"),
    ("type by prefix in wrong case", g(VIK, "@type"), "schema:person", "JLD103"),
    ("type of data", g(AUTHOR, "@type"), "Text", "JLD301"),
    ("page that says nothing", g(A, "mainEntityOfPage"), _node(_type="WebPage"), "JLD108"),
    ("place that says nothing", g(MEET, "location"), _node(_type="Place"), "JLD108"),
    ("list of authors as an object", g(A, "author"), {"0": {"@id": "https://gazette.example/staff/lind#person"}},
        "JLD101 JLD201"),
    ("node within a text", g(A, "author"), '{"@type": "Person", "name": "Anna Lind"}', "JLD315"),
    ("list within a text", g(A, "keywords"), '["ferry", "islands"]', "JLD315"),
    ("template in the headline", g(A, "headline"), "{{ article.title }}", "JLD209"),
    ("variables of a plugin", g(A, "headline"), "%%title%% %%sep%% %%sitename%%", "JLD209"),
    ("variable as the whole description", g(A, "description"), "${description}", "JLD209"),
    ("no value as a text", g(A, "articleSection"), "undefined", "JLD209"),
    ("object printed", g(A, "description"), "[object Object]", "JLD209"),
    ("no value in a link", g(AUTHOR, "url"), "https://gazette.example/staff/undefined", "JLD209"),
    ("filling text", g(A, "description"), "Lorem ipsum dolor sit amet", "JLD209"),
    ("dash misread", g(A, "headline"), "New ferry â€“ to the islands", "JLD210"),
    ("letters misread", g(AUTHOR, "name"), "JosÃ© DÃ­az", "JLD210"),
    ("Cyrillic misread", g(A, "headline"), "РњРѕСЃС‚ открыт", "JLD210"),
    ("Cyrillic read as Latin", g(A, "description"), "ÐœÐ¾ÑÑ‚ is open", "JLD210"),
    ("word twice in a list", g(A, "keywords"), ["ferry", "ferry"], "JLD211"),
    ("author twice", g(A, "author"), [{"@id": "https://gazette.example/staff/lind#person"}] * 2, "JLD211"),
    ("escapes of JSON shown", g(A, "headline"), r"New ferry \u2013 to the islands", "JLD212"),
    ("escaped marks shown", g(A, "headline"), r"New \"ferry\" sails to the islands", "JLD212"),
    ("line break in the headline", g(A, "headline"), "New ferry sails\n  to the islands", "JLD213"),
    ("spaces in the headline", g(A, "headline"), "New ferry  sails to the islands", "JLD213"),
    ("word missing among keywords", g(A, "keywords"), "ferry,,islands,", "JLD205"),
    ("empty list object", g(A, "author"), {"@list": []}, "JLD205"),
    ("empty text in a set", g(A, "keywords"), {"@set": ["ferry", ""]}, "JLD205"),
    ("nothing in a list of lists", g(A, "keywords"), [["ferry"], ["islands", None]], "JLD205"),
    ("authors' names in a list object", g(A, "author"), {"@list": ["Anna Lind"]}, "JLD710"),
    ("date within a value object", g(A, "datePublished"), {"@type": "Date", "@value": "16.11.2026"}, "JLD601"),
    ("language of a value object", g(A, "headline"), {"@value": "Ferry sails", "@language": "english"}, "JLD735"),
    ("page's language by its name", g(PAGE, "inLanguage"), "english", "JLD735"),
    ("second language by its name", g(A, "inLanguage"), ["en", "english"], "JLD735"),
    ("region that there is not", g(A, "inLanguage"), "en-UK", "ART033"),
    ("language that there is not", g(A, "inLanguage"), "xx", "ART033"),
    ("property through the other end", g(A, "@reverse"), {"mentionz": {"@id": _URL}}, "JLD201"),
    ("character reference cut short", g(A, "headline"), "Ferry &amp islands at last", "JLD727"),
    ("shortcode in the body", g(A, "articleBody"), f"{BODY} [gallery ids=1]", "JLD726"),
    ("words for a width", g(A, "image", 0, "width"), "undefined", "JLD312"),
    ("status in capitals", g(SAIL, "eventStatus"), "HTTPS://SCHEMA.ORG/EVENTSCHEDULED", "JLD307"),
    ("lost letter in a link", g(AUTHOR, "url"), "https://gazette.example/staff/lind\ufffd", "JLD402"),
    ("fewer comments than none", g(A, "commentCount"), -3, "JLD314"),
    ("copyright of a far year", g(A, "copyrightYear"), 20266, "JLD314"),
    ("longitude off the globe", g(PORT, "geo", "longitude"), 218.9, "JLD314"),
    ("latitude in degrees", g(PORT, "geo", "latitude"), "69° 36′ N", "JLD314"),
    ("latitude with a comma", g(PORT, "geo", "latitude"), "69,6", "JLD314"),
    ("article's place off the globe", g(A, "contentLocation"), {**PLACE, "@id": "x:p", "geo": _node(
        _type="GeoCoordinates", latitude=69.6, longitude=218.9)}, "ART032"),
    ("link for a thing", g(A, "about"), "https://registry.example/ferry", "JLD316"),
    ("words for a licence", g(A, "license"), "All rights reserved", "JLD306"),
    ("words for the whole", g(A, "isPartOf"), "The Gazette", "JLD306"),
    ("scheme twice", g(A, "url"), "https://https://gazette.example/2026/ferry", "JLD408"),
    ("link without host", g(HOUSE, "url"), "https:///about", "JLD408"),
    ("host with an empty part", g(HOUSE, "url"), "https://gazette..example/", "JLD408"),
    ("port that there is not", g(HOUSE, "url"), "https://gazette.example:99999/", "JLD408"),
    ("stray percent sign", g(HOUSE, "url"), "https://gazette.example/100%zz", "JLD408"),
    ("one slash after the scheme", g(HOUSE, "url"), "https:/gazette.example/", "JLD401"),
    ("address of a mailbox", g(AUTHOR, "url"), "mailto:lind@gazette.example", "JLD401"),
    ("file of somebody's disk", g(A, "image", 0, "url"), "file:///C:/ferry.jpg", "JLD401"),
    ("address of a private net", g(A, "image", 0, "url"), "https://192.168.0.12/ferry.jpg", "JLD406"),
    ("two addresses", g(A, "url"), [_URL, "https://gazette.example/b"], "JLD207"),
    ("author of two names", g(AUTHOR, "name"), ["Anna Lind", "Boris Ek"], "JLD207"),
    ("offset of 25 hours", g(A, "datePublished"), "2026-11-16T10:00:00+25:00", "JLD604"),
    ("offset of 75 minutes past", g(A, "datePublished"), "2026-11-16T10:00:00+01:75", "JLD604"),
    ("date of zeros", g(A, "datePublished"), "-0001-11-30T00:00:00+00:00", "JLD604"),
    ("two offsets", g(A, "datePublished"), "2026-11-16T10:00:00+01:00Z", "JLD601"),
    ("seconds since 1970 as a text", g(A, "datePublished"), "1763283600", "JLD601"),
    ("changed in the future", g(A, "dateModified"), "2099-01-01T10:00:00+01:00", "ART031"),
    ("event at midnight sharp", g(MEET, "startDate"), "2026-12-01T00:00:00+01:00", "JLD609"),
    ("image without address", g(A, "image", 0), _node(_type="ImageObject", width=1600, height=900), "JLD702"),
    ("logo without address", g(HOUSE, "logo", "url"), GONE, "JLD702"),
    ("house as a person", g(AUTHOR, "name"), "The Gazette", "JLD714"),
    ("mailbox for a name", g(AUTHOR, "name"), "lind@gazette.example", "JLD715"),
    ("link for a house's name", g(HOUSE, "name"), "https://gazette.example", "JLD715"),
    ("account for a name", g(AUTHOR, "name"), "admin", "ART010"),
    ("trade after the name", g(AUTHOR, "name"), "Anna Lind, reporter", "ART010"),
    ("authors on two lines", g(AUTHOR, "name"), "Anna Lind\nBoris Ek", "ART009"),
    ("speakable of nothing", g(A, "speakable"), _node(_type="SpeakableSpecification", name="Lead"), "JLD816"),
    ("rating without words", END, _node(_type="ClaimReview", url=_URL, claimReviewed="It sank",
        reviewRating=_node(_type="Rating", ratingValue=1, bestRating=5)), "JLD806"),
    ("quote with half its marks", g(Q1, "text"), "“We kept our word to the islands", "QUO004"),
    ("narrator within the quote", g(Q1, "text"), "We kept our word to the islands,” said Marta Vik", "QUO004"),
    ("said on the day after", g(Q2, "dateCreated"), "2026-11-17", "QUO005"),
    ("said hours after publication", g(Q2, "dateCreated"), "2026-11-16T20:00:00+01:00", "QUO005"),
    ("moved to the same start", g(SAIL), lambda sail: {**sail, "previousStartDate": sail["startDate"],
        "eventStatus": "https://schema.org/EventRescheduled"}, "EVT007"),
    ("duration other than from start to end", g(SAIL, "duration"), "PT3H", "EVT018"),
    ("event of decades", g(SAIL, "endDate"), "2062-11-16T09:30:00+01:00", "EVT019"),
    ("put off long ago", g(SAIL), lambda sail: {**sail, "startDate": "2026-03-01", "endDate": "2026-03-02",
        "eventStatus": "https://schema.org/EventPostponed"}, "EVT020"),
)  # fmt: skip

TEXTS: tuple[tuple[str, str, str, str], ...] = (
    # What is replaced in the text of the clean graph, by what, and the codes that may name it.
    ("comma before the end", '"NO"', '"NO",', "SYN002"),
    ("comma missing", '"en",', '"en"', "SYN002"),
    ("comment", '"keywords"', '/* words */ "keywords"', "SYN002"),
    ("single quotation marks", '"Region"', "'Region'", "SYN002"),
    ("line break in a text", "New ferry sails", "New ferry\nsails", "SYN002"),
    ("backslash in a text", "New ferry sails", r"New \ferry \sails", "SYN002"),
    ("NaN", "69.6", "NaN", "SYN009"),
    ("half a pair", "New ferry", r"New \ud83d ferry", "SYN008"),
    ("replacement character", "New ferry", "New \ufffd ferry", "JLD208"),
    ("key twice", '"dateline": "Northport"', '"dateline": "Northport", "dateline": "Oslo"', "SYN010"),
    ("cut short", '"eventStatus": ', '"eventStatus"', "SYN002"),
)


def with_defect(path: tuple[str | int, ...], value: Any) -> dict[str, Any]:
    """The clean graph with one thing put into it, or taken out."""
    tree = copy.deepcopy(CLEAN)
    *way, last = path
    inner: Any = tree
    for step in way:
        inner = inner[step]
    if callable(value):
        value = value(inner[last])
    if value is GONE:
        del inner[last]
    elif path == END:
        inner.append({key: item for key, item in value.items() if item is not GONE})
    else:
        inner[last] = value
    return tree


def text_of(tree: dict[str, Any]) -> str:
    """A tree as it would stand in a file."""
    return json.dumps(tree, ensure_ascii=False, indent=2)
