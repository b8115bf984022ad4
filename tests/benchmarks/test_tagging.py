from benchmarks.tagging import Cost, Size, cost_of, sample_over, size_of, without_tags, writing_of


def test_a_document_is_measured_with_its_elements_and_without_any() -> None:
    written = writing_of(sample_over(3))

    tagged = size_of(written())
    with without_tags():
        bare = size_of(written())

    assert tagged.pages == bare.pages
    assert (tagged.elements > 200, bare.elements) == (True, 0)
    assert cost_of(sample_over(3), pairs=1).size == tagged


def test_elements_grow_with_the_copies_of_the_sample() -> None:
    one, two, three = (size_of(writing_of(sample_over(pages))()).elements for pages in (3, 6, 9))

    assert three - two == two - one > 200


def test_what_an_element_takes_is_told_of_the_difference_alone() -> None:
    cost = Cost(Size(pages=4, elements=400), pairs=[(14, 10), (15, 10), (13, 10)])

    assert (cost.tagged, cost.bare, cost.ratio) == (14, 10, 1.4)
    assert cost.an_element == 10
