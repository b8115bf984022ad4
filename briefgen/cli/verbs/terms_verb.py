"""`briefgen terms`: official names, and what wordings of translations mean."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from briefgen.cli.options import PROJECT, telling_options
from briefgen.model.plurals import counted

if TYPE_CHECKING:
    from briefgen.model.knowledge import Knowledge


@click.command("terms")
@click.argument("name", required=False, default="")
@click.option("--means", "wording", metavar="TEXT", help="Say that TEXT means the term NAME.")
@click.option("--project", type=PROJECT, help="Say so in this project as well.")
@click.option("--lacking", metavar="L", help="Only those without an official name in L.")
@telling_options
def command(
    name: str,
    wording: str | None,
    project: Path | None,
    lacking: str | None,
    as_json: bool,
    quiet: bool,
) -> None:
    """List the official names, or those with NAME in them; show the one whose id or name it is.

    With --means, TEXT is kept in your terms.toml as a wording of that term. In a project, its
    facts are then proposed anew; those you accepted stay.

    \b
    Examples:
      briefgen terms
      briefgen terms climate
      briefgen terms sunnylands
      briefgen terms --lacking fr
      briefgen terms sunnylands --means "declaration of the sunny land"
      briefgen terms sunnylands --means "sun country statement" --project talks.brief
    """
    from briefgen.errors import UsageError

    if wording is not None:
        _say_meaning(wording, name, project, as_json=as_json, quiet=quiet)
    elif project is not None:
        raise UsageError("--project goes with --means.", hint="Say what a wording means.")
    else:
        _say_terms(name, lacking, as_json=as_json)


def _say_terms(name: str, lacking: str | None, *, as_json: bool) -> None:
    from briefgen.cli.knowledge_listing import matching_terms, term_lines, term_rows, term_view
    from briefgen.cli.output import columns, say_result
    from briefgen.reference.knowledge import load_knowledge, own_terms

    own = own_terms()
    found = matching_terms(load_knowledge(), name)
    if lacking is not None:
        named = _named_in(lacking)
        found = [term for term in found if term.id not in named]
    if name and len(found) == 1:
        say_result(term_view(found[0], own), term_lines(found[0], own), as_json=as_json)
        return
    say_result(
        {"terms": [term_view(term, own) for term in found]},
        columns(term_rows(found, own)),
        as_json=as_json,
    )


def _named_in(language: str) -> frozenset[str]:
    """Give the ids of the terms that have an official name in a language other than English."""
    from briefgen.errors import unknown_name
    from briefgen.reference.labels import label_languages
    from briefgen.reference.names_in_language import load_official_names

    known = [one for one in label_languages() if one != "en"]
    if language not in known:
        raise unknown_name("language", language, known)
    return frozenset(load_official_names(language))


def _say_meaning(
    wording: str, name: str, project: Path | None, *, as_json: bool, quiet: bool
) -> None:
    """Keep a meaning in the project, where one is named, and in the user's own terms."""
    from briefgen.app.meanings import find_term
    from briefgen.app.own_terms import require_wording, store_meaning
    from briefgen.cli.output import say_result
    from briefgen.reference.knowledge import load_knowledge

    knowledge = load_knowledge()
    term = find_term(knowledge, name)
    text = require_wording(wording, knowledge=knowledge, term=term)
    facts = _explain(project, text, term.id, knowledge=knowledge) if project else ()
    stored = store_meaning(text, term, knowledge=knowledge)
    kept = "kept" if stored else "known already"
    changed = f" {project}: {counted(len(facts), 'fact')} proposed anew." if project else ""
    say_result(
        {"term": term.id, "wording": text, "stored": stored, "facts": facts},
        [f"{text!r} means {term.official!r}: {kept}.{changed}"],
        as_json=as_json,
        quiet=quiet,
    )


def _explain(path: Path, text: str, term: str, *, knowledge: "Knowledge") -> tuple[str, ...]:
    """Give the ids of the facts that a meaning changes or brings in a project."""
    from briefgen.app.meanings import meaning_command
    from briefgen.cli.changes import changing

    with changing(path) as session:
        dossier = session.project.dossier
        explain = meaning_command(dossier, text, term, knowledge=knowledge)
        session.run(explain)
    return tuple(fact.id for fact in explain.facts)
