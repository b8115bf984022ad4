"""Shows one page of the help in the colours of the window, pictures as wide as there is room."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from briefgen.gui.colours import Colours, colours
from briefgen.gui.help_pages import help_folder
from briefgen.gui.look import NEAR, WIDE
from briefgen.gui.translation import tr

_PATIENCE = 120
"""Milliseconds without a change of width after which pictures are drawn anew."""
_WIDEST = 760
"""Pixels that a picture takes at most."""


class HelpView(QTextBrowser):
    """Follows links within the help only; whatever else a page may name is not opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Help page"))
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # One that comes and goes changes the width, for which pictures are drawn anew.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.document().setDocumentMargin(WIDE + NEAR)
        self._drawn_for = 0
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_PATIENCE)
        self._waiting.timeout.connect(self._draw_anew)
        self._dress()

    def show_place(self, place: str) -> None:
        """Turn to a page, and to a place on it: "window.html#people"."""
        name, _, anchor = place.partition("#")
        url = QUrl.fromLocalFile(str(help_folder() / name))
        url.setFragment(anchor)
        self.setSource(url)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return self.source().fileName().removesuffix(".html")

    def doSetSource(  # noqa: N802 - Qt's
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002 - Qt's
    ) -> None:
        """Open pages of the help, and nothing else."""
        url = QUrl(name)
        if url.isRelative() or url.isLocalFile():
            # Pictures are read one by one as they come into sight, all for the same width.
            self._drawn_for = self.viewport().width()
            super().doSetSource(url, type)

    def loadResource(self, type: int, name: QUrl | str) -> Any:  # noqa: A002, ANN401, N802 - Qt's
        """Give a picture no wider than the room there is."""
        if type != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(type, name)
        picture = QImage(str(help_folder() / "pictures" / QUrl(name).fileName()))
        room = min(_WIDEST, self._drawn_for - 2 * (WIDE + NEAR))
        dots = self.devicePixelRatioF()
        if not picture.isNull() and room > 0 and picture.width() > room:
            smooth = Qt.TransformationMode.SmoothTransformation
            picture = picture.scaledToWidth(round(room * dots), smooth)
            picture.setDevicePixelRatio(dots)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Draw pictures anew when the width has come to rest."""
        super().resizeEvent(event)
        if self._drawn_for and self.viewport().width() != self._drawn_for:
            self._waiting.start()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's
        """Follow the window into its other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()
            self._draw_anew()

    def _dress(self) -> None:
        self.document().setDefaultStyleSheet(help_style(colours()))

    def _draw_anew(self) -> None:
        """Read the page again at the place where it is."""
        if self.source().isEmpty():
            return
        cursor = self.cursorForPosition(QPoint(1, 1))
        at = cursor.position()
        self._drawn_for = self.viewport().width()
        self.reload()
        cursor = QTextCursor(self.document())
        cursor.setPosition(at)
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(cursor).top())


def help_style(worn: Colours) -> str:
    """Give the style sheet of pages, of what Qt's rich text knows of style sheets."""
    line = f"1px solid {worn.line}"
    block = f"background-color: {worn.ground}; font-family: monospace"
    return f"""
body {{ color: {worn.text}; line-height: 130%; }}
h1 {{ font-size: x-large; font-weight: 600; margin-top: 4px; margin-bottom: 10px; }}
h2 {{ font-size: large; font-weight: 600; margin-top: 22px; margin-bottom: 6px; }}
h3 {{ font-size: medium; font-weight: 600; margin-top: 16px; margin-bottom: 4px; }}
p {{ margin-top: 6px; margin-bottom: 8px; }}
li {{ margin-bottom: 4px; }}
a {{ color: {worn.accent}; text-decoration: none; }}
code {{ {block}; }}
p.picture {{ line-height: 100%; margin-top: 10px; margin-bottom: 12px; }}
pre {{ {block}; white-space: pre-wrap; margin: 0; line-height: 100%; }}
th {{ text-align: left; color: {worn.secondary}; padding: 6px; border-bottom: {line}; }}
td {{ padding: 6px; border-bottom: {line}; }}
table {{ margin-top: 8px; margin-bottom: 10px; }}
td.block {{ padding: 8px 10px; border: 0; background-color: {worn.ground}; }}
"""
