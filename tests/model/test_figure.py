from typing import get_args

from briefgen.model.figure import LABEL_LOOKS, LabelRole, box


def test_every_role_of_words_has_its_look() -> None:
    assert set(LABEL_LOOKS) == set(get_args(LabelRole))


def test_a_box_gives_its_corners_in_order() -> None:
    assert box(10, 20, width=30, height=5) == ((10, 20), (40, 20), (40, 25), (10, 25))
