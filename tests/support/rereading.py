"""A source that is read again: an invented article, its proposals, and projects made of it."""

import hashlib
from datetime import date
from functools import cache

from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import AddBrief, AddSource, ReplaceSource
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.extract.sentences import split_sentences
from briefgen.model.facts import Fact
from briefgen.model.project import Project
from briefgen.model.source import DocumentDate, Source
from briefgen.reading.plain_text import read_text
from briefgen.reference.knowledge import load_knowledge

ARTICLE = (
    "Hanne Sørensen, Minister of Fisheries of Norland, will receive Ivar Lund, Special Envoy "
    "of Ostland, in Port Aldren on 8 and 9 May 2031.\n\n"
    "The two sides will discuss deforestation and methane. "
    "The Aldren Working Group on Fisheries meets on the same days.\n"
    "“The herring does not know our border,” Sørensen said on Monday. "
    "Lund said that Ostland would send two more boats to the northern banks.\n\n"
    "Norland landed 40,000 tonnes of herring last year. "
    "It was the first visit of an envoy since November 2029.\n"
)
ID = "s-articlea"


@cache
def index() -> KnowledgeIndex:
    return index_knowledge(load_knowledge())


def article(text: str = ARTICLE, *, day: date = date(2031, 5, 6)) -> Source:
    """Give a text as the source of the tests, dated by the officer."""
    read = read_text(text.encode(), file_name="article.txt")
    digest = hashlib.sha256(text.encode()).hexdigest()
    dated = DocumentDate(value=day, how="officer")
    return replace(read, id=ID, sha256=digest, document_date=dated)


def proposed(text: str = ARTICLE, *, day: date = date(2031, 5, 6)) -> tuple[Fact, ...]:
    return propose_facts(article(text, day=day), index=index()).facts


def project_of(text: str = ARTICLE) -> Project:
    """Give a project of the text with one brief in which all that is proposed is ticked."""
    source = article(text)
    proposal = propose_facts(source, index=index())
    add = AddSource(source=source, facts=proposal.facts, areas=proposal.areas)
    return apply_commands(Project(), (add, AddBrief(name="Minister")))


def read_again(text: str, *, day: date = date(2031, 5, 6)) -> ReplaceSource:
    """Give the command that puts a text in the place of the article."""
    source = article(text, day=day)
    proposal = propose_facts(source, index=index())
    return ReplaceSource(source=source, facts=proposal.facts, areas=proposal.areas)


def sentences_of(text: str = ARTICLE) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


def fact_saying(words: str, facts: tuple[Fact, ...], kind: str = "") -> Fact:
    """Give the one fact with these words."""
    return next(fact for fact in facts if fact.text == words and kind in ("", fact.kind))
