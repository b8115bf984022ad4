"""The package: parts, their types and their relations."""

from lxml import etree

from briefgen.export.to_docx.package import (
    OFFICE,
    Part,
    Relation,
    content_types,
    links,
    package_members,
    word_part,
)

PARTS = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"


def relations(xml: bytes) -> list[dict[str, str]]:
    return [dict(one.attrib) for one in etree.fromstring(xml)]


def test_parts_become_members_with_types_and_the_relations_of_the_package() -> None:
    picture = Part(name="word/media/logo.png", type="image/png", content=b"\x89PNG")
    document = word_part("document", "<w/>", kind="document.main")

    members = package_members([document, picture])

    assert list(members) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/media/logo.png",
    ]
    assert members["word/media/logo.png"] == b"\x89PNG"
    assert members["word/document.xml"].endswith(b'standalone="yes"?>\n<w/>')
    targets = [one["Target"] for one in relations(members["_rels/.rels"])]
    assert targets == ["word/document.xml", "docProps/core.xml"]
    types = etree.fromstring(members["[Content_Types].xml"])
    assert {one.get("PartName"): one.get("ContentType") for one in types.iter(PARTS)} == {
        "/word/document.xml": "application/vnd.openxmlformats-officedocument."
        "wordprocessingml.document.main+xml",
        "/word/media/logo.png": "image/png",
    }


def test_the_relations_of_a_part_stand_beside_it() -> None:
    image = Relation(kind=f"{OFFICE}/image", target="media/logo.png")
    header = word_part("header1", "<w/>", kind="header", relations={"rIdLogo": image})

    written = package_members([header])["word/_rels/header1.xml.rels"]

    assert relations(written) == [
        {"Id": "rIdLogo", "Type": f"{OFFICE}/image", "Target": "media/logo.png"}
    ]


def test_an_address_is_data_and_lies_outside() -> None:
    address = 'https://norland.example/?a=1&b="<fish>"'
    header = word_part("header1", "<w/>", relations=links({address: "rIdLink1"}))

    (link,) = relations(package_members([header])["word/_rels/header1.xml.rels"])

    assert (link["Target"], link["TargetMode"]) == (address, "External")


def test_content_types_are_listed_by_name() -> None:
    written = content_types({"word/b.xml": "b", "word/a.xml": "a"})

    assert written.index(b"/word/a.xml") < written.index(b"/word/b.xml")
