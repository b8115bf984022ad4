"""How paragraphs of one role are set in a column of one width, worked out once for all of them."""

import msgspec

from briefgen.export.to_pdf.boxes import LineSetting
from briefgen.export.to_pdf.hyphens import Hyphens
from briefgen.export.to_pdf.paragraph_lines import Measure
from briefgen.export.to_pdf.roles import RoleSetting
from briefgen.model.document import ParagraphRole

Asked = tuple[ParagraphRole, float, float, str, str]
"""What a room is known by in a layout: role, width, indent, alignment and language of a column."""


class Room(msgspec.Struct, frozen=True, gc=False):
    """What paragraphs of one role have in common where they stand in columns alike.

    Their lines are broken by `measure` and `hyphens`. `setting` is one object for all that
    decides on lines beside their words, also in the next document: to look lines up by it takes
    half as long as by what it stands for.
    """

    role: RoleSetting
    lines: LineSetting
    measure: Measure
    hyphens: Hyphens
    setting: object
