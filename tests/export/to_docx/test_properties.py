"""Title, subject, language and dates."""

from datetime import UTC, datetime, timedelta, timezone

from lxml import etree

from briefgen.export.to_docx.properties import properties_part
from briefgen.model.document import Document

STAMP = datetime(2031, 3, 14, 9, 0, 0, tzinfo=UTC)


def texts(document: Document, *, stamp: datetime = STAMP) -> dict[str, str | None]:
    content = properties_part(document, stamp=stamp).content
    return {etree.QName(one).localname: one.text for one in etree.fromstring(content)}


def test_the_file_tells_what_it_is_and_when_but_not_by_whom() -> None:
    document = Document(
        title="Fish & <chips>", subject="Meeting brief", blocks=(), language="en-GB"
    )

    assert texts(document) == {
        "title": "Fish & <chips>",
        "subject": "Meeting brief",
        "language": "en-GB",
        "created": "2031-03-14T09:00:00Z",
        "modified": "2031-03-14T09:00:00Z",
    }


def test_a_long_title_is_cut_between_characters_and_not_inside_an_entity() -> None:
    titled = Document(title="\x00" + "&" * 300, blocks=())

    assert texts(titled)["title"] == "&" * 255


def test_moments_are_told_in_utc() -> None:
    in_oslo = STAMP.astimezone(timezone(timedelta(hours=2)))

    assert texts(Document(title="Talks", blocks=()), stamp=in_oslo)["created"] == (
        "2031-03-14T09:00:00Z"
    )
