"""The paper and the frame that the text fills, in points from the lower left corner."""

import msgspec

from briefgen.model.brief import PaperName
from briefgen.model.house_style import MILLIMETRE, PageLook
from briefgen.model.paper import PAPERS


class Frame(msgspec.Struct, frozen=True):
    """The sides of the text, and the two heights between which furniture stands."""

    left: float
    bottom: float
    right: float
    top: float
    furniture_bottom: float
    furniture_top: float

    @property
    def width(self) -> float:
        """Give the measure of the text."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Give the height of the text."""
        return self.top - self.bottom

    def inside(self, above: float, below: float) -> "Frame":
        """Give the frame that leaves these heights for furniture, or the margins if larger."""
        return msgspec.structs.replace(
            self,
            top=min(self.top, self.furniture_top - above),
            bottom=max(self.bottom, self.furniture_bottom + below),
        )


def frame_of(paper: PaperName, look: PageLook) -> Frame:
    """Give the frame that the margins of a style leave on a paper."""
    width, height = PAPERS[paper]
    return Frame(
        left=look.left * MILLIMETRE,
        bottom=look.bottom * MILLIMETRE,
        right=width - look.right * MILLIMETRE,
        top=height - look.top * MILLIMETRE,
        furniture_bottom=look.furniture * MILLIMETRE,
        furniture_top=height - look.furniture * MILLIMETRE,
    )
