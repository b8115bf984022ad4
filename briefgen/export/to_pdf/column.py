"""What blocks are set in: a column of a width, its style and fonts, the element it is in."""

import msgspec

from briefgen.export.directions import is_right_to_left
from briefgen.export.to_pdf.fonts import OpenFonts
from briefgen.export.to_pdf.lines import Look, Piece, is_chinese
from briefgen.export.to_pdf.roles import RoleSetting, role_setting
from briefgen.export.to_pdf.rooms import Asked, Room
from briefgen.export.to_pdf.tags import ARTIFACT, Path
from briefgen.model.document import ParagraphRole
from briefgen.model.house_style import HouseStyle

# However deep lists nest in a narrow cell, a line keeps this measure.
LEAST_MEASURE = 24.0


class Column(msgspec.Struct, frozen=True):
    """What blocks are set in: a width and an indent in points, the style, the fonts.

    `language` is that of the document, `path` the element that the blocks are part of,
    `marked` holds the notes to which some mark leads, `figures` is the share of the measure
    that pictures take, `align` where lines stand whatever their style says,
    `in_cell` that it is the column of a cell. `roles` fills with how roles are set, `rooms` with
    how they are in columns of a width, `labels` with the labels that were shaped; all columns of a
    layout share them.
    """

    style: HouseStyle
    fonts: OpenFonts
    width: float
    indent: float = 0.0
    language: str = ""
    path: Path = ARTIFACT
    marked: frozenset[str] = frozenset()
    align: str = ""
    figures: float = 1.0
    in_cell: bool = False
    roles: dict[tuple[ParagraphRole, bool], RoleSetting] = msgspec.field(default_factory=dict)
    rooms: dict[Asked, Room] = msgspec.field(default_factory=dict)
    labels: dict[tuple[str, Look], tuple[Piece, ...]] = msgspec.field(default_factory=dict)

    @property
    def from_right(self) -> bool:
        """Tell whether text runs from right to left where nothing else is said."""
        return is_right_to_left(self.language)

    def role(self, role: ParagraphRole) -> RoleSetting:
        """Give how paragraphs of a role are set here."""
        key = (role, is_chinese(self.language))
        if (known := self.roles.get(key)) is None:
            known = role_setting(role, self.style, self.fonts, chinese=key[1])
            self.roles[key] = known
        return known

    def tagged(self, kind: str, place: int, **attributes: str | int) -> "Column":
        """Give the column inside an element."""
        path = self.path.child(kind, place, tuple(attributes.items()) if attributes else ())
        return msgspec.structs.replace(self, path=path)

    def within(self, path: Path, *, by: float = 0.0) -> "Column":
        """Give the column inside an element of a list, indented by as much."""
        return msgspec.structs.replace(self, path=path, indent=self.indent_by(by))

    def indent_by(self, by: float) -> float:
        """Give the indent that is larger by so much; it leaves room for a few letters."""
        return max(0.0, min(self.indent + by, self.width - LEAST_MEASURE))

    def indented(self, by: float) -> "Column":
        """Give the column inside a list; it keeps room for a few letters."""
        return msgspec.structs.replace(self, indent=self.indent_by(by))

    def narrowed(self, width: float) -> "Column":
        """Give the column inside a table's cell."""
        return msgspec.structs.replace(self, width=width, indent=0.0)
