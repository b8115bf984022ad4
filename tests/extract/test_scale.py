"""What is known may grow: reading a text takes no more steps for it."""

import cProfile
import pstats
from pathlib import Path

from msgspec.structs import replace

from briefgen.extract.knowledge_index import KnowledgeIndex, index_knowledge
from briefgen.extract.propose import propose_facts
from briefgen.model.agenda import AreaDefinition, AreaTerm
from briefgen.model.knowledge import Knowledge
from briefgen.model.terms import Term
from briefgen.reading.plain_text import read_text

ARTICLES = sorted(Path(__file__).with_name("articles").glob("*.txt"))[:6]
SYLLABLES = (
    "bor",
    "dal",
    "fen",
    "gar",
    "hol",
    "kin",
    "lun",
    "mor",
    "nes",
    "ras",
    "tor",
    "vik",
    "sund",
)


def invented_words(count: int) -> list[str]:
    """Give as many words that no article holds."""
    words = (a + b + c for a in SYLLABLES for b in SYLLABLES for c in SYLLABLES)
    return [word.capitalize() for word, _ in zip(words, range(count), strict=False)]


def grown(knowledge: Knowledge) -> Knowledge:
    """Bring terms to 2,000 and areas to 300, in the words that names mostly have."""
    forms = (
        "International Convention on the Protection of {}",
        "United Nations Framework Agreement for {} Cooperation",
    )
    words = invented_words(2000)
    terms = tuple(
        Term(id=f"t{at}", kind="agreement", official=forms[at % 2].format(words[at]), source="none")
        for at in range(len(knowledge.terms), 2000)
    )
    areas = tuple(
        AreaDefinition(
            id=f"a{at}",
            domain="trade",
            label=words[at],
            terms=tuple(
                AreaTerm(term=form.format(words[at].lower()))
                for form in ("trade in {}", "{} policy", "international {} cooperation")
            ),
        )
        for at in range(len(knowledge.areas), 300)
    )
    return replace(knowledge, terms=knowledge.terms + terms, areas=knowledge.areas + areas)


def steps(index: KnowledgeIndex) -> int:
    """Count the function calls of reading some articles, once all their stems are known."""
    sources = [read_text(path.read_bytes(), file_name=path.name) for path in ARTICLES]
    for source in sources:
        propose_facts(source, index=index)
    profile = cProfile.Profile()
    profile.enable()
    for source in sources:
        propose_facts(source, index=index)
    profile.disable()
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined]  # missing in its stub


def test_two_thousand_terms_and_three_hundred_areas_cost_no_steps(
    knowledge: Knowledge, index: KnowledgeIndex
) -> None:
    larger = index_knowledge(grown(knowledge))

    assert (len(larger.knowledge.terms), len(larger.knowledge.areas)) == (2000, 300)
    assert steps(larger) < 1.05 * steps(index)
