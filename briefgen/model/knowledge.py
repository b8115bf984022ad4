"""What the program knows before it reads a text: names, places, parties and agenda areas."""

from briefgen.model.agenda import AreaDefinition
from briefgen.model.ids import Id
from briefgen.model.terms import Term
from briefgen.model.value import Value


class Country(Value):
    """A party of meetings: a country, or a union such as the EU; `name` is what sides are called.

    `adjectives` are forms such as "Norwegian", `aliases` other names and short forms.
    """

    code: str
    name: str
    adjectives: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    capital: str = ""


class Place(Value, array_like=True):
    """A city or region with the code of its country, empty where several have one of the name.

    A `common_word` (Reading, Nice) counts as a place only after in, at, to or from.
    """

    name: str
    country: str
    common_word: bool = False


class Office(Value):
    """A title that only one side uses, such as "Taoiseach"."""

    title: str
    side: str


class Language(Value):
    """How to know a language, and how it writes dates.

    `common` are its commonest words, in small letters, `least` is the share of a text they
    have at least; news in English has 0.3 of them or more. `months` holds all forms of each
    month's name. `dates` are forms with the gaps {day}, {month}, {year}, {day2}, {month2}.
    `letters` are those of which every longer text has one, and those of its neighbours none.
    `stemmer` names Snowball's algorithm; empty where words have no endings.
    """

    code: str
    name: str
    common: tuple[str, ...]
    least: float = 0.15
    letters: str = ""
    stemmer: str = ""
    months: tuple[tuple[str, ...], ...] = ()
    dates: tuple[str, ...] = ()


class AreaWords(Value):
    """How far single words and pairs of them speak for agenda areas, by their stems.

    `areas` are numbered by their place, `starts` is what speaks for each before any word is read.
    `weights` holds two bytes for each area of which a word or pair says anything: the number of
    the area, and the weight in twentieths, counted from -128.
    """

    areas: tuple[Id, ...] = ()
    starts: tuple[float, ...] = ()
    weights: dict[str, bytes] = {}


class Signs(Value):
    """How far signs speak for what they are seen at.

    These are phrases (phrase_signs.py), ends of names (phrase_ends.py), sentences
    (sentence_signs.py). `start` is what speaks for it before any sign is seen, `weights` are in
    twentieths.
    """

    start: float = -10.0
    weights: dict[str, int] = {}


class Knowledge(Value):
    """All reference data of extraction: shipped data and the user's own over them.

    `not_parties` are names that hold a party's name and mean none ("South China Sea").
    `stems` are those of the English words in names and phrases; `area_words` and all signs are
    English too.
    `latest_year` is the youngest year a text without any year may be of; it stands in
    for today's date, which no rule may read.
    """

    terms: tuple[Term, ...] = ()
    areas: tuple[AreaDefinition, ...] = ()
    places: tuple[Place, ...] = ()
    countries: tuple[Country, ...] = ()
    not_parties: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    languages: tuple[Language, ...] = ()
    stems: dict[str, str] = {}
    area_words: AreaWords = AreaWords()
    mechanism_signs: Signs = Signs()
    paper_signs: Signs = Signs()
    name_ends: Signs = Signs()
    position_signs: Signs = Signs()
    side_meeting_signs: Signs = Signs()
    latest_year: int = 2026

    def language(self, code: str) -> Language | None:
        """Give one language by its code."""
        return next((one for one in self.languages if one.code == code), None)

    def area(self, area: Id) -> AreaDefinition | None:
        """Give one area by its id."""
        return next((one for one in self.areas if one.id == area), None)
