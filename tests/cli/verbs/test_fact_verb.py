import json
from pathlib import Path

import pytest

from briefgen.app.project_file import load_project
from briefgen.model.facts import DateValue, Fact, NamedValue
from briefgen.model.marking import Marking
from tests.support.command_line import Briefgen, contents
from tests.support.dossier_sample import COURIER


def facts_of(path: Path) -> dict[str, Fact]:
    return {fact.id: fact for fact in load_project(path).project.dossier.facts}


def added(result: str) -> str:
    return result.removeprefix("Make fact: ").removesuffix(".\n")


def test_a_place_in_a_source_becomes_a_fact(briefgen: Briefgen, talks: Path) -> None:
    start = COURIER.index("sea patrols")

    code, out, err = briefgen(
        "fact", talks, "add", "s-couriera", start, start + 11, "--kind", "mechanism"
    )

    fact = facts_of(talks)[added(out)]
    assert (code, err) == (0, "")
    assert (fact.text, fact.start, fact.engine) == ("sea patrols", start, "officer")
    assert fact.id in load_project(talks).project.briefs[0].selected


def test_words_in_a_source_become_a_fact(briefgen: Briefgen, talks: Path) -> None:
    words = ("--text", "Port Aldren", "--occurrence", "2", "--kind", "organisation")

    _, out, _ = briefgen("fact", talks, "add", "s-couriera", *words, "--name", "Port of Aldren")

    fact = facts_of(talks)[added(out)]
    assert (fact.start, fact.value) == (
        COURIER.rindex("Port Aldren"),
        NamedValue(name="Port of Aldren"),
    )


def test_words_alone_become_a_fact_with_all_that_is_said_of_it(
    briefgen: Briefgen, talks: Path
) -> None:
    words = ("--text", "the second round", "--kind", "date", "--days", "2031-03-22/2031-03-23")

    _, out, _ = briefgen(
        "fact", talks, "add", *words, "--role", "meeting", "--area", "fisheries,patrols",
        "--marking", "restricted draft", "--ground", "Talks", "--note", "Ask",
        "--status", "planned",
    )  # fmt: skip

    fact = facts_of(talks)[added(out)]
    assert isinstance(fact.value, DateValue)
    assert (str(fact.value.first), str(fact.value.last)) == ("2031-03-22", "2031-03-23")
    assert (fact.value.role, fact.attribute("status")) == ("meeting", "planned")
    assert fact.areas == ("fisheries", "patrols")
    assert fact.marking == Marking(level="restricted", caveats=("draft",))
    assert (fact.ground, fact.note, fact.source) == ("Talks", "Ask", None)


def test_a_fact_is_corrected_in_what_is_given(briefgen: Briefgen, talks: Path) -> None:
    code, out, _ = briefgen(
        "fact", talks, "edit", "f-hanneaaa", "--title", "Envoy", "--side", "ours", "--area", "",
        "--wording", "Mme S.", "--language", "fr",
    )  # fmt: skip

    fact = facts_of(talks)["f-hanneaaa"]
    assert (code, out) == (0, "Correct fact.\n")
    assert (fact.attribute("title"), fact.attribute("side")) == ("Envoy", "Ostland")
    assert fact.name == "Hanne Sørensen"
    assert fact.review.state == "edited"
    assert fact.review.wording is not None
    assert fact.review.wording.texts == {"fr": "Mme S."}
    assert fact.review.original is not None


def test_a_correction_is_printed_in_the_brief(briefgen: Briefgen, talks: Path) -> None:
    briefgen("fact", talks, "edit", "f-quotequo", "--speaker", "Ivar Lund")

    briefgen("export", talks, "-f", "md")

    assert "Ivar Lund, 3 February 2031:" in (talks.parent / "talks-meeting-brief.md").read_text()


def test_facts_made_by_hand_are_removed(briefgen: Briefgen, talks: Path) -> None:
    before = facts_of(talks)
    made = added(briefgen("fact", talks, "add", "--text", "Harbour", "--kind", "venue").out)

    code, out, _ = briefgen("fact", talks, "remove", made)

    assert (code, out) == (0, "Remove 1 item.\n")
    assert facts_of(talks) == before


def test_what_is_new_is_told_as_json(briefgen: Briefgen, talks: Path) -> None:
    _, out, _ = briefgen("fact", talks, "add", "--text", "Harbour", "--kind", "venue", "--json")

    told = json.loads(out)
    assert (told["done"], len(told["new"])) == ("Make fact", 1)
    assert told["new"][0] in facts_of(talks)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("add", "s-couriera", "0", "4"), "Missing option '--kind'"),
        (("add", "s-couriera", "0", "4", "--kind", "venu"), "Did you mean 'venue'?"),
        (("add", "s-courierb", "0", "4", "--kind", "venue"), "Did you mean 's-couriera'?"),
        (("add", "s-couriera", "0", "--kind", "venue"), "A place has a start and an end. Give bo"),
        (("add", "s-couriera", "--kind", "venue"), "A fact needs its words. Give a place in the"),
        (("add", "s-couriera", "4", "4", "--kind", "venue"), "holds no words."),
        (("add", "s-couriera", "0", "9999", "--kind", "venue"), "lies outside source s-couriera."),
        (("add", "s-couriera", "a", "4", "--kind", "venue"), "'a' is not a valid integer."),
        (("add", "s-couriera", "--text", "Port Aldren", "--kind", "venue"), "stands 2 times in so"),
        (("add", "s-couriera", "--text", "Accordd", "--kind", "venue"), "Did you mean 'Accord'?"),
        (("add", "--kind", "venue"), "A fact needs a text."),
        (("add", "--kind", "area", "--text", "cod"), "names one agenda area. Give its id."),
        (("add", "--kind", "area", "--text", "x", "--area", "fisheres"), "Did you mean 'fisherie"),
        (("edit", "f-hanneaab", "--title", "x"), "Did you mean 'f-hanneaaa'?"),
        (("edit", "f-placepla", "--title", "x"), "A fact of the kind 'venue' has no 'title'."),
        (("edit", "f-datedate", "--days", "soon"), "days: 'soon' is no day or interval."),
        (("edit", "f-hanneaaa", "--marking", "secret"), "Unknown level of the marking scheme"),
        (("remove", "f-hanneaaa"), "f-hanneaaa is a proposed fact. Such facts are rejected, not"),
        (("remove", "f-gonegone"), "Unknown id 'f-gonegone'."),
    ],
)
def test_what_can_not_be_meant_changes_nothing(
    briefgen: Briefgen, talks: Path, words: tuple[str, ...], message: str
) -> None:
    before = contents(talks.parent)

    code, out, err = briefgen("fact", talks, *words)

    assert (code, out) == (2, "")
    assert message in err
    assert contents(talks.parent) == before
