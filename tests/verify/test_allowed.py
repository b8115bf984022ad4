from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from briefgen.model.terms import Term
from briefgen.verify.allowed import glossary_of

TEXTS = st.text("ab \u00a0\n", max_size=8)


def days(first: date, last: date) -> str:
    return f"{first} {last}"


@given(name=TEXTS, allowed=st.lists(TEXTS, max_size=3))
def test_a_term_may_be_printed_where_one_of_its_names_stands(name: str, allowed: list[str]) -> None:
    term = Term(id="t-a", kind="agreement", official="Full", source="", aliases=(name,))

    found = list(glossary_of([term], allowed, days))

    assert bool(found) == (name in " ".join(allowed))
