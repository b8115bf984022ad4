"""Check the structure of a Word file for what no schema validator sees.

Each check gives its problems as sentences. They stand on the Open Packaging and
WordprocessingML rules of ECMA-376 and on what Word's accessibility check asks for.
"""

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import pairwise
from posixpath import dirname, join, normpath

from lxml import etree

from tests.support.docx_render import R, W, found, members, values

Parts = Mapping[str, etree._Element]
Check = Callable[[Parts], Iterator[str]]
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_LOOKS = {"word/styles.xml", "word/numbering.xml"}
"""Parts that say how named things look."""
# How paragraphs go together, and which script a run has; how they look is for styles.
_PARAGRAPH_PROPERTIES = {"pStyle", "keepNext", "pageBreakBefore", "numPr", "bidi", "rPr"}
_RUN_PROPERTIES = {"rStyle", "rFonts", "rtl", "lang"}
# BCP 47, as far as a brief needs it: language, script, region.
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?")
_SLOTS = {
    **dict.fromkeys(("ar", "fa", "he", "ur"), "bidi"),
    **dict.fromkeys(("zh", "ja", "ko"), "eastAsia"),
}
# Words that say nothing where a reader hears the links of a document alone.
_EMPTY_WORDS = {"here", "click here", "link", "more", "read more", "this", "see", "page"}
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"


def lint(data: bytes, *, without: Collection[Check] = ()) -> list[str]:
    """Give all problems of a Word file, but those that the checks in `without` look for."""
    return lint_parts(members(data), without=without)


def lint_parts(members: Mapping[str, bytes], *, without: Collection[Check] = ()) -> list[str]:
    # Pictures are no XML, but each needs its content type.
    parts = {
        name: etree.Element("picture") if name.endswith(".png") else etree.fromstring(content)
        for name, content in members.items()
    }
    return [problem for check in CHECKS if check not in without for problem in check(parts)]


def content_types_cover_all_parts(parts: Parts) -> Iterator[str]:
    types = parts["[Content_Types].xml"]
    named = [one.get("PartName").lstrip("/") for one in types.iter(f"{_TYPES}Override")]
    for name in parts:
        if name != "[Content_Types].xml" and not name.endswith(".rels") and name not in named:
            yield f"{name} has no content type"
    for name in named:
        if name not in parts:
            yield f"the content types name {name}, which is no part"


def relations_lead_somewhere(parts: Parts) -> Iterator[str]:
    for name, content in parts.items():
        if not name.endswith(".rels"):
            continue
        folder = dirname(dirname(name))
        for relation in content.iter(f"{_RELATIONS}Relationship"):
            target = normpath(join("/", folder, relation.get("Target"))).lstrip("/")
            if relation.get("TargetMode") != "External" and target not in parts:
                yield f"{name}: {target} does not exist"


def relation_ids_are_known(parts: Parts) -> Iterator[str]:
    for name, root in _word_parts(parts):
        relations = parts.get(f"word/_rels/{name.removeprefix('word/')}.rels", ())
        known = {one.get("Id") for one in relations}
        for element in root.iter():
            used = element.get(f"{R}id")
            if used and used not in known:
                yield f"{name}: relation {used} does not exist"


def anchors_lead_to_bookmarks(parts: Parts) -> Iterator[str]:
    body = parts["word/document.xml"]
    names = {mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")}
    for link in body.iter(f"{W}hyperlink"):
        anchor = link.get(f"{W}anchor")
        if anchor and anchor not in names:
            yield f"the anchor {anchor} has no bookmark"


def bookmarks_are_unique_pairs(parts: Parts) -> Iterator[str]:
    body = parts["word/document.xml"]
    for attribute in ("id", "name"):
        counted = Counter(mark.get(f"{W}{attribute}") for mark in body.iter(f"{W}bookmarkStart"))
        yield from (
            f"bookmark {attribute} {key} is used twice" for key, n in counted.items() if n > 1
        )
    starts = {mark.get(f"{W}id") for mark in body.iter(f"{W}bookmarkStart")}
    ends = {mark.get(f"{W}id") for mark in body.iter(f"{W}bookmarkEnd")}
    yield from (f"bookmark {key} is not closed" for key in sorted(starts ^ ends))


def references_lead_to_bookmarks(parts: Parts) -> Iterator[str]:
    body = parts["word/document.xml"]
    names = {mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")}
    for instruction in body.iter(f"{W}instrText"):
        kind, *rest = (instruction.text or "").split()
        if kind in {"PAGEREF", "NOTEREF"} and rest[0] not in names:
            yield f"the field {kind} has no bookmark {rest[0]}"


def footnotes_are_referred_to_once(parts: Parts) -> Iterator[str]:
    body, notes = parts["word/document.xml"], parts.get("word/footnotes.xml")
    used = Counter(one.get(f"{W}id") for one in body.iter(f"{W}footnoteReference"))
    if notes is None:
        yield from (f"footnote {key} has no part" for key in used)
        return
    listed = list(notes.iter(f"{W}footnote"))
    kinds = {one.get(f"{W}id"): one.get(f"{W}type") for one in listed}
    if len(kinds) < len(listed):
        yield "two footnotes have one id"
    wanted = {"-1": "separator", "0": "continuationSeparator"}
    own = {key for key in kinds if key not in wanted}
    if {key: kind for key, kind in kinds.items() if kind} != wanted:
        yield "the separators of footnotes are not -1 and 0"
    yield from (f"footnote {key} is referred to {used[key]} times" for key in own if used[key] != 1)
    yield from (f"footnote {key} does not exist" for key in used.keys() - own)
    yield from _footnote_settings(parts["word/settings.xml"], wanted)


def _footnote_settings(settings: etree._Element, wanted: Collection[str]) -> Iterator[str]:
    tags = [etree.QName(child).localname for child in settings]
    if "footnotePr" not in tags or tags.index("footnotePr") > tags.index("compat"):
        yield "the settings do not name the separators before compat"
        return
    named = {one.get(f"{W}id") for one in found(settings, "footnotePr/footnote")}
    if named != set(wanted):
        yield f"the settings name {sorted(named)} as separators"


def comments_stand_at_words(parts: Parts) -> Iterator[str]:
    body, part = parts["word/document.xml"], parts.get("word/comments.xml")
    listed = [] if part is None else list(part.iter(f"{W}comment"))
    ids = [one.get(f"{W}id") for one in listed]
    if len(set(ids)) < len(ids):
        yield "two comments have one id"
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        used = [one.get(f"{W}id") for one in body.iter(f"{W}{tag}")]
        if sorted(used) != sorted(ids):
            yield f"{tag}: {used} instead of {ids}"
    for one in listed:
        if not all(one.get(f"{W}{name}") for name in ("author", "initials", "date")):
            yield f"comment {one.get(f'{W}id')} lacks author, initials or date"


def fields_are_balanced(parts: Parts) -> Iterator[str]:
    for name, root in _word_parts(parts):
        marks = [mark.get(f"{W}fldCharType") for mark in root.iter(f"{W}fldChar")]
        if not _is_balanced(marks):
            yield f"{name}: a field is not balanced: {', '.join(marks)}"


def _is_balanced(marks: list[str]) -> bool:
    """Tell whether fields open, separate and end in order; a contents holds the fields of pages."""
    open_fields: list[str] = []
    for mark in marks:
        if mark == "begin":
            open_fields.append(mark)
        elif open_fields[-1:] != ["begin" if mark == "separate" else "separate"]:
            return False
        elif mark == "separate":
            open_fields[-1] = mark
        else:
            open_fields.pop()
    return not open_fields


def styles_are_defined(parts: Parts) -> Iterator[str]:
    styles = parts["word/styles.xml"]
    known = Counter(style.get(f"{W}styleId") for style in styles.iter(f"{W}style"))
    yield from (f"style {key} is defined twice" for key, number in known.items() if number > 1)
    for name, root in _word_parts(parts):
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            for used in values(root, f".//{tag}"):
                if used not in known:
                    yield f"{name}: style {used} is not defined"


def numbering_is_defined(parts: Parts) -> Iterator[str]:
    numbering = parts["word/numbering.xml"]
    known = Counter(number.get(f"{W}numId") for number in numbering.iter(f"{W}num"))
    yield from (f"numbering {key} is defined twice" for key, n in known.items() if n > 1)
    for name, root in _word_parts(parts):
        for used in values(root, ".//numId"):
            # Instance 0 takes the numbers of a style away again (ECMA-376 part 1, 17.9.18).
            if used not in known and used != "0":
                yield f"{name}: numbering {used} is not defined"


def tables_are_accessible(parts: Parts) -> Iterator[str]:
    body = parts["word/document.xml"]
    for table in body.iter(f"{W}tbl"):
        title = "".join(values(table, "tblPr/tblCaption"))
        if not title or not "".join(values(table, "tblPr/tblDescription")):
            yield f"table {title!r} has no title or description"
        has_heads = "BriefTableHead" in values(table, ".//pStyle")
        if has_heads and not found(table, "tr/trPr/tblHeader"):
            yield f"table {title!r} has heads, but no row repeats"


def table_grids_add_up(parts: Parts) -> Iterator[str]:
    body = parts["word/document.xml"]
    for table in body.iter(f"{W}tbl"):
        columns = len(found(table, "tblGrid/gridCol"))
        for row in found(table, "tr"):
            spans = [int("".join(values(cell, "tcPr/gridSpan")) or 1) for cell in found(row, "tc")]
            if sum(spans) != columns:
                yield f"a row has {sum(spans)} columns of {columns}"


def cells_end_in_paragraphs(parts: Parts) -> Iterator[str]:
    body = parts["word/document.xml"]
    for cell in body.iter(f"{W}tc"):
        if cell[-1].tag != f"{W}p":
            yield "a cell does not end in a paragraph"
    for table in body.iter(f"{W}tbl"):
        following = table.getnext()
        if following is None or following.tag != f"{W}p":
            yield "a table is not followed by a paragraph"


def no_paragraph_is_empty(parts: Parts) -> Iterator[str]:
    for name, root in _word_parts(parts):
        for paragraph in root.iter(f"{W}p"):
            if found(paragraph, ".//r") or "BriefTableGap" in values(paragraph, "pPr/pStyle"):
                continue
            if (
                paragraph.getparent().tag == f"{W}tc"
                and len(found(paragraph.getparent(), "p")) == 1
            ):
                continue  # an empty cell
            yield f"{name}: an empty paragraph"


def headings_descend_in_order(parts: Parts) -> Iterator[str]:
    body = parts["word/document.xml"]
    styles = (style for style in values(body, ".//p/pPr/pStyle") if style.startswith("Heading"))
    levels = [int(style.removeprefix("Heading")[0]) for style in styles]
    for upper, lower in pairwise([0, *levels]):
        if lower > upper + 1:
            yield f"a heading of level {lower} follows one of level {upper}"


def pictures_have_alternative_text(parts: Parts) -> Iterator[str]:
    for name, root in _word_parts(parts):
        for picture in root.iter(f"{_DRAWING}docPr"):
            if not picture.get("descr"):
                yield f"{name}: a picture has no alternative text"


def language_is_set(parts: Parts) -> Iterator[str]:
    styles = parts["word/styles.xml"]
    defaults = found(styles, "docDefaults/rPrDefault/rPr/lang")
    if not any(language.get(f"{W}val") for language in defaults):
        yield "the document has no language"


def languages_have_tags(parts: Parts) -> Iterator[str]:
    """Look at the language of each run and of the defaults, which name one for each script."""
    for name, root in _word_parts(parts):
        for language in root.iter(f"{W}lang"):
            for tag in language.attrib.values():
                if not _LANGUAGE.fullmatch(tag):
                    yield f"{name}: {tag!r} is no language"
    for language in found(parts["word/styles.xml"], "docDefaults/rPrDefault/rPr/lang"):
        if not all(language.get(f"{W}{slot}") for slot in ("val", "eastAsia", "bidi")):
            yield "the defaults do not name a language for each script"


def scripts_have_their_slots(parts: Parts) -> Iterator[str]:
    """Ask that a run whose language is of another script names it where Word looks it up."""
    for name, root in _word_parts(parts):
        for run in root.iter(f"{W}r"):
            for language in found(run, "rPr/lang"):
                tag = language.get(f"{W}val") or ""
                slot = _SLOTS.get(tag.partition("-")[0])
                if slot and language.get(f"{W}{slot}") != tag:
                    yield f"{name}: words in {tag!r} are not so in the slot {slot}"
                if slot == "bidi" and not found(run, "rPr/rtl"):
                    yield f"{name}: words in {tag!r} do not run from right to left"


def head_rows_come_first(parts: Parts) -> Iterator[str]:
    for table in parts["word/document.xml"].iter(f"{W}tbl"):
        heads = [bool(found(row, "trPr/tblHeader")) for row in found(table, "tr")]
        if heads != sorted(heads, reverse=True):
            yield "a row in the middle of a table repeats as its head"
        if heads and all(heads):
            yield "all rows of a table are heads"


def tables_say_what_their_heads_name(parts: Parts) -> Iterator[str]:
    """Ask that a table has a head row, or a first column that names its rows."""
    for table in parts["word/document.xml"].iter(f"{W}tbl"):
        look = found(table, "tblPr/tblLook")
        names_rows = any(one.get(f"{W}firstColumn") == "1" for one in look)
        if not names_rows and not found(table, "tr/trPr/tblHeader"):
            title = "".join(values(table, "tblPr/tblCaption"))
            yield f"table {title!r} has no head, neither a row nor a column"


def nothing_stands_beside_the_order(parts: Parts) -> Iterator[str]:
    """Look for what floats: a reader meets it where it is anchored, not where it stands."""
    for name, root in _word_parts(parts):
        for tag in (f"{W}framePr", f"{W}tblpPr", f"{_DRAWING}anchor"):
            if next(root.iter(tag), None) is not None:
                yield f"{name}: {etree.QName(tag).localname} puts something beside the order"
    for cell in parts["word/document.xml"].iter(f"{W}tc"):
        if found(cell, "tbl"):
            yield "a table stands in a table"


def links_say_where_they_lead(parts: Parts) -> Iterator[str]:
    for name, root in _word_parts(parts):
        for link in root.iter(f"{W}hyperlink"):
            words = " ".join("".join(values_of_text(link)).split())
            if not words:
                yield f"{name}: a link has no words"
            elif words.casefold().strip(".:…") in _EMPTY_WORDS:
                yield f"{name}: a link says only {words!r}"


def values_of_text(element: etree._Element) -> list[str]:
    """Give the words of all texts in an element."""
    return [text.text or "" for text in element.iter(f"{W}t")]


def no_sign_stands_for_space(parts: Parts) -> Iterator[str]:
    """Look for what imitates space: blank paragraphs, breaks in a row, spaces in a row.

    Lines to write on are a run of a style of their own.
    """
    for name, root in _word_parts(parts):
        for paragraph in root.iter(f"{W}p"):
            runs = found(paragraph, ".//r")
            shows = any(found(run, ".//drawing") for run in runs) or found(paragraph, ".//fldChar")
            words = "".join(values_of_text(paragraph))
            if runs and words and not words.strip() and not shows:
                yield f"{name}: a paragraph of blanks"
            if _breaks_in_a_row(paragraph):
                yield f"{name}: line breaks in a row"
            for run in runs:
                text = "".join(values_of_text(run))
                if "  " in text and "BriefBlank" not in values(run, "rPr/rStyle"):
                    yield f"{name}: spaces in a row: {text!r}"


def _breaks_in_a_row(paragraph: etree._Element) -> bool:
    shown = [one.tag for one in paragraph.iter(f"{W}t", f"{W}br", f"{W}tab", f"{W}drawing")]
    return any(pair == (f"{W}br", f"{W}br") for pair in pairwise(shown))


def nobody_is_named(parts: Parts) -> Iterator[str]:
    core = parts["docProps/core.xml"]
    for element in core:
        tag = etree.QName(element).localname
        if tag in ("creator", "lastModifiedBy"):
            yield f"the properties name somebody: {tag}"


def the_document_has_a_title(parts: Parts) -> Iterator[str]:
    titles = [one for one in parts["docProps/core.xml"] if etree.QName(one).localname == "title"]
    if not any(title.text for title in titles):
        yield "the properties have no title"


def rows_stay_whole(parts: Parts) -> Iterator[str]:
    for row in parts["word/document.xml"].iter(f"{W}tr"):
        if not found(row, "trPr/cantSplit"):
            yield "a row of a table may part over two pages"


def formatting_has_a_name(parts: Parts) -> Iterator[str]:
    for name, root in _word_parts(parts):
        if name in _LOOKS:
            continue
        for kind, allowed in (("pPr", _PARAGRAPH_PROPERTIES), ("rPr", _RUN_PROPERTIES)):
            for properties in root.iter(f"{W}{kind}"):
                if any(one.get(f"{W}type") for one in properties.iterancestors(f"{W}footnote")):
                    continue  # a separator, as Word itself writes it
                tags = {etree.QName(one).localname for one in properties}
                if direct := tags - allowed:
                    yield f"{name}: direct formatting: {', '.join(sorted(direct))}"


def fields_find_their_targets(parts: Parts) -> Iterator[str]:
    marks = {mark.get(f"{W}name") for mark in parts["word/document.xml"].iter(f"{W}bookmarkStart")}
    styles = {"".join(values(one, "name")): one.get(f"{W}styleId") for one in _styles(parts)}
    used = {*values(parts["word/document.xml"], ".//rStyle"), *_paragraph_styles(parts)}
    for name, root in _word_parts(parts):
        for instruction in root.iter(f"{W}instrText"):
            kind, *rest = (instruction.text or "").split(maxsplit=1)
            target = "".join(rest)
            if kind in {"PAGEREF", "REF", "NOTEREF"} and target.split()[0] not in marks:
                yield f"{name}: {kind} leads to {target.split()[0]}, which is no bookmark"
            if kind == "STYLEREF" and styles.get(target.split('"')[1]) not in used:
                yield f"{name}: STYLEREF asks for a style that nothing has: {target}"


def fields_show_something(parts: Parts) -> Iterator[str]:
    """Look at what fields show before anybody makes them anew; pages need a layout first."""
    for name, root in _word_parts(parts):
        for field, shown in _fields(root):
            if not shown and not field.startswith("PAGEREF"):
                yield f"{name}: the field {field} shows nothing"


def _fields(root: etree._Element) -> Iterator[tuple[str, str]]:
    """Yield instruction and result of each field, inner ones before those around them."""
    opened: list[list[str]] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}t"):
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            opened.append(["", ""])
        elif kind == "end" and opened:
            instruction, shown = opened.pop()
            yield instruction.strip(), shown
        elif element.tag == f"{W}instrText" and opened:
            opened[-1][0] += element.text or ""
        elif element.tag == f"{W}t":
            for field in opened:
                field[1] += element.text or ""


def _styles(parts: Parts) -> Iterator[etree._Element]:
    yield from parts["word/styles.xml"].iter(f"{W}style")


def _paragraph_styles(parts: Parts) -> list[str]:
    return values(parts["word/document.xml"], ".//pPr/pStyle")


CHECKS: tuple[Check, ...] = (
    content_types_cover_all_parts,
    relations_lead_somewhere,
    relation_ids_are_known,
    anchors_lead_to_bookmarks,
    references_lead_to_bookmarks,
    footnotes_are_referred_to_once,
    comments_stand_at_words,
    bookmarks_are_unique_pairs,
    fields_are_balanced,
    styles_are_defined,
    numbering_is_defined,
    tables_are_accessible,
    table_grids_add_up,
    cells_end_in_paragraphs,
    no_paragraph_is_empty,
    headings_descend_in_order,
    pictures_have_alternative_text,
    language_is_set,
    languages_have_tags,
    scripts_have_their_slots,
    head_rows_come_first,
    tables_say_what_their_heads_name,
    nothing_stands_beside_the_order,
    links_say_where_they_lead,
    no_sign_stands_for_space,
    nobody_is_named,
    the_document_has_a_title,
    rows_stay_whole,
    formatting_has_a_name,
    fields_find_their_targets,
    fields_show_something,
)


def _word_parts(parts: Parts) -> Iterator[tuple[str, etree._Element]]:
    for name, content in parts.items():
        if name.startswith("word/") and name.endswith(".xml"):
            yield name, content
