"""Everything there is to remark on a brief: its dossier, its timing, its document, its files."""

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING

from briefgen.app.undrawn import undrawn
from briefgen.checks.acronyms import check_acronyms
from briefgen.checks.characters import check_characters
from briefgen.checks.conflict_notices import check_left_out, count_conflicts
from briefgen.checks.document_dates import check_document_dates
from briefgen.checks.editions import check_editions
from briefgen.checks.evidence import Evidence
from briefgen.checks.former_sources import check_former_sources
from briefgen.checks.languages import check_languages
from briefgen.checks.length import check_length
from briefgen.checks.own_wording import own_wordings
from briefgen.checks.plain_language import check_plain_language
from briefgen.checks.printed import check_printed
from briefgen.checks.section_length import check_section_lengths
from briefgen.checks.source_encodings import check_source_encodings
from briefgen.checks.staleness import check_staleness
from briefgen.checks.timing import check_timing
from briefgen.checks.told_again import check_told_again
from briefgen.checks.truth import check_truth
from briefgen.checks.unreviewed import check_review
from briefgen.checks.wordings import check_wordings
from briefgen.compose.compose import Composed
from briefgen.model.brief import Brief
from briefgen.model.conflicts import Conflict
from briefgen.model.dossier import Dossier
from briefgen.model.exported import Exported
from briefgen.model.notices import Notice
from briefgen.model.printing import Printing
from briefgen.model.recipe import Recipe
from briefgen.reference.expiry import load_expiry
from briefgen.reference.known_acronyms import load_known_acronyms, load_term_names
from briefgen.reference.recipes import recipe_names

if TYPE_CHECKING:
    from briefgen.checks.columns import Column


def notices_of_dossier(
    dossier: Dossier, brief: Brief, *, evidence: Evidence, conflicts: tuple[Conflict, ...]
) -> Iterator[Notice]:
    """Yield what is to be remarked on a dossier and what of it a brief uses."""
    yield from check_document_dates(dossier)
    yield from check_source_encodings(dossier)
    yield from check_editions(dossier, copies=evidence.copies)
    yield from check_timing(dossier, brief, types=recipe_names())
    yield from check_staleness(evidence, brief, load_expiry())
    yield from count_conflicts(conflicts, dossier)
    yield from check_left_out(conflicts, dossier, brief)
    yield from check_review(dossier, brief)
    yield from check_told_again(evidence, brief)
    yield from check_former_sources(dossier, brief)
    yield from check_truth(dossier, brief)
    yield from check_wordings(dossier, brief)
    yield from check_languages(dossier, brief, columns=_columns)
    ticked = frozenset(brief.selected)
    yield from check_characters(
        (item for item in dossier.items() if item.id in ticked), undrawn=undrawn
    )


def _columns(languages: Collection[str]) -> "Mapping[str, Column]":
    # Few texts are there in two languages.
    from briefgen.app.figure_columns import columns_of

    return columns_of(languages)


def notices_of_document(
    composed: Composed, dossier: Dossier, *, files: Mapping[str, Exported]
) -> Iterator[Notice]:
    """Yield what is to be remarked on a document made of a dossier, and on its files."""
    yield from composed.notices
    yield from check_printed(composed.document, dossier)
    for exported in files.values():
        yield from exported.notices


def notices_of_columns(composed: Composed, printing: Printing) -> Iterator[Notice]:
    """Yield in which figures the two languages of a brief differ."""
    if printing.second_labels is None:
        return
    # Few briefs have two languages.
    from briefgen.app.figure_columns import column_of
    from briefgen.checks.columns import check_columns

    first, second = (column_of(one) for one in (printing.labels, printing.second_labels))
    yield from check_columns(composed.pairs, first, second)


def notices_of_length(
    composed: Composed,
    dossier: Dossier,
    *,
    brief: Brief,
    recipe: Recipe,
    files: Mapping[str, Exported],
) -> Iterator[Notice]:
    """Yield what of a brief and its sections is over the limits of its type.

    Pages are counted in the first of `files` that knows them.
    """
    laid_out = _laid_out(files)
    document, parts = composed.document, composed.parts
    yield from check_length(
        recipe, brief, dossier=dossier, document=document, parts=parts, laid_out=laid_out
    )
    yield from check_section_lengths(
        brief, dossier=dossier, document=document, parts=parts, laid_out=laid_out
    )


def notices_of_plain_language(
    composed: Composed, dossier: Dossier, *, recipe: Recipe, files: Mapping[str, Exported]
) -> Iterator[Notice]:
    """Yield what makes officers' own words hard to read, by the limits of the type.

    Lines are counted in the first of `files` that knows them.
    """
    document, parts, limits = composed.document, composed.parts, recipe.plain_language
    laid_out = _laid_out(files)
    wordings = tuple(own_wordings(document, parts, dossier))
    yield from check_plain_language(limits, wordings, laid_out=laid_out)
    if limits.acronyms_explained:
        known = load_known_acronyms()
        yield from check_acronyms(
            document, wordings, dossier.sides, known=known, names=load_term_names
        )
    if any(section.sums_up for section in recipe.sections):
        # Most types have no such section and don't wait for what compares it.
        from briefgen.checks.conclusion import check_conclusion

        yield from check_conclusion(document, parts, dossier)


def _laid_out(files: Mapping[str, Exported]) -> Exported | None:
    return next((exported for exported in files.values() if exported.pages), None)
