import typing

import msgspec

from briefgen.model.document import (
    PARAGRAPH_ROLES,
    TABLE_ROLES,
    Document,
    ListBlock,
    ListItem,
    Paragraph,
    ParagraphRole,
    TableRole,
    Text,
)
from tests.support.rich_document import rich_document


def test_the_roles_are_listed_as_their_type_names_them() -> None:
    assert typing.get_args(ParagraphRole) == PARAGRAPH_ROLES
    assert typing.get_args(TableRole) == TABLE_ROLES


def test_a_plain_list_has_bullets_and_one_paragraph_in_each_item() -> None:
    text = Paragraph(inlines=(Text(text="Cod"),), role="list")
    plain = ListBlock(items=(ListItem(blocks=(text,)),) * 2)

    assert plain.is_plain
    assert not msgspec.structs.replace(plain, numbered=True).is_plain
    assert not msgspec.structs.replace(plain, counted=True).is_plain
    assert not ListBlock(items=(ListItem(blocks=(text, text)),)).is_plain
    assert not ListBlock(items=(ListItem(blocks=(plain,)),)).is_plain


def test_a_document_with_every_node_survives_json() -> None:
    data = msgspec.json.encode(rich_document())

    assert msgspec.json.decode(data, type=Document) == rich_document()
