import pytest

from briefgen.app.commands.markings import known_marking
from briefgen.errors import UsageError
from briefgen.model.dossier import Dossier
from briefgen.model.marking import Marking
from briefgen.model.project import Project


@pytest.mark.parametrize(
    ("words", "marking"),
    [
        ("", None),
        (" , ", None),
        ("internal", Marking(level="internal")),
        ("restricted, draft", Marking(level="restricted", caveats=("draft",))),
        (" restricted  draft draft ", Marking(level="restricted", caveats=("draft",))),
    ],
)
def test_a_marking_is_a_level_and_caveats(words: str, marking: Marking | None) -> None:
    assert known_marking(words, Project()) == marking


@pytest.mark.parametrize(
    ("words", "scheme", "message"),
    [
        ("draft", "plain", "Unknown level of the marking scheme 'plain' 'draft'. Available: none,"),
        ("internal draught", "plain", "Unknown caveat of the marking scheme 'plain' 'draught'. "),
        (
            "secret sensitive",
            "uk",
            "The caveat 'sensitive' stands with official only, not 'secret'.",
        ),
        ("internal", "plane", "Unknown marking scheme 'plane'. Did you mean 'plain'? Available: "),
    ],
)
def test_what_the_scheme_does_not_have_is_told(words: str, scheme: str, message: str) -> None:
    with pytest.raises(UsageError) as fault:
        known_marking(words, Project(dossier=Dossier(marking_scheme=scheme)))

    assert str(fault.value).startswith(message)
