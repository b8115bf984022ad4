from collections.abc import Callable

import pytest

from briefgen.model.facts import Fact

Facts = Callable[[str, str], list[Fact]]


def test_a_reported_position_ends_with_its_clause(facts: Facts) -> None:
    text = (
        "Minister Hanne Sørensen stressed that nobody in Norway wants a long conflict over"
        " herring, and the two sides should wait."
    )

    (fact,) = facts(text, "position")

    assert fact.text == (
        "Hanne Sørensen stressed that nobody in Norway wants a long conflict over herring"
    )
    assert fact.attributes["direct"].value is False


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "The Department of Herring in Bergen insists that no boat may leave.",
            "Department of Herring",
        ),
        ("Minister of Iceland said that boats are openly sold there by night.", "Iceland"),
    ],
)
def test_a_body_or_an_office_is_told_by_its_whole_name(
    facts: Facts, sentence: str, speaker: str
) -> None:
    (position,) = facts(
        f"The Kodex Association complained about the cod.\n\n{sentence}", "position"
    )[1:]

    assert position.attributes["speaker"].value == speaker


@pytest.mark.parametrize(
    "sentence",
    [
        "Will Minister Hanne Sørensen raise the new herring measure?",
        "She called on Mayor Nils Lund on Wednesday and is to visit the University of Aldren.",
    ],
)
def test_questions_calls_and_thanks_of_others_are_no_positions(facts: Facts, sentence: str) -> None:
    assert facts(f"Minister Hanne Sørensen was in Oslo.\n\n{sentence}", "position") == []


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("It asks that boats wait longer, and she promised a new boat.", "she promised a new boat"),
        (
            "Two more boats are there: a red one and a ferry, to which she promised a new station.",
            "she promised a new station",
        ),
        (
            "The cod of the northern coast is gone for good, Sørensen said.",
            "The cod of the northern coast is gone for good",
        ),
    ],
)
def test_what_is_promised_besides_does_not_tell_the_rest(
    facts: Facts, sentence: str, words: str
) -> None:
    found = facts(f"Minister Hanne Sørensen was calm.\n\n{sentence}", "position")

    assert words in [one.text for one in found]
    assert all(one.text in words for one in found)


def test_who_is_thanked_does_not_speak(facts: Facts) -> None:
    text = (
        "The boats go to a museum, whose director, Ada Lind, thanked Arctic villages on both banks"
        " for having insisted."
    )

    assert all(one.attributes["speaker"].value == "Ada Lind" for one in facts(text, "position"))


def test_what_it_attaches_in_another_clause_is_no_subject(facts: Facts) -> None:
    text = (
        "The Kodex Bank has a boat.\n\nNorway told of the weight it attaches to boats; Denmark drew"
        " attention to the burden on mills and called for more support."
    )

    assert all(not one.text.startswith("it attaches") for one in facts(text, "position"))


@pytest.mark.parametrize(
    ("behind", "words"),
    [
        ("she stated, and proposed joint patrols", "proposed joint patrols"),
        ("Sørensen added and also called for joint patrols", "called for joint patrols"),
        ("she calls for joint patrols", "she calls for joint patrols"),
    ],
)
def test_a_position_behind_a_quotation_leaves_out_who_said_that(
    facts: Facts, behind: str, words: str
) -> None:
    text = f"Minister Hanne Sørensen was calm.\n\n“No hen can be tested alone,” {behind} at sea."

    (position,) = facts(text, "position")

    assert position.text == f"{words} at sea"
    assert position.attributes["speaker"].value == "Hanne Sørensen"


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry of Health said that it had waited for some more time.",
        "Oslo said Norway and Denmark would talk about the herring again.",
        "Minister Hanne Sørensen expressed her gratitude for the warm welcome in Oslo.",
        "It was said that nobody wants a conflict.",
        "The Norwegian side expressed thank for the help with the herring.",
        'Minister Hanne Sørensen said that "nobody wants any conflict".',
        'Minister Hanne Sørensen spoke: "They said nobody wants any conflict over the herring."',
        "Minister Hanne Sørensen came at noon, said the officials on Saturday.",
        "They welcomed the entry into force of the Herring Treaty in the two countries.",
        "A note circulated by Kodex Ltd says nothing new about the herring of the North.",
        "The Ministry of Health called for more patience with the herring.",
        "Nobody called for more patience, and the rain and asked for an umbrella.",
        "According to the Ministry of Health, nobody likes the herring.",
        "In its opinion the sea is empty.",
        "In Aldren's opinion the sea is empty.",
        "The town's position is that the sea is empty.",
    ],
)
def test_announcements_and_direct_speech_are_no_positions(rule_facts: Facts, text: str) -> None:
    assert rule_facts(text, "position") == []


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "The two sides stressed that the herring needs much more peace.",
            "The two sides stressed that the herring needs much more peace",
            "The two sides",
        ),
        (
            "Minister Hanne Sørensen said the 96,600-tonne quota would not be raised soon.",
            "Hanne Sørensen said the 96,600-tonne quota would not be raised soon",
            "Hanne Sørensen",
        ),
        (
            "The Norwegian side expressed readiness to share its maps of the herring.",
            "The Norwegian side expressed readiness to share its maps of the herring",
            "Norway",
        ),
        (
            "Minister Hanne Sørensen, Norway, ate. The Minister of Norway called on all to wait.",
            "The Minister of Norway called on all to wait",
            "Hanne Sørensen",
        ),
        (
            "Seán Ó Gallchóir, chief executive of the Herring Bank, said the trade knew it all.",
            "Seán Ó Gallchóir, chief executive of the Herring Bank, said the trade knew it all",
            "Seán Ó Gallchóir",
        ),
        (
            "The Herring Bank, which pays for boats, has said it would wait for the catch.",
            "Herring Bank, which pays for boats, has said it would wait for the catch",
            "Herring Bank",
        ),
        (
            "Minister Hanne Sørensen ruled out any cut in the herring of her country.",
            "Hanne Sørensen ruled out any cut in the herring of her country",
            "Hanne Sørensen",
        ),
        (
            "As Minister Hanne Sørensen noted, the catch of herring has grown by a tenth.",
            "As Minister Hanne Sørensen noted, the catch of herring has grown by a tenth",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen said illegal fishing costs the coast too much.",
            "Hanne Sørensen said illegal fishing costs the coast too much",
            "Hanne Sørensen",
        ),
        (
            'Minister Hanne Sørensen said Norway would not sell the fish "at that price" and wait.',
            'Hanne Sørensen said Norway would not sell the fish "at that price" and wait',
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen called on the council to stop all payments at once.",
            "Hanne Sørensen called on the council to stop all payments at once",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen rejected the claim that the sea was empty.",
            "Hanne Sørensen rejected the claim that the sea was empty",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen, who is to meet the Sea Agency soon, said Norway would wait.",
            "Hanne Sørensen, who is to meet the Sea Agency soon, said Norway would wait",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen told the press after the talks that Norway would wait.",
            "Hanne Sørensen told the press after the talks that Norway would wait",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen underscored the importance of clean seas.",
            "Hanne Sørensen underscored the importance of clean seas",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen commended Denmark for its patience.",
            "Hanne Sørensen commended Denmark for its patience",
            "Hanne Sørensen",
        ),
        (
            "A study of herring will be completed by the end of May, Minister Hanne Sørensen said.",
            "A study of herring will be completed by the end of May",
            "Hanne Sørensen",
        ),
        (
            'Minister Hanne Sørensen said "we want peace and fish" and noted that all wait.',
            'Hanne Sørensen said "we want peace and fish" and noted that all wait',
            "Hanne Sørensen",
        ),
        (
            "The two sides said the sea needs more care than ever before.",
            "The two sides said the sea needs more care than ever before",
            "The two sides",
        ),
        (
            "Minister Hanne Sørensen called for a fund of two million, to be paid by fishers.",
            "Hanne Sørensen called for a fund of two million, to be paid by fishers",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen, on her part, praised the sea and solicited more patience.",
            "Hanne Sørensen, on her part, praised the sea and solicited more patience",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen has promised to lower all harbour fees by a tenth.",
            "Hanne Sørensen has promised to lower all harbour fees by a tenth",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen called the outcome historic.",
            "Hanne Sørensen called the outcome historic",
            "Hanne Sørensen",
        ),
        (
            "Norway reiterated its offer to share data on herring with the neighbours.",
            "Norway reiterated its offer to share data on herring with the neighbours",
            "Norway",
        ),
        (
            "ASEAN also expressed concern at the price of herring in all its ports.",
            "ASEAN also expressed concern at the price of herring in all its ports",
            "ASEAN",
        ),
        (
            "Minister Hanne Sørensen said, Norway and Denmark are linked by the sea.",
            "Hanne Sørensen said, Norway and Denmark are linked by the sea",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen left. According to her, the two countries will wait.",
            "According to her, the two countries will wait",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen left. Thirty boats sank since May, she said, and all saw.",
            "Thirty boats sank since May, she said, and all saw",
            "Hanne Sørensen",
        ),
        (
            "Whether it should is a question for the next Sea Forum, said Dr Hanne Sørensen.",
            "Whether it should is a question for the next Sea Forum, said Dr Hanne Sørensen",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen told reporters after a round with Ola Berg that it rains.",
            "Hanne Sørensen told reporters after a round with Ola Berg that it rains",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen left. She confirmed that the harbour stays closed.",
            "She confirmed that the harbour stays closed",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen took the view that herring needs no passport.",
            "Hanne Sørensen took the view that herring needs no passport",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen left. The sea is not for sale to anybody at all, she noted.",
            "The sea is not for sale to anybody at all",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen left. In Oslo, she pointed out, it took ten years.",
            "In Oslo, she pointed out, it took ten years",
            "Hanne Sørensen",
        ),
        (
            "As noted Minister Hanne Sørensen, the herring knows no border.",
            "As noted Minister Hanne Sørensen, the herring knows no border",
            "Hanne Sørensen",
        ),
        (
            "The Herring Bank waits. In its opinion the sea is empty.",
            "In its opinion the sea is empty",
            "Herring Bank",
        ),
        (
            "Minister Hanne Sørensen left. In her view, the sea is empty.",
            "In her view, the sea is empty",
            "Hanne Sørensen",
        ),
        (
            "In Norway's view, the sea is empty and the boats are many.",
            "In Norway's view, the sea is empty and the boats are many",
            "Norway",
        ),
        (
            "Norway's position is that the sea is open to all boats.",
            "Norway's position is that the sea is open to all boats",
            "Norway",
        ),
        (
            "Norway confirmed its support for the Danish seat in the Sea Forum.",
            "Norway confirmed its support for the Danish seat in the Sea Forum",
            "Norway",
        ),
        (
            "Minister Hanne Sørensen undertook to open a desk for fishers in May.",
            "Hanne Sørensen undertook to open a desk for fishers in May",
            "Hanne Sørensen",
        ),
        (
            "Minister Hanne Sørensen, who met Ola Berg on Monday, has called for clean harbours.",
            "Hanne Sørensen, who met Ola Berg on Monday, has called for clean harbours",
            "Hanne Sørensen",
        ),
    ],
)
def test_positions_are_reported_in_many_ways(
    facts: Facts, text: str, words: str, speaker: str
) -> None:
    (fact,) = facts(text, "position")

    assert (fact.text, fact.attribute("speaker")) == (words, speaker)


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "Minister Ola Berg answered that the herring would be counted.",
            "Ola Berg answered that the herring would be counted",
            "Ola Berg",
        ),
        (
            "Minister Ola Berg reckons that the herring is gone for good.",
            "Ola Berg reckons that the herring is gone for good",
            "Ola Berg",
        ),
        (
            "Minister Ola Berg raised the difficulty that herring rots within two days.",
            "Ola Berg raised the difficulty that herring rots within two days",
            "Ola Berg",
        ),
        (
            "Minister Ola Berg told lawmakers last month that the herring was gone.",
            "Ola Berg told lawmakers last month that the herring was gone",
            "Ola Berg",
        ),
        (
            "Norway recalled its opposition to all quotas and encouraged Denmark to wait.",
            "Norway recalled its opposition to all quotas and encouraged Denmark to wait",
            "Norway",
        ),
        (
            "Minister Ola Berg left. In accord with him, a boat goes to Bergen in May.",
            "In accord with him, a boat goes to Bergen in May",
            "Ola Berg",
        ),
        (
            "Minister Ida Lund left. By her words, the market of herring lacks 200 boats.",
            "By her words, the market of herring lacks 200 boats",
            "Ida Lund",
        ),
        (
            "Norwegian Minister Ida Lund left. For the Norwegian minister, cod is the future.",
            "For the Norwegian minister, cod is the future",
            "Ida Lund",
        ),
        (
            "In Port Louis's view, the export of herring can end by 2030.",
            "In Port Louis's view, the export of herring can end by 2030",
            "Mauritius",
        ),
        (
            "Minister Ola Berg left. Oslo was in talks with Bergen about herring, he disclosed.",
            "Oslo was in talks with Bergen about herring",
            "Ola Berg",
        ),
        (
            (
                "The Minister of Fish, Ola Berg, at noon evaluated the catch of the two countries"
                " at 740 tons of the best herring and emphasized that it should grow."
            ),
            (
                "Ola Berg, at noon evaluated the catch of the two countries"
                " at 740 tons of the best herring and emphasized that it should grow"
            ),
            "Ola Berg",
        ),
        (
            (
                "Minister Ola Berg, in the meeting with Minister Ida Lund, by pointing to old ties"
                " said: The sea is the vein of life."
            ),
            (
                "Ola Berg, in the meeting with Minister Ida Lund, by pointing to old ties"
                " said: The sea is the vein of life"
            ),
            "Ola Berg",
        ),
    ],
)
def test_more_ways_to_report_what_somebody_holds(
    facts: Facts, text: str, words: str, speaker: str
) -> None:
    fact = facts(text, "position")[-1]

    assert (fact.text, fact.attribute("speaker")) == (words, speaker)


def test_it_goes_on_with_the_words_of_a_state(facts: Facts) -> None:
    text = "Norway indicated that the act would end. It further noted that no boat has sailed."

    found = facts(text, "position")

    assert [(fact.text, fact.attribute("speaker")) for fact in found] == [
        ("Norway indicated that the act would end", "Norway"),
        ("It further noted that no boat has sailed", "Norway"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Norway indicated that the act would end. It rained. It further noted that it rains.",
        "Norway indicated that the act would end. It further rained that day.",
        "It further noted that no boat has sailed.",
    ],
)
def test_it_goes_on_only_right_behind(rule_facts: Facts, text: str) -> None:
    assert not any(fact.text.startswith("It ") for fact in rule_facts(text, "position"))


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "The Norwegian side proposed that boats be counted.",
            "The Norwegian side proposed that boats be counted",
            "Norway",
        ),
        (
            "Norway side asked that boats be counted.",
            "Norway side asked that boats be counted",
            "Norway",
        ),
        (
            "Norway considers that boats should be counted.",
            "Norway considers that boats should be counted",
            "Norway",
        ),
        (
            "Norway has no objection to a count of boats.",
            "Norway has no objection to a count of boats",
            "Norway",
        ),
        (
            "Norway wishes boats to be counted in port.",
            "Norway wishes boats to be counted in port",
            "Norway",
        ),
        (
            "Norway wants observers on every boat.",
            "Norway wants observers on every boat",
            "Norway",
        ),
        (
            "Minister Ola Berg warned, however, that boats would leave.",
            "Ola Berg warned, however, that boats would leave",
            "Ola Berg",
        ),
        (
            "Minister Ola Berg informed us that boats would leave.",
            "Ola Berg informed us that boats would leave",
            "Ola Berg",
        ),
        (
            "Minister Ola Berg called the outcome fair to boats and coast.",
            "Ola Berg called the outcome fair to boats and coast",
            "Ola Berg",
        ),
        (
            "Boats had not been counted, Ola Berg complained, and crews were tired.",
            "Boats had not been counted, Ola Berg complained, and crews were tired",
            "Ola Berg",
        ),
        (
            "The money is set aside for boats and a port, Minister Ola Berg told reporters at sea.",
            "The money is set aside for boats and a port",
            "Ola Berg",
        ),
    ],
)
def test_what_a_side_wants_or_somebody_told_aside_is_a_position(
    facts: Facts, text: str, words: str, speaker: str
) -> None:
    (fact,) = facts(f"Minister Ola Berg came to Oslo. {text}", "position")

    assert (fact.text, fact.attribute("speaker")) == (words, speaker)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Both sides voiced concern at the rise of cod theft.", "Both sides"),
        ("They noted with concern the rise of cod theft.", "They"),
        ("Both are concerned about the rise of cod theft.", "Both"),
        ("Ministers noted with grave concern the rise of cod theft.", "Ministers"),
        ("Participants regretted that cod had become dear.", "Participants"),
        ("The Committee noted that 20 boats fish for cod in the strait.", "The Committee"),
        ("The Ministers:\n\n1. Noted that cod is dear.\n", "The Ministers"),
        ("Heads of delegation:\n\n2. Decided to count cod twice a year.\n", "Heads of delegation"),
        ("Both ministers concurred to count cod twice a year.", "Both ministers"),
        ("Likewise, the two ministers reaffirmed their support for seals.", "the two ministers"),
        ("Nils Lund of the Faculty of Mines warns that nobody knows the reservoirs.", "Nils Lund"),
        (
            "The dry storage will be full in about 2031, according to chief executive Hanne Holm.",
            "Hanne Holm",
        ),
        (
            "Minister Hanne Holm said on television on Tuesday that Oslo would keep cod.",
            "Hanne Holm",
        ),
        ("The minister Hanne Holm considers, that the sum is symbolic.", "Hanne Holm"),
        ("Minister Hanne Holm added, 15,000 doses of vaccine have been prepared.", "Hanne Holm"),
        (
            "Minister Hanne Holm confirmed, according to a statement, that Oslo will pay.",
            "Hanne Holm",
        ),
        ("The minister Hanne Holm asked the ministry do not forget the road.", "Hanne Holm"),
        ("Minister Hanne Holm saluted the signature.", "Hanne Holm"),
        ("It was proposed by Minister Hanne Holm that cod be counted twice a year.", "Hanne Holm"),
        ("Minister Hanne Holm manifested the interest of Norway in cod.", "Hanne Holm"),
        (
            "Minister Hanne Holm thanked the United States for the fences at the border.",
            "Hanne Holm",
        ),
        ("Norway is willing with the Danish side to carry out well the plan.", "Norway"),
        ("The two ministers agreed that cod be counted twice.", "The two ministers"),
        ("They also agreed that cod be counted twice.", "They"),
        ("The ministers directed that the review be concluded by May.", "The ministers"),
        ("On cod and herring, the two sides underlined the need for peace.", "the two sides"),
        (
            "They exchanged views on cables and cod and reaffirmed the freedom of the seas.",
            "They",
        ),
        ("The two sides took note with joy of the start of the ferry.", "The two sides"),
        ("Minister Hanne Holm said the ministry had counted later than promised.", "Hanne Holm"),
        ("Minister Hanne Holm promised support by the coast guard.", "Hanne Holm"),
        ("Minister Hanne Holm announced an extra EUR 3 million for schools.", "Hanne Holm"),
        ('Minister Hanne Holm called the timing "odd" and asked for more.', "Hanne Holm"),
        ("Minister Hanne Holm thanked the Danish authorities and left.", "Hanne Holm"),
        ("Minister Hanne Holm thanked for the help with cod.", "Hanne Holm"),
        ("Minister Hanne Holm called the Organization to count cod again.", "Hanne Holm"),
        ("Minister Hanne Holm recalled the concerns of the fishers.", "Hanne Holm"),
        ("Minister Hanne Holm expressed, Norway is a partner in fishing.", "Hanne Holm"),
        ("Minister Hanne Holm emphasized, hope the other side will count cod.", "Hanne Holm"),
        ("Minister Hanne Holm conveyed its appreciation for the boats.", "Hanne Holm"),
        ("Minister Hanne Holm said on Tuesday it had no plans to do so.", "Hanne Holm"),
        (
            (
                "The new ferry to the islands will be built at a yard, Minister Hanne Holm"
                " told a news conference."
            ),
            "Hanne Holm",
        ),
        (
            "Norwegian Herring Association said the price had risen by half.",
            "Norwegian Herring Association",
        ),
        (
            "Officials of the Herring Association said it would sow next year.",
            "Herring Association",
        ),
        ("The Fish Bureau demanded that cod be counted twice a year.", "Fish Bureau"),
    ],
)
def test_positions_of_both_and_in_the_words_of_translations(
    facts: Facts, text: str, speaker: str
) -> None:
    (position,) = facts(text, "position")

    assert position.attribute("speaker") == speaker


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Minister Hanne Holm said that the fleet will sail soon, and that the port will pay.",
            "Hanne Holm said that the fleet will sail soon, and that the port will pay",
        ),
        (
            "Minister Hanne Holm said that a fleet, which lost ten boats last year, is safe.",
            "Hanne Holm said that a fleet, which lost ten boats last year, is safe",
        ),
    ],
)
def test_a_position_goes_on_behind_and_that(facts: Facts, text: str, words: str) -> None:
    (position,) = facts(text, "position")

    assert position.text == words


@pytest.mark.parametrize(
    ("text", "words", "speaker"),
    [
        (
            "The cod of the northern lakes will be dearer, the Ministry of Fish said in May.",
            "The cod of the northern lakes will be dearer",
            "Ministry of Fish",
        ),
        (
            "Tromsø must build two quays for its big ferries, according to the Ministry of Fish.",
            "Tromsø must build two quays for its big ferries, according to the Ministry of Fish",
            "Ministry of Fish",
        ),
        (
            "After the long winter, Norway wants the ferry back.",
            "Norway wants the ferry back",
            "Norway",
        ),
        (
            "Two ships are on the table: Norway wants the ferry back.",
            "Norway wants the ferry back",
            "Norway",
        ),
        (
            "Asked about a third boat from Oslo, Minister Ola Berg said no such offer had come.",
            "Ola Berg said no such offer had come",
            "Ola Berg",
        ),
        (
            "8. The Ministers acknowledged the help of ports, and reaffirmed that all need quays.",
            "The Ministers acknowledged the help of ports, and reaffirmed that all need quays",
            "The Ministers",
        ),
        (
            "On trade, they agreed to buy more cod and urged officials to lower the fees.",
            "they agreed to buy more cod and urged officials to lower the fees",
            "they",
        ),
        (
            "The firm will sail again with two ships in May, informed Minister Hanne Sørensen.",
            "The firm will sail again with two ships in May, informed Minister Hanne Sørensen",
            "Hanne Sørensen",
        ),
        (
            'Minister Hanne Sørensen came. "It is cod," she said, adding that two ships were late.',
            "adding that two ships were late",
            "Hanne Sørensen",
        ),
    ],
)
def test_offices_states_and_additions_are_positions(
    facts: Facts, text: str, words: str, speaker: str
) -> None:
    (fact,) = facts(text, "position")

    assert (fact.text, fact.attribute("speaker")) == (words, speaker)


def test_the_ministry_is_the_one_that_gives_the_news(facts: Facts) -> None:
    text = (
        "The Ministry of Fish of Norway reported on Monday on a ship. The Ministry of Trade of"
        " Denmark was silent. The cod of the northern lakes will not be sold, the ministry said."
    )

    (fact,) = facts(text, "position")

    assert fact.attribute("speaker") == "Ministry of Fish"


def test_without_news_the_ministry_is_the_last_one(facts: Facts) -> None:
    text = (
        "They met at the Ministry of Fish of Norway and the Ministry of Trade of Denmark. The cod"
        " of the northern lakes will not be sold abroad, the ministry said."
    )

    (fact,) = facts(text, "position")

    assert fact.attribute("speaker") == "Ministry of Trade"


def test_an_item_of_a_list_is_held_by_nobody_where_nobody_stands_before_it(facts: Facts) -> None:
    item = "1. Noted that cod is dear.\n"

    assert facts(f"On cod:\n\n{item}", "position") == []
    assert len(facts(f"The Ministers:\n\n{item}", "position")) == 1
