import pytest

from briefgen.checks.former_sources import check_former_sources
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact

FACTS = (
    Fact(id="f-a", kind="venue", text="Port Aldren", former_source="s-a", engine="officer"),
    Fact(id="f-typed", kind="venue", text="Harbour Hall", engine="officer"),
    Fact(id="f-b", kind="venue", text="Osthaven", former_source="s-a", engine="officer"),
)


@pytest.mark.parametrize(
    ("ticked", "counted"),
    [
        (("f-a", "f-typed"), "1 ticked fact is"),
        (("f-b", "f-a"), "2 ticked facts are"),
    ],
)
def test_ticked_facts_whose_words_are_gone_from_their_source_are_told(
    ticked: tuple[str, ...], counted: str
) -> None:
    brief = Brief(id="b-a", name="Minister", selected=ticked)

    (notice,) = check_former_sources(Dossier(facts=FACTS), brief)

    rest = "no longer in the source. Find another source, or untick."
    assert notice.message == f"{counted} {rest}"
    assert notice.ids == tuple(id_ for id_ in ("f-a", "f-b") if id_ in ticked)


def test_nothing_is_told_of_facts_that_are_not_ticked_or_were_typed() -> None:
    brief = Brief(id="b-a", name="Minister", selected=("f-typed",))

    assert check_former_sources(Dossier(facts=FACTS), brief) == ()
