"""Run the command line without the no-leak check, to tell what an export costs without it.

For measuring only: no option of the product leaves the check out.
"""

from briefgen.__main__ import main, make_ready


def _leave_out(*_: object, **__: object) -> None:
    """Take the place of the check."""


if __name__ == "__main__":
    make_ready()
    from briefgen.app import export_brief

    export_brief.verify_rendered = _leave_out
    main()
