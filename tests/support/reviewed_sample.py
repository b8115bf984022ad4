"""The sample dossier as a project, and with nothing left to remark on it."""

import datetime as dt

from msgspec.structs import replace

from briefgen.model.facts import Review
from briefgen.model.local_text import local
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate
from tests.support.dossier_sample import (
    COURIER_SOURCE,
    RADIO_SOURCE,
    sample_brief,
    sample_dossier,
)


def sample() -> Project:
    dossier = sample_dossier()
    return Project(dossier=dossier, briefs=(sample_brief(dossier),))


def reviewed() -> Project:
    """Give a project with nothing to remark: all facts accepted, all dates certain."""
    project = sample()
    accepted = Review(state="accepted")
    facts = tuple(replace(fact, review=accepted) for fact in project.dossier.facts)
    day = DocumentDate(value=dt.date(2031, 3, 9), how="officer")
    sources = (COURIER_SOURCE, replace(RADIO_SOURCE, document_date=day))
    return replace(project, dossier=replace(project.dossier, facts=facts, sources=sources))


def with_place(words: str) -> Project:
    project = reviewed()
    meeting = replace(project.dossier.meeting, place=local(words), from_facts={})
    return replace(project, dossier=replace(project.dossier, meeting=meeting))
