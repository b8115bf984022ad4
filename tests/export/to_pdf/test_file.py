import pikepdf

from briefgen.export.to_pdf.file import File
from briefgen.export.to_pdf.objects import Item, array, stream
from tests.support.pdf_reading import open_pdf


def file_with(item: Item) -> File:
    """Make a file of one empty page whose catalogue names an item."""
    file = File()
    pages = Item({"Type": "/Pages", "Kids": array([]), "Count": 0})
    file.root["Pages"] = file.add(pages)
    file.root["Known"] = file.add(item)
    return file


def test_objects_are_found_by_their_references() -> None:
    with open_pdf(file_with(stream(b"q Q")).written()) as pdf:
        assert pdf.Root.Known.read_bytes() == b"q Q"


def test_an_object_that_is_added_again_keeps_its_number() -> None:
    file, item = File(), Item({})

    assert file.add(item) == file.add(item)


def test_the_properties_are_in_the_file() -> None:
    file = file_with(Item({}))
    file.info["Creator"] = "(briefgen)"

    with open_pdf(file.written()) as pdf:
        assert pdf.docinfo == pikepdf.Dictionary(Creator="briefgen")


def test_the_same_identity_gives_the_same_bytes_and_another_one_another_id() -> None:
    def identified(*parts: bytes) -> bytes:
        file = file_with(Item({}))
        for part in parts:
            file.identify(part)
        return file.written()

    one, again, other = identified(b"12"), identified(b"1", b"2"), identified(b"2")

    assert one == again
    with open_pdf(one) as first, open_pdf(other) as second:
        assert bytes(first.trailer.ID[0]) != bytes(second.trailer.ID[0])


def test_objects_that_are_written_already_stand_under_the_next_numbers() -> None:
    file = File()
    first = file.next_number
    # More than go into a file at once.
    numbers = range(first, first + 300)
    texts = [f"{number} 0 obj\n<</Place {number}>>\nendobj\n" for number in numbers]
    file.add_written(texts)
    file.root["Pages"] = f"{first} 0 R"
    file.root["Known"] = file.add(Item({"Place": "/Behind"}))
    # Until the file is written they may be changed.
    texts[0] = f"{first} 0 obj\n<</Type /Pages /Kids [] /Count 0>>\nendobj\n"

    with open_pdf(file.written()) as pdf:
        assert pdf.Root.Known.Place == "/Behind"
        assert [int(pdf.get_object(number, 0).Place) for number in numbers[1:]] == [*numbers[1:]]


def test_from_pdf_2_on_the_properties_are_left_out() -> None:
    file = File((2, 0))
    file.root["Pages"] = file.add(Item({"Type": "/Pages", "Kids": array([]), "Count": 0}))
    file.info["Creator"] = "(briefgen)"

    with open_pdf(file.written()) as pdf:
        assert pdf.pdf_version == "2.0"
        assert "/Info" not in pdf.trailer
