"""On what sources disagree, and what can be chosen.

The layers below say it in English; words in braces are what changes from case to case.
"""

from collections.abc import Mapping

from briefgen.gui.translation import marked

SAME: tuple[str, ...] = (
    marked("{name} has different titles: {titles}."),
    marked("All are right: {name} holds each office"),
    marked("{name} stands on different sides: {sides}."),
    marked("All are right: {name} stands for each of them"),
    marked("{name} was appointed {days}."),
    marked("All are right: {name} was appointed more than once"),
    marked("All are right: {name} was {act} more than once"),
    marked("signed"),
    marked("issued"),
    marked("adopted"),
    marked("concluded"),
    marked("ratified"),
    marked("to expire"),
    marked("in force"),
    marked("It is {day}"),
    marked("past"),
    marked("It was planned"),
    marked("It has happened"),
    marked("“{text}” stands for {meanings}."),
    marked("All are right"),
    marked("“{text}” is like “{meanings}”, but not enough to be sure."),
    marked("It is the {name}"),
    marked("It is a name of its own"),
    marked("The area is without {word} in one wording and with it in another: {texts}."),
    marked("Both are right: they speak of different things"),
    marked("One quotation has different words in different sources."),
    marked("All are right: it was said more than once"),
    marked("One quotation is given to {speakers}."),
    marked("All are right: each said it"),
    marked("The signing is on different days: {days}."),
    marked("The signing is at different places: {places}."),
    marked("The next meeting is on different days: {days}."),
    marked("The next meeting is at different places: {places}."),
    marked("Sources give different days for what seems one matter: {days}."),
    marked("Sources give different figures for what seems one matter: {figures}."),
    marked("Different people sign for {side}: {people}."),
    marked("All are right: they sign different papers"),
    marked("Use {reading}"),
    marked("planned"),
    marked("visit"),
    marked("announcement"),
    marked("statement"),
    marked("appointment"),
    marked("deadline"),
)
"""Said in the window as it is heard."""
ALTERNATIVES: Mapping[str, tuple[str, str]] = {
    "days": (" or ", marked("{one} or {other}")),
    "titles": (" or ", marked("{one} or {other}")),
    "sides": (" or ", marked("{one} or {other}")),
    "places": (" or ", marked("{one} or {other}")),
    "people": (" or ", marked("{one} or {other}")),
    "figures": (" or ", marked("{one} or {other}")),
    "texts": (" or ", marked("{one} or {other}")),
    "meanings": (" or ", marked("{one} or {other}")),
    "speakers": (" and to ", marked("{one} and to {other}")),
}
"""Words that change and are several: what stands between them, and how two are joined."""
OTHERWISE: Mapping[str, str] = {
    "The days of the {role} {how}: {days}.": marked("The days of the {role} differ: {days}."),
    "{name} was signed {days}.": marked("When {name} was signed differs: {days}."),
    "{name} was issued {days}.": marked("When {name} was issued differs: {days}."),
    "{name} was adopted {days}.": marked("When {name} was adopted differs: {days}."),
    "{name} was concluded {days}.": marked("When {name} was concluded differs: {days}."),
    "{name} was ratified {days}.": marked("When {name} was ratified differs: {days}."),
    "{name} was to expire {days}.": marked("When {name} expires differs: {days}."),
    "{name} was in force {days}.": marked("When {name} is in force differs: {days}."),
    "All are right: they are of different {role}s": marked(
        "All are right: they are of different things"
    ),
    ("“{text}” was read as {day}, a {own}, not a {name}. It is a {name2} on {days}."): marked(
        "“{text}” was read as {day}, which is another day of the week. These fit: {days}."
    ),
    (
        "The source of {day} tells of the {role} of {days} as {told}; it was {lies} then. "
        "Planned, or happened?"
    ): marked(
        "The source of {day} tells of the {role} of {days} as {told}, which it was not. "
        "Planned, or happened?"
    ),
}
"""What is heard, and what the window says of it: it has no command line."""
