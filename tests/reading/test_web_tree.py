import pytest

from briefgen.errors import InputError
from briefgen.reading.limits import MOST_PAGE_TAGS
from briefgen.reading.web_text import visible_text
from briefgen.reading.web_tree import drop_unseen, headlines, parse_page


def seen(page: str) -> str:
    tree, _ = parse_page(page.encode(), file_name="a.html")
    drop_unseen(tree, file_name="a.html")
    return visible_text(tree)


@pytest.mark.parametrize(
    "hidden",
    [
        "<span hidden>no</span>",
        "<del>no</del>",
        "<strike>no</strike>",
        "<s>no</s>",
        '<span hidden="until-found">no</span>',
        "<span style='color:red;display : none'>no</span>",
        "<span style='visibility:hidden'>no</span>",
        "<span aria-hidden=' TRUE '>no</span>",
        "<script>no</script>",
        "<style>no</style>",
        "<template>no</template>",
        "<noscript>no</noscript>",
        "<!-- no -->",
        "<?no?>",
        "<svg><text>no</text></svg>",
        "<dialog>no</dialog>",
        "<button>no</button>",
        "<span hidden><b style='display:none'>no</b></span>",
        "<span class='x gone'>no</span>",
        "<span id=away>no</span>",
        "<span class=part>no</span>",
        "<span style='font-size:0'>no <b>no</b></span>",
        "<span style='color:#fff;background:#fff'>no</span>",
        "<span style='position:absolute;left:-9999px'>no</span>",
    ],
)
def test_what_is_hidden_goes_and_what_follows_it_stays(hidden: str) -> None:
    sheet = "<style>.gone, #away{display:none} span.part{visibility:hidden}</style>"

    assert seen(f"{sheet}<p>before {hidden} after</p>") == "before after"
    assert seen(f"{sheet}<p>{hidden} after</p>") == "after"
    assert seen(f"{sheet}<p><i>before</i> {hidden} after</p>") == "before after"


@pytest.mark.parametrize(
    "shown",
    [
        "<span class=gone>yes</span>",
        "<span style='display:block'>yes</span>",
        "<span aria-hidden=false>yes</span>",
        "<dialog open>yes</dialog>",
        "<span style='font-size:0'><b style='font-size:12pt'>yes</b></span>",
        "<span style='color:white'>yes</span>",
    ],
)
def test_what_is_not_hidden_stays(shown: str) -> None:
    sheet = "<style media=print>.gone{display:none}</style><style>b.gone{display:none}</style>"

    assert seen(f"{sheet}<p>{shown}</p>") == "yes"


def test_a_body_that_a_script_would_show_is_read() -> None:
    assert seen("<body style='display:none'><p>yes</p></body>") == "yes"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1252">', "cp1252"),
        ('<meta http-equiv=Content-Type content="text/html; charset=koi8-r">', "koi8-r"),
        ('<?xml version="1.0" encoding="iso-8859-2"?>', "iso8859-2"),
        ('<meta charset="utf-16">', "utf-8"),
        ("", "utf-16"),
    ],
)
def test_a_page_is_read_by_the_encoding_it_declares(head: str, encoding: str) -> None:
    text = "Лунд" if encoding == "koi8-r" else "Köln"

    tree, guessed = parse_page(f"{head}<p>{text}".encode(encoding), file_name="a.html")

    assert (visible_text(tree), guessed) == (text, "")


def test_what_came_with_a_page_counts_before_its_own_word() -> None:
    data = '<meta charset="koi8-r"><p>Köln'.encode("cp1252")

    tree, _ = parse_page(data, file_name="a.html", charset="windows-1252")

    assert visible_text(tree) == "Köln"


def test_the_pictures_within_a_page_do_not_count_as_text() -> None:
    picture = "A" * 12_000_000

    assert seen(f'<p>Talks<img src="data:image/png;base64,{picture}==">.</p>') == "Talks."


def test_a_nul_does_not_end_a_page() -> None:
    assert seen("<p>Talks\0 on Monday") == "Talks on Monday"


@pytest.mark.parametrize("control", ["\x01", "&#1;", "&#x1f;", "\ufffe", "&#xFFFF;"])
def test_a_control_character_is_dropped(control: str) -> None:
    page = f"<p>Ta{control}lks <i hidden>x</i> o{control}n <b>Mon{control}day</b>"

    assert seen(page) == "Talks on Monday"


@pytest.mark.parametrize(
    ("page", "message"),
    [
        ("<p>" + "x" * 11_000_000, "a.html: holds more than 10 MB of text. Copy the article into"),
        ("<p>" * (MOST_PAGE_TAGS + 1), "a.html: has more than 200,000 tags."),
        (
            f"<p {'/'.join(f'a{at}' for at in range(10_001))}>x",
            "a.html: has tags with too many attributes. Copy the article into a text file.",
        ),
        ("<div>" * 300, "a.html: its elements are nested too deep."),
        ("<div>" * 300 + "x", "a.html: its elements are nested too deep."),
        ("", "a.html: holds no text."),
    ],
    ids=["text", "tags", "attributes", "depth", "depth with text", "empty"],
)
def test_a_page_that_goes_too_far_is_refused(page: str, message: str) -> None:
    with pytest.raises(InputError) as fault:
        parse_page(page.encode(), file_name="a.html")

    assert str(fault.value).startswith(message)


def test_the_headlines_of_a_page_are_of_bearable_length() -> None:
    page = f"<h1>Talks <b>at</b> sea</h1><h1>{'x' * 5000}</h1>"

    first, second = headlines(parse_page(page.encode(), file_name="a.html")[0])

    assert (first, len(second)) == ("Talks at sea", 1000)


def test_the_reading_above_a_sign_is_not_read() -> None:
    assert seen("<p><ruby>山田<rp>(</rp><rt>やまだ</rt><rp>)</rp></ruby>大臣</p>") == "山田大臣"
