"""The anatomy of a brief type: its sections in order, as data."""

from typing import Literal, get_args

from msgspec.structs import replace

from briefgen.model.brief import Brief, Provenance
from briefgen.model.dossier import PointKind
from briefgen.model.facts import FactKind
from briefgen.model.value import Value

SectionKind = Literal[
    "cover",
    "contents",
    "header",
    "logistics",
    "passage",
    "objectives",
    "participants",
    "programme",
    "areas",
    "topics",
    "points",
    "facts",
    "background",
    "commitments",
    "questions",
    "recommendations",
    "options",
    "outcomes",
    "timeline",
    "agenda_matrix",
    "biographies",
    "glossary",
    "sources",
    "clearance",
]
SECTION_KINDS: tuple[SectionKind, ...] = get_args(SectionKind)
LogisticsRow = Literal[
    "who",
    "leads",
    "when",
    "duration",
    "visit",
    "where",
    "room",
    "requested_by",
    "reason",
    "interpreter",
    "press",
    "mechanism",
    "also_meeting",
]
LOGISTICS_ROWS: tuple[LogisticsRow, ...] = get_args(LogisticsRow)
Shown = Literal["always", "internal", "released"]
SourceWording = Literal["always", "internal", "never"]
UNCOUNTED: frozenset[SectionKind] = frozenset({"cover", "contents", "sources", "clearance"})
"""Sections that no limit of a brief counts: they stand around its text."""


class SectionLimits(Value):
    """What one section must not exceed; None means no limit.

    Pages are counted in parts of one, from where a section begins to where it ends. Words,
    sentences and lines are those of a passage; in sections of points and questions lines
    are those of each one. Points are counted by agenda area where the section has
    areas, `main_points` are those to make, `possible_points` those of tier "possible".
    """

    pages: int | None = None
    words: int | None = None
    sentences: int | None = None
    lines: int | None = None
    points: int | None = None
    main_points: int | None = None
    possible_points: int | None = None


class Section(Value):
    """One section of a brief.

    `heading` is the key of a label or words of its own; `passage` names the officer's own
    text of a passage section; `points` and `facts` say which kinds it shows, `rows` which
    lines of who, when, where (none: all that suit a read-ahead). A mandatory section that
    stays empty is a notice. `everywhere` takes points of all agenda areas, too;
    `beside_timeline` leaves out what the timeline of the brief tells already, `charts` shows
    the figures made of data. A `tab` is a numbered part of a book and opens a page, as
    `new_page` does by itself; `below` puts a section under the heading before it. `shown`
    tells briefs for release from internal ones. What `sums_up` may name nothing that no
    other section does.
    """

    kind: SectionKind
    heading: str = ""
    mandatory: bool = False
    passage: str = ""
    points: tuple[PointKind, ...] = ()
    facts: tuple[FactKind, ...] = ()
    rows: tuple[LogisticsRow, ...] = ()
    everywhere: bool = False
    beside_timeline: bool = False
    charts: bool = False
    tab: bool = False
    new_page: bool = False
    below: bool = False
    sums_up: bool = False
    shown: Shown = "always"
    limits: SectionLimits = SectionLimits()


_SOURCES = Section(kind="sources", heading="sources")


class Limits(Value):
    """What a brief of the type must not exceed, or (`least_words`) fall short of.

    None means no limit. Cover, contents, sources and clearance are not counted.
    """

    pages: int | None = None
    words: int | None = None
    least_words: int | None = None


class PlainLanguage(Value):
    """What keeps a brief easy to read: words of a sentence, lines of a paragraph.

    None means no limit; with `acronyms_explained` each acronym wants its full name.
    """

    sentence_words: int | None = None
    paragraph_lines: int | None = None
    acronyms_explained: bool = False


class Recipe(Value):
    """A brief type: its name, the key of its title, its sections in order.

    `addressee` is the key of the line that says for whom a brief is. `limits_released`
    stand for `limits` where a brief is for release; `provenance` is how sources show
    unless the brief says otherwise, `source_wording` in which briefs the wording of a source
    stands beside an official name.
    """

    name: str
    title: str
    summary: str = ""
    addressee: str = "to"
    provenance: Provenance = "notes"
    source_wording: SourceWording = "always"
    sections: tuple[Section, ...] = ()
    limits: Limits = Limits()
    limits_released: Limits | None = None
    plain_language: PlainLanguage = PlainLanguage()

    def limits_of(self, brief: Brief) -> Limits:
        """Give the limits that hold for a brief of the type."""
        return self.limits_released if brief.release and self.limits_released else self.limits

    def sections_of(self, brief: Brief) -> tuple[Section, ...]:
        """Give the sections that a brief has, as it is for release or internal.

        Sources at the foot of pages have no heading; an annex of them opens a page. Where the
        type has no section of sources, they come last.
        """
        hidden = "internal" if brief.release else "released"
        shown = tuple(section for section in self.sections if section.shown != hidden)
        unlisted = all(section.kind != "sources" for section in shown)
        if unlisted and self.provenance_of(brief) != "none":
            shown += (_SOURCES,)
        return tuple(
            self._with_sources(section, brief) if section.kind == "sources" else section
            for section in shown
        )

    def _with_sources(self, section: Section, brief: Brief) -> Section:
        match self.provenance_of(brief):
            case "footnotes":
                return replace(section, heading="", tab=False, new_page=False)
            case "annex":
                own = section.heading if section.heading != "sources" else "source_annex"
                return replace(section, heading=own, new_page=True)
            case _:
                return section

    def provenance_of(self, brief: Brief) -> Provenance:
        """Give how the sources show in a brief."""
        return brief.provenance or self.provenance

    def shows_source_wording(self, brief: Brief) -> bool:
        """Tell whether the wording of a source stands beside an official name."""
        if brief.source_wording is not None:
            return brief.source_wording
        return self.source_wording == "always" or (
            self.source_wording == "internal" and brief.release is None
        )
