"""Listings for people: projects, facts, recipes and styles in lines."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from briefgen.app.commands.command import AddSource
from briefgen.app.entered_words import entered_words
from briefgen.cli.output import columns
from briefgen.model.brief import Brief
from briefgen.model.dossier import (
    Dossier,
    Item,
    Point,
)
from briefgen.model.facts import DateValue, Fact
from briefgen.model.house_style import HouseStyle
from briefgen.model.ids import Id
from briefgen.model.marking import Marking, MarkingScheme, Withheld
from briefgen.model.placement import items_by_area
from briefgen.model.project import Project
from briefgen.model.recipe import Limits, PlainLanguage, Recipe, Section, SectionLimits

if TYPE_CHECKING:
    from briefgen.app.compare_exported import Since
    from briefgen.checks.evidence import Evidence

_WIDEST = 96
_WORDING_SHOWN = {"internal": "not for release", "never": "left out"}
_UNITS = {"main_points": "main points", "possible_points": "possible points"}
"""What limits count, where their names are no words."""


def project_lines(project: Project, brief: Brief | None) -> Iterator[str]:
    """List a project: sources, meeting facts, agenda areas with what is under them, briefs."""
    from briefgen.checks.evidence import gather_evidence

    dossier = project.dossier
    ticked = set(brief.selected) if brief else set()
    evidence = gather_evidence(dossier)
    counts = {id_: group.sources for group in evidence.groups for id_ in group.ids}
    yield from _source_lines(dossier)
    labels = {area.id: f"{area.label}  [{area.id}]" for area in dossier.areas}
    for area, items in items_by_area(dossier).items():
        if items:
            heading = labels.get(area, area) if area else "Meeting facts"
            yield ""
            yield f"{heading}  ({sum(item.id in ticked for item in items)} of {len(items)})"
            rows = ((_box(item.id, ticked), *_counted_row(item, counts)) for item in items)
            yield from (f"  {line}" for line in columns(list(rows)))
    yield from _conflict_lines(evidence, dossier)
    yield from _brief_lines(project, brief)


def _counted_row(item: Item, counts: Mapping[Id, int]) -> tuple[str, str, str]:
    """Give a row, with the number of independent sources where several say the same."""
    id_, kind, words = _row(item)
    count = counts.get(id_, 1)
    return id_, kind, f"{words}  ({count} sources)" if count > 1 else words


def _conflict_lines(evidence: "Evidence", dossier: Dossier) -> Iterator[str]:
    """List conflicts with what was chosen, where there are any."""
    from briefgen.checks.conflicts import conflicts_in
    from briefgen.checks.decisions import chosen

    rows = []
    for one in conflicts_in(evidence):
        choice = chosen(one, dossier)
        rows.append((one.id, choice.label if choice else "open", _cut(one.message)))
    if rows:
        yield ""
        yield f"Conflicts  ({len(rows)})"
        yield from (f"  {line}" for line in columns(rows))


def _box(id_: Id, ticked: set[Id]) -> str:
    return "[x]" if id_ in ticked else "[ ]"


def _source_lines(dossier: Dossier) -> Iterator[str]:
    yield f"Sources  ({len(dossier.sources)})"
    rows = [
        (
            source.id,
            str(source.document_date.value) if source.document_date else "no date",
            source.document_date.how if source.document_date else "",
            source.title or source.file_name,
        )
        for source in dossier.sources
    ]
    yield from (f"  {line}" for line in columns(rows))


def _brief_lines(project: Project, shown: Brief | None) -> Iterator[str]:
    yield ""
    yield f"Briefs  ({len(project.briefs)})"
    for brief, line in zip(project.briefs, columns(brief_rows(project.briefs)), strict=True):
        yield f"  {line}{', shown above' if brief is shown else ''}"


def brief_rows(briefs: Iterable[Brief]) -> list[tuple[str, ...]]:
    """Give id, name, type, style and the number of ticks of briefs."""
    return [
        (one.id, one.name, one.type, one.house_style, f"{len(one.selected)} ticked")
        for one in briefs
    ]


def comparison_lines(dossier: Dossier, only: Mapping[str, Collection[Id]]) -> Iterator[str]:
    """List what is ticked in one brief only; `only` gives the ids by the brief's name."""
    items = {item.id: item for item in dossier.items()}
    for name, ids in only.items():
        yield f"Only in {name}: {len(ids)}"
        rows = item_rows(items[id_] for id_ in ids if id_ in items)
        yield from (f"  {line}" for line in columns(rows))


def since_lines(since: "Since") -> Iterator[str]:
    """List what has changed since a file was exported."""
    if since.is_nothing:
        yield "Nothing has changed."
        return
    for title, items in (("Added", since.added), ("Left out", since.removed)):
        if items:
            yield f"{title}: {len(items)}"
            yield from (f"  {line}" for line in columns(item_rows(items)))
    yield from (f"Left out and not there any more: {id_}" for id_ in since.gone)
    for one in since.reworded:
        yield f"{one.now.id} said: {words_of(one.was)}"
        yield f"{one.now.id} says: {words_of(one.now)}"
    for difference in since.differences:
        yield f"{difference.name}: {difference.one or 'not set'} → {difference.other or 'not set'}"
    if not since.knows_words:
        yield "A manifest names items only: whether they were reworded is not known."


def since_view(since: "Since") -> dict[str, object]:
    """Give what has changed as data."""
    return {
        "added": [one.id for one in since.added],
        "removed": [*(one.id for one in since.removed), *since.gone],
        "reworded": [
            {"id": one.now.id, "was": words_of(one.was), "now": words_of(one.now)}
            for one in since.reworded
        ],
        "differences": since.differences,
        "same": since.same,
        "knows_words": since.knows_words,
    }


def fact_lines(commands: Collection[AddSource]) -> Iterator[str]:
    """List facts with their places; where there are several texts, under the name of each."""
    for command in commands:
        if len(commands) > 1:
            yield f"{command.source.file_name}  ({len(command.facts)})"
        yield from columns(
            [(f"{fact.start}-{fact.end}", fact.kind, words_of(fact)) for fact in command.facts]
        )


def item_rows(items: Iterable[Item]) -> list[tuple[str, str, str]]:
    """Give id, kind and wording of items."""
    return [_row(item) for item in items]


def _row(item: Item) -> tuple[str, str, str]:
    """Give id, kind and wording of one item."""
    kind = item.kind if isinstance(item, Fact | Point) else type(item).__name__.lower()
    return item.id, kind, words_of(item)


def words_of(item: Item) -> str:
    """Give what an item says in one line, cut where it gets too long."""
    said = _fact_saying(item) if isinstance(item, Fact) else entered_words(item)
    return _cut(" ".join(said.split()))


def _cut(words: str) -> str:
    return words if len(words) <= _WIDEST else f"{words[: _WIDEST - 1]}…"


def _fact_saying(fact: Fact) -> str:
    if fact.review.wording:
        return fact.review.wording.text
    if isinstance(fact.value, DateValue):
        days = dict.fromkeys((str(fact.value.first), str(fact.value.last)))
        return f"{' to '.join(days)} ({fact.value.role}): {fact.text}"
    said = [fact.attribute("title"), fact.attribute("side"), fact.attribute("speaker")]
    return ", ".join(filter(None, (_fact_name(fact), *said)))


def _fact_name(fact: Fact) -> str:
    """Give the official name with the source's words behind it, or the words alone."""
    if fact.kind == "quote":
        return f"“{fact.text}”"
    return fact.name if fact.name == fact.text else f"{fact.name} (“{fact.text}”)"


def recipe_lines(recipe: Recipe) -> Iterator[str]:
    """Give the anatomy of a brief type."""
    yield ": ".join(filter(None, (recipe.name, recipe.summary)))
    yield from _limit_lines(recipe)
    yield f"Sources: {recipe.provenance}, unless the brief says otherwise."
    if recipe.source_wording != "always":
        yield f"Wording of the sources: {_WORDING_SHOWN[recipe.source_wording]}."
    yield ""
    rows = [
        (
            str(number),
            section.heading or section.kind,
            "mandatory" if section.mandatory else "",
            ", ".join(_about(section)),
        )
        for number, section in enumerate(recipe.sections, start=1)
    ]
    yield from columns(rows)


def _limit_lines(recipe: Recipe) -> Iterator[str]:
    """Give the limits of a type, those for release apart."""
    for limits, when in ((recipe.limits, ""), (recipe.limits_released, "For release: ")):
        if words := _listed_limits(limits):
            yield f"{when}{words[:1].upper() if not when else words[:1]}{words[1:]}."
    if words := ", ".join(_plain_language(recipe.plain_language)):
        yield f"Plain language: {words}."


def _plain_language(limits: PlainLanguage) -> Iterator[str]:
    """Give what keeps a type easy to read."""
    if limits.sentence_words is not None:
        yield f"sentences of at most {_counted(limits.sentence_words, 'words')}"
    if limits.paragraph_lines is not None:
        yield f"paragraphs of at most {_counted(limits.paragraph_lines, 'lines')}"
    if limits.acronyms_explained:
        yield "acronyms explained"


def _listed_limits(limits: Limits | SectionLimits | None) -> str:
    """Give limits in words: "at most 2 pages, at least 250 words"."""
    if limits is None:
        return ""
    given = {
        name: limit
        for name in limits.__struct_fields__
        if (limit := getattr(limits, name)) is not None
    }
    least = given.pop("least_words", None)
    most = ", ".join(_counted(limit, _UNITS.get(name, name)) for name, limit in given.items())
    parts = (f"at most {most}" if most else "", f"at least {least} words" if least else "")
    return ", ".join(filter(None, parts))


def _counted(count: int, unit: str) -> str:
    return (
        f"1 {unit.replace('points', 'point').removesuffix('s')}"
        if count == 1
        else f"{count} {unit}"
    )


def _about(section: Section) -> Iterator[str]:
    """Give what a section is made of: its passage, kinds, rows, limits, and when it shows."""
    if section.passage:
        yield f"passage {section.passage}"
    yield from (*section.points, *section.facts, *section.rows)
    if section.everywhere:
        yield "of all areas"
    if section.tab:
        yield "tab"
    if section.below:
        yield "below the section before"
    if section.sums_up:
        yield "nothing new"
    if section.shown != "always":
        yield f"{section.shown} only"
    if limits := _listed_limits(section.limits):
        yield limits


def withheld_line(withheld: Withheld) -> str:
    """Say by id, marking and ground that something stayed out; its wording is never told."""
    marking = " ".join((withheld.marking.level, *withheld.marking.caveats))
    ground = f": {withheld.ground}" if withheld.ground else ""
    return f"Left out {withheld.id} ({marking}){ground}"


def scheme_lines(scheme: MarkingScheme) -> Iterator[str]:
    """Give levels and caveats of a marking scheme, with banner and portion mark."""
    yield f"{scheme.name}: {scheme.summary}"
    yield "A drafting aid: who marks answers for the marking."
    yield ""
    yield "Levels, lowest first"
    levels = [Marking(level=level.id) for level in scheme.levels]
    rows = [(one.level, scheme.banner(one) or "–", scheme.portion_mark(one)) for one in levels]
    yield from (f"  {line}" for line in columns(rows))
    yield from _caveat_lines(scheme)


def _caveat_lines(scheme: MarkingScheme) -> Iterator[str]:
    rows = [
        (
            one.id,
            one.banner,
            one.abbreviation,
            f"with {' or '.join(one.belongs_to)} only" if one.belongs_to else "",
        )
        for one in scheme.caveats
    ]
    if rows:
        yield ""
        yield "Caveats"
        yield from (f"  {line}" for line in columns(rows))


def style_lines(style: HouseStyle) -> Iterator[str]:
    """Give the look of a house style in short."""
    page, fonts = style.page, style.fonts
    yield f"{style.name}: {style.summary}"
    yield f"Fonts: {fonts.body} (text), {fonts.heading} (headings)"
    yield f"Margins: {page.top:g} / {page.right:g} / {page.bottom:g} / {page.left:g} mm"
    yield f"Paper: {style.paper}, where the brief names none"
    yield from _further_lines(style)
    yield ""
    rows = [
        (role, f"{look.size:g}/{look.leading:g} pt", "bold" if look.bold else "", look.colour)
        for role, look in style.paragraphs.items()
    ]
    yield from columns(rows)


def _further_lines(style: HouseStyle) -> Iterator[str]:
    """Say what only some styles have: a base, numbers, words of their own."""
    numbering = style.numbering
    if style.based_on:
        yield f"Based on {style.based_on}"
    if numbering.paragraphs != "none":
        shown = {"body": "body text", "all": "body text and points"}[numbering.paragraphs]
        yield f"Numbered: {shown}, {' '.join(numbering.forms)}"
    if numbering.headings:
        yield f"Numbered: headings, {numbering.heading_form}"
    yield from (
        f"Wording: {key} = {text!r}"
        for words in style.wording.values()
        for key, text in words.items()
    )
