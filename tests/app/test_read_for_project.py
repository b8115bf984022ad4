import hashlib
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from briefgen.app.begin_project import FIRST_BRIEF
from briefgen.app.commands.apply import apply_command
from briefgen.app.project_integrity import integrity_faults
from briefgen.app.read_for_project import (
    Given,
    Reading,
    SourceDetails,
    new_project,
    once_each,
    read_all,
    read_for_project,
)
from briefgen.errors import InputError, UsageError
from briefgen.extract.knowledge_index import index_knowledge
from briefgen.model.agenda import AgendaArea, AreaDefinition, AreaTerm
from briefgen.model.dossier import Side, Sides
from briefgen.model.facts import DateValue, Fact
from briefgen.model.knowledge import Country, Knowledge
from briefgen.model.source import DocumentDate
from briefgen.reference.knowledge import load_knowledge
from tests.support.source_files import (
    HEADLINE,
    PARAGRAPHS,
    article_files,
    html_of,
    mail_of,
    pdf_of,
)

NOTICE = (
    "Published: 3 February 2031\r\n\r\n"
    "Fisheries Minister Hanne Sørensen of Norland will receive the delegation on 20 March 2031.\r\n"
    "They will discuss the herring quota tomorrow.\r\n"
)
KNOWLEDGE = Knowledge(
    areas=(
        AreaDefinition(
            id="fisheries",
            domain="sea",
            label="Fisheries",
            terms=(AreaTerm(term="herring quota"),),
        ),
    ),
    countries=(Country(code="NL9", name="Norland"),),
)
INDEX = index_knowledge(KNOWLEDGE)
READ_ON = date(2031, 2, 5)
SIDES = Sides(ours=Side(name="Ostland"), theirs=Side(name="Norland"))


@pytest.fixture
def notice(tmp_path: Path) -> Path:
    path = tmp_path / "notice.txt"
    path.write_bytes(NOTICE.encode())
    return path


def read(path: Path, *, as_of: date | None = None, details: SourceDetails | None = None) -> Reading:
    (reading,) = read_each(path, as_of=as_of, details=details)
    return reading


def read_each(
    given: Given, *, as_of: date | None = None, details: SourceDetails | None = None
) -> tuple[Reading, ...]:
    return read_for_project(
        given, index=INDEX, read_on=READ_ON, sides=SIDES, as_of=as_of, details=details
    )


def days_of(facts: tuple[Fact, ...], words: str) -> list[date]:
    return [
        fact.value.first
        for fact in facts
        if isinstance(fact.value, DateValue) and fact.text == words
    ]


def test_a_file_becomes_a_source_with_what_it_proposes(notice: Path) -> None:
    reading = read(notice)

    source, command = reading.command.source, reading.command
    assert source.text == NOTICE
    assert source.file_name == "notice.txt"
    assert source.sha256 == hashlib.sha256(NOTICE.encode()).hexdigest()
    assert source.read_on == READ_ON
    assert source.document_date is not None
    assert source.document_date.value == date(2031, 2, 3)
    assert command.areas == (AgendaArea(id="fisheries", label="Fisheries"),)
    assert "Hanne Sørensen" in {fact.text for fact in command.facts}
    assert days_of(command.facts, "tomorrow") == [date(2031, 2, 4)]
    assert all(NOTICE[fact.start : fact.end] == fact.text for fact in command.facts)


def test_the_file_is_kept_as_it_was(notice: Path) -> None:
    reading = read(notice)

    source = reading.command.source.id
    assert reading.originals == {source: ("notice.txt", NOTICE.encode())}


def test_what_the_officer_says_of_a_source_stands_beside_its_text(notice: Path) -> None:
    details = SourceDetails(title="Talks", publisher="Harbour Office", url="https://port.example/1")

    source = read(notice, details=details).command.source

    assert (source.title, source.publisher, source.url) == (
        "Talks",
        "Harbour Office",
        "https://port.example/1",
    )


@pytest.mark.parametrize(
    ("as_of", "details"),
    [
        (date(2030, 6, 1), None),
        (None, SourceDetails(document_date=date(2030, 6, 1))),
        (date(2001, 1, 1), SourceDetails(document_date=date(2030, 6, 1))),
    ],
)
def test_the_officers_date_comes_before_the_one_in_the_text(
    as_of: date | None, details: SourceDetails | None, notice: Path
) -> None:
    command = read(notice, as_of=as_of, details=details).command

    assert command.source.document_date == DocumentDate(value=date(2030, 6, 1), how="officer")
    assert days_of(command.facts, "tomorrow") == [date(2030, 6, 2)]


def test_remarks_on_the_text_come_along(tmp_path: Path) -> None:
    path = tmp_path / "undated.txt"
    path.write_text("They will meet tomorrow.\n")

    reading = read(path)

    assert reading.command.source.document_date is None
    assert reading.notices


def test_what_the_officer_says_comes_before_what_the_file_tells(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(
        html_of(PARAGRAPHS, head='<meta property="og:site_name" content="Gazette">')
    )

    told = read(tmp_path / "page.html").command.source
    said = read(tmp_path / "page.html", details=SourceDetails(title="Talks")).command.source

    assert (told.title, told.publisher) == (HEADLINE, "Gazette")
    assert (said.title, said.publisher) == ("Talks", "Gazette")


def test_a_mail_gives_its_attachments_as_texts_of_their_own(tmp_path: Path) -> None:
    notice = pdf_of(PARAGRAPHS)
    message = mail_of(["See the notice."])
    message.add_attachment(notice, maintype="application", subtype="pdf", filename="notice.pdf")
    message.add_attachment(b"PK", maintype="application", subtype="zip", filename="more.zip")
    (tmp_path / "talks.eml").write_bytes(message.as_bytes())

    mail, attached = read_each(
        tmp_path / "talks.eml",
        details=SourceDetails(title="Mail", document_date=date(2030, 6, 1)),
        as_of=date(2024, 5, 6),
    )

    assert (mail.is_attached, attached.is_attached) == (False, True)
    assert (mail.command.source.title, attached.command.source.title) == ("Mail", "")
    assert [
        one.command.source.document_date and one.command.source.document_date.value
        for one in (mail, attached)
    ] == [date(2030, 6, 1), date(2024, 5, 6)]
    assert [notice.code for notice in mail.notices] == ["attachment-not-read"]
    assert attached.originals == {attached.command.source.id: ("notice.pdf", notice)}


def test_standard_input_is_read_as_what_it_is() -> None:
    (reading,) = read_each(html_of(PARAGRAPHS))

    assert reading.command.source.reader == "web-page"
    assert reading.file_name == "standard input"


def test_a_pasted_text_is_kept_as_its_own_original() -> None:
    (reading,) = read_each(NOTICE)

    assert reading.command.source.text == NOTICE
    assert reading.original == NOTICE.encode()


def test_attachments_that_were_read_before_are_left_out() -> None:
    first, second = (mail_of([text]) for text in ("One.", "Two."))
    for message in (first, second):
        message.add_attachment("The notice.", filename="notice.txt")
    readings = [*read_each(first.as_bytes()), *read_each(second.as_bytes())]

    kept = once_each(readings)

    assert [one.file_name for one in kept] == ["standard input", "notice.txt", "standard input"]
    assert once_each(kept, known=[kept[1].command.source]) == (kept[0], kept[2])
    assert len(new_project(readings).dossier.sources) == 3


@pytest.mark.parametrize("name", article_files())
def test_the_same_article_gives_the_same_facts_in_every_format(name: str, tmp_path: Path) -> None:
    index = index_knowledge(load_knowledge())
    facts = {}
    for one in ("article.txt", name):
        (tmp_path / one).write_bytes(article_files()[one])
        (reading,) = read_for_project(tmp_path / one, index=index, read_on=date(2024, 5, 6))
        source = reading.command.source
        assert all(
            source.text[fact.start : fact.end] == fact.text for fact in reading.command.facts
        )
        assert source.document_date is not None
        assert source.document_date.value == date(2024, 5, 3)
        facts[one] = [(fact.kind, fact.text, fact.value) for fact in reading.command.facts]

    assert len(facts[name]) > 10
    assert facts[name] == facts["article.txt"]


def test_a_new_project_has_all_sources_and_one_brief_with_the_proposals(tmp_path: Path) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path, words in zip(paths, ("Sørensen leads.", "Lund follows."), strict=True):
        path.write_text(f"{NOTICE}{words}\n")

    project = new_project(read_all(paths, read_each), sides=SIDES, marking_scheme="plain")

    assert integrity_faults(project) == ()
    assert [source.file_name for source in project.dossier.sources] == ["a.txt", "b.txt"]
    assert project.dossier.sides == SIDES
    (brief,) = project.briefs
    ids = [fact.id for fact in project.dossier.facts]
    assert brief.name == FIRST_BRIEF
    # The second file says almost the same; its repetitions are not ticked again.
    assert 0 < len(brief.selected) < len(ids)
    assert set(brief.selected) <= set(ids)


def test_a_new_project_may_begin_empty() -> None:
    project = new_project(())

    assert [brief.name for brief in project.briefs] == [FIRST_BRIEF]
    assert project.briefs[0].selected == ()


def test_reading_the_same_text_twice_is_refused(notice: Path) -> None:
    copy = notice.with_name("copy.txt")
    copy.write_bytes(notice.read_bytes())

    with pytest.raises(UsageError, match=r"copy\.txt: is in the project already, as source 1"):
        new_project(read_all((notice, copy), read_each))


def test_a_new_project_takes_known_marking_schemes_only() -> None:
    with pytest.raises(UsageError, match=r"Unknown marking scheme 'plane'\. Did you mean"):
        new_project((), marking_scheme="plane")


def test_a_reading_is_added_to_a_project_by_its_command(notice: Path) -> None:
    reading = read(notice)

    project = apply_command(new_project(()), reading.command)

    assert project.dossier.facts == reading.command.facts
    assert integrity_faults(project) == ()


def test_all_files_that_can_not_be_read_are_told_together(notice: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError) as fault:
        read_all((tmp_path / "gone.txt", notice, tmp_path), read_each)

    first, second = str(fault.value).splitlines()
    assert first.startswith("gone.txt: can't be opened")
    assert second == f"{tmp_path.name}: is a folder, not a file. Name the files in it."


def test_a_date_that_no_source_can_have_is_told(notice: Path) -> None:
    details = SourceDetails(document_date=date(1066, 10, 14))

    with pytest.raises(UsageError, match="1066-10-14 can't be that of a source"):
        read(notice, details=replace(details, title="Talks"))
