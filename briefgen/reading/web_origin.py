"""What a web page tells of itself: in its JSON-LD, its meta elements, its time elements.

Each field is taken from the first of these that has it; nothing is guessed from the text.
"""

import json
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from lxml import html

from briefgen.model.source import DocumentDate
from briefgen.reading.origin import Origin, day_of, language_of, shortened
from briefgen.reading.web_tree import headlines

_TITLE = ("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "headline")
_PUBLISHER = ("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "publisher")
_AUTHOR = ("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl")
_DATE = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "citation_publication_date",
)
_ARTICLE = re.compile(r"Article|Posting|Report|WebPage|CreativeWork|SpecialAnnouncement")
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)|^[ \t]*url: (\S+)", re.MULTILINE)
"""How browsers and page savers note in a comment where a page came from."""
_HEAD = 2000
"""Characters of a comment in which that is looked for."""
_MOST_NODES = 2000
_TITLE_TAIL = re.compile(r"\s+[|–—·»-]\s+")
_PUBLISHED = re.compile(r"publi|posted|issued|date", re.IGNORECASE)


def page_origin(tree: html.HtmlElement) -> Origin:
    """Read the origin off a page, before its scripts are dropped."""
    metas, linked = _metas(tree), _linked_data(tree)
    publisher = _name(linked.get("publisher")) or _first(metas, _PUBLISHER)
    return Origin(
        title=_title(tree, metas, linked, publisher),
        publisher=publisher,
        author=_name(linked.get("author")) or _person(_first(metas, _AUTHOR)),
        url=_address(tree, metas),
        document_date=_date(tree, metas, linked),
        language=language_of(
            tree.get("lang") or tree.get("xml:lang") or _text(linked, "inLanguage")
        ),
        translated=bool({"translated-ltr", "translated-rtl"} & set(tree.get("class", "").split())),
    )


def _metas(tree: html.HtmlElement) -> dict[str, str]:
    """Give the contents of the meta elements by their names in small letters; the first counts."""
    found: dict[str, str] = {}
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if content := shortened(meta.get("content", "")):
            found.setdefault(name.strip().lower(), content)
    return found


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if name in metas), "")


def _linked_data(tree: html.HtmlElement) -> dict[str, object]:
    """Give the first node of the page's JSON-LD that describes an article, dated ones first."""
    nodes = [
        node
        for script in tree.iter("script")
        if script.get("type", "").strip().lower() == "application/ld+json"
        for node in _nodes(_parsed(script.text or ""))
    ]
    articles = [node for node in nodes if _ARTICLE.search(_types(node))]
    dated = [node for node in articles if node.get("datePublished")]
    article = next(iter(dated or articles), {})
    known = {id_: node for node in nodes if "name" in node and (id_ := _text(node, "@id"))}
    return {key: _resolved(value, known) for key, value in article.items()}


def _types(node: dict[str, object]) -> str:
    types = node.get("@type")
    names = types if isinstance(types, list) else [types]
    return " ".join(name for name in names if isinstance(name, str))


def _resolved(value: object, known: dict[str, dict[str, object]]) -> object:
    """Give the node that a value refers to by its id, else the value itself."""
    if isinstance(value, list):
        return [_resolved(one, known) for one in value[:20] if not isinstance(one, list)]
    if isinstance(value, dict) and "name" not in value:
        return known.get(_text(value, "@id"), value)
    return value


def _parsed(text: str) -> object:
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _nodes(data: object) -> Iterator[dict[str, object]]:
    """Yield the objects of JSON-LD, at the top or in a graph or a main entity."""
    waiting, seen = [data], 0
    while waiting and seen < _MOST_NODES:
        one, seen = waiting.pop(0), seen + 1
        if isinstance(one, list):
            waiting += one[:_MOST_NODES]
        elif isinstance(one, dict):
            yield one
            waiting += [one.get("@graph"), one.get("mainEntity")]


def _name(value: object) -> str:
    """Give the name of a person or organisation, or of several."""
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value[:20])))
    if isinstance(value, dict):
        value = value.get("name")
    return _person(value) if isinstance(value, str) else ""


def _person(name: str) -> str:
    """Give a name; where a page gives the address of a profile instead, nothing."""
    return "" if "://" in name else shortened(name)


def _text(node: dict[str, object], key: str) -> str:
    value = node.get(key)
    return value if isinstance(value, str) else ""


def _title(
    tree: html.HtmlElement, metas: dict[str, str], linked: dict[str, object], publisher: str
) -> str:
    """Give the headline; of the window's title without the publisher behind it."""
    told = shortened(_text(linked, "headline")) or _first(metas, _TITLE)
    if told:
        return told
    window = shortened("".join(next(iter(tree.iter("title")), html.Element("title")).itertext()))
    headings = headlines(tree)
    for tail in reversed(list(_TITLE_TAIL.finditer(window))):
        head = window[: tail.start()]
        if head in headings or window[tail.end() :].casefold() == publisher.casefold():
            return head
    return window or (headings[0] if headings else "")


def _address(tree: html.HtmlElement, metas: dict[str, str]) -> str:
    links = (
        link for link in tree.iter("link") if "canonical" in link.get("rel", "").lower().split()
    )
    told = [link.get("href", "").strip() for link in links]
    told.append(metas.get("og:url", ""))
    for comment in tree.getroottree().xpath("//comment()[position() < 20]"):
        told += [
            one for found in _SAVED_FROM.findall((comment.text or "")[:_HEAD]) for one in found
        ]
    return next((address for address in told if _is_web_address(address)), "")


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _date(
    tree: html.HtmlElement, metas: dict[str, str], linked: dict[str, object]
) -> DocumentDate | None:
    """Give the day of publication, as the page's own data say it."""
    told = [_text(linked, "datePublished"), *(metas.get(name, "") for name in _DATE)]
    times = list(tree.iter("time"))
    told += [time.get("datetime", "") for time in times if _is_publication(time)]
    if len({time.get("datetime", "")[:10] for time in times}) == 1:
        told.append(times[0].get("datetime", ""))
    return next(filter(None, (day_of(stamp, how="explicit") for stamp in told)), None)


def _is_publication(time: html.HtmlElement) -> bool:
    told = " ".join(time.get(name, "") for name in ("itemprop", "class", "id"))
    return "pubdate" in time.attrib or _PUBLISHED.search(told) is not None
