"""What an item says, in the words of a row: official names, speakers, dates, sources."""

from collections.abc import Iterable, Mapping

from briefgen.app.entered_words import entered_words
from briefgen.app.to_check import is_doubtful
from briefgen.compose.dates import day_in_words, interval_in_words
from briefgen.gui.translation import in_a_row, marked, tr
from briefgen.model.dossier import (
    Item,
    Point,
)
from briefgen.model.facts import DateValue, Fact, FigureValue, NamedValue
from briefgen.model.figure_words import measured_words
from briefgen.model.ids import Id
from briefgen.model.labels import Labels
from briefgen.model.source import Source

_SEPARATOR = " · "
KIND_TITLES: Mapping[str, tuple[str, str]] = {
    "person": (marked("Person"), marked("People")),
    "participant": (marked("Participant"), marked("Participants")),
    "date": (marked("Date"), marked("Dates")),
    "venue": (marked("Place"), marked("Places")),
    "mechanism": (marked("Mechanism"), marked("Mechanisms")),
    "agreement": (marked("Agreement"), marked("Agreements")),
    "organisation": (marked("Organisation"), marked("Organisations")),
    "side_meeting": (marked("Side meeting"), marked("Side meetings")),
    "milestone": (marked("Milestone"), marked("Milestones")),
    "position": (marked("Position"), marked("Positions")),
    "quote": (marked("Quotation"), marked("Quotations")),
    "figure": (marked("Figure"), marked("Figures")),
    "area": (marked("Agenda area"), marked("Agenda areas")),
    "objective": (marked("Our objective"), marked("Our objectives")),
    "their_objective": (marked("Their objective"), marked("Their objectives")),
    "ask": (marked("Our ask"), marked("Our asks")),
    "their_ask": (marked("Their ask"), marked("Their asks")),
    "point_to_make": (marked("Point to make"), marked("Points to make")),
    "if_raised": (marked("If raised"), marked("If raised")),
    "avoid": (marked("Avoid"), marked("Avoid")),
    "watch_out": (marked("Watch out for"), marked("Watch out for")),
    "press_line": (marked("Press line"), marked("Press lines")),
    "response": (marked("Response"), marked("Responses")),
    "background": (marked("Background"), marked("Background")),
    "commitment": (marked("Commitment"), marked("Commitments")),
    "question": (marked("Question"), marked("Questions")),
    "recommendation": (marked("Recommendation"), marked("Recommendations")),
    "option": (marked("Option"), marked("Options")),
    "outcome": (marked("Outcome"), marked("Outcomes")),
    "chart": (marked("Chart"), marked("Charts")),
}
"""One and several of each kind of item, in the order in which the kinds stand."""


def kind_of(item: Item) -> str:
    """Give the kind of an item, a key of `KIND_TITLES`."""
    return item.kind if isinstance(item, Fact | Point) else type(item).__name__.lower()


def wording_of(item: Item, labels: Labels) -> str:
    """Give what an item says on one line, white space joined."""
    return one_line(_fact_wording(item, labels) if isinstance(item, Fact) else entered_words(item))


def one_line(text: str) -> str:
    """Join a text of several lines."""
    return " ".join(text.split())


def _fact_wording(fact: Fact, labels: Labels) -> str:
    if fact.review.wording:
        return fact.review.wording.text
    if fact.kind in {"quote", "position"}:
        return _reported(fact)
    match fact.value:
        case DateValue(first=first, last=last, role=role):
            words = interval_in_words(first, last, labels)
            label = labels.words.get(f"role_{role}") or role.capitalize()
            return words if role == "other" else f"{label}: {words}"
        case FigureValue():
            return measured_words(fact.value, labels)
        case NamedValue():
            return ", ".join(filter(None, (_named(fact), fact.attribute("title"))))
        case _:
            return _as_named(fact) if fact.kind == "area" else fact.text


def _as_named(fact: Fact) -> str:
    return tr("Named as “{words}”").format(words=fact.text)


def _reported(fact: Fact) -> str:
    """Give who said it, then the words; a quotation stands in its marks."""
    bare = fact.text.strip('“”" ')
    words = f"“{bare}”" if fact.kind == "quote" else fact.text
    speaker = fact.attribute("speaker")
    return f"{speaker}: {words}" if speaker and speaker not in words else words


def _named(fact: Fact) -> str:
    """Give the official name, and the source's words where they differ."""
    same = fact.kind == "participant" or fact.name.casefold() == fact.text.casefold()
    words = tr("{name} (in the source: “{words}”)")
    return fact.name if same else words.format(name=fact.name, words=fact.text)


def source_lines(sources: Iterable[Source], labels: Labels) -> dict[Id, str]:
    """Give publisher and day of each source, by id: "Aldren Courier · 3 February 2031"."""
    return {
        source.id: in_a_row((publisher_of(source), source_day(source, labels)))
        for source in sources
    }


def origin_of(item: Item, lines: Mapping[Id, str]) -> str:
    """Give the line of an item's source, with what to beware of."""
    if not isinstance(item, Fact):
        return tr("Entered by hand")
    line = lines.get(item.source or "")
    if line is None:
        former = lines.get(item.former_source or "")
        return (
            tr("No longer in {source}").format(source=former) if former else tr("Entered by hand")
        )
    if item.review.state == "rejected":
        return _SEPARATOR.join((line, tr("rejected")))
    return _SEPARATOR.join((line, tr("doubtful reading"))) if is_doubtful(item) else line


def publisher_of(source: Source) -> str:
    """Give who published a source, else its title, else the name of its file."""
    return one_line(source.publisher or source.title or source.file_name)


def source_day(source: Source, labels: Labels) -> str:
    """Give the day a source is of, and whether that was inferred."""
    if source.document_date is None:
        return tr("no date")
    day = day_in_words(source.document_date.value, labels)
    is_inferred = source.document_date.how == "inferred"
    return tr("{day} (inferred)").format(day=day) if is_inferred else day
