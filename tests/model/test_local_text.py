import msgspec
import pytest

from briefgen.model.local_text import LocalText, local, main_words

BOTH = LocalText(texts={"en": "Fisheries", "nb": "Fiskeri"}, main="nb")


@pytest.mark.parametrize(
    ("asked", "given"), [("en", ("Fisheries", "en")), ("ar", ("Fiskeri", "nb"))]
)
def test_a_missing_language_falls_back_to_the_main_one(asked: str, given: tuple[str, str]) -> None:
    assert BOTH.in_language(asked) == given


def test_the_text_is_that_of_the_main_language() -> None:
    assert BOTH.text == "Fiskeri"


def test_a_text_of_one_language_is_made_in_one_step() -> None:
    assert local("Fiskeri", "nb") == LocalText(texts={"nb": "Fiskeri"}, main="nb")


def test_the_main_language_is_always_there() -> None:
    with pytest.raises(ValueError, match="no text in the main language 'en'"):
        LocalText(texts={"nb": "Fiskeri"})


def test_json_without_the_main_language_is_refused_with_its_place() -> None:
    with pytest.raises(msgspec.ValidationError, match="no text in the main language 'en'"):
        msgspec.json.decode(b'{"texts":{}}', type=LocalText)


def test_a_name_and_a_text_have_main_words() -> None:
    assert main_words("Ivar Lund") == "Ivar Lund"
    assert main_words(LocalText(texts={"fr": "Conseil", "en": "Board"}, main="fr")) == "Conseil"
