import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.model.dossier import Side
from briefgen.model.exported import Placed
from briefgen.model.notices import Notice
from briefgen.model.proposal import Proposal
from briefgen.model.value import Value
from tests.support.project_strategy import values_of


def test_a_value_cannot_be_changed() -> None:
    side = Side(name="Norland")

    with pytest.raises(AttributeError, match="immutable"):
        side.name = "Ostland"  # type: ignore[misc]  # that it can't be done is the test


def test_fields_are_given_by_name() -> None:
    with pytest.raises(TypeError, match="positional"):
        Side("Norland")  # type: ignore[call-arg]  # that it can't be done is the test


def test_defaults_are_left_out_of_json() -> None:
    assert msgspec.json.encode(Side(name="Norland")) == b'{"name":"Norland"}'


@pytest.mark.parametrize("kind", [Notice, Placed, Proposal])
@given(data=st.data())
@settings(max_examples=20)
def test_values_that_cross_the_border_of_the_worker_survive_json(
    kind: type[Value], data: st.DataObject
) -> None:
    value = data.draw(values_of(kind))

    assert msgspec.json.decode(msgspec.json.encode(value), type=kind) == value
