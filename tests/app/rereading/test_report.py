from msgspec.structs import replace

from briefgen.app.commands.apply import apply_commands
from briefgen.app.commands.command import AddFact, Command, EditFact, ReviewFacts
from briefgen.app.commands.replace_source import replace_source
from briefgen.app.rereading.report import RereadReport, report_of
from briefgen.checks.conflicts import find_conflicts
from tests.support.disputed_talks import disputed_talks
from tests.support.rereading import ARTICLE, ID, fact_saying, project_of, read_again

PROJECT = project_of()
LANDED = "Norland landed 40,000 tonnes of herring last year. "
TONNES = fact_saying("40,000 tonnes", PROJECT.dossier.facts).id
LUND = fact_saying("Ivar Lund", PROJECT.dossier.facts).id
HANNE = fact_saying("Hanne Sørensen", PROJECT.dossier.facts).id


def report(text: str, *decisions: Command) -> RereadReport:
    before = apply_commands(PROJECT, decisions)
    return report_of(before, replace_source(before, read_again(text)), source=ID)


def test_all_decisions_hold_on_an_unchanged_text() -> None:
    decisions = (
        ReviewFacts(ids=(TONNES,), state="accepted"),
        EditFact(id=LUND, title="Envoy"),
        AddFact(kind="venue", source=ID, text="the northern banks"),
    )

    assert report(ARTICLE, *decisions) == RereadReport(
        summary="3 of 3 decisions held, 0 new facts.", lines=(), to_check=()
    )


def test_what_was_accepted_and_is_gone_stays_and_is_told() -> None:
    told = report(ARTICLE.replace(LANDED, ""), ReviewFacts(ids=(TONNES, LUND), state="accepted"))

    assert told.summary == "1 of 2 decisions held, 0 new facts."
    assert told.lines[0].startswith(
        "Kept as yours, without a source and unticked: “40,000 tonnes” – "
    )
    assert told.to_check == (TONNES,)


def test_what_nobody_decided_on_is_dropped_and_told() -> None:
    told = report(ARTICLE.replace(LANDED, ""))

    assert told.summary == "0 of 0 decisions held, 0 new facts."
    # The area of the herring may be dropped as well: its other sentence alone tells less.
    assert {line for line in told.lines if "herring" not in line} == {
        "Dropped: “40,000 tonnes” – its words are no longer in the source",
        "Dropped: “last year” – its words are no longer in the source",
    }
    assert told.to_check == ()


def test_a_new_fact_is_counted() -> None:
    assert report(ARTICLE + "\nThey meet again on 3 June 2031.\n").summary.endswith(
        " decisions held, 1 new fact."
    )


def test_a_choice_that_no_longer_holds_is_told() -> None:
    before, (conflict, *_) = apply_commands(PROJECT, ()), find_conflicts(disputed_talks())
    again = replace(replace_source(before, read_again(ARTICLE)), reopened=(conflict,))

    lines = report_of(before, again, source=ID).lines

    assert lines == (f"A choice no longer holds: {conflict.message}",)


def test_long_words_are_cut_to_what_they_are_known_by() -> None:
    words = "Lund said that Ostland would send two more boats to the northern banks"

    told = report(ARTICLE.replace(words + ".", ""))

    assert f"“{words[:60].rstrip()}…”" in " ".join(told.lines)
