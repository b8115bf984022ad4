"""Which page of the help, and which place on it, tells of a part of the window."""

from collections.abc import Mapping, Sequence
from typing import Literal

from briefgen.app.forms.form_field import FormGroup

Topic = Literal[
    "start",
    "dossier",
    "details",
    "preview",
    "points",
    "meeting",
    "sources",
    "briefs",
    "people",
    "review",
    "split",
    "source text",
    "compare",
    "export",
    "search",
    "shortcuts",
    "preferences",
    "report",
]
PLACES: Mapping[Topic, str] = {
    "start": "guide.html",
    "dossier": "window.html#the-dossier",
    "details": "window.html#the-details",
    "preview": "window.html#the-preview",
    "points": "window.html#points",
    "meeting": "window.html#meeting-and-header",
    "sources": "window.html#sides-and-sources",
    "briefs": "window.html#several-briefs",
    "people": "window.html#people",
    "review": "window.html#reviewing-facts",
    "split": "window.html#splitting-a-fact",
    "source text": "window.html#the-text-of-a-source",
    "compare": "window.html#several-briefs",
    "export": "window.html#export-options",
    "search": "window.html#finding-things",
    "shortcuts": "window.html#shortcuts",
    "preferences": "window.html#preferences",
    "report": "window.html#reporting-a-problem",
}
_BY_KEY: Mapping[str, Topic] = {
    "meeting": "meeting",
    "sides": "sources",
    "source": "sources",
    "brief": "briefs",
}
"""The topic of a form, by how the key of its first field begins."""


def topic_of(groups: Sequence[FormGroup]) -> Topic:
    """Give what a form is about; one that has no such keys enters an item."""
    keys = [field.key for group in groups for field in group.fields]
    return _BY_KEY.get(keys[0].partition(".")[0], "points") if keys else "points"
