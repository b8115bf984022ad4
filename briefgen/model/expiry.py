"""How long what sources say holds before somebody should look at it again."""

from briefgen.model.value import Value


class Expiry(Value):
    """Days by kind: titles of participants, offices of people, positions, figures, planned days."""

    title: int
    office: int
    position: int
    figure: int
    planned_day: int
