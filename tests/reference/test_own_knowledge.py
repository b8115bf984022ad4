from pathlib import Path

import pytest

from briefgen.errors import InputError
from briefgen.model.agenda import AreaDefinition, AreaTerm
from briefgen.model.terms import Term
from briefgen.reference.own_knowledge import (
    own_terms_path,
    read_own_areas,
    read_own_terms,
    with_own_areas,
    with_own_terms,
)

ACCORD = Term(
    id="aldren",
    kind="agreement",
    official="Aldren Accord",
    source="Port Aldren archive",
    aliases=("Accord of Port Aldren",),
    garbled=("harmony of the cold harbour",),
)
PACT = Term(id="sudland", kind="agreement", official="Sudland Pact", source="Sudland archive")
HERRING = AreaDefinition(
    id="herring",
    domain="sea",
    label="Herring",
    terms=(AreaTerm(term="herring quotas"), AreaTerm(term="silver fish")),
)
WATER = AreaDefinition(id="water", domain="sea", label="Water")


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    return tmp_path


def terms(content: str) -> tuple[Term, ...]:
    own_terms_path().write_text(content, encoding="utf-8")
    return with_own_terms((ACCORD, PACT), read_own_terms())


def areas(content: str) -> tuple[AreaDefinition, ...]:
    own_terms_path().with_name("areas.toml").write_text(content, encoding="utf-8")
    return with_own_areas((HERRING, WATER), read_own_areas())


def test_without_files_nothing_is_added() -> None:
    assert with_own_terms((ACCORD,), read_own_terms()) == (ACCORD,)
    assert with_own_areas((HERRING,), read_own_areas()) == (HERRING,)


def test_a_new_term_stands_first_with_the_file_as_its_source() -> None:
    first, *others = terms('[[terms]]\nid = "ostland"\nkind = "mechanism"\nofficial = "Talks"\n')

    assert (first.id, first.kind, first.source) == ("ostland", "mechanism", "the user's terms.toml")
    assert others == [ACCORD, PACT]


def test_an_entry_adds_to_the_shipped_one_of_its_id() -> None:
    first, other = terms(
        '[[terms]]\nid = "sudland"\naliases = ["Pact"]\nexact_only = ["Pact"]\n'
        'date = "2031-05-07"\nlanguages = { fr = ["Pacte"] }\n'
        '[[terms]]\nid = "sudland"\ngarbled = ["Contract of the South"]\nsource = "us"\n'
    )

    assert (first.official, first.source, first.date) == ("Sudland Pact", "us", "2031-05-07")
    assert (first.aliases, first.exact_only) == (("Pact",), ("Pact",))
    assert (first.garbled, first.languages) == (("Contract of the South",), {"fr": ("Pacte",)})
    assert other == ACCORD


def test_an_entry_may_take_wordings_away() -> None:
    first, *_ = terms('[[terms]]\nid = "aldren"\nwithout = ["harmony of the cold harbour"]\n')

    assert (first.aliases, first.garbled) == (("Accord of Port Aldren",), ())


def test_a_new_area_has_plain_phrases_and_such_with_a_kind() -> None:
    first, *others = areas(
        '[[areas]]\nid = "eel"\ndomain = "sea"\nlabel = "Eels"\ngeneral = true\n'
        'terms = ["eel stocks", { term = "eels", kind = "weak" }]\nlanguages = { de = ["Aal"] }\n'
    )

    assert (first.general, first.languages) == (True, {"de": ("Aal",)})
    assert first.terms == (AreaTerm(term="eel stocks"), AreaTerm(term="eels", kind="weak"))
    assert others == [HERRING, WATER]


def test_an_area_adds_phrases_to_the_shipped_one_and_takes_some_away() -> None:
    first, other = areas(
        '[[areas]]\nid = "herring"\nlabel = "Herring and sprat"\n'
        'terms = ["sprat"]\nwithout = ["silver fish"]\n'
    )

    assert (first.label, first.domain) == ("Herring and sprat", "sea")
    assert [term.term for term in first.terms] == ["herring quotas", "sprat"]
    assert other == WATER


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("[[terms]", "terms.toml: is no valid TOML: "),
        ('[[terms]]\nkind = "agreement"\n', "terms.toml: terms[0]: object missing required field"),
        (
            '[[terms]]\nid = "aldern"\nkind = "agreement"\n',
            (
                "terms.toml: terms[0].official: is missing; 'aldern' is none of the shipped ones. "
                "Did you mean 'aldren'?"
            ),
        ),
        (
            '[[terms]]\nid = "x"\nofficial = "X"\n',
            "terms.toml: terms[0].kind: is missing; 'x' is none of the shipped ones.",
        ),
        (
            '[[terms]]\nid = "x"\nofficial = "X"\nkind = "agrement"\n',
            "terms.toml: terms[0].kind: unknown 'agrement'. Did you mean 'agreement'?",
        ),
        (
            '[[terms]]\nid = "aldren"\nalias = ["X"]\n',
            "terms.toml: terms[0].alias: unknown 'alias'. Did you mean 'aliases'?",
        ),
        (
            '[[terms]]\nid = "My Pact"\nofficial = "X"\nkind = "agreement"\n',
            "terms.toml: terms[0].id: 'My Pact' needs small letters a to z, digits, '-' and '_'",
        ),
        (
            '[[terms]]\nid = "aldren"\ngarbled = [" "]\n',
            "terms.toml: terms[0].garbled[0]: is empty.",
        ),
        (
            '[[terms]]\nid = "aldren"\nexact_only = ["Aldren Acord"]\n',
            (
                "terms.toml: terms[0].exact_only[0]: 'Aldren Acord' is none of its wordings. "
                "Did you mean 'Aldren Accord'?"
            ),
        ),
        (
            '[[terms]]\nid = "aldren"\nwithout = ["xyz"]\n',
            "terms.toml: terms[0].without[0]: 'xyz' is none of its wordings.",
        ),
        (
            '[[terms]]\nid = "aldren"\ndate = "soon"\n',
            "terms.toml: terms[0].date: expected a day such as 2024-05-07, got 'soon'.",
        ),
    ],
)
def test_a_fault_in_the_terms_is_told_with_its_place(content: str, message: str) -> None:
    with pytest.raises(InputError) as fault:
        terms(content)

    assert str(fault.value).startswith(message)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (
            '[[areas]]\nid = "herrings"\nlabel = "H"\nterms = ["herrings"]\n',
            (
                "areas.toml: areas[0].domain: is missing; 'herrings' is none of the shipped ones. "
                "Did you mean 'herring'?"
            ),
        ),
        (
            '[[areas]]\nid = "eel"\ndomain = "sea"\nlabel = "Eels"\n',
            "areas.toml: areas[0].terms: is missing; 'eel' is none of the shipped ones.",
        ),
        (
            '[[areas]]\nid = "water"\nlable = "Rivers"\n',
            "areas.toml: areas[0].lable: unknown 'lable'. Did you mean 'label'?",
        ),
        (
            '[[areas]]\nid = "water"\nterms = ["lake", ""]\n',
            "areas.toml: areas[0].terms[1]: is empty.",
        ),
        (
            '[[areas]]\nid = "herring"\nwithout = ["herring quota"]\n',
            (
                "areas.toml: areas[0].without[0]: 'herring quota' is none of its wordings. "
                "Did you mean 'herring quotas'?"
            ),
        ),
        (
            '[[areas]]\nid = "water"\nterms = [{ term = "lake", kind = "week" }]\n',
            "areas.toml: areas[0].terms[0].kind: unknown 'week'. Did you mean 'weak'?",
        ),
    ],
)
def test_a_fault_in_the_areas_is_told_with_its_place(content: str, message: str) -> None:
    with pytest.raises(InputError) as fault:
        areas(content)

    assert str(fault.value).startswith(message)


def test_all_faults_of_a_file_are_told_together() -> None:
    with pytest.raises(InputError) as fault:
        terms('[[terms]]\nid = "x"\n[[terms]]\nid = "aldren"\ndate = "soon"\n')

    assert [line.partition(": ")[2].partition(":")[0] for line in str(fault.value).split("\n")] == [
        "terms[0].official",
        "terms[0].kind",
        "terms[1].date",
    ]
