"""What the kinds of items are called in the window, and in which order they stand."""

from collections.abc import Mapping

from briefgen.model.dossier import Item, Point
from briefgen.model.facts import Fact

KIND_TITLES: Mapping[str, tuple[str, str]] = {
    "person": ("Person", "People"),
    "participant": ("Participant", "Participants"),
    "date": ("Date", "Dates"),
    "venue": ("Place", "Places"),
    "mechanism": ("Mechanism", "Mechanisms"),
    "agreement": ("Agreement", "Agreements"),
    "organisation": ("Organisation", "Organisations"),
    "side_meeting": ("Side meeting", "Side meetings"),
    "milestone": ("Milestone", "Milestones"),
    "position": ("Position", "Positions"),
    "quote": ("Quotation", "Quotations"),
    "figure": ("Figure", "Figures"),
    "area": ("Agenda area", "Agenda areas"),
    "objective": ("Our objective", "Our objectives"),
    "their_objective": ("Their objective", "Their objectives"),
    "ask": ("Our ask", "Our asks"),
    "their_ask": ("Their ask", "Their asks"),
    "point_to_make": ("Point to make", "Points to make"),
    "if_raised": ("If raised", "If raised"),
    "avoid": ("Avoid", "Avoid"),
    "watch_out": ("Watch out for", "Watch out for"),
    "press_line": ("Press line", "Press lines"),
    "response": ("Response", "Responses"),
    "background": ("Background", "Background"),
    "commitment": ("Commitment", "Commitments"),
    "question": ("Question", "Questions"),
    "recommendation": ("Recommendation", "Recommendations"),
    "option": ("Option", "Options"),
    "outcome": ("Outcome", "Outcomes"),
    "chart": ("Chart", "Charts"),
}
"""One and several of each kind of item, in the order in which the kinds stand."""


def kind_of(item: Item) -> str:
    """Give the kind of an item, a key of `KIND_TITLES`."""
    return item.kind if isinstance(item, Fact | Point) else type(item).__name__.lower()
