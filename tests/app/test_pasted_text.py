import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.app.pasted_text import clean_pasted


@pytest.mark.parametrize(
    ("pasted", "clean"),
    [
        ("One\r\ntwo\rthree\vfour\u2029five", "One\ntwo\nthree\nfour\nfive"),
        (
            "•\tHerring\n\uf0b7\tCod\n1.\tRadar\n(a)\tPatrols\no\tNets",
            "Herring\nCod\nRadar\nPatrols\nNets",
        ),
        ("co\u00adope\u200bration\ufeff \ufffc", "cooperation"),
        ("40\u00a0000 tonnes", "40 000 tonnes"),
        ("Que faire\u00a0? «\u00a0Rien\u00a0»", "Que faire\u00a0? «\u00a0Rien\u00a0»"),
        ("a\t\tb   c  \n\n\n\n\nd", "a b c\n\nd"),
        ("- a dash stays, a list of one", "- a dash stays, a list of one"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("", ""),
    ],
)
def test_row_56_what_is_pasted_from_word_becomes_plain_text(pasted: str, clean: str) -> None:
    assert clean_pasted(pasted) == clean


@given(st.text(alphabet="ab \t\n\r•\u00a0\u00ad\u2029", max_size=30))
def test_what_is_clean_without_tabs_stays_as_it_is(text: str) -> None:
    once = clean_pasted(text)

    assert clean_pasted(once) == once
