import pytest

from briefgen.model.plurals import counted, plural_form


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ["other", "one", "other", "other"]),
        ("fr-CA", ["one", "one", "other", "other"]),
        ("zh", ["other", "other", "other", "other"]),
    ],
)
def test_small_counts_take_the_forms_of_their_language(language: str, forms: list[str]) -> None:
    assert [plural_form(language, count) for count in range(4)] == forms


def test_russian_looks_at_the_last_figures() -> None:
    counts = (1, 2, 5, 11, 14, 21, 22, 112)

    assert [plural_form("ru", count) for count in counts] == [
        *("one", "few", "many", "many", "many", "one", "few", "many"),
    ]


def test_arabic_has_a_dual_and_two_further_forms() -> None:
    assert [plural_form("ar", count) for count in (0, 1, 2, 3, 11, 100, 103)] == [
        *("other", "one", "two", "few", "many", "other", "few"),
    ]


def test_english_words_follow_their_count() -> None:
    assert [counted(count, "brief") for count in range(3)] == ["0 briefs", "1 brief", "2 briefs"]
    assert [counted(count, "fact is", "facts are") for count in (1, 2)] == [
        "1 fact is",
        "2 facts are",
    ]
