"""What becomes of the facts of a source that is read again, as data."""

from briefgen.model.facts import Fact
from briefgen.model.ids import Id
from briefgen.model.value import Value


class Misfit(Value):
    """A fact as it was, and why it, or what was decided on it, no longer fits."""

    fact: Fact
    why: str


class CarriedOver(Value):
    """The facts of the new text in reading order, with what no longer fits.

    `gone` are not among the facts any more; `unsettled` are, but what was decided on them
    rests on another reading; `new` are the ids of facts nobody has seen yet.
    """

    facts: tuple[Fact, ...]
    gone: tuple[Misfit, ...] = ()
    unsettled: tuple[Misfit, ...] = ()
    new: tuple[Id, ...] = ()
