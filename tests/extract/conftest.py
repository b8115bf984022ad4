from collections.abc import Callable

import pytest
from msgspec.structs import replace

from briefgen.extract.article import Article, prepare_article
from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.facts import Fact
from briefgen.model.knowledge import AreaWords, Knowledge, Signs
from briefgen.model.proposal import Proposal
from briefgen.reading.plain_text import read_text
from briefgen.reference.knowledge import load_knowledge


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load_knowledge()


@pytest.fixture(scope="session")
def index(knowledge: Knowledge) -> KnowledgeIndex:
    return index_knowledge(knowledge)


@pytest.fixture(scope="session")
def prepare(index: KnowledgeIndex) -> Callable[[str], Article]:
    """Prepare a text for the rules."""
    return lambda text: prepare_article(text, index=index)


@pytest.fixture(scope="session")
def propose(index: KnowledgeIndex) -> Callable[[str], Proposal]:
    """Propose the facts of a text."""
    return lambda text: propose_facts(
        read_text(text.encode(), file_name="article.txt"), index=index
    )


@pytest.fixture(scope="session")
def facts(propose: Callable[[str], Proposal]) -> Callable[[str, str], list[Fact]]:
    """Propose the facts of one kind."""
    return lambda text, kind: [fact for fact in propose(text).facts if fact.kind == kind]


@pytest.fixture(scope="session")
def rule_facts(knowledge: Knowledge) -> Callable[[str, str], list[Fact]]:
    """Propose the facts of one kind with nothing learned of what sentences tell."""
    bare = index_knowledge(replace(knowledge, position_signs=Signs(), side_meeting_signs=Signs()))

    def propose(text: str, kind: str) -> list[Fact]:
        source = read_text(text.encode(), file_name="article.txt")
        return [fact for fact in propose_facts(source, index=bare).facts if fact.kind == kind]

    return propose


@pytest.fixture(scope="session")
def phrase_facts(knowledge: Knowledge) -> Callable[[str, str], list[Fact]]:
    """Propose the facts of one kind with nothing learned of what words say of areas."""
    bare = index_knowledge(replace(knowledge, area_words=AreaWords()))

    def propose(text: str, kind: str) -> list[Fact]:
        source = read_text(text.encode(), file_name="article.txt")
        return [fact for fact in propose_facts(source, index=bare).facts if fact.kind == kind]

    return propose
