"""The nouns that head the names of bodies and papers, alone and in pairs."""

from collections.abc import Iterator

from briefgen.extract.words import word_set
from briefgen.model.facts import FactKind

HEADS: dict[str, FactKind] = {
    **dict.fromkeys(
        word_set(
            "Dialogue Forum Consultations Consultation Summit Conference Council Committee "
            "Commission Sub-Committee Subcommittee Sub-Commission Subcommission Symposium "
            "Colloquium Partnership Mechanism Roundtable Ministerial "
            "Taskforce Process Format Platform Initiative Trialogue Accelerator "
            "Negotiations Subgroup Sub-Group Sub-group"
        ),
        "mechanism",
    ),
    **dict.fromkeys(
        word_set(
            "Agreement Treaty Statement Declaration Protocol Convention Pact Accord Accords "
            "Charter Communiqué Communique Memorandum MoU MOU Compact Roadmap Framework "
            "Arrangement Arrangements Covenant Pledge Consensus Statute Understanding "
            "Understandings Guidelines Guidance Directive Regulation Principles"
        ),
        "agreement",
    ),
    **dict.fromkeys(
        word_set(
            "Ministry Department Agency Embassy Organisation Organization Bank Fund University "
            "Institute Authority Corporation Association Federation Foundation Parliament "
            "Assembly Bureau Administration Secretariat Court Tribunal Navy Army Office Chamber "
            "Senate Ministries Hospital Confederation League Society Company Directorate Academy "
            "College Inspectorate Laboratory Alliance Police Airlines Airways Directorate-General "
            "Museum Library Observatory Institution Corps Brigade Regiment Cooperative Consortium "
            "Union Clinic Syndicate Gendarmerie Laboratories Archives Institutes Centre Center "
            "Service Guard Command Board Party Network Coalition Movement Trust Church Lab "
            "Railways Group Holding Holdings Ministère Registry Consulate Hub Cluster "
            "Conservancy Commissariat Regulator Ombudsman Legislature Guild Caucus Division "
            "Ombudsperson Treasury Communion Superintendence Superintendency Polytechnic Endowment "
            "Faculty Conservatory Seminary Orchestra Philharmonic Shipyard Shipyards Refinery "
            "Airline Constabulary Bourse Coastguard Eximbank Consulate-General"
        ),
        "organisation",
    ),
}
"""What the noun at the head of a name makes of it."""

ATTACHED = word_set(
    "Service Guard Command Board Party Network Coalition Movement Trust Church Lab "
    "Railways Group Holding Holdings Process Format Platform Initiative Covenant Pledge "
    "Consensus Accelerator Hub Cluster Conservancy Regulator Ombudsman Legislature Guild Caucus "
    "Negotiations Understanding Understandings Guidelines Directive Division Ombudsperson "
    "Principles"
)
"""Heads that end a name: they need a word before them, and nothing behind belongs to them."""

OWN_POSSESSIVES = word_set(
    "People's Women's Children's Men's Prosecutor's General's King's Queen's Workers' Farmers' "
    "Nurses' Veterans' Employers' Journalists' Writers' Teachers' Ombudsman's Minister's "
    "President's Students' Fishermen's Consumers' Seamen's Firemen's Businessmen's Businesswomen's "
    "Alzheimer's Parkinson's Crohn's Craftsmen's Sportsmen's Servicemen's Policemen's Mariner's "
    "Youth's Lawyers' Seafarers' Miners'"
)
"""Owners that are part of a name, unlike "Norland's": "Supreme People's Court"."""

VENUES_WITH_CENTRE = word_set(
    "Convention Conference Conventions Conferences Exhibition Exhibitions Congress Expo Press "
    "Media Shopping City Town Sports Community Visitor Visitors Civic Reception Convention "
    "Entertainment Trade Business Detention International The Events"
)
"""What makes the centre behind it a place to meet at."""

_GROUPS_THAT_MEET = (
    "Working Technical Contact Expert Experts Dialogue Steering Study Friendship Coordination "
    "Liaison "
    "Consultative Planning Advisory Monitoring Negotiating Drafting Reflection Mixed Support "
    "Follow-up Follow-Up Implementation Coordinating Policy Review Interministerial "
    "High-Level Level Hoc Core Interagency Inter-Agency Specialised Specialized Evaluation"
)
_TEAMS = "Follow-up Follow-Up Coordination Monitoring Working Implementation Evaluation Task"
_MISSIONS = (
    "Stabilisation Stabilization Support Assistance Observation Observer Advisory Monitoring "
    "Peacekeeping Training Permanent Verification Transition"
)
_TOPICS_OF_WEEKS = (
    "Energy Climate Water Food Health Trade Investment Business Science Space Ocean Oceans "
    "Minerals Materials Mining Sustainability Innovation Tech Technology Digital Maritime "
    "Development Fintech Tourism Agriculture Aviation Security Finance"
)
_MEETING = (
    "Ministerial Joint Minister Ministers High-Level Leaders Coordination Consultative Expert "
    "Experts Review Officials' Officials Liaison Commanders Commanders' Preparatory Consultation "
    "Secretaries' Chiefs' Directors' Regulators Governors Heads Ambassadors Mayors Sherpas"
)


def _pairs(firsts: str, seconds: str, kind: FactKind) -> Iterator[tuple[tuple[str, str], FactKind]]:
    for first in firsts.split():
        for second in seconds.split():
            yield (first, second), kind


PAIRS: dict[tuple[str, str], FactKind] = {
    ("Task", "Force"): "mechanism",
    **dict(_pairs("Church People's People’s", "Aid", "organisation")),
    ("State", "Concern"): "organisation",
    ("Consulate", "General"): "organisation",
    ("Pledging", "Event"): "mechanism",
    **dict(
        _pairs(
            "Corrections Correctional Prison Prisons Police Emergency Customs Fire Rescue",
            "Services",
            "organisation",
        )
    ),
    **dict(_pairs("Binational Bilateral", "Plan", "agreement")),
    **dict(_pairs("US U.S.", "Congress", "organisation")),
    ("Control", "Centre"): "organisation",
    ("Security", "System"): "organisation",
    **dict(_pairs("Directorate Directorates Secretariat", "General", "organisation")),
    ("National", "Gallery"): "organisation",
    ("Art", "Gallery"): "organisation",
    ("Technical", "Secretariat"): "mechanism",
    **dict(_pairs("Energy Trade Economic Defence Migration Fisheries", "Talks", "mechanism")),
    ("Geological", "Survey"): "organisation",
    ("Hydrographic", "Survey"): "organisation",
    ("National", "Congress"): "organisation",
    **dict(_pairs("Regional Provincial Autonomous Cantonal", "Government", "organisation")),
    **dict(_pairs("Finance Clearing Publishing Trading Auction", "House", "organisation")),
    **dict(_pairs("National State Federal Georgian Estonian", "Railway", "organisation")),
    ("People's", "Congress"): "organisation",
    ("People’s", "Congress"): "organisation",
    ("Stock", "Exchange"): "organisation",
    **dict(_pairs("Commodity Metal Energy Power Mercantile Futures", "Exchange", "organisation")),
    ("Agreed", "Minutes"): "agreement",
    ("Partnership", "Strategy"): "agreement",
    ("Cooperation", "Strategy"): "agreement",
    ("Steering", "Board"): "mechanism",
    ("Liberation", "Front"): "organisation",
    ("Patriotic", "Front"): "organisation",
    ("National", "Front"): "organisation",
    ("Contingency", "Plan"): "agreement",
    ("Cooperation", "Plan"): "agreement",
    ("Partnership", "Plan"): "agreement",
    ("Youth", "Congress"): "organisation",
    ("Joint", "Minutes"): "agreement",
    ("Strategy", "Paper"): "agreement",
    ("Action", "Agenda"): "agreement",
    ("Joint", "Strategy"): "agreement",
    ("Joint", "Plan"): "agreement",
    ("Joint", "Programme"): "agreement",
    ("Joint", "Program"): "agreement",
    ("Staff", "Talks"): "mechanism",
    **dict(_pairs("Warning Monitoring Management Observing", "System", "mechanism")),
    ("Term", "Sheet"): "agreement",
    ("Strategic", "Talks"): "mechanism",
    ("Policy", "Talks"): "mechanism",
    ("Political", "Talks"): "mechanism",
    ("Security", "Talks"): "mechanism",
    ("Creditor", "Committee"): "mechanism",
    ("Round", "Table"): "mechanism",
    ("Hot", "Line"): "mechanism",
    ("High-Level", "Panel"): "mechanism",
    ("Level", "Panel"): "mechanism",
    ("Joint", "Panel"): "mechanism",
    ("Expert", "Panel"): "mechanism",
    ("Joint", "Team"): "mechanism",
    ("Joint", "Secretariat"): "mechanism",
    **dict(_pairs("Suppression Stabilisation Stabilization", "Force", "mechanism")),
    ("Joint", "Centre"): "mechanism",
    ("Joint", "Center"): "mechanism",
    ("Task", "Group"): "mechanism",
    ("Working", "Party"): "mechanism",
    ("Working", "Groups"): "mechanism",
    ("Joint", "Board"): "mechanism",
    ("Red", "Cross"): "organisation",
    ("Red", "Crescent"): "organisation",
    ("Trade", "Area"): "agreement",
    ("Joint", "Vision"): "agreement",
    ("Road", "Map"): "agreement",
    ("Complementary", "Adjustment"): "agreement",
    ("Joint", "Undertaking"): "organisation",
    ("Police", "Headquarters"): "organisation",
    ("Association", "Forum"): "organisation",
    ("Industry", "Forum"): "organisation",
    ("Free", "Zone"): "organisation",
    ("Interim", "Force"): "organisation",
    ("Rescue", "Team"): "organisation",
    ("Response", "Team"): "organisation",
    ("Services", "Unit"): "organisation",
    ("Service", "Unit"): "organisation",
    ("Forum", "Meeting"): "mechanism",
    **dict(_pairs("Public National State Royal", "Radio Television Broadcaster", "organisation")),
    **dict(_pairs(_GROUPS_THAT_MEET, "Group", "mechanism")),
    **dict(_pairs(_TEAMS, "Team", "mechanism")),
    **dict(_pairs(_MEETING, "Meeting", "mechanism")),
    **dict(_pairs("Operating Operational Standard", "Procedure Procedures", "agreement")),
    **dict(_pairs("Exchange", "Programme Program", "agreement")),
    **dict(
        _pairs(
            "Training Support Intelligence Protection Marine Crime Investigation",
            "Unit",
            "organisation",
        )
    ),
    **dict(_pairs("National Higher Graduate Diplomatic Staff", "School", "organisation")),
    **dict(_pairs(_TOPICS_OF_WEEKS, "Week", "mechanism")),
    **dict(_pairs("Binational Bilateral Joint", "Cabinet", "mechanism")),
    **dict(_pairs("Dialogue Technical Working Negotiating Investment Donor", "Table", "mechanism")),
    **dict(_pairs("Humanitarian Country", "Team", "mechanism")),
    **dict(_pairs("Coordination Crisis Fusion Planning", "Cell", "mechanism")),
    **dict(_pairs(_MISSIONS, "Mission", "organisation")),
    **dict(_pairs("Cultural Health Culture Trade Business Arts", "Centre Center", "organisation")),
    **dict(_pairs("Financing Investment Environment Insurance", "Facility", "organisation")),
    **dict(_pairs("Anti-Terrorist Anti-Terrorism Counter-Terrorism", "Structure", "organisation")),
    **dict(
        _pairs(
            "Protection Police Border Narcotics Anti-Narcotics Anti-Corruption Coast Reaction "
            "Response "
            "Standby Assistance Peacekeeping Expeditionary Rescue Maritime Multinational "
            "Constabulary "
            "Intervention Ranger Prison Frontier",
            "Force",
            "organisation",
        )
    ),
    **dict(
        _pairs(
            "Air Armed Defence Defense Self-Defence Self-Defense Security",
            "Force Forces",
            "organisation",
        )
    ),
    **dict(
        _pairs(
            "Work Working Executive Implementation Action", "Programme Program Plan", "agreement"
        )
    ),
}
"""What two words make of a name where the second alone says nothing, or something else."""

NAMES_ALONE = frozenset(
    {
        ("Binational", "Cabinet"),
        ("Bilateral", "Cabinet"),
        ("Staff", "Talks"),
        *((one, "Force") for one in ("Anti-Narcotics", "Narcotics", "Anti-Corruption", "Frontier")),
    }
)
"""Pairs that are a name by themselves."""

NO_PAIRS = frozenset(
    {
        ("State", "Protocol"),
        ("Diplomatic", "Protocol"),
        ("Royal", "Protocol"),
        ("Government", "Protocol"),
        ("Civil", "Service"),
        ("Foreign", "Service"),
        ("Press", "Service"),
        ("News", "Service"),
        ("Peace", "Process"),
        ("Press", "Office"),
        ("Media", "Office"),
        ("Prime", "Office"),
        ("Customs", "Union"),
        ("Energy", "Union"),
        ("Soviet", "Union"),
        ("Political", "Party"),
        ("Ruling", "Party"),
        ("Party", "Committee"),
        ("Political", "Bureau"),
        ("Consultative", "Party"),
        ("Press", "Department"),
        ("Strategic", "Partnership"),
        ("Global", "Partnership"),
        *((first, "Board") for first in ("Executive", "Governing", "Supervisory", "Management")),
        ("Comprehensive", "Partnership"),
    }
)
"""Pairs that look like a name and are none."""
