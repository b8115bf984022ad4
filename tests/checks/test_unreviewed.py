import pytest
from msgspec.structs import replace

from briefgen.checks.unreviewed import check_review
from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, Review

PROPOSED = Fact(id="f-a", kind="venue", text="Port Aldren")
FACTS = (
    PROPOSED,
    replace(PROPOSED, id="f-accepted", review=Review(state="accepted")),
    replace(PROPOSED, id="f-edited", review=Review(state="edited")),
    replace(PROPOSED, id="f-rejected", review=Review(state="rejected")),
    replace(PROPOSED, id="f-typed", engine="officer"),
    replace(PROPOSED, id="f-b"),
)


@pytest.mark.parametrize(
    ("ticked", "messages"),
    [
        ((), []),
        (("f-accepted", "f-edited", "f-rejected", "f-typed"), []),
        (("f-a", "f-gone"), ["1 ticked fact is a proposal that nobody has reviewed."]),
        (
            tuple(fact.id for fact in FACTS),
            ["2 ticked facts are proposals that nobody has reviewed."],
        ),
    ],
)
def test_ticked_facts_that_nobody_decided_on_are_told(
    ticked: tuple[str, ...], messages: list[str]
) -> None:
    notices = check_review(Dossier(facts=FACTS), Brief(id="b-a", name="Minister", selected=ticked))

    assert [notice.message for notice in notices] == messages


def test_the_notice_leads_to_the_facts() -> None:
    brief = Brief(id="b-a", name="Minister", selected=("f-b", "f-a", "f-accepted"))

    (notice,) = check_review(Dossier(facts=FACTS), brief)

    assert (notice.code, notice.level, notice.ids) == ("unreviewed", "warning", ("f-a", "f-b"))
