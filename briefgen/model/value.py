"""The base of everything in the model: a frozen struct that reads and writes as JSON."""

from typing import Any, dataclass_transform

import msgspec


class ValueMeta(msgspec.StructMeta):
    """Makes the fields of every value keyword-only; msgspec passes on `frozen`, but not this."""

    def __new__(
        mcls,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        **config: Any,  # noqa: ANN401 - msgspec's own options, of many types
    ) -> "ValueMeta":
        """Make the class with fields that are given by name."""
        return super().__new__(mcls, name, bases, namespace, **{"kw_only": True, **config})


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class Value(msgspec.Struct, metaclass=ValueMeta, frozen=True, omit_defaults=True, gc=False):
    """A value without behaviour: frozen, compared by content, defaults left out of JSON.

    Nothing is derived from a value that is itself used. Where many are sorted out, `type(one) is
    Text` tells what `isinstance` does: that takes ten times as long to say no of a struct.
    """
