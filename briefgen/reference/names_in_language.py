"""Names of agenda areas, of countries and of terms in the language of a brief."""

import msgspec

from briefgen.model.ids import Id
from briefgen.reference.own_knowledge import read_own_terms
from briefgen.resources import asset


class _AreaLabel(msgspec.Struct, frozen=True):
    """What is read of a shipped area here; its phrases stay unread."""

    id: Id
    label: str


def load_official_names(language: str) -> dict[Id, str]:
    """Read the official names that terms have in a language, the user's own over the shipped."""
    path = asset("terms", "official", f"{language}.json")
    shipped = msgspec.json.decode(path.read_bytes(), type=dict[Id, str]) if path.exists() else {}
    own = {
        term.id: term.languages[language][0]
        for term in read_own_terms()
        if term.languages.get(language)
    }
    return shipped | own


def load_country_names(language: str) -> dict[str, str]:
    """Read what a language calls countries, by their English names (CLDR)."""
    content = asset("labels", "countries", f"{language}.json").read_bytes()
    return msgspec.json.decode(content, type=dict[str, str])


def shipped_area_labels() -> dict[Id, str]:
    """Read what the shipped areas are called in English, by their ids."""
    content = asset("agenda", "agenda_areas.json").read_bytes()
    return {area.id: area.label for area in msgspec.json.decode(content, type=list[_AreaLabel])}
