import pytest

from briefgen.extract.headed_bodies import end_of_headed
from briefgen.extract.words import find_tokens


@pytest.mark.parametrize(
    ("text", "headed"),
    [
        (
            "who chairs the Guild of Herring Smokers, said",
            "who chairs the Guild of Herring Smokers",
        ),
        ("who heads the Farmers' Union of Skrei and left", "who heads the Farmers' Union of Skrei"),
        ("who runs the Institute of Nets and Ropes.", "who runs the Institute of Nets and Ropes"),
        ("who leads the Skrei Fund in", "who leads the Skrei Fund"),
    ],
)
def test_what_somebody_heads_ends_with_its_name(text: str, headed: str) -> None:
    tokens = find_tokens(text, 0, len(text))

    end = end_of_headed(tokens, 0)

    assert end is not None
    assert text[: tokens[end - 1].end] == headed


@pytest.mark.parametrize(
    "text",
    [
        "who heads",
        "who met the Guild of Herring Smokers",
        "and chairs the Guild of Herring Smokers",
        "who heads the bank's Aldren Office",
        "who runs the harbour office",
        "who runs , and left",
    ],
)
def test_other_words_behind_a_name_tell_nothing(text: str) -> None:
    assert end_of_headed(find_tokens(text, 0, len(text)), 0) is None
