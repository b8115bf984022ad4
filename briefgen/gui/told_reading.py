"""Why a source can't be read, and the way round.

The layers below say it in English; words in braces are what changes from case to case.
"""

from collections.abc import Mapping

from briefgen.gui.translation import marked

SAME: tuple[str, ...] = (
    marked("{file}: holds no text."),
    marked("Give a file with the article in it."),
    marked("Print it into a new PDF, or copy its text into a file."),
    marked("{file}: declares entities, which are not read."),
    marked("Save the document anew in its own program."),
    marked("{file}: has more than {most} tags."),
    marked("Cut it into parts, or copy the part about the meeting into a text file."),
    marked("{file}: its elements are nested too deep."),
    marked("{file}: its parts are nested too deep."),
    marked("Copy its text into a plain text file."),
    marked("{file}: has more than {most} control words and texts."),
    marked("{file}: has more than {most} lines or {parts} parts."),
    marked("{file}: has more than {most} attachments."),
    marked("Save those about the meeting as files and add them one by one."),
    marked("{file}: is encrypted."),
    marked("Open it in your mail program and save its text, or forward it unencrypted."),
    marked("{file}: is no plain text (it holds binary data)."),
    marked("Open it in its own program and save the text as UTF-8."),
    marked("{file}: holds more than {most} MB of text."),
    marked("Copy the article into a text file."),
    marked("{file}: has tags with too many attributes."),
    marked("{file}: has style sheets that take too long to follow."),
    marked("{file}: only shows other pages in its frames."),
    marked("Open the page in the frame by itself and save that."),
    marked(
        "{file}: ended its reader: it is damaged, or takes more than {most} MB of memory to read."
    ),
    marked("{file}: takes longer than {seconds} seconds to read."),
    marked("{file}: takes more than {most} MB of memory to read."),
    marked("{file}: reading failed unexpectedly: {fault}."),
    marked("Print the pages about the meeting into a new PDF, or copy their text into a file."),
    marked("Please report these words. {what}"),
    marked("{file}: files of the kind {ending} are not read."),
    marked("Save the text as plain text; read are: {endings}."),
    marked("{file}: is {what}, which is not read."),
    marked("{file}: is not {what}, though its name says so."),
    marked("a picture"),
    marked("an Outlook message (MSG)"),
    marked("an old Word document (DOC)"),
    marked("an old Office file"),
    marked("a Pages document"),
    marked("a spreadsheet or presentation"),
    marked("a Safari web archive"),
    marked("a briefgen project"),
    marked("a zip archive"),
    marked("plain text"),
    marked("a web page (HTML)"),
    marked("a saved web page (MHTML)"),
    marked("a Word document (DOCX)"),
    marked("an OpenDocument text (ODT)"),
    marked("rich text (RTF)"),
    marked("a PDF"),
    marked("a mail (EML)"),
    marked("Run text recognition (OCR) over it, or type the part you need into a text file."),
    marked("Open it in Word or LibreOffice and save it as .docx."),
    marked(
        "Open it in Outlook and drag it into a folder of another mail program to save it as "
        ".eml, or save it as text or HTML (File, Save as)."
    ),
    marked("Open it in its own program and copy the part about the meeting into a text file."),
    marked("Open it in Pages and export it as Word or PDF (File, Export to)."),
    marked("Copy the part about the meeting into a text file, or export it as PDF."),
    marked("Save the page as page source, or print it into a PDF."),
    marked("Unpack it and give the files in it."),
    marked("Fetch it again; if it is plain text, let its name end in .txt."),
    marked("{file}: is a folder, not a file."),
    marked("Name the files in it."),
    marked("{file}: is no file but a device or a channel."),
    marked("Save the text in a file."),
    marked("{file}: has {size} MB; the limit is {most} MB."),
    marked("Cut the text into parts, or keep only the part about the meeting."),
    marked("{file}: lies in more than {most} mails, one in another."),
    marked("Save it as a file and add that."),
    marked("{file}: holds no web page."),
    marked("Save the page as HTML and give that file."),
    marked("{file}: is cut off or damaged."),
    marked("Fetch it again, or open it in its own program and save it anew."),
    marked("{file}: is protected by a password."),
    marked("Open it in its own program and save a copy without password."),
    marked("Save the document anew in its own program, or copy its text into a file."),
    marked("{file}: its characters can't be decoded."),
    marked("Save the text as UTF-8."),
    marked("{file}: holds pictures of pages, but no text."),
    marked("{file}: has {pages} pages; the limit is {most}."),
    marked("{file}: is in the project already, as source {number} ({id})."),
    marked("Leave it out."),
    marked("Read the file again."),
    marked("{file}: larger than 1 MB."),
    marked("Keep the rows to show."),
)
"""Said in the window as it is heard."""
OTHERWISE: Mapping[str, str] = {
    ("Open it (briefgen show), or give the articles themselves."): marked(
        "Open it as a project, or add the articles themselves."
    ),
}
"""What is heard, and what the window says of it: it has no command line."""
