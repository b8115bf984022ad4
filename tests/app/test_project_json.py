import msgspec
import pytest
from hypothesis import given, settings

from briefgen.app.project_json import encoded, json_object, plain, project_from, raw_sources
from briefgen.errors import InputError, OutputError
from briefgen.model.dossier import Dossier
from briefgen.model.project import Project
from tests.support.project_strategy import projects
from tests.support.sample_project import sample_project, source

HEAD = b'"format":"briefgen-project","version":[1,0]'


@given(project=projects())
@settings(max_examples=40)
def test_every_project_survives_its_json(project: Project) -> None:
    assert project_from(json_object(msgspec.json.encode(project))) == project


@given(project=projects())
@settings(max_examples=40)
def test_every_json_survives_its_project(project: Project) -> None:
    data = encoded(plain(project))
    raw = json_object(data)

    for raw_source, value in zip(raw_sources(raw), project.dossier.sources, strict=True):
        raw_source["text"] = value.text

    assert encoded(plain(project_from(raw))) == data


def test_the_texts_of_sources_are_left_out() -> None:
    assert b"H\xc3\xb8" not in encoded(plain(Project(dossier=Dossier(sources=(source("Hø"),)))))


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b'{"made": NaN}', "the JSON is damaged: JSON is malformed"),
        (b'{"made": 1e999}', "the JSON is damaged: Number out of range"),
        (b'{"made": "\\ud800"}', "the JSON is damaged: "),
        (b'{"made": "\xff"}', "the JSON is damaged: "),
        (b'{"made"', "the JSON is damaged: Input data was truncated"),
        (b"", "the JSON is damaged: Input data was truncated"),
        (b"[" * 1_000_000, "the JSON is nested too deeply. Use a backup."),
        (b"[1]", "it is no briefgen project. Its JSON has to begin with"),
        (b'{"version": [1, 0]}', "it is no briefgen project. Its JSON has to begin with"),
        (b'{"format": "briefgen-project"}', "version: expected two numbers such as [1, 0]"),
        (b'{"format":"briefgen-project","version":"1"}', "version: expected two numbers"),
        (b'{"format":"briefgen-project","version":[0,1]}', "version: expected two numbers"),
        (b'{"format":"briefgen-project","version":[1,-1]}', "version: expected two numbers"),
        (
            b'{"format":"briefgen-project","version":[2,3]}',
            (
                "it has version 2.3 of the project format; this program reads up to 1.x. "
                "Install a newer version of briefgen."
            ),
        ),
    ],
)
def test_what_is_no_project_is_refused(data: bytes, fault: str) -> None:
    with pytest.raises(InputError) as caught:
        json_object(data)

    assert str(caught.value).startswith(fault)


def test_a_newer_minor_version_is_accepted_and_kept() -> None:
    raw = json_object(b'{"format":"briefgen-project","version":[1,9],"tide":"low"}')

    assert raw["tide"] == "low"
    assert project_from(raw).version == (1, 9)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b'"made":"two"', "made: expected int, got str."),
        (
            b'"dossier":{"facts":[{"id":"f-a","kind":"date","text":"x","start":"y"}]}',
            "dossier.facts[0].start: expected int, got str.",
        ),
        (b'"dossier":{"facts":[{"kind":"dat"}]}', "dossier.facts[0].kind: invalid enum value"),
        (
            b'"dossier":{"facts":[{"id":"f","kind":"date","text":"x","attributes":{"bad":{}}}]}',
            "dossier.facts[0].attributes: invalid enum value 'bad'.",
        ),
        (
            b'"briefs":[{"id":"b","name":"x","passages":{"a":{"texts":{}}}}]',
            "briefs[0].passages[...]: no text in the main language 'en'.",
        ),
        (b'"dossier":{"sources":{}}', "dossier.sources: expected array, got object."),
        (b'"dossier":[]', "dossier: expected object, got array."),
    ],
)
def test_a_wrong_value_is_named_with_its_place(content: bytes, fault: str) -> None:
    with pytest.raises(InputError) as caught:
        project_from(json_object(b"{" + HEAD + b"," + content + b"}"))

    assert str(caught.value).startswith(fault)


def test_a_fault_of_the_whole_has_no_place() -> None:
    wrong: object = []

    with pytest.raises(InputError, match=r"^Expected object, got array\.$"):
        project_from(wrong)  # type: ignore[arg-type]  # no way into the file leads here but a bug


@pytest.mark.parametrize("raw", [{}, {"dossier": 1}, {"dossier": {"sources": 1}}])
def test_sources_are_looked_for_only_where_they_may_be(raw: dict[str, object]) -> None:
    assert list(raw_sources(raw)) == []


def test_of_sources_only_objects_are_given() -> None:
    assert list(raw_sources({"dossier": {"sources": [1, {"id": "s-a"}]}})) == [{"id": "s-a"}]


def test_half_of_a_character_cannot_be_written() -> None:
    broken = sample_project()
    title = "Norland \ud83d"

    with pytest.raises(OutputError, match=r"half of a character after 'Norland '. Delete it"):
        plain(
            msgspec.structs.replace(
                broken, briefs=(msgspec.structs.replace(broken.briefs[0], name=title),)
            )
        )
