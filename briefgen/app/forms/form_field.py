"""One field of a form, and fields that stand together."""

from briefgen.model.value import Value


class FormField(Value):
    """A field an officer may fill in; all that it holds is text.

    `key` is what a command calls it. `choices` are the words it takes, or where it is
    `free` those that are likely; `names` are what they are called where that is something
    else. A field that is `needed` can't be left empty, a `long` one has several lines, one with
    a `language` takes words of that. `proposed` is what was read where the officer says
    otherwise, `doubt` how sure that is, `example` shows how to write it.
    """

    key: str
    label: str
    text: str = ""
    choices: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    free: bool = True
    needed: bool = False
    long: bool = False
    proposed: str = ""
    doubt: str = ""
    example: str = ""
    language: str = ""

    def named_choices(self) -> tuple[tuple[str, str], ...]:
        """Give each choice with what it is called."""
        return tuple(zip(self.choices, self.names or self.choices, strict=True))


class FormGroup(Value):
    """Fields under one heading."""

    title: str
    fields: tuple[FormField, ...]
