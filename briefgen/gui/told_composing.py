"""On what is ticked and yet is not in the brief, and on what the brief lacks.

The layers below say it in English; words in braces are what changes from case to case.
"""

from collections.abc import Mapping

from briefgen.gui.translation import marked

SAME: tuple[str, ...] = (
    marked("A question has no reply yet."),
    marked("Left out: above the release level."),
    marked("Left out: above the release level ({ground})."),
    marked("Left out: its words hold something above the release level."),
    marked("Goes out, though a fact that carries it does not. Does its wording tell it?"),
    marked(
        "{omitted} stands in the proof of a fact for what is not ticked inside it. Tick that too, "
        "or leave it out."
    ),
    marked(
        "Header, passages and fields of the meeting have no marking of their own and count as "
        "{level}, which is above the release level {release}. Lower the default marking or raise "
        "the release level."
    ),
    marked("{name}: {why} Say what is meant."),
    marked("May mean {name} (likeness {n} of 100)."),
    marked("Only a part of the wording is {name}."),
    marked("All that stands in it and around it tells it ({n} of 100)."),
    marked("All words of its sentence tell it ({n} of 100)."),
    marked("The words of its sentence speak of {name}."),
    marked("No speaker is named beside it."),
    marked("A wording of translations for {name} ({source})."),
)
"""Said in the window as it is heard."""
OTHERWISE: Mapping[str, str] = {
    "The section “{title}” has no content; {type} asks for it.": marked(
        "The section “{title}” has no content; this type of brief asks for it."
    ),
    "The meeting's {field} is left out with the facts it was taken from.": marked(
        "A field of the meeting is left out with the facts it was taken from."
    ),
    "{n} ticked {items} no longer in the dossier.": marked(
        "Ticked, and no longer in the dossier: {n}."
    ),
    "{type} has no section for {n} ticked {items}.": marked(
        "Ticked, and without a section in this type of brief: {n}."
    ),
    "{type} has no section for the passage {name}.": marked(
        "This type of brief has no section for the passage {name}."
    ),
    "{n} ticked {dates} nothing of what happened; word or untick {them}.": marked(
        "Ticked dates that say nothing of what happened: {n}. Word or untick them."
    ),
    "{n} ticked {figures} not of what {they}; accept, word or untick {them}.": marked(
        "Ticked figures that don't say of what they are: {n}. Accept, word or untick them."
    ),
    "{n} ticked {items} to the internal version only.": marked(
        "Ticked, and for the internal version only: {n}."
    ),
    (
        "Left out: {n} {points} to make or ask on matters unlikely to come up; there only answers "
        "are given."
    ): marked(
        "Points on matters unlikely to come up, which stay out: {n}. There only answers are given."
    ),
    (
        "“{text}” is not what the source says there. Untick it: briefgen select PROJECT "
        "--drop {id}."
    ): marked("“{text}” is not what the source says there. Untick it."),
    "“{text}” does not mean {days}. Untick it: briefgen select PROJECT --drop {id}.": marked(
        "“{text}” does not mean {days}. Untick it."
    ),
}
"""What is heard, and what the window says of it: there types of briefs have names."""
