"""Choices and headings of forms that are put together of words below the window.

The layers below say it in English; words in braces are what changes from case to case.
"""

from collections.abc import Mapping

from briefgen.gui.translation import marked

SAME: tuple[str, ...] = (
    marked("Up to {what}"),
    marked("{what} (as the type)"),
    marked("What is ticked in {brief}"),
    marked("Header of {brief}"),
    marked("Plain"),
    marked("UK Whitehall-like"),
    marked("US State-like"),
    marked("Canada-like"),
    marked("NZ Cabinet-like"),
    marked("Australian Defence-like"),
    marked("nothing"),
    marked("Approve/disapprove"),
    marked("Agreed/not agreed"),
    marked("Noted/please discuss"),
    marked("happened"),
    marked("unclear"),
    marked("none"),
    marked("Internal"),
    marked("Restricted"),
    marked("{percent} % sure"),
    marked("Cost: low; Speed: by June"),
    marked("Ferry line"),
    marked("Year,Exports"),
    marked("2024-05-08, or 2024-05-08/2024-05-09"),
    marked("One page"),
    marked("SOE-ren-sen"),
    marked("Draft"),
    marked("Sample"),
)
"""Said in the window as it is heard."""
OTHERWISE: Mapping[str, str] = {
    "{what} (default)": marked("As the project: {what}"),
}
"""What is heard, and what the window says of it: it has no command line."""
