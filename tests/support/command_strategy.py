"""Draw commands that are valid for a project as it is now."""

import hashlib
from typing import get_args

from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.app.commands.command import (
    AddArea,
    AddBrief,
    AddFact,
    AddItem,
    AddPerson,
    AddPoint,
    AddSource,
    Command,
    CopyBrief,
    EditFact,
    EditItem,
    EditPerson,
    EditPoint,
    Group,
    ItemKind,
    MergeFacts,
    OrderAreas,
    OrderItems,
    Remove,
    RemoveArea,
    RemoveBrief,
    ReplaceSource,
    ReviewFacts,
    SayMeaning,
    Select,
    SelectAll,
    SetField,
    SplitFact,
)
from briefgen.model.agenda import AgendaArea
from briefgen.model.dossier import POINT_KINDS, PersonRole, SideName
from briefgen.model.facts import Fact
from briefgen.model.placement import items_by_area
from briefgen.model.project import Project
from briefgen.model.source import Source
from tests.support.dossier_sample import everything_ticked, sample_dossier

LEVELS = st.sampled_from(["", "none", "internal", "restricted draft"])
TEXTS = st.text(min_size=1, max_size=8).map(lambda text: f"{text} herring")
LANGUAGES = st.sampled_from(["", "fr", "pt-BR"])
STATES = st.sampled_from(["proposed", "accepted", "rejected"])
SETTINGS = st.sampled_from(
    [
        ("meeting.place", "Port Aldren"),
        ("meeting.place", ""),
        ("meeting.title@nb", "Samtaler"),
        ("meeting.starts", "2031-03-20T10:30"),
        ("brief.to", "The Minister"),
        ("brief.release", "internal draft"),
        ("brief.as_at", "2031-03-14T09:00"),
        ("brief.passages.purpose", "Settle it."),
        ("sides.theirs", "Norland"),
        ("dossier.default_marking", "restricted"),
        ("source.s-couriera.date", "2031-02-04"),
    ]
)


def sample_project() -> Project:
    """Give a project with one brief in which everything is ticked."""
    dossier = sample_dossier()
    return Project(dossier=dossier, briefs=(everything_ticked(dossier),))


def new_source(word: str) -> AddSource:
    """Make the command that adds a text with one fact, the given word, in a new agenda area."""
    text = f"{word} was said."
    digest = hashlib.sha256(text.encode()).hexdigest()
    source = Source(
        id=f"s-{digest[:8]}",
        sha256=digest,
        file_name="news.txt",
        reader="plain_text",
        reader_version="1",
        text=text,
    )
    fact = Fact(id=f"f-{digest[:8]}", kind="position", text=word, source=source.id, end=len(word))
    area = AgendaArea(id="harbours", label="Harbours")
    return AddSource(source=source, facts=(fact,), areas=(area,))


def command_for(project: Project) -> st.SearchStrategy[Command]:
    """Draw one command that fits a project with the dossier of `sample_project`."""
    choices = [_add_source(project), _add_brief(project), _review(project), _review_one(project)]
    choices += [_group(project), _say_meaning()]
    choices += [_add_fact(project), _edit_fact(project), _replace_source(project)]
    choices += [*_merge(project), *_split(project)]
    if project.briefs:
        choices += [_select(project), _select_all(project), _order(project), _set(project)]
        choices += [
            _order_items(project),
            _add_area(project),
            _add_point(project),
            _add_person(project),
            _copy(project),
            _drop_brief(project),
        ]
        choices.append(_add_item(project))
    if project.dossier.points:
        choices.append(_edit_point(project))
    if project.dossier.people:
        choices.append(_edit_person(project))
    if project.dossier.commitments:
        choices.append(_edit_commitment(project))
    if _typed(project):
        choices.append(_remove(project))
    if empty := _empty_areas(project):
        choices.append(_remove_area(empty))
    return st.one_of(choices)


def _briefs(project: Project) -> st.SearchStrategy[str]:
    return st.sampled_from([name for one in project.briefs for name in (one.id, one.name)])


def _areas(project: Project) -> st.SearchStrategy[str]:
    return st.sampled_from([area.id for area in project.dossier.areas])


def _facts(project: Project) -> st.SearchStrategy[str]:
    return st.sampled_from([fact.id for fact in project.dossier.facts])


def _typed(project: Project) -> list[str]:
    return [item.id for item in project.dossier.items() if not isinstance(item, Fact)]


def _some(ids: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(ids, min_size=1, max_size=3, unique=True).map(tuple)


def _select(project: Project) -> st.SearchStrategy[Command]:
    known = st.sampled_from([item.id for item in project.dossier.items()])
    ids = _some(known | _areas(project))
    return st.builds(Select, brief=_briefs(project), add=ids | st.just(()), drop=ids | st.just(()))


def _select_all(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(SelectAll, brief=_briefs(project), ticked=st.booleans())


def _order(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(OrderAreas, brief=_briefs(project), order=_some(_areas(project)))


def _add_area(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        AddArea,
        name=st.just(f"Matter {project.made}"),
        place=st.integers(0, 4),
        brief=_briefs(project),
    )


def _remove_area(ids: list[str]) -> st.SearchStrategy[Command]:
    return st.builds(RemoveArea, id=st.sampled_from(ids))


def _empty_areas(project: Project) -> list[str]:
    under = items_by_area(project.dossier)
    named = {id_ for fact in project.dossier.facts for id_ in fact.areas}
    return [id_ for id_, items in under.items() if id_ and not items and id_ not in named]


def _order_items(project: Project) -> st.SearchStrategy[Command]:
    groups = {area: items for area, items in items_by_area(project.dossier).items() if items}

    def order(area: str | None) -> st.SearchStrategy[Command]:
        ids = _some(st.sampled_from([item.id for item in groups[area]]))
        return st.builds(OrderItems, brief=_briefs(project), order=ids, area=st.just(area or ""))

    return st.sampled_from(list(groups)).flatmap(order)


def _set(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        lambda setting, brief: SetField(key=setting[0], value=setting[1], brief=brief),
        SETTINGS,
        _briefs(project),
    )


def _add_source(project: Project) -> st.SearchStrategy[Command]:
    return st.just(new_source(f"Voice {len(project.dossier.sources)}"))


def _add_point(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        AddPoint,
        kind=st.sampled_from(POINT_KINDS),
        text=TEXTS,
        area=st.none() | _areas(project),
        marking=LEVELS,
        note=st.text(max_size=3),
        language=LANGUAGES,
        brief=_briefs(project),
    )


def _edit_point(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        EditPoint,
        id=st.sampled_from([point.id for point in project.dossier.points]),
        text=st.none() | TEXTS,
        area=st.none() | st.just("") | _areas(project),
        marking=st.none() | LEVELS,
        language=LANGUAGES,
    )


def _add_person(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        AddPerson,
        name=TEXTS,
        title=st.just("") | TEXTS,
        side=st.sampled_from(get_args(SideName)),
        role=st.sampled_from(get_args(PersonRole)),
        biography=st.just("") | TEXTS,
        facts=_some(_facts(project)),
        brief=_briefs(project),
    )


def _edit_person(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        EditPerson,
        id=st.sampled_from([person.id for person in project.dossier.people]),
        name=st.none() | TEXTS,
        title=st.none() | st.just("") | TEXTS,
        biography=st.none() | st.just("") | TEXTS,
        language=LANGUAGES,
    )


def _add_item(project: Project) -> st.SearchStrategy[Command]:
    kinds: list[tuple[ItemKind, str]] = [
        ("question", "question"),
        ("recommendation", "text"),
        ("option", "text"),
        ("outcome", "result"),
    ]
    return st.builds(
        lambda kind, text, marking, language, brief: AddItem(
            kind=kind[0],
            fields={kind[1]: text, "marking": marking},
            language=language,
            brief=brief,
        ),
        st.sampled_from(kinds),
        TEXTS,
        LEVELS,
        LANGUAGES,
        _briefs(project),
    )


def _edit_commitment(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        EditItem,
        id=st.sampled_from([one.id for one in project.dossier.commitments]),
        fields=st.fixed_dictionaries(
            {}, optional={"what": TEXTS, "due": st.just("2031-03-01"), "state": st.just("kept")}
        ),
        language=LANGUAGES,
    )


def _remove(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(Remove, ids=_some(st.sampled_from(_typed(project))))


def _add_brief(project: Project) -> st.SearchStrategy[Command]:
    return st.just(AddBrief(name=f"Brief {project.made}"))


def _copy(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(CopyBrief, brief=_briefs(project), name=st.just(f"Copy {project.made}"))


def _drop_brief(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(RemoveBrief, brief=_briefs(project))


def _group(project: Project) -> st.SearchStrategy[Command]:
    dates = tuple(fact.id for fact in project.dossier.facts if fact.kind == "date")
    return st.builds(Group, ids=st.permutations(dates).map(tuple), same=st.booleans())


def _review(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(ReviewFacts, ids=_some(_facts(project)), state=STATES)


def _say_meaning() -> st.SearchStrategy[Command]:
    return st.builds(SayMeaning, text=TEXTS, term=st.just("sunnylands"))


def _review_one(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        ReviewFacts,
        ids=st.tuples(_facts(project)),
        state=st.just("edited"),
        wording=TEXTS,
        language=LANGUAGES,
    )


def _add_fact(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        AddFact,
        kind=st.sampled_from(["venue", "quote", "date", "figure"]),
        text=TEXTS,
        marking=LEVELS,
        areas=st.none() | _some(_areas(project)),
    )


def _edit_fact(project: Project) -> st.SearchStrategy[Command]:
    return st.builds(
        EditFact,
        id=_facts(project),
        wording=st.none() | st.just("") | TEXTS,
        areas=st.none() | st.tuples(_areas(project)),
        marking=st.none() | LEVELS,
        language=LANGUAGES,
    )


def _merge(project: Project) -> list[st.SearchStrategy[Command]]:
    """Merge facts of a kind of which there are two that are not rejected."""
    kinds: dict[str, list[str]] = {}
    for fact in project.dossier.facts:
        if fact.review.state != "rejected":
            kinds.setdefault(fact.kind, []).append(fact.id)
    return [
        st.permutations(ids).map(lambda ids: MergeFacts(ids=tuple(ids[:2])))
        for ids in kinds.values()
        if len(ids) > 1
    ]


def _split(project: Project) -> list[st.SearchStrategy[Command]]:
    """Split facts of two words that nobody has edited."""
    splits = [
        SplitFact(id=fact.id, at=len(words[0]) + 1)
        for fact in project.dossier.facts
        if len(words := fact.text.split(" ")) == 2
        and all(word.strip().isalnum() for word in words)
        and fact.review.state != "edited"
    ]
    return [st.sampled_from(splits)] if splits else []


def _replace_source(project: Project) -> st.SearchStrategy[Command]:
    """Read a source again that has a line more at its head, and propose nothing in it."""
    source = project.dossier.sources[0]
    text = f"Read again.\n{source.text}"
    digest = hashlib.sha256(text.encode()).hexdigest()
    return st.just(ReplaceSource(source=replace(source, text=text, sha256=digest)))
