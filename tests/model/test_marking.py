import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from briefgen.errors import UsageError
from briefgen.model.marking import Caveat, Marking, MarkingLevel, MarkingScheme

SCHEME = MarkingScheme(
    name="coast",
    title="Coast guard",
    levels=(
        MarkingLevel(id="none", banner=""),
        MarkingLevel(id="internal", banner="Internal"),
        MarkingLevel(id="restricted", banner="Restricted"),
    ),
    caveats=(
        Caveat(id="eyes", banner="Own eyes only"),
        Caveat(id="embargo", banner="Until 20 March"),
    ),
)
MARKINGS = st.builds(
    Marking,
    level=st.sampled_from(["none", "internal", "restricted"]),
    caveats=st.lists(st.sampled_from(["eyes", "embargo"]), unique=True).map(tuple),
)


def test_levels_rank_from_the_lowest_up() -> None:
    assert [SCHEME.rank(level.id) for level in SCHEME.levels] == [0, 1, 2]


def test_an_unknown_level_names_the_scheme_and_the_nearest_level() -> None:
    with pytest.raises(UsageError) as caught:
        SCHEME.rank("internl")

    assert str(caught.value) == (
        "Unknown level of the marking scheme 'coast' 'internl'. Did you mean 'internal'? "
        "Available: none, internal, restricted."
    )


def test_nothing_is_marked_with_the_lowest_level() -> None:
    assert SCHEME.overall([]) == Marking(level="none")


def test_the_whole_has_the_highest_level_and_all_caveats_in_the_order_of_the_scheme() -> None:
    parts = [
        Marking(level="restricted", caveats=("embargo",)),
        Marking(level="none", caveats=("eyes",)),
    ]

    assert SCHEME.overall(parts) == Marking(level="restricted", caveats=("eyes", "embargo"))


@given(parts=st.lists(MARKINGS), limit=MARKINGS)
def test_a_whole_goes_out_just_where_all_its_parts_do(parts: list[Marking], limit: Marking) -> None:
    assert SCHEME.is_released(SCHEME.overall(parts), at=limit) == all(
        SCHEME.is_released(part, at=limit) for part in parts
    )


@pytest.mark.parametrize(
    ("marking", "banner"),
    [
        (Marking(level="none"), ""),
        (Marking(level="internal"), "INTERNAL"),
        (Marking(level="none", caveats=("eyes",)), "OWN EYES ONLY"),
        (
            Marking(level="restricted", caveats=("embargo", "eyes")),
            "RESTRICTED // OWN EYES ONLY // UNTIL 20 MARCH",
        ),
    ],
)
def test_the_banner_names_level_and_caveats(marking: Marking, banner: str) -> None:
    assert SCHEME.banner(marking) == banner


def test_a_scheme_may_write_its_banner_in_small_letters() -> None:
    scheme = replace(SCHEME, capitals=False, separator=" – ")

    assert scheme.banner(Marking(level="internal", caveats=("eyes",))) == "Internal – Own eyes only"


BRITISH = MarkingScheme(
    name="british",
    title="British",
    levels=(MarkingLevel(id="official", banner="Official"), MarkingLevel(id="secret", banner="S")),
    caveats=(
        Caveat(id="sensitive", banner="Sensitive", belongs_to=("official",), joint="-"),
        Caveat(id="eyes", banner="Eyes"),
    ),
)
OFFICIAL, SENSITIVE = Marking(level="official"), Marking(level="official", caveats=("sensitive",))
PARTS = st.sampled_from([OFFICIAL, SENSITIVE, Marking(level="secret", caveats=("eyes",))])


def test_a_level_implies_the_caveats_of_those_below_it() -> None:
    secret = Marking(level="secret")

    assert BRITISH.overall([SENSITIVE, secret]) == secret
    assert BRITISH.overall([SENSITIVE, OFFICIAL]) == SENSITIVE
    assert BRITISH.is_released(SENSITIVE, at=secret)
    assert not BRITISH.is_released(SENSITIVE, at=OFFICIAL)


@given(parts=st.lists(PARTS), limit=PARTS)
def test_with_implied_caveats_too_a_whole_goes_out_just_where_its_parts_do(
    parts: list[Marking], limit: Marking
) -> None:
    assert BRITISH.is_released(BRITISH.overall(parts), at=limit) == all(
        BRITISH.is_released(part, at=limit) for part in parts
    )


def test_a_joint_without_a_level_is_left_out() -> None:
    scheme = replace(BRITISH, levels=(MarkingLevel(id="official", banner=""),))

    assert scheme.banner(SENSITIVE) == "SENSITIVE"


def test_a_portion_mark_leaves_out_what_has_no_abbreviation() -> None:
    assert SCHEME.portion_mark(Marking(level="restricted", caveats=("eyes",))) == ""


def test_a_scheme_has_its_banners_in_the_languages_it_knows() -> None:
    scheme = MarkingScheme(
        name="x",
        title="X",
        levels=(MarkingLevel(id="low", banner="Low", languages={"fr": "Bas"}),),
        caveats=(Caveat(id="draft", banner="Draft"),),
    )
    marking = Marking(level="low", caveats=("draft",))

    assert scheme.in_language("fr").banner(marking) == "BAS // DRAFT"
    assert scheme.in_language("es") == scheme
