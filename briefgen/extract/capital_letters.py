"""Patterns whose capitals are those of all Latin alphabets: "Žale", "Đắk Lắk", "Łódź"."""

import re

UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĞĠĢĤĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŹŻŽȘȚ"


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile a pattern in which [A-Z] stands for any capital letter."""
    return re.compile(pattern.replace("[A-Z]", f"[{UPPER}]"), flags)
