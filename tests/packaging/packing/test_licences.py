"""Nothing is packed whose licence is unknown or forbids it, and every text goes along."""

from collections.abc import Iterable

import msgspec
import pytest

from packing.debian_copyright import copyright_text
from packing.licences import (
    Component,
    collect_components,
    in_utf8,
    is_accepted,
    licence_files,
    licence_said,
    load_rules,
    refusals,
    unlisted,
)
from packing.metadata import load_metadata
from tests.support.distributions import distribution_with

GIVEN = Component(
    name="thing", version="1", licence="MIT", homepage="https://thing", texts={"LICENSE": b"text"}
)
ACCEPTED = ("MIT", "MPL-2.0")


@pytest.fixture(scope="module")
def components() -> tuple[Component, ...]:
    return collect_components()


def test_all_that_the_program_needs_may_be_packed(components: tuple[Component, ...]) -> None:
    names = {one.name for one in components}

    assert {"PySide6_Essentials", "shiboken6", "reportlab", "lxml", "Python"} <= names
    assert all(one.texts for one in components)


def test_what_is_only_for_tests_is_not_packed(components: tuple[Component, ...]) -> None:
    assert not {"pytest", "pikepdf", "briefgen"} & {one.name for one in components}


def test_qt_goes_with_both_texts_of_the_lgpl(components: tuple[Component, ...]) -> None:
    (qt,) = (one for one in components if one.name == "PySide6_Essentials")

    assert b"GNU LESSER GENERAL PUBLIC LICENSE" in qt.texts["LGPL-3.0-only.txt"]
    assert b"GNU GENERAL PUBLIC LICENSE" in qt.texts["GPL-3.0-only.txt"]


@pytest.mark.parametrize(
    ("expression", "accepted"),
    [
        ("MIT", True),
        ("GPL-3.0-only", False),
        ("GPL-2.0-only OR MIT", True),
        ("GPL-2.0-only AND MIT", False),
        ("MIT AND (GPL-2.0-only OR MPL-2.0)", True),
        ("(MIT OR GPL-2.0-only) AND GPL-3.0-only", False),
        ("GPL-2.0-only OR MIT AND MPL-2.0", True),
        ("GPL-2.0-only OR GPL-3.0-only", False),
    ],
)
def test_a_choice_needs_one_licence_and_a_sum_needs_all(expression: str, *, accepted: bool) -> None:
    assert is_accepted(expression, frozenset(ACCEPTED)) is accepted


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"licence": ""}, "thing: says no licence"),
        ({"licence": "GPL-3.0-only"}, "thing: GPL-3.0-only is not accepted"),
        ({"texts": {}}, "thing: comes without the text of its licence (MIT)"),
    ],
)
def test_what_may_not_be_packed_is_named_with_the_reason(
    change: dict[str, object], refusal: str
) -> None:
    wrong = msgspec.structs.replace(GIVEN, **change)

    (said,) = refusals([GIVEN, wrong], accepted=ACCEPTED)

    assert said.startswith(refusal)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["License-Expression: MIT OR Apache-2.0"], "MIT OR Apache-2.0"),
        (["License: MIT"], "MIT"),
        (["License: Apache 2.0"], "Apache-2.0"),
        (["License: BSD license (see license.txt for details)"], ""),
        (["License: " + "MIT AND " * 20 + "MIT"], ""),
        ([], ""),
    ],
)
def test_only_words_of_spdx_are_taken_from_a_distribution(lines: Iterable[str], said: str) -> None:
    assert licence_said(distribution_with(lines)) == said


def test_texts_of_an_older_age_are_given_in_utf8() -> None:
    assert in_utf8(b"Grubi\xe9") == "Grubié".encode()
    assert in_utf8("Łódź".encode()) == "Łódź".encode()


def test_what_is_said_by_hand_is_needed() -> None:
    names = {one.name.lower().replace("_", "-") for one in collect_components()}
    rules = load_rules()

    assert set(rules.said_by_hand) <= names
    assert set(rules.texts) <= names


def test_what_is_packed_without_being_needed_is_found(components: tuple[Component, ...]) -> None:
    modules = ["PIL.Image", "lxml/etree", "briefgen.cli", "json", "pytest", "_pytest.main"]

    assert list(unlisted(modules, components)) == ["pytest"]


def test_all_texts_are_in_utf8(components: tuple[Component, ...]) -> None:
    assert all(text.decode() for one in components for text in one.texts.values())


def test_texts_list_and_notice_lie_in_one_folder(components: tuple[Component, ...]) -> None:
    files = licence_files(components)

    assert b"PySide6_Essentials 6." in files["THIRD-PARTY.txt"]
    assert b"GeoNames" in files["NOTICE"]
    assert b"EuroVoc" in files["NOTICE"]
    assert files["lxml/LICENSE.txt"]


def test_debian_is_told_of_each_component_and_each_licence_once(
    components: tuple[Component, ...],
) -> None:
    stanzas = copyright_text(load_metadata(), components).split("\n\n")
    licences = [one.splitlines()[0] for one in stanzas if one.startswith("License: ")]
    used = {
        line
        for one in stanzas
        if one.startswith("Files: ")
        for line in one.splitlines()
        if line.startswith("License: ")
    }

    assert stanzas[0].startswith("Format: https://www.debian.org/doc/packaging-manuals/")
    assert sum(one.startswith("Files: usr/share/doc") for one in stanzas) == len(components)
    assert sorted(licences) == sorted(used)
