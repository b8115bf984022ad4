"""Notices: what an officer should know about sources, dossier or brief, as data."""

from typing import Literal

from briefgen.model.ids import Id
from briefgen.model.value import Value

Level = Literal["info", "warning", "refusal"]


class Notice(Value):
    """One remark. A `refusal` stops `--strict`; the faces print or show it, nobody else does.

    `code` is a stable name such as "passage-missing"; `place` says where, in words.
    """

    code: str
    message: str
    level: Level = "warning"
    place: str = ""
    ids: tuple[Id, ...] = ()
