from datetime import date

import pytest
from msgspec.structs import replace

from briefgen.checks.document_dates import check_document_dates
from briefgen.model.dossier import Dossier
from briefgen.model.facts import Review
from briefgen.model.source import DateOrigin, DocumentDate, Source
from tests.support.dossier_sample import COURIER_SOURCE
from tests.support.told import dossier, fact, told

TUESDAY, EARLIER, EARLIEST = date(2024, 5, 7), date(2019, 5, 7), date(2013, 5, 7)


def source_of(found: DocumentDate | None) -> Source:
    return replace(COURIER_SOURCE, id="s-b", document_date=found)


def guess(*candidates: date) -> DocumentDate:
    return DocumentDate(value=TUESDAY, how="inferred", candidates=candidates)


@pytest.mark.parametrize(
    ("found", "code", "message"),
    [
        (None, "document-date-missing", "No date found; relative dates stay open."),
        (guess(), "document-date-inferred", "The date 2024-05-07 is inferred."),
        (guess(TUESDAY), "document-date-inferred", "The date 2024-05-07 is inferred."),
        (
            guess(TUESDAY, EARLIER),
            "document-date-inferred",
            "The date 2024-05-07 is inferred; 2019-05-07 fits too.",
        ),
        (
            guess(TUESDAY, EARLIER, EARLIEST),
            "document-date-inferred",
            "The date 2024-05-07 is inferred; 2019-05-07, 2013-05-07 fit too.",
        ),
    ],
)
def test_a_date_that_is_a_guess_is_told_with_the_remedy(
    found: DocumentDate | None, code: str, message: str
) -> None:
    (notice,) = check_document_dates(Dossier(sources=(COURIER_SOURCE, source_of(found))))

    assert notice.message == f"{message} Set it: source.s-b.date=YYYY-MM-DD."
    assert (notice.code, notice.place, notice.ids) == (code, "source 2", ("s-b",))


@pytest.mark.parametrize("how", ["explicit", "dateline", "officer"])
def test_a_date_that_is_known_is_not_worth_a_notice(how: DateOrigin) -> None:
    known = DocumentDate(value=TUESDAY, how=how, candidates=(EARLIER,))

    assert check_document_dates(Dossier(sources=(source_of(known),))) == ()


@pytest.mark.parametrize(
    ("count", "hanging"), [(1, "1 date hangs on it."), (2, "2 dates hang on it.")]
)
def test_the_dates_that_hang_on_a_guess_are_counted(count: int, hanging: str) -> None:
    source = replace(told("On Tuesday, on Friday, on 7 May 2024."), document_date=guess())
    relative = [fact(source, words, "date") for words in ("Tuesday", "Friday")][:count]
    others = [
        fact(source, "7 May 2024", "date"),
        replace(relative[0], id="f-typed", engine="officer"),
        replace(relative[0], id="f-rejected", review=Review(state="rejected")),
    ]

    (notice,) = check_document_dates(dossier([source], [*relative, *others]))

    assert f"is inferred. {hanging} Set it" in notice.message
    assert notice.ids == (source.id, *(one.id for one in relative))
