from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.people_names import name_runs
from briefgen.extract.words import find_tokens


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("then Hanne Sørensen and LIU Zhenya met", ["Hanne Sørensen", "LIU Zhenya"]),
        ("S. Berg and Ana de la Cruz", ["S. Berg", "Ana de la Cruz"]),
        ("Sørensen's boat, Lars", ["Sørensen's", "Lars"]),
        ("the Cruz de", ["Cruz"]),
        (
            "Anna Power spoke, Aldren Trade Fair, Aldren Trade and",
            ["Anna Power", "Aldren", "Fair", "Aldren"],
        ),
        ("Anna Power", ["Anna Power"]),
        ("Faisal bin Sultan Al-Berg met", ["Faisal bin Sultan Al-Berg"]),
        ("Hanan Balkis Sultan met", ["Hanan Balkis Sultan"]),
        ("Faisal bin al Berg met", ["Faisal bin al Berg"]),
        ("Norway, AUKUS, IT, U.S. and Minister", []),
        ("San Francisco", []),
        ("Minister Hamburg met; then Hamburg said in Hamburg,", ["Hamburg", "Hamburg"]),
        ("Ing. Sofía Paz met Dr. Paris", ["Sofía Paz"]),
        ("Gov. Ida Lund met Dr Faith Berg", ["Ida Lund", "Faith Berg"]),
        ("He met Kh. Ganzorig and", ["Kh. Ganzorig"]),
        ("Ms Georgia Minister, Bergen", []),
        ("the Ports Bureau Ola Berg", ["Ola Berg"]),
        ("Masashi Adachi", ["Masashi Adachi"]),
        ("Koffi Edem ADJAVON met Ida VAN OPDAL", ["Koffi Edem ADJAVON", "Ida VAN OPDAL"]),
        ("Ida Lund NATO, Ida Lund NRKSK and Berg UNICEF", ["Ida Lund", "Ida Lund", "Berg"]),
        ("Secretary for Border Control, Ms. Ida Lund", ["Ida Lund"]),
        ("Mr. MIYAMORI Kenjiro met Minister HOLMSEN of", ["MIYAMORI Kenjiro", "HOLMSEN"]),
        ("the UNESCO Herring plan of Minister TRADE", ["Herring"]),
        ("Margaret A. Holm met Anas al-Darwish", ["Margaret A. Holm", "Anas al-Darwish"]),
        ("Tânia Fonseca-Lima, Norway-Denmark", ["Tânia Fonseca-Lima"]),
        ("Kip arap Rono met Aizada Turdubek kyzy", ["Kip arap Rono", "Aizada Turdubek kyzy"]),
        (
            "José C. de los Ríos met Ana Ruiz vda. de Paz",
            ["José C. de los Ríos", "Ana Ruiz vda. de Paz"],
        ),
        ("Ana del Mar Ruiz Gil vda. de la Paz Sol", ["Ana del Mar Ruiz Gil vda. de la Paz Sol"]),
    ],
)
def test_runs_of_name_words(prepare: Callable[[str], Article], text: str, names: list[str]) -> None:
    sentence = prepare(text).sentences[0]
    tokens = find_tokens(text, *sentence.span)

    found = [
        text[tokens[run.first].start : tokens[run.stop - 1].end]
        for run in name_runs(tokens, sentence)
    ]

    assert found == names
