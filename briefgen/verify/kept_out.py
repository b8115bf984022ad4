"""What must not be in a file: all that is not selected, and what is private or local."""

from collections.abc import Iterator
from pathlib import PurePath

from briefgen.model.dossier import Dossier
from briefgen.model.facts import Fact
from briefgen.model.local_text import LocalText
from briefgen.verify.rule import KeptOut
from briefgen.verify.selected import Selected, rests_on_what_is_out
from briefgen.verify.wordings import (
    SAID_IN_WORDS,
    DaysInWords,
    texts_of,
    value_in_words,
    wordings_of,
)

NOTE = "private note"
READING = "rejected reading"
FILE_NAME = "file name of a source"


def kept_out_of(
    dossier: Dossier, decided: Dossier, *, selected: Selected, days: DaysInWords
) -> Iterator[KeptOut]:
    """Yield what of a dossier must not be in a file.

    `decided` is the dossier as the officer's choices leave it; what these choices did away
    with is a rejected reading.
    """
    labels = {area.id: area.label for area in dossier.areas}
    for item in dossier.items():
        yield KeptOut(item=item.id, why=NOTE, words=item.note)
        if reason := selected.reasons.get(item.id):
            for words in wordings_of(item, days):
                yield KeptOut(item=item.id, why=reason, words=words)
            if area := labels.get(getattr(getattr(item, "value", None), "area", "")):
                yield KeptOut(item=item.id, why=reason, words=area)
    yield from _rejected_readings(dossier, decided, days)
    yield from _left_out_with_facts(dossier, selected)
    for source in dossier.sources:
        for words in {source.file_name, PurePath(source.file_name).stem}:
            yield KeptOut(item=source.id, why=FILE_NAME, words=words)


def _rejected_readings(dossier: Dossier, decided: Dossier, days: DaysInWords) -> Iterator[KeptOut]:
    """Yield what an officer corrected, and the sides of conflicts that were not chosen."""
    for fact, kept in zip(dossier.facts, decided.facts, strict=True):
        original = fact.review.original
        if original:
            yield from _readings(fact, value_in_words(original.value, days))
            said = (original.attributes.get(name) for name in SAID_IN_WORDS)
            yield from _readings(fact, (one.value for one in said if one))
        if fact is not kept:
            yield from _readings(fact, value_in_words(fact.value, days))
            yield from _readings(fact, (fact.attribute(name) for name in SAID_IN_WORDS))


def _readings(fact: Fact, words: Iterator[str | bool]) -> Iterator[KeptOut]:
    for one in words:
        if isinstance(one, str):
            yield KeptOut(item=fact.id, why=READING, words=one)


def _left_out_with_facts(dossier: Dossier, selected: Selected) -> Iterator[KeptOut]:
    """Yield titles of people and fields of the meeting that were taken from facts that are out."""
    for person in dossier.people:
        for title in person.titles:
            if rests_on_what_is_out(title.facts, selected):
                reason = _reason_of(title.facts, selected)
                for words in texts_of(title.text):
                    yield KeptOut(item=person.id, why=reason, words=words)
    for name, facts in dossier.meeting.from_facts.items():
        field = getattr(dossier.meeting, name, None)
        if isinstance(field, LocalText) and rests_on_what_is_out(facts, selected):
            reason = _reason_of(facts, selected)
            for words in texts_of(field):
                yield KeptOut(item=next(iter(facts)), why=reason, words=words)


def _reason_of(facts: tuple[str, ...], selected: Selected) -> str:
    return next(selected.reasons[id_] for id_ in facts if id_ in selected.reasons)
