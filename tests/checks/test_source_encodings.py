from briefgen.checks.source_encodings import check_source_encodings
from briefgen.model.dossier import Dossier
from briefgen.reading.plain_text import read_text

TEXT = "Hanne Sørensen, Minister of Fisheries of Norland, travels to Port Aldren. " * 3


def test_a_guessed_encoding_is_told_with_its_source() -> None:
    sound = read_text(TEXT.encode(), file_name="a.txt")
    guessed = read_text(TEXT.encode("cp1252"), file_name="b.txt")

    (notice,) = check_source_encodings(Dossier(sources=(sound, guessed)))

    assert (notice.code, notice.place, notice.ids) == (
        "encoding-guessed",
        "source 2",
        (guessed.id,),
    )
    assert notice.message == (
        "Read as cp1252, a guess: look at names with accents. "
        "To be sure, save the text as UTF-8 and add it again."
    )


def test_utf_8_is_nothing_to_remark() -> None:
    source = read_text(TEXT.encode(), file_name="a.txt")

    assert check_source_encodings(Dossier(sources=(source,))) == ()
