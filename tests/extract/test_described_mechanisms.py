from collections.abc import Callable

import pytest

from briefgen.extract.article import Article
from briefgen.extract.described_mechanisms import find_described_mechanisms

Prepare = Callable[[str], Article]


def described(article: Article) -> set[str]:
    return {
        article.words_of(place)
        for sentence in article.sentences
        for place in find_described_mechanisms(article, sentence)
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the joint technical committee on herring, which", "joint technical committee on herring"),
        ("They lead a joint working group.", "joint working group"),
        ("work of the joint commission goes on", "joint commission"),
        ("Both will set up a herring task force.", "herring task force"),
        (
            "They establish a working group of herring disputes.",
            "working group of herring disputes",
        ),
        ("Its herring committee is due to meet in May.", "herring committee"),
        ("A steering committee of the partners will hold a session.", "steering committee"),
        ("A meeting of the donors' coordination group will be held.", "donors' coordination group"),
        (
            "the session of the Norwegian-Danish energy partnership",
            "Norwegian-Danish energy partnership",
        ),
        ("That is for those whose yearly herring talks start in May.", "herring talks"),
        ("the formation of a joint technical team", "joint technical team"),
        ("They open a hotline between the coast guards.", "hotline between the coast guards"),
        ("a dialogue on herring quotas will", "dialogue on herring quotas"),
        (
            "at the Conference on the safety of ships held in Bergen",
            "Conference on the safety of ships",
        ),
        ("They held political consultations in Oslo.", "political consultations"),
        ("The next consular consultations are due.", "consular consultations"),
        ("the next government negotiations in Bonn", "government negotiations"),
        ("They met as 3+3 platform there.", "3+3 platform"),
        ("They have working groups on cod and on nets.", "working groups on cod and on nets"),
        ("with a joint platform of traceability in Oslo", "joint platform of traceability"),
        ("They will reactivate the trade committee.", "trade committee"),
        ("The donors' conference for Norway begins.", "donors' conference for Norway"),
        ("It joined the contact group on herring off Oslo.", "contact group on herring"),
        ("It joined the group of friends of herring.", "group of friends of herring"),
        ("The steering committee will meet.", "steering committee"),
        ("The working-level consultation group will", "working-level consultation group"),
        ("A fishing committee, led by Hanne Vik, will meet.", "fishing committee"),
        ("A technical committee of both sides will meet.", "technical committee"),
        ("a joint registration unit for cod is", "joint registration unit for cod"),
        ("a joint fishing desk for the fleet was", "joint fishing desk for the fleet"),
        ("the Norway–Denmark ministerial meeting", "Norway–Denmark ministerial meeting"),
        (
            "A committee of experts in hydrography will deliver it.",
            "committee of experts in hydrography",
        ),
        ("They were at the business round table.", "business round table"),
        ("The follow-up group convenes.", "follow-up group"),
        ("It has a peer review mechanism.", "peer review mechanism"),
        ("They want a hotline between the two cod offices.", "hotline between the two cod offices"),
        ("the mechanism of political consultations", "mechanism of political consultations"),
        ("A joint committee of piloting will begin.", "joint committee of piloting"),
        ("The sub-committee on nets reported to them.", "sub-committee on nets"),
        ("The Norway–Western Skrei summit begins.", "Norway–Western Skrei summit"),
        ("the second 2+2 ministerial dialogue", "2+2 ministerial dialogue"),
        ("A trilateral summit was held.", "trilateral summit"),
        ("the Norwegian-Danish human rights dialogue", "Norwegian-Danish human rights dialogue"),
        ("the Norwegian-Danish joint fund opens", "Norwegian-Danish joint fund"),
        ("the joint committee of defence will meet", "joint committee of defence"),
        ("A monitoring committee with ICES meets in May.", "monitoring committee"),
        (
            "They agreed to establish a Cod Network on Nets and Clean Hooks.",
            "Cod Network on Nets and Clean Hooks",
        ),
        (
            "the Norway-Denmark fish science and technology joint work group",
            "Norway-Denmark fish science and technology joint work group",
        ),
        ("The mixed commission Norway-Denmark meets.", "mixed commission Norway-Denmark"),
        ("the 12th round of herring consultations was", "herring consultations"),
        ("the next meeting of the conference of the parties", "conference of the parties"),
        (
            "Consultations between Norway and the Kingdom of Denmark on Cod Quotas",
            "Consultations between Norway and the Kingdom of Denmark on Cod Quotas",
        ),
        ("the Action for Herring initiative", "Action for Herring initiative"),
        ("a bilateral commission on Sild crossings met", "bilateral commission on Sild crossings"),
        (
            "A follow-up committee of officials is to gather soon",
            "follow-up committee of officials",
        ),
        ("paid under the Clean Seas Facility", "Clean Seas Facility"),
        ("A joint implementation board will be named", "joint implementation board"),
        ("They met in the Skrei format.", "Skrei format"),
        ("members of the Cod for Peace group said", "Cod for Peace group"),
        ("the director general-level cod forum in", "director general-level cod forum"),
        ("a vice-premier-level dialogue began", "vice-premier-level dialogue"),
        ("the meeting of the fund's management board", "management board"),
        (
            "the Council of strategic cooperation of high level met",
            "Council of strategic cooperation of high level",
        ),
        ("They met on the sidelines of Nor-Cod.", "Nor-Cod"),
        ("a monitoring committee of the partnership", "monitoring committee"),
        ("the strategic dialogue between both", "strategic dialogue"),
        ("A joint investigation team works there.", "joint investigation team"),
        ("They met in the C5+2 format.", "C5+2 format"),
        ("A monitoring committee will check the nets.", "monitoring committee"),
        ("An inspection team chaired by Norway is to report.", "inspection team"),
        ("It sets up a Cod Alert Network of ports.", "Cod Alert Network"),
        ("They create a Cod Alert Network of ports.", "Cod Alert Network"),
        ("An inter-agency group on nets will be formed.", "inter-agency group on nets"),
    ],
)
def test_a_mechanism_is_called_as_it_is_described(prepare: Prepare, text: str, name: str) -> None:
    assert name in described(prepare(text))


@pytest.mark.parametrize(
    "text",
    [
        "a joint committee met",
        "Minister El-Masri talks to them",
        "a round of consultations began",
        "the committee met",
        "they had a good dialogue",
        "The initiative was praised.",
        "Consultations between Hanne Sørensen and Lars Holm",
        "They met on the sidelines of Oslo.",
    ],
)
def test_what_could_be_anything_is_no_mechanism(prepare: Prepare, text: str) -> None:
    assert described(prepare(text)) == set()
