"""What a brief is printed with, beside what it says."""

from briefgen.model.house_style import HouseStyle
from briefgen.model.labels import Labels
from briefgen.model.marking import MarkingScheme
from briefgen.model.recipe import Recipe
from briefgen.model.terms import Term
from briefgen.model.value import Value


class Printing(Value):
    """What a brief is printed with: its words, its anatomy, its look, its marking scheme.

    `terms` are the official names that a glossary explains, `second_labels` the words of the
    second column of a brief in two languages.
    """

    labels: Labels
    second_labels: Labels | None = None
    recipe: Recipe
    style: HouseStyle
    scheme: MarkingScheme
    terms: tuple[Term, ...] = ()
