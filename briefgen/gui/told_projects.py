"""What can go wrong with projects, files and exports, and what helps.

The layers below say it in English; words in braces are what changes from case to case.
"""

from collections.abc import Mapping

from briefgen.gui.translation import marked

SAME: tuple[str, ...] = (
    marked("{path} does not exist."),
    marked("Check name and folder."),
    marked("Check the name and the folder."),
    marked("Check its permissions."),
    marked("{path} may not be read."),
    marked("Ask its owner for access."),
    marked("{path} can't be read: {fault}."),
    marked("{path}: can't be read ({fault})."),
    marked("{path}: can't be opened ({fault})."),
    marked("No such file or directory"),
    marked("Permission denied"),
    marked("Is a directory"),
    marked("{path} is a folder."),
    marked("Give the .brief file itself."),
    marked("{path} is no file but a device or a channel."),
    marked("{path} is larger than {size} MB."),
    marked("{path}: it is no briefgen project."),
    marked("{path}: it is no briefgen project: it holds no {member}."),
    marked("Open a .brief file, or add this file as a source."),
    marked("Its JSON has to begin with {words}."),
    marked("{path}: {what} is damaged."),
    marked("{path}: the file is cut off or damaged."),
    marked("{path}: the JSON is damaged: {fault}."),
    marked("{path}: the JSON is nested too deeply."),
    marked("Use a backup."),
    marked("Use a backup or fetch the file again."),
    marked(
        "{path}: it has version {version} of the project format; this program reads up to {most}."
    ),
    marked("Install a newer version of briefgen."),
    marked("{path} can't be written: {fault}"),
    marked("the disk is full."),
    marked("Free some space or choose another folder."),
    marked("your quota on this disk is used up."),
    marked("Free some space there."),
    marked("the disk is read-only."),
    marked("Choose another folder."),
    marked("it is a folder."),
    marked("Give the name of a file."),
    marked("a part of the path is a file, not a folder."),
    marked("the name is too long."),
    marked("Choose a shorter name."),
    marked("writing is not permitted, or another program has it open."),
    marked("Close it there, or choose another folder."),
    marked("{path} was changed by another program since it was opened here."),
    marked("Save over it: what stands there now is kept as an earlier version."),
    marked("{path} was opened by another briefgen just now."),
    marked("{path} is open in another briefgen."),
    marked("Close it there. If it is open nowhere, delete {lock}."),
    marked("Close it there. If it is open nowhere, open it here."),
    marked("The unsaved changes of {file} were kept, but can't be read."),
    marked("What was kept some seconds before is offered. What was kept lies in {path}."),
    marked("The project is as it was saved last. What was kept lies in {path}."),
    marked("Nothing is ticked in the brief {brief}; there is nothing to export."),
    marked("The brief would give away what is not selected:"),
    marked(
        "Nothing was written; former files are as they were. Tick the item, or reword what "
        "holds its words."
    ),
    marked(
        "Nothing was written; former files are as they were. Tick the item, or give the "
        "project's file a name without its words."
    ),
    marked("Nothing was written."),
    marked("No format is named."),
    marked("This failed unexpectedly: {fault}."),
    marked("Every file in the folder is whole, old or new. Please report these words."),
    marked("The worker process ended without a result (code {code})."),
    marked("Try again; with a very large brief, close other programs first."),
    marked("An annex holds what a release leaves out."),
    marked("{file}: was not exported on this computer, and does not say what it was made of."),
    marked("Take a PDF that carries what the brief shows, or put the manifest beside the file."),
    marked("{path}: is no manifest of an export ({fault})."),
    marked("{path} holds no preferences of briefgen: {fault}."),
    marked("Export them under Edit, Preferences, on the other computer."),
    marked("{file}: what it carries is damaged ({fault})."),
    marked("{path}: {member} is in it twice."),
    marked("{path}: its members overlap."),
    marked("Save it without a password."),
    marked("{file}: is no Word document."),
    marked("{file}: is no template."),
    marked("A template is a .dotx or .docx."),
    marked("{file}: may hold macros."),
    marked("{file}: holds macros."),
    marked("Save it as a .dotx without them."),
    marked("Save it as a .dotx without macros."),
    marked("{file}: has {size} bytes; at most {most} are read."),
    marked("{file}: is too large to be a template."),
    marked("{file}: lacks {member}; it is no Word template."),
    marked("{file}: has no page set-up."),
    marked("Open and save it in Word once."),
    marked("{file}: is no sound Word template."),
    marked("Export DOCX instead, or choose other wording."),
    marked("Font file {file} is missing, damaged, or has no TrueType outlines."),
    marked("Font file {file} is missing or is no TrueType font."),
    marked("Put it back into the fonts folder, or correct its name in fonts.toml."),
)
"""Said in the window as it is heard."""
OTHERWISE: Mapping[str, str] = {
    "Tick something: select PROJECT --all, or --add ID.": marked("Tick something in the tree."),
}
"""What is heard, and what the window says of it: it has no command line."""
