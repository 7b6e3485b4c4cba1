"""Who takes part in an event <-> PARTICIPANT (RFC 9073 7.1); ORGANIZER and ATTENDEE of others are read."""

from collections.abc import Iterator
from typing import Any

from toolkit.formats.base import Tree
from toolkit.formats.icalendar.identity import made_uid
from toolkit.formats.icalendar.properties import Property, clean, is_plain_uri, plain_json, text
from toolkit.formats.icalendar.terms import ROLE, X_DATA
from toolkit.formats.icalendar.views import View, parameter_of, value_of
from toolkit.model import Agent, Event, Organization, Person

_GROUPS = {"GROUP", "RESOURCE", "ROOM"}


def participants(event: Event) -> Iterator[Tree]:
    """A PARTICIPANT for each who takes part, then for who holds it; one for who does both, as the UID is one."""
    for agent in event.participants:
        yield _participant(agent, "ACTIVE", {ROLE: "organizer"} if agent == event.organizer else {})
    if event.organizer is not None and event.organizer not in event.participants:
        yield _participant(event.organizer, "PLANNER-CONTACT", {ROLE: "organizer"})


def _participant(agent: Agent, kind: str, parameters: dict[str, Any]) -> Tree:
    """A PARTICIPANT (RFC 9073 7.1): not an ATTENDEE, for nobody is being invited."""
    job = agent.job_title if isinstance(agent, Person) else None
    address = agent.url if agent.url and is_plain_uri(agent.url) else None
    is_mail = (address or "").lower().startswith("mailto:")
    return [
        "participant",
        [
            ["uid", {}, "text", made_uid(type(agent).__name__, agent.name)],
            ["participant-type", dict(parameters), "text", kind],
            *text("summary", agent.name),
            *text("description", job),
            *(
                [["calendar-address" if is_mail else "url", {}, "cal-address" if is_mail else "uri", address]]
                if address
                else []
            ),
            *([] if _is_plain(agent) else [[X_DATA, {}, "text", plain_json(agent)]]),
        ],
        [],
    ]


def _is_plain(agent: Agent) -> bool:
    """Whether SUMMARY, DESCRIPTION and URL of a PARTICIPANT hold all of an agent."""
    if isinstance(agent, Organization) or not clean(agent.name):
        return False
    url = agent.url if is_plain_uri(agent.url) else None
    job = clean(agent.job_title or "") or None
    return agent == Person(name=clean(agent.name), job_title=job, url=url)


def agents(view: View) -> tuple[Agent | None, tuple[Agent, ...]]:
    """Who holds an event, and who takes part."""
    organizer, participants = None, []
    for below in view.below("participant"):
        agent = _agent(below)
        kind = below.first("participant-type")
        holds = kind is not None and parameter_of(kind, ROLE) == "organizer"
        if holds:
            organizer = agent or organizer
        if agent is not None and not (
            holds and (below.text("participant-type") or "").upper() == "PLANNER-CONTACT"
        ):
            participants.append(agent)
    participants += map(_invited, view.all("attendee"))
    stated = view.first("organizer")
    if organizer is None and stated is not None:
        holder = _invited(stated, default=Organization)
        organizer = next((one for one in participants if one.url and one.url == holder.url), holder)
    return organizer, tuple(participants)


def _agent(view: View) -> Agent | None:
    own: Agent | None = value_of(Person, view.text(X_DATA))
    if own is not None:
        return own
    name = view.text("summary")
    address = view.text("url") or view.text("calendar-address")
    if name is None:
        return None
    return Person(name=name, job_title=view.text("description"), url=address)


def _invited(property: Property, default: type[Person] | type[Organization] = Person) -> Agent:
    """An ORGANIZER or ATTENDEE: somebody with an address."""
    address = str(property[3])
    name = parameter_of(property, "cn") or address.removeprefix("mailto:").removeprefix("MAILTO:")
    is_group = (parameter_of(property, "cutype") or "").upper() in _GROUPS
    return (Organization if is_group else default)(name=name, url=address or None)
