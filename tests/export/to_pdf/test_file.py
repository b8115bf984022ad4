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


def test_objects_that_are_written_already_stand_under_reserved_numbers() -> None:
    file = File()
    numbers = file.reserve(2)
    file.root["Pages"] = f"{numbers[0]} 0 R"
    file.root["Known"] = file.add(Item({"Place": "/Behind"}))
    bodies = ["<</Type /Pages /Kids [] /Count 0>>", "<</Place /Second>>"]
    written = zip(numbers, bodies, strict=True)
    file.fill(numbers, [f"{at} 0 obj\n{body}\nendobj\n" for at, body in written])

    with open_pdf(file.written()) as pdf:
        assert pdf.Root.Known.Place == "/Behind"
        assert pdf.get_object(numbers[1], 0).Place == "/Second"


def test_from_pdf_2_on_the_properties_are_left_out() -> None:
    file = File((2, 0))
    file.root["Pages"] = file.add(Item({"Type": "/Pages", "Kids": array([]), "Count": 0}))
    file.info["Creator"] = "(briefgen)"

    with open_pdf(file.written()) as pdf:
        assert pdf.pdf_version == "2.0"
        assert "/Info" not in pdf.trailer
