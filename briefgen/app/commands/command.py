"""Every change as a value; `do` names it in JSON.

An `apply` file is a list of such objects: `[{"do": "select", "add": ["f-…"]}]`.
A `brief` is named by name or id; empty means the project's first one.
"""

from typing import Literal, get_args

from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import PersonRole, PointKind, SideName, Tier
from briefgen.model.export_defaults import ExportDefaults
from briefgen.model.facts import Fact, FactKind, ReviewState
from briefgen.model.ids import Id
from briefgen.model.source import Source
from briefgen.model.value import Value


class Select(Value, tag_field="do", tag="select"):
    """Tick and untick items; what is named in both is unticked.

    An area's id stands for what is under it. Ticking an area with nothing ticked brings
    back what was last ticked there; else it ticks everything that is not rejected.
    """

    brief: str = ""
    add: tuple[Id, ...] = ()
    drop: tuple[Id, ...] = ()


class SelectAll(Value, tag_field="do", tag="select_all"):
    """Tick everything that is not rejected, or (`ticked` false) nothing."""

    brief: str = ""
    ticked: bool = True


class OrderAreas(Value, tag_field="do", tag="order_areas"):
    """Put agenda areas in the order of the meeting; areas left out follow as they stood."""

    order: tuple[Id, ...]
    brief: str = ""


class AddArea(Value, tag_field="do", tag="add_area"):
    """Put an agenda area on the agenda: one that is known, by id or name, or one of one's own.

    `place` counts from 1 in the order of the brief; 0 means behind all others.
    """

    name: str
    place: int = 0
    brief: str = ""


class RemoveArea(Value, tag_field="do", tag="remove_area"):
    """Take an agenda area off the agenda under which nothing stands."""

    id: Id


class OrderItems(Value, tag_field="do", tag="order_items"):
    """Put what stands under one agenda area (empty: the whole meeting) in order.

    What is left out follows as it stood.
    """

    order: tuple[Id, ...]
    area: Id = ""
    brief: str = ""


class AddSource(Value, tag_field="do", tag="add_source"):
    """Add a text that was read, with what it proposes, and tick that in the brief."""

    source: Source
    facts: tuple[Fact, ...] = ()
    areas: tuple[AgendaArea, ...] = ()
    brief: str = ""


class SetField(Value, tag_field="do", tag="set"):
    """Set one field by its key, such as `meeting.place` or `brief.to`; empty text clears it.

    A key may end in a language: `meeting.title@fr`.
    """

    key: str
    value: str
    brief: str = ""


class AddPoint(Value, tag_field="do", tag="add_point"):
    """Write a point and tick it in the brief; its language is the brief's unless it is named."""

    kind: PointKind
    text: str
    area: Id | None = None
    tier: Tier = "certain"
    marking: str = ""
    note: str = ""
    language: str = ""
    brief: str = ""


class EditPoint(Value, tag_field="do", tag="edit_point"):
    """Change a point; fields that are None stay, an empty area means the whole meeting.

    An empty text in one language takes that one out.
    """

    id: Id
    kind: PointKind | None = None
    text: str | None = None
    area: Id | None = None
    tier: Tier | None = None
    marking: str | None = None
    note: str | None = None
    language: str = ""


class AddPerson(Value, tag_field="do", tag="add_person"):
    """Enter somebody who takes part, and tick them in the brief.

    `facts` are those that say so; title and biography are in the brief's language unless
    another is named.
    """

    name: str
    title: str = ""
    side: SideName = "unknown"
    role: PersonRole = "principal"
    pronunciation: str = ""
    name_in_script: str = ""
    biography: str = ""
    facts: tuple[Id, ...] = ()
    language: str = ""
    brief: str = ""


class EditPerson(Value, tag_field="do", tag="edit_person"):
    """Change a person; fields that are None stay, empty ones are cleared.

    A title replaces all titles; in another language it is that of the first one.
    """

    id: Id
    name: str | None = None
    title: str | None = None
    side: SideName | None = None
    role: PersonRole | None = None
    pronunciation: str | None = None
    name_in_script: str | None = None
    biography: str | None = None
    note: str | None = None
    language: str = ""


ItemKind = Literal["commitment", "question", "recommendation", "option", "outcome", "chart"]
ITEM_KINDS: tuple[ItemKind, ...] = get_args(ItemKind)


class AddItem(Value, tag_field="do", tag="add_item"):
    """Enter a commitment, question, option, chart and the like, and tick it in the brief.

    `fields` holds what was typed, by the name of the field (the `data` of a chart are
    comma-separated text); `facts` are those that carry it.
    Its language is the brief's unless it is named.
    """

    kind: ItemKind
    fields: dict[str, str]
    facts: tuple[Id, ...] = ()
    language: str = ""
    brief: str = ""


class EditItem(Value, tag_field="do", tag="edit_item"):
    """Change the fields of such an item that are given; an empty text clears what may be empty."""

    id: Id
    fields: dict[str, str]
    facts: tuple[Id, ...] | None = None
    language: str = ""


class Remove(Value, tag_field="do", tag="remove"):
    """Take out what was typed: points, people, commitments, facts made by hand and the like."""

    ids: tuple[Id, ...]


class AddBrief(Value, tag_field="do", tag="add_brief"):
    """Make a brief of a type; it begins with everything ticked that a new project ticks."""

    name: str
    type: str = "meeting-brief"
    house_style: str = "plain"


class CopyBrief(Value, tag_field="do", tag="copy_brief"):
    """Make a second brief that begins as a copy of another."""

    brief: str
    name: str


class RemoveBrief(Value, tag_field="do", tag="remove_brief"):
    """Take a brief out of the project; the dossier stays."""

    brief: str


class ReviewFacts(Value, tag_field="do", tag="review"):
    """Accept or reject proposed facts, or ("edited") give a single one another wording.

    Every other state takes corrections back: it is about what was proposed.
    """

    ids: tuple[Id, ...]
    state: ReviewState
    wording: str = ""
    language: str = ""


class Resolve(Value, tag_field="do", tag="resolve"):
    """Settle a conflict by the key of a choice, or with an empty one open it again.

    What the conflict is about is ticked anew in every brief, as after reading.
    """

    conflict: Id
    choice: str = ""


class Group(Value, tag_field="do", tag="group"):
    """Say that facts are of the same thing, or (`same` false) that each is of another.

    What was said before of exactly these facts is replaced.
    """

    ids: tuple[Id, ...]
    same: bool = True


class SayMeaning(Value, tag_field="do", tag="say_meaning"):
    """Say that a wording of the sources means a term, as the officer knows.

    `facts` are what follows from it: they replace those of their ids, new ones are ticked.
    """

    text: str
    term: Id
    facts: tuple[Fact, ...] = ()


class FactFields(Value):
    """What an officer says of a fact; fields that are None stay, empty ones are cleared.

    `days` and `date` (when it was said) are ISO days, two with a slash for an interval.
    `role` is that of a date or venue. `side` is a name, or "ours" or "theirs".
    """

    name: str | None = None
    days: str | None = None
    role: str | None = None
    amount: str | None = None
    unit: str | None = None
    measures: str | None = None
    title: str | None = None
    side: str | None = None
    speaker: str | None = None
    date: str | None = None
    status: str | None = None
    areas: tuple[Id, ...] | None = None
    marking: str | None = None
    ground: str | None = None
    note: str | None = None


class AddFact(FactFields, tag_field="do", tag="add_fact"):
    """Make a fact by hand and tick it: of words in a source, or typed (`source` empty).

    The place in the source is `start` to `end`, or where `text` stands; `occurrence`
    says which time, counted from 1, where it stands there more than once.
    """

    kind: FactKind
    source: Id = ""
    start: int | None = None
    end: int | None = None
    text: str = ""
    occurrence: int | None = None
    brief: str = ""


class EditFact(FactFields, tag_field="do", tag="edit_fact"):
    """Correct a fact; what was proposed is kept beside it, the words of the source stay.

    `wording` is what a brief prints instead.
    """

    id: Id
    kind: FactKind | None = None
    wording: str | None = None
    language: str = ""


class MergeFacts(Value, tag_field="do", tag="merge_facts"):
    """Make one fact of several that say the same; the first keeps its id.

    Places in its own source become further mentions of it. Facts of other sources stay
    for their places, and are decided to be the same.
    """

    ids: tuple[Id, ...]


class SplitFact(Value, tag_field="do", tag="split_fact"):
    """Make two facts of one, before the character `at` of its text, or before some `words`."""

    id: Id
    at: int | None = None
    words: str = ""


class ReplaceSource(Value, tag_field="do", tag="replace_source"):
    """Put a text that was read again in the place of the source with its id.

    Decisions that still hold are kept; new facts are ticked in the brief.
    """

    source: Source
    facts: tuple[Fact, ...] = ()
    areas: tuple[AgendaArea, ...] = ()
    brief: str = ""


class SetExport(Value, tag_field="do", tag="set_export"):
    """Say how the files of the project are made unless somebody asks for something else."""

    options: ExportDefaults


Command = (
    Select
    | SelectAll
    | OrderAreas
    | OrderItems
    | AddArea
    | RemoveArea
    | SetField
    | AddSource
    | AddPoint
    | EditPoint
    | AddPerson
    | EditPerson
    | AddItem
    | EditItem
    | Remove
    | AddBrief
    | CopyBrief
    | RemoveBrief
    | ReviewFacts
    | Resolve
    | Group
    | SayMeaning
    | AddFact
    | EditFact
    | MergeFacts
    | SplitFact
    | ReplaceSource
    | SetExport
)
