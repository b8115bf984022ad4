from pathlib import Path

import pytest

from briefgen.reference.knowledge import load_knowledge, load_terms
from briefgen.reference.names_in_language import (
    load_country_names,
    load_official_names,
    shipped_area_labels,
)

LANGUAGES = ("ar", "es", "fr", "ru", "zh")
LEAST = {"ar": 300, "es": 502, "fr": 572, "ru": 379, "zh": 354}


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("BRIEFGEN_CONFIG", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("language", LANGUAGES)
def test_official_names_belong_to_terms_that_tell_their_source(language: str) -> None:
    terms = {term.id: term for term in load_terms()}
    names = load_official_names(language)

    assert len(names) >= LEAST[language]
    assert all(terms[id_].source for id_ in names)
    assert len(set(names.values())) == len(names)
    assert all(name.strip() == name != terms[id_].official for id_, name in names.items())


def test_most_treaties_and_bodies_of_the_united_nations_have_official_names() -> None:
    telling = ("Convention", "Covenant", "Protocol", "Treaty", "United Nations")
    ids = {term.id for term in load_terms() if any(word in term.official for word in telling)}
    named = {language: ids & load_official_names(language).keys() for language in LANGUAGES}

    shares = {language: len(found) / len(ids) for language, found in named.items()}
    assert min(shares.values()) > 0.5, shares
    assert len(set().union(*named.values())) > 0.85 * len(ids)


def test_the_page_on_languages_tells_how_many_terms_have_official_names() -> None:
    page = (Path(__file__).parents[2] / "docs" / "languages.md").read_text(encoding="utf-8")
    named = {language: load_official_names(language).keys() for language in LANGUAGES}
    kinds = {term.id: term.kind for term in load_terms()}
    rows = {
        "agreements": "agreement",
        "statements": "statement",
        "mechanisms": "mechanism",
        "bodies": "organisation",
    }
    for row, kind in rows.items():
        ids = {id_ for id_, one in kinds.items() if one == kind}
        counts = [len(ids & named[language]) for language in ("fr", "es", "ru", "zh", "ar")]
        all_six = len(ids.intersection(*named.values()))
        cells = " | ".join(map(str, (len(ids), *counts, all_six)))
        assert f"| {row} | {cells} |" in page
    counts = [len(named[language]) for language in ("fr", "es", "ru", "zh", "ar")]
    in_all = len(kinds.keys() & set.intersection(*map(set, named.values())))
    assert f"| all | {' | '.join(map(str, (len(kinds), *counts, in_all)))} |" in page


def test_official_names_are_written_in_full() -> None:
    assert load_official_names("fr")["unclos"] == (
        "Convention des Nations Unies sur le droit de la mer"
    )
    assert load_official_names("zh")["unclos"] == "联合国海洋法公约"


def test_the_names_of_the_user_come_first(own_folder: Path) -> None:
    own = '[[terms]]\nid = "npt"\nlanguages = { fr = ["TNP"], xx = [] }\n'
    (own_folder / "terms.toml").write_text(own, encoding="utf-8")

    assert load_official_names("fr")["npt"] == "TNP"
    assert "un_charter" in load_official_names("fr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_have_their_names_in_each_language(language: str) -> None:
    names = load_country_names(language)

    assert len(names) > 190
    assert names["Norway"] != "Norway"
    # What the United Nations write otherwise than CLDR stays English.
    assert not names.keys() & {"Türkiye", "Palestine", "Taiwan", "South Korea"}


def test_a_language_without_names_has_none() -> None:
    assert load_official_names("xx") == {}


def test_the_labels_of_areas_are_those_of_the_taxonomy() -> None:
    assert shipped_area_labels() == {area.id: area.label for area in load_knowledge().areas}
