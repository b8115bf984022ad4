from datetime import date

from msgspec.structs import replace

from briefgen.app.to_check import Flag
from briefgen.gui.outline import Entry, Outliner, narrowed, says
from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact, Review
from briefgen.model.labels import Labels
from briefgen.model.local_text import local
from briefgen.model.source import DocumentDate, Source
from tests.support.dossier_sample import (
    days,
    fact_in,
    point,
    sample_brief,
    sample_dossier,
    source_of,
)


def titles(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.title for entry in entries]


def test_facts_points_and_numbered_areas_follow_each_other(labels: Labels) -> None:
    dossier = sample_dossier()

    outline = Outliner(labels).outline_of(dossier, sample_brief(dossier))

    assert titles(outline) == [
        "Meeting facts",
        "Points for the whole meeting",
        "1.  Fisheries",
        "2.  Sea patrols",
    ]
    assert titles(outline[0].children) == [
        "People",
        "Participants",
        "Dates",
        "Places",
        "Agreements",
        "Organisations",
    ]
    assert titles(outline[2].children)[:2] == [
        "The stock shrinks; both fleets must wait",
        "Gear is for the working group",
    ]


def test_every_item_stands_in_the_outline_once(labels: Labels) -> None:
    dossier = sample_dossier()

    outline = Outliner(labels).outline_of(dossier, None)

    under = [id_ for entry in outline for id_ in entry.ids]
    assert sorted(under) == sorted(item.id for item in dossier.items())


def test_the_brief_sets_the_order_of_areas_and_of_items_of_one_kind(labels: Labels) -> None:
    dossier = sample_dossier()
    further = point("point_to_make", "A fair share.", "p-fairfair", area="fisheries")
    dossier = replace(dossier, points=(*dossier.points, further))
    brief = replace(
        sample_brief(dossier),
        area_order=("patrols", "fisheries"),
        item_order={"fisheries": ("f-figurefi", "p-fairfair")},
    )

    outline = Outliner(labels).outline_of(dossier, brief)

    assert titles(outline[2:]) == ["1.  Sea patrols", "2.  Fisheries"]
    keys = [entry.key for entry in outline[3].children]
    kinds = [entry.detail.partition(" · ")[0] for entry in outline[3].children]
    assert kinds.index("Point to make") == keys.index("p-fairfair")
    assert keys.index("p-fairfair") < keys.index("f-figurefi")


def test_a_box_over_others_leaves_rejected_facts_alone(labels: Labels) -> None:
    dossier = sample_dossier()
    facts = tuple(
        replace(fact, review=Review(state="rejected")) if fact.id == "f-quotequo" else fact
        for fact in dossier.facts
    )

    outline = Outliner(labels).outline_of(replace(dossier, facts=facts), None)

    assert "f-quotequo" not in outline[2].ids
    assert "f-quotequo" in [entry.key for entry in outline[2].children]


def test_an_area_is_ticked_by_its_own_id(labels: Labels) -> None:
    outline = Outliner(labels).outline_of(sample_dossier(), None)

    assert outline[2].names == ("fisheries",)
    assert outline[1].names == outline[1].ids


def test_points_of_an_area_the_dossier_lacks_are_the_meetings_and_an_empty_one_is_shown(
    labels: Labels,
) -> None:
    dossier = Dossier(
        areas=(AgendaArea(id="energy", label="Energy"),),
        points=(point("ask", "Wait", "p-aaaaaaaa", area="fisheries"),),
    )

    whole, empty = Outliner(labels).outline_of(dossier, None)

    assert whole.title == "Points for the whole meeting"
    assert (empty.title, empty.ids, empty.names) == ("1.  Energy", (), ("energy",))
    assert (empty.is_leaf, empty.is_item, empty.moves) == (True, False, True)


def test_only_what_is_kept_is_left_under_its_headings(labels: Labels) -> None:
    dossier = sample_dossier()
    outline = Outliner(labels).outline_of(dossier, None)

    kept = narrowed(outline, lambda entry: says(entry, ("herring", "border")))

    (area,) = kept
    assert area.title == "1.  Fisheries"
    assert [entry.key for entry in area.children] == ["f-quotequo"]
    # A tick on the heading is about what is shown.
    assert area.ids == area.names == ("f-quotequo",)
    assert narrowed(outline, lambda _entry: True) == outline


def test_what_is_to_be_checked_is_flagged(labels: Labels) -> None:
    dossier = sample_dossier()
    flags: dict[str, Flag] = {"f-quotequo": "conflict", "f-figurefi": "doubtful"}

    outline = Outliner(labels).outline_of(dossier, None, flags=flags)

    flagged = {entry.key: entry.flag for entry in outline[2].children if entry.flag}
    assert flagged == {"f-quotequo": "Conflict"}
    quote = next(entry for entry in outline[2].children if entry.key == "f-quotequo")
    assert says(quote, ["conflict", "herring"])


def test_entries_of_items_that_stay_the_same_are_made_once(labels: Labels) -> None:
    dossier = sample_dossier()
    outliner = Outliner(labels)
    first = outliner.outline_of(dossier, None)
    facts = tuple(
        replace(fact, review=Review(state="rejected")) if fact.id == "f-quotequo" else fact
        for fact in dossier.facts
    )

    changed = replace(dossier, facts=facts)
    second = outliner.outline_of(changed, None, flags={"f-hanneaaa": "single"})

    assert second == Outliner(labels).outline_of(changed, None, flags={"f-hanneaaa": "single"})
    before = {id(entry) for entry in items_of(first)}
    anew = [entry.key for entry in items_of(second) if id(entry) not in before]
    assert sorted(anew) == ["f-hanneaaa", "f-quotequo"]


def test_an_entry_follows_the_day_of_its_source(labels: Labels) -> None:
    dossier = sample_dossier()
    outliner = Outliner(labels)
    outliner.outline_of(dossier, None)
    sources = tuple(replace(source, document_date=None) for source in dossier.sources)

    outline = outliner.outline_of(replace(dossier, sources=sources), None)

    told = {entry.key: entry.detail for entry in items_of(outline)}
    assert told["f-quotequo"].endswith("no date")


def items_of(outline: tuple[Entry, ...]) -> list[Entry]:
    return [one for entry in outline for one in (items_of(entry.children) or [entry])]


def test_a_day_tells_of_what_it_is(labels: Labels) -> None:
    radio = source_of("Bids are due by 5 May 2031.\n", "s-bidsaaaa")
    due = day_in(radio, "5 May 2031", "f-dueaaaaa")
    own = DocumentDate(value=date(2031, 5, 5), how="explicit", start=16, end=26)
    worded = replace(due, review=Review(state="edited", wording=local("Bids end on 5 May")))

    def title(fact: Fact, source: Source | None = radio) -> str:
        dossier = Dossier(sources=(source,) if source else (), facts=(fact,))
        return Outliner(labels).outline_of(dossier, None)[0].children[0].children[0].title

    assert title(due) == "Deadline: 5 May 2031 · “Bids are due by 5 May 2031.”"
    assert title(worded) == "Bids end on 5 May"
    assert title(due, None) == "Deadline: 5 May 2031"
    assert title(due, replace(radio, document_date=own)) == "Deadline: 5 May 2031"
    inferred = replace(own, start=None, end=None)
    assert title(due, replace(radio, document_date=inferred)) == title(due)


def test_a_day_tells_of_what_it_is_when_its_source_says_it_otherwise(labels: Labels) -> None:
    source = source_of("Bids are due by 5 May 2031.\n", "s-bidsaaaa")
    dossier = Dossier(sources=(source,), facts=(day_in(source, "5 May 2031", "f-dueaaaaa"),))
    outliner = Outliner(labels)
    outliner.outline_of(dossier, None)

    changed = replace(source, text="Bets are due by 5 May 2031.\n")
    outline = outliner.outline_of(replace(dossier, sources=(changed,)), None)

    assert "Bets are due" in outline[0].children[0].children[0].title


def day_in(source: Source, words: str, id_: str) -> Fact:
    return fact_in(source, words, "date", id_, value=days(date(2031, 5, 5), role="deadline"))
