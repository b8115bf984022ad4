from briefgen.reference.known_acronyms import load_known_acronyms, load_term_names


def test_what_everybody_knows_is_data() -> None:
    assert {"EU", "CO2", "UTC"} <= load_known_acronyms()


def test_the_names_of_terms_are_the_official_ones_and_the_others() -> None:
    assert {
        "Sunnylands Statement",
        "Sunnylands Statement on Enhancing Cooperation to Address the Climate Crisis",
    } <= load_term_names()
