from briefgen.model.expiry import Expiry
from briefgen.reference.expiry import load_expiry


def test_the_days_by_kind_are_those_of_the_data() -> None:
    assert load_expiry() == Expiry(title=180, office=180, position=90, figure=365, planned_day=0)
