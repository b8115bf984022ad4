"""Two sources that disagree on day, title, side and wording of the same talks."""

from datetime import date

from briefgen.model.dossier import Dossier
from tests.support.told import day, dossier, fact, person, told

FIRST = told(
    "Ivar Lund, Minister of Fisheries of Ostland, will come on Tuesday, 20 March 2031.\n"
    "“The herring does not know our border,” Lund said."
)
SECOND = told(
    "On 27 March the Minister of Finance of Norland, Ivar Lund, is going to be there.\n"
    "“The herring does not respect our border,” Lund said.",
    2,
)


def disputed_talks() -> Dossier:
    """Give the dossier of both: five conflicts, no two of one kind."""
    return dossier(
        [FIRST, SECOND],
        [
            person(FIRST, "Ivar Lund", title="Minister of Fisheries", side="Ostland"),
            day(FIRST, "Tuesday, 20 March 2031", date(2031, 3, 20)),
            fact(FIRST, "The herring does not know our border", "quote", speaker="Lund"),
            person(SECOND, "Ivar Lund", title="Minister of Finance", side="Norland"),
            day(SECOND, "27 March", date(2031, 3, 27)),
            fact(SECOND, "The herring does not respect our border", "quote", speaker="Lund"),
        ],
    )
