"""What there is to remark on sources, dossier and brief.

The layers below say it in English; words in braces are what changes from case to case.
"""

from collections.abc import Mapping

from briefgen.gui.translation import marked

SAME: tuple[str, ...] = (
    marked("1 ticked fact is a proposal that nobody has reviewed."),
    marked("{n} ticked facts are proposals that nobody has reviewed."),
    marked("1 ticked fact is no longer in the source. Find another source, or untick."),
    marked("{n} ticked facts are no longer in the source. Find another source, or untick."),
    marked("title or office"),
    marked("title"),
    marked("position"),
    marked("figure"),
    marked("1 planned day has passed since the sources told of it. Look whether it took place."),
    marked(
        "{n} planned days have passed since the sources told of it. Look whether it took place."
    ),
    marked("The text fills its {pages} nearly to the end; Word may need more."),
    marked(
        "{file} has changed since it was read as source {number}. Look at what both say, and "
        "untick what no longer holds."
    ),
    marked("The programme takes {minutes} minutes, the meeting lasts {lasts}."),
    marked("The columns differ in figures: {figures}."),
    marked("The languages differ in figures: {figures}."),
    marked("A sentence of {over} Make two of it: {text}."),
    marked("A paragraph of {over} Part it by an empty line: {text}."),
    marked("Your words differ from the source: {words}. Check them, or cite other facts."),
    marked(
        "{signs} is in no font: this can go out in Word, not in a PDF. Word it otherwise, or "
        "put a font that has it into fonts/ of your configuration folder."
    ),
    marked("No other section says it: {text}. Say it there, or leave it out."),
    marked(
        "Read as {encoding}, a guess: look at names with accents. To be sure, save the text "
        "as UTF-8 and add it again."
    ),
    marked("A name was given for no language; it has no words in {own}."),
    marked("There is no text in {own}; the one in {foreign} stands instead."),
    marked("Invisible or control characters were left out of the wording."),
    marked("Added to the styles of {file}: {styles}."),
    marked("{file} has no style {style}; ours stands instead."),
    marked("The attachment was left out. {fault}"),
    marked("The file is {what}, whatever its name says, and was read as such."),
    marked("No text on page {pages}: empty, or a picture. Look whether something is missing."),
    marked(
        "The text does not say when it was published, so relative dates stay open. Give its date."
    ),
    marked("The date of the text is inferred as {day}; {others} would fit as well."),
    marked("The date of the text is inferred as {day}."),
    marked(
        "The text is in a language that is not known here: it was read, not analysed. Select "
        "text in the source to make facts of it."
    ),
    marked(
        "The text is in {language}: only known names, agenda areas and dates were looked "
        "for. Select text in the source to make facts of it."
    ),
    marked(
        "The text is in {language}: only dates and English names were looked for. Select "
        "text in the source to make facts of it."
    ),
    marked("source {number}"),
    marked("header"),
    marked("meeting"),
    marked("{length}: {more} over the limit of {limit}."),
    marked("{length}: {more} over the limit of {limit}. Cut first: {cuts}."),
    marked("{length}: {more} short of {limit}."),
    marked("1 page"),
    marked("{count} pages"),
    marked("1 word"),
    marked("{count} words"),
    marked("1 line"),
    marked("{count} lines"),
    marked("1 sentence"),
    marked("{count} sentences"),
    marked("1 point"),
    marked("{count} points"),
    marked(
        "Facts were looked for in the first {count} characters only. Select text behind them "
        "to make facts of it."
    ),
)
"""Said in the window as it is heard."""
OTHERWISE: Mapping[str, str] = {
    "conflict {id}": marked("conflict"),
    "The date {day} is inferred. Set it: {key}=YYYY-MM-DD.": marked(
        "The date {day} is inferred. Set it under Sides and sources."
    ),
    ("The date {day} is inferred. {n} date hangs on it. Set it: {key}=YYYY-MM-DD."): marked(
        "The date {day} is inferred; a date hangs on it. Set it under Sides and sources."
    ),
    ("The date {day} is inferred. {n} dates hang on it. Set it: {key}=YYYY-MM-DD."): marked(
        "The date {day} is inferred; {n} dates hang on it. Set it under Sides and sources."
    ),
    ("The date {day} is inferred; {others} fits too. {rest}Set it: {key}=YYYY-MM-DD."): marked(
        "The date {day} is inferred; {others} fits too. Set it under Sides and sources."
    ),
    ("The date {day} is inferred; {others} fit too. {rest}Set it: {key}=YYYY-MM-DD."): marked(
        "The date {day} is inferred; {others} fit too. Set it under Sides and sources."
    ),
    ("No date found; relative dates stay open. Set it: {key}=YYYY-MM-DD."): marked(
        "No date was found, so relative dates stay open. Set it under Sides and sources."
    ),
    (
        "1 {what} is more than {limit} days old, the oldest of {day}. Add a newer source "
        "that says the same (briefgen add), or untick what is past."
    ): marked(
        "One is more than {limit} days old ({what}, of {day}). Add a newer source that says "
        "the same, or untick what is past."
    ),
    (
        "{n} {what}s are more than {limit} days old, the oldest of {day}. Add a newer source "
        "that says the same (briefgen add), or untick what is past."
    ): marked(
        "{n} are more than {limit} days old ({what}, the oldest of {day}). Add a newer "
        "source that says the same, or untick what is past."
    ),
    (
        "{n} ticked facts say the same in other words: {text}. Print it once: briefgen review "
        "PROJECT --merge {ids}."
    ): marked("{n} ticked facts say the same in other words: {text}. Merge them to print it once."),
    (
        "A quotation was reworded, but prints as one. Give the words of the source, or write "
        "it as a point: briefgen review PROJECT --accept {id}."
    ): marked(
        "A quotation was reworded, but prints as one. Accept it as it was, or write it as a point."
    ),
    (
        "The title “{title}” is not where it is said to be. Untick it: briefgen select "
        "PROJECT --drop {id}."
    ): marked("The title “{title}” is not where it is said to be. Untick it."),
    (
        "The name “{name}” is not in the source. Untick it: briefgen select PROJECT --drop {id}."
    ): marked("The name “{name}” is not in the source. Untick it."),
    (
        "The figure {figure} is not in “{text}”. Untick it: briefgen select PROJECT --drop {id}."
    ): marked("The figure {figure} is not in “{text}”. Untick it."),
    (
        "“{text}” does not print as its source has it. Untick it: briefgen select PROJECT "
        "--drop {id}."
    ): marked("“{text}” does not print as its source has it. Untick it."),
    (
        "1 conflict between sources is open; what is contested starts unticked. See both "
        "sides and choose: briefgen resolve PROJECT."
    ): marked(
        "1 conflict between sources is open; what is contested starts unticked. See both "
        "sides at the fact, and choose."
    ),
    (
        "{n} conflicts between sources are open; what is contested starts unticked. See both "
        "sides and choose: briefgen resolve PROJECT."
    ): marked(
        "{n} conflicts between sources are open; what is contested starts unticked. See both "
        "sides at the facts, and choose."
    ),
    (
        "1 conflict between sources is open; what is contested starts unticked, but titles, "
        "sides and names print in every reading. See both sides and choose: briefgen resolve "
        "PROJECT."
    ): marked(
        "1 conflict between sources is open; what is contested starts unticked, but titles, "
        "sides and names print in every reading. See both sides at the fact, and choose."
    ),
    (
        "{n} conflicts between sources are open; what is contested starts unticked, but titles, "
        "sides and names print in every reading. See both sides and choose: briefgen resolve "
        "PROJECT."
    ): marked(
        "{n} conflicts between sources are open; what is contested starts unticked, but titles, "
        "sides and names print in every reading. See both sides at the facts, and choose."
    ),
    (
        "“{area}” is not in the brief: its wordings contradict each other. Choose: briefgen "
        "resolve PROJECT {id}."
    ): marked(
        "“{area}” is not in the brief: its wordings contradict each other. Choose at the fact."
    ),
    "{told} Choose: briefgen resolve PROJECT {id} {keys}.": marked("{told} Choose at the fact."),
    (
        "A choice was made here, but its facts have changed and it no longer applies. Choose again."
    ): marked("A choice was made here, but its facts have changed and it no longer applies."),
    (
        "A choice was made here, but its facts have changed and it no longer applies. Take "
        "it back: briefgen resolve PROJECT {id} open."
    ): marked("A choice was made here, but its facts have changed and it no longer applies."),
    ("The meeting does not end after its start. Correct meeting.starts or meeting.ends."): marked(
        "The meeting does not end after its start. Correct that under Meeting and header."
    ),
    (
        "The brief is of {day}, after the meeting of {over}. Correct {key}, or make it the "
        "readout: brief.type=readout."
    ): marked(
        "The brief is of {day}, after the meeting of {over}. Correct its date, or make it "
        "the readout."
    ),
    ("The brief is of {day}, after the meeting of {over}. Correct {key}."): marked(
        "The brief is of {day}, after the meeting of {over}. Correct its date."
    ),
    ("The brief is of {day}, but uses sources of later days. Correct {key}."): marked(
        "The brief is of {day}, but uses sources of later days. Correct its date."
    ),
    (
        "“{name}” is not explained. Write its full name where it first stands, “{full}”, or "
        "add it to your terms."
    ): marked(
        "“{name}” is not explained. Write its full name where it first stands, or add it to "
        "your terms."
    ),
}
"""What is heard, and what the window says of it: it has no command line."""
