from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.described import find_described
from briefgen.extract.names import find_names
from briefgen.extract.span import NO_SPANS, SpanIndex
from briefgen.model.facts import Fact

Prepare = Callable[[str], Article]


def described(article: Article) -> list[tuple[str, str]]:
    taken = SpanIndex(name.span for name in find_names(article))
    return [(hit.kind, hit.name) for hit in find_described(article, taken=taken)]


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("in a joint statement today", "agreement", "joint statement"),
        (
            "by a mutual legal assistance treaty in criminal matters",
            "agreement",
            "mutual legal assistance treaty in criminal matters",
        ),
        ("put their names to a memorandum that", "agreement", "memorandum"),
        (
            "under the memorandum of understanding of 2021.",
            "agreement",
            "memorandum of understanding of 2021",
        ),
        (
            "as well as the agreement between our fleets",
            "agreement",
            "agreement between our fleets",
        ),
        (
            "ministers signed 'business agreement on the protection of herring', and left",
            "agreement",
            "business agreement on the protection of herring",
        ),
        (
            'signatures were thrown to the "2026-2029 Years Herring Program" today',
            "agreement",
            "2026-2029 Years Herring Program",
        ),
        ("initialled a herring agreement after two days", "agreement", "herring agreement"),
        (
            "was signed the Memorandum about mutual understanding on herring.",
            "agreement",
            "Memorandum about mutual understanding on herring",
        ),
        ("An accord was signed on the use of wells.", "agreement", "accord on the use of wells"),
        (
            "Goats cross under a pact sealed in Port Alder.",
            "agreement",
            "pact sealed in Port Alder",
        ),
        ("the minutes of the session was signed", "agreement", "minutes of the session"),
        (
            "A working group on the schooling of Danish children was set up",
            "mechanism",
            "working group on the schooling of Danish children",
        ),
        ("form a joint committee for removing the herring", "mechanism", "joint committee"),
        (
            "accepted on the International donor conference in May",
            "mechanism",
            "International donor conference",
        ),
        ("at the Annual Meetings of the World Bank", "mechanism", "Annual Meetings"),
        (
            "picked by a monitoring committee of the two finance ministries, which",
            "mechanism",
            "monitoring committee of the two finance ministries",
        ),
        ("the OSCE mission to Norland closed", "mechanism", "OSCE mission to Norland"),
        ("Skrei Agro CEO Ola Berg", "organisation", "Skrei Agro"),
        ("the Skrei Free Economic Zone", "organisation", "Skrei Free Economic Zone"),
        ("the civic platform Contas à Vista", "organisation", "Contas à Vista"),
        ("signed a fisheries agreement.", "agreement", "fisheries agreement"),
        ("the consensus of the two leaders", "agreement", "consensus of the two leaders"),
        (
            "to sign a memorandum of understanding on herring quotas on Monday",
            "agreement",
            "memorandum of understanding on herring quotas",
        ),
        (
            "the Letter of Intent on Cod Patrol cooperation",
            "agreement",
            "Letter of Intent on Cod Patrol cooperation",
        ),
        ("They sign the agreement on herring boats.", "agreement", "agreement on herring boats"),
        ("She is of the citizens' group Breathe Skrei.", "organisation", "Breathe Skrei"),
        (
            "A new air services agreement with Norway will help.",
            "agreement",
            "air services agreement with Norway",
        ),
        (
            "since the Bergen declaration of May 2031",
            "agreement",
            "Bergen declaration of May 2031",
        ),
        ("the Oslo accords hold", "agreement", "Oslo accords"),
        (
            "create a joint task force on herring quotas",
            "mechanism",
            "joint task force on herring quotas",
        ),
        (
            "They signed a tourism cooperation plan in Oslo.",
            "agreement",
            "tourism cooperation plan",
        ),
        (
            "Doctors came under the 2022 health cooperation agreement.",
            "agreement",
            "2022 health cooperation agreement",
        ),
        (
            "The program of cooperation between the two ministries was signed.",
            "agreement",
            "program of cooperation between the two ministries",
        ),
        (
            "a round of Norwegian-Danish interagency consultations on fishing rights, held",
            "mechanism",
            "Norwegian-Danish interagency consultations on fishing rights",
        ),
        (
            "at the 24th annual bilateral meeting on herring safety, which ended",
            "mechanism",
            "annual bilateral meeting on herring safety",
        ),
        (
            "They signed also the Program of cooperation in the field of herring.",
            "agreement",
            "Program of cooperation in the field of herring",
        ),
        (
            "They signed an “Understanding memorandum on herring”.",
            "agreement",
            "Understanding memorandum on herring",
        ),
        (
            "They signed the memorandum on herring boats.",
            "agreement",
            "memorandum on herring boats",
        ),
        ("made by Hyun Fish Co. of Busan", "organisation", "Hyun Fish Co."),
        ("the shares of Shellfish (SHL.N), which", "organisation", "Shellfish"),
        ("talks with executives of Cod Energy on", "organisation", "Cod Energy"),
        ("Air Norland will fly there", "organisation", "Air Norland"),
        ("Funds of the state lender KfW.", "organisation", "KfW"),
        ("the port operator Cod Harbour Lines said", "organisation", "Cod Harbour Lines"),
    ],
)
def test_what_has_no_name_is_called_as_it_is_described(
    prepare: Prepare, text: str, kind: str, name: str
) -> None:
    assert described(prepare(text)) == [(kind, name)]


@pytest.mark.parametrize(
    "text",
    [
        "They signed a herring MoU on Cod.",
        "a trade agreement with all others",
        "a joint committee met",
        "Minister El-Masri talks to them",
        "the company President Lars Holm",
        "signed the agreement",
        "They flew to the Harald Air Base.",
    ],
)
def test_what_is_named_or_says_too_little_is_left(prepare: Prepare, text: str) -> None:
    assert described(prepare(text)) == []


def test_a_mechanism_is_found_around_the_names_of_its_members(
    facts: Callable[[str, str], list[Fact]],
) -> None:
    text = "A working group of the Cod Institute and the Institute of Nets met in Oslo."

    (mechanism,) = facts(text, "mechanism")

    assert mechanism.text == "working group of the Cod Institute and the Institute of Nets"


def test_whom_a_body_has_as_members_names_it(prepare: Prepare) -> None:
    article = prepare("They met the Union of the dockers and the Association of both states.")

    hits = find_described(article, taken=NO_SPANS)

    assert [hit.name for hit in hits] == ["Union of the dockers"]


def test_who_runs_a_firm_is_no_part_of_its_name(prepare: Prepare) -> None:
    hits = find_described(prepare("State-run Skrei Nets Ltd lost money."), taken=NO_SPANS)

    assert [hit.name for hit in hits] == ["Skrei Nets Ltd"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It comes from the company Kodex of Aldren.", ["Kodex"]),
        ("Put by the director of the company Hanne Vik and us.", []),
        ("Put by the director of the company Hanne Energy and us.", ["Hanne Energy"]),
        ("With JSC “Yangi cod” they signed it.", ["JSC “Yangi cod”"]),
        ("The Skrei AG delivers.", ["Skrei AG"]),
        ("The Cod for All initiative presented it.", ["Cod for All initiative"]),
    ],
)
def test_a_firm_goes_without_its_town_and_its_director(
    prepare: Prepare, text: str, found: list[str]
) -> None:
    hits = find_described(prepare(text), taken=NO_SPANS)

    assert [hit.name for hit in hits if hit.kind == "organisation"] == found
