import pytest

from briefgen.errors import InputError
from briefgen.reading.web_page import page_text, read_web_page
from tests.support.source_files import HEADLINE, PARAGRAPHS, html_of


def text_of(data: bytes) -> str:
    return read_web_page(data, file_name="a.html").source.text


def test_the_article_is_read_without_what_stands_around_it() -> None:
    assert text_of(html_of(PARAGRAPHS)) == "\n\n".join(PARAGRAPHS)


def test_the_source_tells_reader_title_and_language() -> None:
    source = read_web_page(html_of(PARAGRAPHS), file_name="a.html").source

    assert (source.reader, source.reader_version) == ("web-page", "3")
    assert (source.title, source.language) == (HEADLINE, "en")


def test_hidden_text_is_not_text_of_the_source() -> None:
    hidden = (
        "<p style='display: NONE'>secret</p><p hidden>secret</p><script>secret</script>"
        "<!-- secret --><template><p>secret</p></template><noscript>secret</noscript>"
        "<p aria-hidden=true>secret</p><p class=gone>secret</p>"
    )
    data = html_of(PARAGRAPHS, head="<style>.gone{display:none}</style>", body=hidden)

    assert "secret" not in text_of(data)
    assert "secret" not in page_text(data, file_name="a.html")[0]


def test_a_short_page_is_read_whole() -> None:
    assert text_of(b"<p>Talks on Monday.</p><div>In Port Aldren.</div>") == (
        "Talks on Monday.\n\nIn Port Aldren."
    )


def test_a_page_says_where_its_characters_were_guessed() -> None:
    data = ("<p>" + "Sørensen reist nach Köln. " * 20).encode("cp1252")

    assert read_web_page(data, file_name="a.html").source.guessed_encoding == "cp1252"


@pytest.mark.parametrize(
    "data", [b"", b" ", b"<html></html>", b"<script>1</script>", b"<!-- x -->"]
)
def test_a_page_without_text_is_told_as_a_source_and_empty_as_a_mail(data: bytes) -> None:
    with pytest.raises(InputError, match=r"a.html: holds no text. Give a file with the article"):
        text_of(data)
    assert page_text(data, file_name="a.html") == ("", "")


@pytest.mark.parametrize(
    "data",
    [
        b"<html><frameset cols='9,*'><frame src=a.html><noframes>Upgrade</noframes></frameset>",
        b"<body><iframe src=a.html></iframe></body>",
    ],
)
def test_a_page_that_only_shows_others_in_frames_is_told(data: bytes) -> None:
    with pytest.raises(InputError) as fault:
        text_of(data)

    assert str(fault.value) == (
        "a.html: only shows other pages in its frames. "
        "Open the page in the frame by itself and save that."
    )
    assert page_text(data, file_name="a.html") == ("", "")


def test_a_frame_beside_an_article_is_passed_over() -> None:
    assert text_of(b"<p>Talks at sea.</p><iframe src=a.html>ad</iframe>") == "Talks at sea."


def test_a_page_nested_beyond_use_is_told() -> None:
    for read in (text_of, lambda data: page_text(data, file_name="a.html")[0]):
        with pytest.raises(InputError, match=r"a.html: its elements are nested too deep"):
            read(b"<div>" * 100_000 + b"x")


def test_a_library_that_gives_up_on_depth_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def give_up(*_words: object, **_more: object) -> None:
        raise RecursionError

    monkeypatch.setattr("trafilatura.bare_extraction", give_up)

    with pytest.raises(InputError, match=r"a.html: its elements are nested too deep"):
        text_of(html_of(PARAGRAPHS))
