from briefgen.model.brief import Brief
from briefgen.model.dossier import Dossier, Point
from briefgen.model.local_text import local
from briefgen.reference.marking_schemes import load_marking_scheme
from briefgen.verify.selected import UNTICKED, Selected, selected_in


def test_what_may_be_printed_and_what_may_not_are_values_as_they_are_said_to_be() -> None:
    points = tuple(Point(id=one, kind="ask", text=local("Thank them.")) for one in ("p-a", "p-b"))
    brief = Brief(id="b-a", name="A brief", selected=("p-a",))

    found = selected_in(Dossier(points=points), brief, load_marking_scheme("us"))

    assert found == Selected(frozenset({"p-a"}), {"p-b": UNTICKED})
    assert isinstance(found.ids, frozenset)
