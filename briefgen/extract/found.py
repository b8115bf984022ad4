"""What a rule finds, before it becomes a fact with id, sentence and areas."""

from briefgen.extract.span import Span
from briefgen.model.facts import Attribute, AttributeName, Engine, FactKind, FactValue
from briefgen.model.value import Value


class Found(Value):
    """One thing at one place; `more` are further places that say the same."""

    kind: FactKind
    span: Span
    value: FactValue | None = None
    attributes: dict[AttributeName, Attribute] = {}
    more: tuple[Span, ...] = ()
    rule: str = ""
    engine: Engine = "rules"
    confidence: float = 0.8
    reasons: tuple[str, ...] = ()
