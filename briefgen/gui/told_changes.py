"""Why a change can't be made.

The layers below say it in English; words in braces are what changes from case to case.
"""

from collections.abc import Mapping

from briefgen.gui.translation import marked

SAME: tuple[str, ...] = (
    marked("Unknown {what} {name}."),
    marked("Did you mean {name}? Available: {names}."),
    marked("Available: {names}."),
    marked("agenda area"),
    marked("fact"),
    marked("point"),
    marked("person"),
    marked("source"),
    marked("brief"),
    marked("brief type"),
    marked("house style"),
    marked("language"),
    marked("format"),
    marked("level of the marking scheme {name}"),
    marked("caveat of the marking scheme {name}"),
    marked("The caveat {caveat} stands with {levels} only, not {level}."),
    marked("{label} is on the agenda already."),
    marked("Change its place in the order instead."),
    marked("An agenda area needs a name."),
    marked("Something stands under {label}."),
    marked("Put it under another agenda area first; what is not ticked is not printed."),
    marked("Write it as 2024-05-08 or 2024-05-08/2024-05-09."),
    marked("Give the first day first."),
    marked("A brief needs a name."),
    marked("There is a brief {name} already."),
    marked("Choose another name."),
    marked("A point needs a text."),
    marked("A fact needs a text."),
    marked("An edited fact needs a text."),
    marked("A person's name needs a text."),
    marked("A figure needs its amount."),
    marked("Write it as printed, such as 40,000."),
    marked("Facts of several kinds are never the same: {kinds}."),
    marked("Name facts of one kind."),
    marked("{first} is of the kind {kind}, {second} of the kind {other}."),
    marked("Facts of two kinds are not one; correct the kind first."),
    marked("{id} is rejected."),
    marked("Accept it, or name another one first."),
    marked("{id} was edited as a whole."),
    marked("Accept it, which takes that back; then split."),
    marked("One part of {text} ({id}) would hold no words."),
    marked("Split it between two words."),
    marked("{text} is a fact of the kind {kind} already: {id} ({state})."),
    marked("Accept it instead."),
    marked("Both languages of the brief are {language}."),
    marked("Name another one beside it, or leave it out."),
    marked("The marking scheme {name} does not have {markings}, which this project uses."),
    marked("Change these markings first."),
    marked("Places on the agenda count from 1."),
    marked("A fact of the kind 'area' names one agenda area."),
    marked("Give its id."),
    marked("A fact of the kind {kind} has no {field}."),
    marked("It has: {names}."),
    marked("The date has no days yet that could have a role."),
    marked("Give its days."),
    marked("The project does not say who {side} is."),
    marked("The project has no brief."),
    marked("One fact is always the same."),
    marked("Name two or more."),
    marked("{id} is a proposed fact."),
    marked("Such facts are rejected, not removed."),
    marked("Merging takes two facts or more, each named once."),
    marked("{code} is no language code."),
    marked("Write one such as 'fr' or 'pt-BR'."),
    marked("A place needs its source."),
    marked("Give the source, or the text alone."),
)
"""Said in the window as it is heard."""
OTHERWISE: Mapping[str, str] = {
    "{key}: {value} is no date. Write it as 2024-05-08.": marked(
        "{value} is no date. Write it as 2024-05-08."
    ),
    "{key}: {value} is no time of day. Write it as 10:30.": marked(
        "{value} is no time of day. Write it as 10:30."
    ),
    ("{key}: {value} names a time zone. Set meeting.time_zone instead."): marked(
        "{value} names a time zone, which has a field of its own."
    ),
    "{key}: {value} is neither yes nor no.": marked("{value} is neither yes nor no."),
    "{key}: {value} is no criterion. Write it as 'Cost: low'.": marked(
        "{value} is no criterion. Write it as 'Cost: low'."
    ),
    "{key}: {value} is no day or interval.": marked("{value} is no day or interval."),
    "{key}: {value} ends before it begins.": marked("{value} ends before it begins."),
    "Set {key}, or give a name.": marked(
        "Name the two sides under Sides and sources, or give a name."
    ),
    "Add one: brief PROJECT add NAME.": marked("Add one: Brief, New brief."),
    "{file}: does not fit the project: {rest}.": marked("{file}: does not fit the project."),
    "{key} needs a text.": marked("A text is needed here."),
}
"""What is heard, and what the window says of it: it has no command line."""
