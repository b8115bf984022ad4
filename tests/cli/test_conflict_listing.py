from datetime import date

from msgspec.structs import replace

from briefgen.checks.conflicts import find_conflicts
from briefgen.checks.evidence import gather_evidence
from briefgen.cli.conflict_listing import conflict_lines, conflict_view, nested_lines
from briefgen.model.conflicts import ConflictSide, Saying
from tests.support.disputed_talks import disputed_talks
from tests.support.told import day, dossier, told


def test_a_conflict_is_shown_by_its_readings_sentences_and_choices() -> None:
    found = disputed_talks()
    title = next(one for one in find_conflicts(found) if one.kind == "title")
    first, second = (source.id for source in found.sources)

    assert list(conflict_lines(title, found)) == [
        (
            f"{title.id}  Ivar Lund has different titles: "
            "“Minister of Fisheries” or “Minister of Finance”."
        ),
        "  “Minister of Fisheries”  (1 source)",
        (
            f"    {first} (text1.txt): “Ivar Lund, Minister of Fisheries of Ostland, will come on "
            "Tuesday, 20 March 2031.”"
        ),
        "  “Minister of Finance”  (1 source)",
        (
            f"    {second} (text2.txt): “On 27 March the Minister of Finance of Norland, Ivar "
            "Lund, is going to be there.”"
        ),
        "    1: Use “Minister of Fisheries”",
        "    2: Use “Minister of Finance”",
        "    both: All are right: Ivar Lund holds each office",
        "",
    ]
    assert conflict_view(title, found)["chosen"] is None


def test_several_sources_are_counted_and_what_was_typed_has_none() -> None:
    found = disputed_talks()
    title = next(one for one in find_conflicts(found) if one.kind == "title")
    typed = Saying(fact="f-a", source=None, sentence="Minister")
    side = ConflictSide(reading="Minister", facts=("f-a",), sayings=(typed,), sources=3)

    lines = list(conflict_lines(replace(title, sides=(side,)), found))

    assert lines[1:3] == ["  Minister  (3 independent sources)", "    typed: “Minister”"]


def test_nested_dates_are_listed_apart() -> None:
    source = told("Lund comes from 7 to 16 March and meets them on 8 March.")
    visit = day(source, "7 to 16 March", date(2031, 3, 7), date(2031, 3, 16), role="visit")
    meeting = day(source, "8 March", date(2031, 3, 8))

    assert list(nested_lines(gather_evidence(dossier([source], [visit, meeting])))) == [
        "One within the other, no conflict:",
        "  visit “7 to 16 March” holds meeting “8 March”",
    ]
    assert list(nested_lines(gather_evidence(dossier([source], [visit])))) == []
