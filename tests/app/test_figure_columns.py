from briefgen.app.figure_columns import column_of, columns_of
from briefgen.reference.labels import load_labels


def test_only_languages_of_briefs_are_known() -> None:
    found = columns_of({"zh", "nb", "en"})

    assert list(found) == ["en", "zh"]
    assert found["zh"] == column_of(load_labels("zh"))
    assert found["zh"].numbers.words["五"] == 5
