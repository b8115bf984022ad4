import pytest

from briefgen.app.pasted_text import clean_pasted


@pytest.mark.parametrize(
    ("pasted", "clean"),
    [
        ("Herring quota", "Herring quota"),
        ("one\r\ntwo\rthree\vfour", "one\ntwo\nthree\nfour"),
        ("co\u00adop\u200bera\ufefftion", "cooperation"),
        ("5\u00a0000\u202ftonnes \t of  cod ", "5 000 tonnes of cod"),
        ("•\tHerring\n•\tCod", "Herring\nCod"),
        ("·       Herring\no\tCod\n1.  Plaice", "Herring\nCod\nPlaice"),
        ("1. January is a day of rest.", "1. January is a day of rest."),
        ("2. February\nwas cold", "2. February\nwas cold"),
        ("one\n\n\n\ntwo\n", "one\n\ntwo"),
        ("“Quota” – he said", "“Quota” – he said"),
        ("", ""),
    ],
)
def test_row_56_words_from_a_word_processor_are_clean_text(pasted: str, clean: str) -> None:
    assert clean_pasted(pasted) == clean
    assert clean_pasted(clean) == clean
