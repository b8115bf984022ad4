"""Tell what only sounds like a paper of two sides: what they agreed by word of mouth."""

import re

from briefgen.extract.span import Span

_BY_WORD = re.compile(
    r"(?:common |mutual |general |bilateral )?(?:agreement|understanding|accord|arrangement)s?"
    r" (?:on|about|of|for|concerning|regarding) (?:the |an? )?"
    r"(?:(?:further|future|next|early|regular|main|most|key|outstanding|possible) )*"
    r"(?:holding|organi[sz]\w+|continu\w+|resum\w+|conven\w+|need|necessity|importance|priority"
    r"|exchanges? of (?:visits|views|opinions|delegations)|visits?|meetings?|contacts?|sessions?"
    r"|dates?|steps|issues|points|questions|matters|topics|principles|priorities|ways?|format"
    r"|agenda|venue|timetable|modalities)\b"
)
"""What is agreed and stands on no paper: "agreement on the holding of the next session"."""
_NO_NAME = re.compile(
    r"(?:[a-z]+ )?(?:agreement|treaty|pact|accord|protocol|arrangement|declaration|statement"
    r"|communiqué)s? of (?:the two|both|the (?:ministers|presidents|leaders|heads)\b)"
)
"""What is told of a paper that has no name yet: "a treaty of the two ministries"."""
_OF_MANY_FIELDS = re.compile(
    r"(?:cooperation |bilateral )?(?:agreements|memorand(?:a|ums)(?: of \w+)?|MoUs|protocols"
    r"|documents|instruments|accords|contracts)(?: of cooperation)?"
    r" (?:in|on) (?:the )?(?:various |several |different |many |other )?"
    r"(?:fields|areas|spheres|sectors|domains)\b"
)
"""Papers of which only their fields are told: "agreements in the fields of health and sport"."""
_OF_OTHERS = re.compile(
    r"(?:new |draft |current )?(?:collective|coalition|plea|tenancy|rental|wage"
    r"|gentlemen['’]s|non-disclosure|confidentiality|out-of-court|sponsorship|user)"
    r"(?: [a-z]+)? (?:agreement|pact|deal|contract|settlement|treaty|accord)"
)
"""Papers that no two sides make with each other: "a collective agreement for the dockers"."""
_DECLARED = re.compile(
    r"declaration of (?:(?:a|the) )?(?:state of )?(?:[a-z]+ )?(?:emergency|war|independence"
    r"|disaster|bankruptcy|interest|love|assets|victory)\b",
    re.IGNORECASE,
)
"""What one side declares by itself, of which no paper is made with another."""
_WISHED = re.compile(
    r"\b(?:want|seek|sought|hop|wish|would like|call|ask|propos|suggest|demand|request|need|plan"
    r"|look)\w*"
    r" (?:[\w-]+ ){0,4}?(?:an?|any|some) (?:similar|comparable|equivalent|like) \Z"
)
"""What somebody would like as others have it: "she asked for a similar arrangement for bakers"."""
_BEFORE_FORCE = re.compile(r"\b(?:after|upon|following|from|of|by) (?:(?:the|this|an) )?\Z")
"""What leads to notes by which a paper enters into force: "30 days after the exchange of notes"."""
_BY_MOUTH = re.compile(r"\b[Tt]here (?:was|is) (?:also )?(?:an? )?(?:general |broad )?\Z")
"""What leads to what was only agreed: "there was an agreement on a show of nets"."""
_THEIR_WAYS = re.compile(r"\b(?:[Ee]xchang\w*|shar\w+|compar\w+) (?:their|its) \Z")
"""Whose ways of doing things are meant: "will exchange their protocols for salting"."""
_FAR = 60
"""Characters before a paper in which such a wish is told."""
_NONE = (_BY_WORD, _NO_NAME, _OF_MANY_FIELDS, _OF_OTHERS, _DECLARED)


def is_no_paper(text: str, place: Span) -> bool:
    """Tell what was only agreed by word of mouth, and papers of tenants, firms and parties."""
    wished = _WISHED.search(text, max(0, place.start - _FAR), place.start)
    entering = _BEFORE_FORCE.search(text, max(0, place.start - _FAR), place.start)
    notes = entering and text.startswith(("exchange of notes", "exchange of letters"), place.start)
    said = _BY_MOUTH.search(text, max(0, place.start - _FAR), place.start)
    spoken = said and text.startswith("agreement", place.start)
    ways = text.startswith("protocols", place.start) and _THEIR_WAYS.search(
        text, max(0, place.start - _FAR), place.start
    )
    return bool(wished or notes or spoken or ways) or any(one.match(text, *place) for one in _NONE)
