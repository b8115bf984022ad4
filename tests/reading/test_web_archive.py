import hashlib

import pytest

from briefgen.errors import InputError
from briefgen.reading.web_archive import read_web_archive
from tests.support.source_files import HEADLINE, PARAGRAPHS, article_files


def test_the_page_of_an_archive_is_read_with_its_address() -> None:
    data = article_files()["article.mhtml"]

    read = read_web_archive(data, file_name="a.mhtml")

    source = read.source
    assert source.text == "\n\n".join(PARAGRAPHS)
    assert (source.title, source.url) == (HEADLINE, "https://norland.example/a")
    assert (source.reader, source.file_name) == ("web-archive", "a.mhtml")
    assert source.sha256 == hashlib.sha256(data).hexdigest()
    assert read.original == data


def test_an_archive_without_a_page_is_told() -> None:
    with pytest.raises(InputError) as fault:
        read_web_archive(b"Content-Type: image/png\n\nx", file_name="a.mhtml")

    assert str(fault.value) == (
        "a.mhtml: holds no web page. Save the page as HTML and give that file."
    )
