import pytest
from msgspec.structs import replace

from briefgen.app.undrawn import undrawn, undrawn_in_changes
from briefgen.model.dossier import Point
from briefgen.model.local_text import local
from tests.support.dossier_sample import sample_dossier


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", ""),
        ("“Señor” – 5 €", ""),
        ("刘振民 with محمد, שלום and Жук", ""),
        ("a\u200bb\x07\u2003c\ud800", ""),
        ("ሀለ and ሀ again, 😀", "ሀለ😀"),
    ],
)
def test_characters_without_a_font_are_told_once(text: str, expected: str) -> None:
    assert undrawn(text) == expected


def test_only_items_that_were_typed_or_changed_are_told() -> None:
    old = Point(id="p-old", kind="ask", text=local("ሀ"))
    before = replace(sample_dossier(), points=(old,))
    new = Point(id="p-new", kind="ask", text=local("ለ"))
    reworded = replace(old, text=local("ሀ again"))

    def told(*points: Point) -> list[tuple[str, ...]]:
        return [one.ids for one in undrawn_in_changes(before, replace(before, points=points))]

    assert told(old) == []
    assert told(old, new) == [("p-new",)]
    assert told(reworded, replace(new, text=local("plain"))) == [("p-old",)]
