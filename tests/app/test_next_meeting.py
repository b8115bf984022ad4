import datetime as dt

from msgspec.structs import replace

from briefgen.app.next_meeting import next_meeting
from briefgen.app.project_integrity import integrity_faults
from briefgen.model.brief import Header
from briefgen.model.dossier import Dossier
from briefgen.model.local_text import local
from briefgen.model.project import Project
from tests.support.dossier_sample import sample_brief
from tests.support.full_dossier import full_dossier


def test_row_54_sides_people_style_and_header_stay_selection_and_dates_go() -> None:
    dossier = full_dossier()
    header = Header(
        to=local("The Minister"), subject=local("Talks"), reference="7", date=dt.date(2031, 2, 3)
    )
    brief = replace(
        sample_brief(dossier),
        house_style="us-state-like",
        header=header,
        passages={"x": local("y")},
    )

    begun = next_meeting(Project(dossier=dossier, briefs=(brief,)))

    assert begun.dossier.sides == dossier.sides
    assert [one.name for one in begun.dossier.people] == [one.name for one in dossier.people]
    assert [one.biography for one in begun.dossier.people] == [
        one.biography for one in dossier.people
    ]
    (kept,) = begun.briefs
    assert (kept.house_style, kept.type) == ("us-state-like", brief.type)
    assert kept.header == Header(to=local("The Minister"))
    assert (kept.selected, kept.passages, kept.area_order, kept.remembered) == ((), {}, (), {})
    emptied = replace(begun.dossier, people=())
    assert emptied == Dossier(
        sides=dossier.sides,
        marking_scheme=dossier.marking_scheme,
        default_marking=dossier.default_marking,
    )
    assert not list(integrity_faults(begun))
