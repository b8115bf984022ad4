import pytest

from briefgen.extract.foreign_date_forms import date_patterns, find_foreign_expressions
from briefgen.extract.span import Span
from briefgen.model.knowledge import Knowledge


def found(knowledge: Knowledge, code: str, text: str) -> list[tuple[str, str, dict[str, str]]]:
    language = knowledge.language(code)
    assert language
    expressions = find_foreign_expressions(text, Span(0, len(text)), date_patterns(language))
    return [(text[slice(*one.span)], one.kind, one.parts) for one in expressions]


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "Le 1er mai 2031, à Oslo", "1er mai 2031"),
        ("es", "el 7 de mayo de 2031", "7 de mayo de 2031"),
        ("de", "am 7. Mai 2031 in Oslo", "7. Mai 2031"),
        ("pt", "a 7 de maio de 2031", "7 de maio de 2031"),
        ("ru", "7 мая 2031 года", "7 мая 2031"),
        ("zh", "将于2031年5月7日在奥斯陆", "2031年5月7日"),
        ("ar", "في 7 أيار 2031", "7 أيار 2031"),
        ("it", "il 7 maggio 2031", "7 maggio 2031"),
        ("nl", "op 7 mei 2031", "7 mei 2031"),
        ("sv", "den 7 maj 2031", "7 maj 2031"),
        ("pl", "dnia 7 maja 2031 r.", "7 maja 2031"),
        ("uk", "до 7 травня 2031 року", "7 травня 2031"),
        ("tr", "7 Mayıs 2031 tarihinde", "7 Mayıs 2031"),
        ("ja", "会合は2031年5月7日に開かれる", "2031年5月7日"),
        ("ko", "오는 2031년 5월 7일에", "2031년 5월 7일"),
    ],
)
def test_each_language_writes_a_day_in_its_way(
    knowledge: Knowledge, code: str, text: str, words: str
) -> None:
    ((said, kind, parts),) = found(knowledge, code, text)

    assert (said, kind) == (words, "day")
    assert (parts["month"], parts["year"]) == ("may", "2031")


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("fr", "du 30 avril au 2 mai 2031", "du 30 avril au 2 mai 2031"),
        ("de", "vom 8. bis 9. Juni", "8. bis 9. Juni"),
        ("zh", "5月8日至9日在华盛顿", "5月8日至9日"),
    ],
)
def test_a_range_is_one_date(knowledge: Knowledge, code: str, text: str, words: str) -> None:
    ((said, kind, _),) = found(knowledge, code, text)

    assert (said, kind) == (words, "days")


def test_a_month_and_dates_in_numbers_are_found(knowledge: Knowledge) -> None:
    dates = found(knowledge, "fr", "en mai 2031, le 07/05/2031 ou 2031-05-07")

    assert [kind for _, kind, _ in dates] == ["month_of_year", "numeric", "iso"]


def test_arabic_digits_are_digits(knowledge: Knowledge) -> None:
    ((said, kind, _),) = found(knowledge, "ar", "في ٧ مايو ٢٠٣١ بالقاهرة")

    assert (said, kind) == ("٧ مايو ٢٠٣١", "day")


@pytest.mark.parametrize(
    ("code", "text"), [("tr", "7 KASIM 2031"), ("tr", "7 EKİM 2031"), ("de", "7. Auguſt 2031")]
)
def test_months_are_known_in_every_spelling_that_is_found(
    knowledge: Knowledge, code: str, text: str
) -> None:
    ((said, _, parts),) = found(knowledge, code, text)

    assert said == text
    assert parts["month"] in ("november", "october", "august")


def test_numbers_that_only_touch_a_date_are_none(knowledge: Knowledge) -> None:
    assert found(knowledge, "fr", "17 maisons, 1.7.05.2031, 17 maintenant") == []
