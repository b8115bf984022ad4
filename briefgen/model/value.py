"""The base of everything in the model: a frozen struct that reads and writes as JSON."""

from typing import dataclass_transform

import msgspec


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(msgspec.field,))
class ValueMeta(msgspec.StructMeta):
    """Tells type checkers what `Value` passes on to its subclasses: frozen and keyword-only."""


class Value(msgspec.Struct, metaclass=ValueMeta, frozen=True, kw_only=True, omit_defaults=True):
    """A value without behaviour: frozen, compared by content, defaults left out of JSON."""
