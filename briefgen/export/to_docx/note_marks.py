"""Write the marks of notes: links to notes at the end, references to footnotes, comments.

The first mark of a note has a bookmark, to which the number of the note leads back. Word has
one reference for each footnote; a later mark repeats its number by a field.
"""

from briefgen.export.to_docx import names
from briefgen.export.to_docx.draft import Draft
from briefgen.export.to_docx.markup import escape, value
from briefgen.export.to_docx.runs import bookmarked, field_to_docx, link_to, sign_run, text_run
from briefgen.model.document import Inline, Inlines, Link, NoteMark, Text


def bookmark_name(number: int) -> str:
    """Name the bookmark of a note by its number; Word admits letters, digits and "_" only."""
    return f"note_{number}"


def mark_bookmark(number: int) -> str:
    """Name the bookmark of the first mark of a note."""
    return f"mark_{number}"


def note_mark(mark: NoteMark, *, draft: Draft, from_right: bool) -> str:
    """Write the mark of a note, which runs `from_right` to left as the words before it do.

    The raised number of a comment has no place in Word.
    """
    if mark.note in draft.footnotes:
        return _footnote_mark(mark, draft=draft, from_right=from_right)
    if mark.note in draft.margin:
        return ""
    raised = value("rStyle", names.NOTE_MARK.id)
    run = text_run(mark.label, properties=raised, from_right=from_right)
    if mark.note not in draft.bookmarks:
        return run
    runs = link_to(bookmark_name(draft.bookmarks[mark.note]), run)
    return _first_mark(mark, runs, draft=draft)


def _first_mark(mark: NoteMark, runs: str, *, draft: Draft) -> str:
    """Put a bookmark around a mark where it is the first of its note."""
    if mark.note in draft.met or mark.note not in draft.marks:
        return runs
    draft.met.add(mark.note)
    number = draft.marks[mark.note]
    return bookmarked(runs, number=number, name=mark_bookmark(number))


def _footnote_mark(mark: NoteMark, *, draft: Draft, from_right: bool) -> str:
    style = names.FOOTNOTE_MARK
    if mark.note in draft.met:
        anchor = mark_bookmark(draft.marks[mark.note])
        instruction = f"NOTEREF {anchor} \\f \\h"
        return field_to_docx(
            instruction, shown=mark.label, draft=draft, style=style, from_right=from_right
        )
    number = draft.footnotes[mark.note].number
    reference = f'<w:footnoteReference w:id="{number}"/>'
    if not draft.counts_alike:
        reference = (
            f'<w:footnoteReference w:customMarkFollows="1" w:id="{number}"/>'
            f"<w:t>{escape(mark.label)}</w:t>"
        )
    run = sign_run(reference, draft=draft, style=style, from_right=from_right)
    return _first_mark(mark, run, draft=draft)


def with_comments(inlines: Inlines, written: list[str], *, draft: Draft) -> str:
    """Join what was written of inlines, and put a comment at the words of each mark."""
    starts, parts = [""] * len(written), list(written)
    for at, inline in enumerate(inlines):
        if not _is_comment(inline, draft):
            continue
        assert isinstance(inline, NoteMark)
        number = len(draft.comments)
        draft.comments.append(draft.margin[inline.note])
        starts[_first_words(inlines, at)] += f'<w:commentRangeStart w:id="{number}"/>'
        sign = f'<w:commentReference w:id="{number}"/>'
        parts[at] += f'<w:commentRangeEnd w:id="{number}"/>' + sign_run(
            sign, draft=draft, style=names.COMMENT_MARK
        )
        if at > 1 and _is_comment(inlines[at - 2], draft):
            # It keeps two numbers apart.
            parts[at - 1] = parts[at - 1] if _has_words(inlines[at - 1]) else ""
    return "".join(f"{start}{part}" for start, part in zip(starts, parts, strict=True))


def _is_comment(inline: Inline, draft: Draft) -> bool:
    return isinstance(inline, NoteMark) and inline.note in draft.margin


def _has_words(inline: Inline) -> bool:
    return not isinstance(inline, Text) or bool(inline.text.strip())


def _first_words(inlines: Inlines, mark: int) -> int:
    """Give where the words begin that a mark stands for; else the words before it, else itself."""
    worded = [at for at in range(mark) if isinstance(inlines[at], Text | Link)]
    origins = set(_origins(inlines[mark]))
    own = (at for at in worded if origins.intersection(_origins(inlines[at])))
    return next(own, worded[-1] if worded else mark)


def _origins(inline: Inline) -> tuple[str, ...]:
    return inline.origins if isinstance(inline, Text | Link | NoteMark) else ()
