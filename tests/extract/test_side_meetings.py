from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "The guest, a minister, meets tomorrow Tuesday the Prime Minister, Lars Holm.",
            "The guest, a minister, meets tomorrow Tuesday the Prime Minister, Lars Holm",
        ),
        (
            (
                "They said that Hanne Sørensen will also talk with fishers and think tanks on"
                " issues such as herring."
            ),
            "Hanne Sørensen will also talk with fishers and think tanks",
        ),
        (
            "On the way, the Minister of Health also met with fishers who attended the fair.",
            "the Minister of Health also met with fishers",
        ),
        (
            "She will also hold talks with fishers, the ministry said.",
            "She will also hold talks with fishers",
        ),
        (
            "Berg, who on Monday was accepted by the Mayor, will sail home.",
            "Berg, who on Monday was accepted by the Mayor, will sail home",
        ),
        (
            "He had been received in the Herring Hall by the Mayor.",
            "He had been received in the Herring Hall by the Mayor",
        ),
        (
            "Then they called on the Herring Commission in Bergen.",
            "Then they called on the Herring Commission in Bergen",
        ),
        (
            "Later Hanne Sørensen met the Mayor, with whom she spoke about herring.",
            "Later Hanne Sørensen met the Mayor",
        ),
        (
            "During the visit, Ola Berg met with Ida Lund.",
            "During the visit, Ola Berg met with Ida Lund",
        ),
        (
            "The group also looked at the harbour and held talks with its masters.",
            "The group also looked at the harbour and held talks with its masters",
        ),
        ("10:00 Working dinner with Ida Lund", "Working dinner with Ida Lund"),
        (
            "On 16 February, ahead of the Dialogue, both delegations met fishers in Bergen.",
            "On 16 February, ahead of the Dialogue, both delegations met fishers in Bergen",
        ),
        (
            "Ms Lund will meet the Norwegian associations of the coast in Bergen.",
            "Ms Lund will meet the Norwegian associations of the coast in Bergen",
        ),
        (
            "Prior to this, Mr Berg visited a farm and had a roundtable with fishers.",
            "Mr Berg visited a farm and had a roundtable with fishers",
        ),
        (
            "Mr Berg plans to move to Oslo, attend the Herring Meeting on the 18th and return.",
            "Mr Berg plans to move to Oslo, attend the Herring Meeting on the 18th and return",
        ),
        (
            "The Minister had travelled on Sunday to Bergen and conversed with the mayor.",
            "The Minister had travelled on Sunday to Bergen and conversed with the mayor",
        ),
        (
            "On Tuesday the delegation knew the harbour, where it conversed with its master.",
            "On Tuesday the delegation knew the harbour, where it conversed with its master",
        ),
        (
            "In the frames of the visit the delegation went to Bergen, where met with the mayor.",
            "In the frames of the visit the delegation went to Bergen, where met with the mayor",
        ),
        (
            "Earlier in the day Dr Lund held talks with Ola Berg.",
            "Earlier in the day Dr Lund held talks with Ola Berg",
        ),
        (
            "On Tuesday evening Lund dined with the mayor of Bergen, Ola Berg.",
            "On Tuesday evening Lund dined with the mayor of Bergen, Ola Berg",
        ),
        (
            "The team flew on to Bergen on Thursday to look at the harbour.",
            "The team flew on to Bergen on Thursday to look at the harbour",
        ),
        ("19.00  Dinner with the Sea Agency", "Dinner with the Sea Agency"),
        ("12.30  Lunch hosted by Ida Lund in Oslo", "Lunch hosted by Ida Lund in Oslo"),
        (
            "14.00 – Round table on herring at the Sea Hall",
            "Round table on herring at the Sea Hall",
        ),
        ("13.30 Meeting with the Sea Agency", "Meeting with the Sea Agency"),
        ("She also met with fishers and visited a boat.", "She also met with fishers"),
        ("She also will meet with fishers.", "She also will meet with fishers"),
        ("She also met with fishers.", "She also met with fishers"),
        ("She also met leaders of the coast.", "She also met leaders of the coast"),
        (
            "Mr Berg also made a special trip to visit the Sea Agency.",
            "Mr Berg also made a special trip to visit the Sea Agency",
        ),
        ("Ola Berg was also received by the King.", "Ola Berg was also received by the King"),
        ("Mr Berg paid a courtesy call on the Mayor.", "Mr Berg paid a courtesy call on the Mayor"),
        (
            "Premier Lund, who met Ms Berg separately on Monday, has asked for a seat.",
            "Premier Lund, who met Ms Berg separately on Monday",
        ),
        (
            "Berg, who was due to meet ship owners in Bergen, said no.",
            "Berg, who was due to meet ship owners in Bergen",
        ),
        (
            "Berg met Ida Lund on the sidelines of the Sea Forum earlier this month.",
            "Berg met Ida Lund on the sidelines of the Sea Forum earlier this month",
        ),
        (
            "Berg, who came by boat, was later received by the Mayor at the Old Hall.",
            "Berg, who came by boat, was later received by the Mayor at the Old Hall",
        ),
        (
            "Berg will call on Deputy Prime Minister Lund on 4 November.",
            "Berg will call on Deputy Prime Minister Lund on 4 November",
        ),
        (
            "Berg met President Lund earlier on Thursday.",
            "Berg met President Lund earlier on Thursday",
        ),
        (
            "On the same day, Berg met with Ida Lund.",
            "On the same day, Berg met with Ida Lund",
        ),
        (
            "On Wednesday, the delegations visited the port in Bergen and met the harbour master.",
            "the delegations visited the port in Bergen and met the harbour master",
        ),
        (
            "In a separate meeting, Mr Berg saw Ida Lund, who nodded.",
            "In a separate meeting, Mr Berg saw Ida Lund",
        ),
        (
            "In the margin, the delegation maintained a meeting with a firm.",
            "In the margin, the delegation maintained a meeting with a firm",
        ),
        ("She also met with fishers", "She also met with fishers"),
        (
            "On Monday, the delegation will be received by the Mayor.",
            "the delegation will be received by the Mayor",
        ),
        (
            "It was said that Ms Lund had spoken by telephone with Ola Berg.",
            "Ms Lund had spoken by telephone with Ola Berg",
        ),
        (
            "Ola Berg will sail on to Bergen, where he will meet fishers.",
            "Ola Berg will sail on to Bergen, where he will meet fishers",
        ),
        ("Ola Berg had dinner with his host.", "Ola Berg had dinner with his host"),
        (
            "Earlier, the guests had lunch with the harbour master.",
            "the guests had lunch with the harbour master",
        ),
        (
            "Ola Berg also boarded the ferry and had a discussion with its captain.",
            "Ola Berg also boarded the ferry and had a discussion with its captain",
        ),
        (
            "She also interacted with the fishers of Bergen.",
            "She also interacted with the fishers of Bergen",
        ),
    ],
)
def test_a_further_meeting_is_found_from_subject_to_partner(
    rule_facts: Facts, text: str, words: str
) -> None:
    (fact,) = rule_facts(text, "side_meeting")

    assert fact.text == words


@pytest.mark.parametrize(
    "text",
    [
        "She also met fishers.",
        "She met with fishers.",
        "She also sang.",
        "She also received new appointments in January, with joy.",
        "Minister Berg met today with Ida Lund on the margins of the Sea Forum.",
        "In a separate hall, Mr Berg ate.",
        "She called on President Lund to wait.",
        "The boats will be received by the Mayor.",
        "Ola Berg had lunch with his wife.",
        "President Berg met President Lund. They spoke of nets.",
        "They set up a board, which is due to meet for the first time in May.",
    ],
)
def test_other_sentences_tell_of_none(rule_facts: Facts, text: str) -> None:
    assert rule_facts(text, "side_meeting") == []


@pytest.mark.parametrize(
    "text",
    [
        "Lunch with Ida Lund",
        "Call on the Speaker of the House",
        "Round table on herring, Sea Academy",
        "Visit to the naval base, hosted by Captain Holm",
    ],
)
@pytest.mark.parametrize("hour", ["0930  ", "14:30 ", "1800h "])
def test_a_line_of_a_programme_may_write_its_hour_without_a_point(
    facts: Facts, hour: str, text: str
) -> None:
    (fact,) = facts(f"{hour}{text}", "side_meeting")

    assert fact.text == text


@pytest.mark.parametrize(
    "text",
    [
        "She held moreover a separate encounter with the board of the port.",
        "He had received the delegation in a dinner.",
        "Ola Berg came together with the mayor of the town at breakfast.",
        "Before she flew home, she had tea with the researcher Ida Lund.",
        "While in Oslo I also had a meeting with Ida Lund.",
        "Within the framework of the visit, the delegation will visit the Sea Academy.",
    ],
)
def test_a_meal_or_a_visit_beside_the_talks_is_a_side_meeting(facts: Facts, text: str) -> None:
    assert len(facts(text, "side_meeting")) == 1


@pytest.mark.parametrize(
    "told",
    [
        "At lunch, Holm met Finance Minister Aino Salo",
        "In another moment, Holm sustained a conversation with the ombudsman",
        "Later the same day Holm visited the dam in the company of the director",
        "Before the departure Holm met with the businessmen of Skrei",
        "In a related context, Mayor Aino Salo received the guest minister in her office",
        "Both ministers spoke on the telephone with their Finnish colleague",
        "Holm will have a working breakfast with bankers",
        "Holm was received earlier by President Aino Salo",
        "Holm was on the same day received by the mayor",
        "Holm called on Fisheries Adviser Ida Lund in the afternoon",
        "And the President received afterwards the guests",
        "Holm had too an encounter with the director of the port",
        "Next day Holm will meet with the head of the port",
        "Holm had met in the morning the mayor of Skrei",
        "Also in Bergen Holm met with the envoy of the port",
        "Earlier Holm made courtesy meeting with the Vice President",
        "Ambassador Ida Lund presented her credentials to the King",
        "In the afternoon the ministers viewed the harbour of Skrei",
        "The guest visited in the afternoon the school of fishers",
        "On Friday both delegations visit the Sea Academy",
        "Holm visited on Friday the school of fishers",
        "In parallel, Holm held an encounter with the mayor of Skrei",
        "On the day before, Holm was a guest of the Marshal",
        "Holm then visited the Director of the port",
        "Participants visited the sea laboratory on 9 March",
        "The minister will today visit the lighthouse before flying home",
        "Preceding the talks, Berg met with the head of the port",
        "On the same occasion, Berg met with envoys of the port",
        "Before flying home, Holm opens a school together with the mayor of Skrei",
        "She spoke about it with Berg over lunch",
        "The guests were by the king received too",
        "The two governors encountered themselves apart to talk of boats",
        "Holm before return called on the Mayor",
        "The delegation met also in the Parliament the chairwoman",
    ],
)
def test_what_is_done_at_meals_by_telephone_or_in_company_is_beside_the_talks(
    facts: Facts, told: str
) -> None:
    text = f"Minister Hanne Holm held talks with Minister Ola Berg in Oslo on Monday. {told}."

    assert [one.text for one in facts(text, "side_meeting")] == [told]


@pytest.mark.parametrize(
    "told",
    [
        "He wants to know it before the Council meets in Port Skrei in May",
        "The delegation visited the fish market",
        "They signed it in the afternoon of the day before",
    ],
)
def test_what_takes_place_at_no_other_hour_is_no_side_meeting(facts: Facts, told: str) -> None:
    text = f"Minister Hanne Holm held talks with Minister Ola Berg in Oslo on Monday. {told}."

    assert facts(text, "side_meeting") == []


def test_a_call_that_is_told_first_is_the_meeting_itself(facts: Facts) -> None:
    text = (
        "OSLO, 7 May 2031 - The Ambassador of Denmark, Ola Berg, called on Minister of Ports"
        " Ida Lund on Tuesday and spoke of herring. She thanked him. He left at noon."
    )

    assert facts(text, "side_meeting") == []
