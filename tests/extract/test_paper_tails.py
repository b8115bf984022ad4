from pathlib import Path

import pytest

from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.propose import propose_facts
from briefgen.reading.plain_text import read_text


def papers_of(text: str, index: KnowledgeIndex) -> list[str]:
    source = read_text(text.encode(), file_name=Path("notice.txt").name)
    facts = propose_facts(source, index=index).facts
    return [fact.text for fact in facts if fact.kind == "agreement"]


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        (
            "The ministers signed a Letter of Intent on cooperation in flood warning.",
            ["Letter of Intent on cooperation in flood warning"],
        ),
        (
            "They signed the agreement on the programme “Clean Nets”.",
            ["agreement on the programme “Clean Nets”"],
        ),
        (
            (
                "They praised the Memorandum of Understanding on nets, hooks and new fish value"
                " chains."
            ),
            ["Memorandum of Understanding on nets, hooks and new fish value chains"],
        ),
        ("A Memorandum on herring exports was signed.", ["Memorandum on herring exports"]),
        (
            "They signed an accord regarding the cod and the protected seals.",
            ["accord regarding the cod and the protected seals"],
        ),
        (
            "They signed an accord regarding the cod and the ministers left.",
            ["accord regarding the cod"],
        ),
        (
            "They signed an agreement on nets and related hooks in Oslo.",
            ["agreement on nets and related hooks"],
        ),
        ("They signed an agreement on nets and wanted hooks.", ["agreement on nets"]),
        ("A letter of arrangement on cod was signed.", ["letter of arrangement on cod"]),
        ("A protocol of intention was signed.", ["protocol of intention"]),
        ("They initialled the heads of terms in Oslo.", ["heads of terms"]),
        ("About this protocol was signed.", ["protocol"]),
        ("They signed that agreement, in whose sense they fish.", ["agreement"]),
        (
            "A document on the care of nets is expected to be signed.",
            ["document on the care of nets"],
        ),
        ("They signed a document on the care of nets.", ["document on the care of nets"]),
        ("They signed in Oslo agreement on the care of nets.", ["agreement on the care of nets"]),
        (
            "She recalled the protocol of 2019 on returning stolen boats.",
            ["protocol of 2019 on returning stolen boats"],
        ),
        (
            (
                "The sides signed an agreement on the exemption from visas for holders of "
                "diplomatic, service and official passports."
            ),
            [
                (
                    "agreement on the exemption from visas for holders of diplomatic, service and "
                    "official passports"
                ),
            ],
        ),
        (
            "Both signed a plan of action between the two foreign ministries for 2031-2033.",
            ["plan of action between the two foreign ministries for 2031-2033"],
        ),
        (
            (
                "The ministers signed the Plan of Military Cooperation between the two defence "
                "ministries for 2031."
            ),
            ["Plan of Military Cooperation between the two defence ministries for 2031"],
        ),
        (
            "They spoke of the agreement of twinning between the institutes.",
            ["agreement of twinning between the institutes"],
        ),
        (
            "They will sign a memorandum of cooperation in the near future.",
            ["memorandum of cooperation"],
        ),
        ("(ii) Protocol on exports of pears", ["Protocol on exports of pears"]),
        ("They agreed a deal on eels.", ["deal on eels"]),
        ("They signed a protocol of agreement on youth.", ["protocol of agreement on youth"]),
        (
            "They signed a protocol on bees and a plan of cooperation for 2031.",
            ["protocol on bees", "plan of cooperation for 2031"],
        ),
        (
            "They signed agreements on bees, eels and wells.",
            ["agreements on bees, eels and wells"],
        ),
        ("They signed an agreement on bees, met farmers and left.", ["agreement on bees"]),
        (
            "They quote the Model Seed Transfer Agreement of the Treaty on Ice.",
            ["Model Seed Transfer Agreement", "Treaty on Ice"],
        ),
        (
            "A Memorandum of Understanding (MoU) on bees was signed.",
            ["Memorandum of Understanding (MoU) on bees"],
        ),
        (
            "They raised the memorandum of 2019 to an agreement.",
            ["memorandum of 2019"],
        ),
        ("They read the memorandum between the two ministries.", []),
        (
            "They signed Plan of Consultations between the two Foreign Ministries for 2031-2033.",
            ["Plan of Consultations between the two Foreign Ministries for 2031-2033"],
        ),
        (
            "They signed an agreement of cooperation on the coastal ferries.",
            ["agreement of cooperation on the coastal ferries"],
        ),
        ("They signed the final act of the session.", ["final act"]),
        ("According to the agreed minutes, boats stay in port.", ["agreed minutes"]),
        (
            "The delegations approved the Bilateral Program 2031-2033.",
            ["Bilateral Program 2031-2033"],
        ),
        ("The arrangement under which pilots train in Oslo was renewed.", ["arrangement"]),
        (
            "He spoke for the agreement on returns and the agreement on readmission.",
            ["agreement on returns", "agreement on readmission"],
        ),
        ("4. MoU on cooperation in herbal medicine;", ["MoU on cooperation in herbal medicine"]),
        ("- Protocol on the export of pears to Norway", ["Protocol on the export of pears"]),
        (
            (
                "Also were signed the Agreement on combined transport and the Program of "
                "cooperation between the chambers of commerce for 2031."
            ),
            [
                "Agreement on combined transport",
                "Program of cooperation between the chambers of commerce for 2031",
            ],
        ),
        ("The minutes of the club mention a plan between friends.", []),
    ],
)
def test_papers_are_read_to_their_end_and_by_their_form(
    text: str, papers: list[str], index: KnowledgeIndex
) -> None:
    assert sorted(papers_of(text, index)) == sorted(papers)
