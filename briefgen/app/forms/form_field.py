"""One field of a form, and fields that stand together."""

from briefgen.model.value import Value


class FormField(Value):
    """A field an officer may fill in; all that it holds is text.

    `key` is what a command calls it. `choices` are the words it takes, or where it is
    `free` those that are likely. `proposed` is what was read where the officer says otherwise,
    `example` shows how to write it.
    """

    key: str
    label: str
    text: str = ""
    choices: tuple[str, ...] = ()
    free: bool = True
    proposed: str = ""
    example: str = ""


class FormGroup(Value):
    """Fields under one heading."""

    title: str
    fields: tuple[FormField, ...]
