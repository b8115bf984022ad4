from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from briefgen.gui.step_words import step_words
from briefgen.gui.translation import speak


@pytest.fixture
def french(dressed: QApplication) -> Iterator[None]:
    speak(dressed, "fr")
    yield
    speak(dressed, "en")


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("", ""),
        ("Tick 1 item", "Cocher 1 élément"),
        ("Tick Fisheries", "Cocher Fisheries"),
        ("Untick 3 items", "Décocher 3 éléments"),
        ("Mark 2 items as accepted", "Marquer 2 éléments comme acceptés"),
        ("Tick everything", "Tout cocher"),
        ("4 changes", "4 modifications"),
        ("Add brief For {the} press", "Ajouter la note For {the} press"),
        ("Cambiar algo", "Cambiar algo"),
    ],
)
def test_row_3_a_step_is_named_in_the_language_of_the_window(
    french: None, step: str, said: str
) -> None:
    assert step_words(step) == said


@given(st.text())
def test_in_english_a_name_stays_as_it_is(step: str) -> None:
    assert step_words(step) == step
    assert step_words(f"Tick {step}") == f"Tick {step}"
