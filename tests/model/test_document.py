import typing

import msgspec

from briefgen.model.document import (
    PARAGRAPH_ROLES,
    TABLE_ROLES,
    Document,
    ParagraphRole,
    TableRole,
)
from tests.support.rich_document import rich_document


def test_the_roles_are_listed_as_their_type_names_them() -> None:
    assert typing.get_args(ParagraphRole) == PARAGRAPH_ROLES
    assert typing.get_args(TableRole) == TABLE_ROLES


def test_a_document_with_every_node_survives_json() -> None:
    data = msgspec.json.encode(rich_document())

    assert msgspec.json.decode(data, type=Document) == rich_document()
