"""One flow of text in an RTF file: its body, its notes, its margins, or a title."""

from briefgen.reading.normalise import row_of


class Flow:
    """Paragraphs and rows of tables as they come; bytes wait until they can be decoded.

    The first byte of a character may stand in another token than the second.
    """

    def __init__(self) -> None:
        self._done: list[str] = []
        self._cells: list[str] = []
        self._pieces: list[str] = []
        self._waiting = bytearray()
        self._encoding = ""

    def write(self, text: str) -> None:
        """Add characters."""
        self._decode()
        self._pieces.append(text)

    def write_bytes(self, data: bytes, encoding: str) -> None:
        """Add bytes that are to be read by an encoding."""
        if encoding != self._encoding:
            self._decode()
            self._encoding = encoding
        self._waiting += data

    def end_paragraph(self) -> None:
        """Begin a new paragraph."""
        self._done.append(self._taken())

    def end_cell(self) -> None:
        """Begin a new cell of a table."""
        self._cells.append(self._taken())

    def end_row(self) -> None:
        """End a row of a table: it becomes one paragraph."""
        self._done.append(row_of(self._cells))
        self._cells.clear()

    def paragraphs(self) -> list[str]:
        """End the last paragraph and give them all."""
        if self._cells:
            self.end_row()
        self.end_paragraph()
        return self._done

    def _taken(self) -> str:
        self._decode()
        text = "".join(self._pieces)
        self._pieces.clear()
        # A sign above U+FFFF comes in two halves.
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")

    def _decode(self) -> None:
        if self._waiting:
            self._pieces.append(self._waiting.decode(self._encoding, "replace"))
            self._waiting.clear()
