from briefgen.extract.phrase_table import PhraseTable


def test_the_longest_phrase_at_a_place_wins() -> None:
    table = PhraseTable([(("green",), 1), (("green", "hydrogen"), 2), ((), 3)])

    found = list(table.find(["a", "green", "hydrogen", "and", "green"]))

    assert [(match.first, match.stop, match.entry) for match in found] == [(1, 3, 2), (4, 5, 1)]


def test_a_phrase_cut_off_at_the_end_is_not_found() -> None:
    assert list(PhraseTable([(("green", "hydrogen"), 1)]).find(["green"])) == []


def test_a_shorter_phrase_is_tried_where_the_longest_is_not_accepted() -> None:
    table = PhraseTable([(("green",), 1), (("green", "hydrogen"), 2), (("hydrogen",), 3)])

    found = table.find(["green", "hydrogen"], accepts=lambda match: match.entry != 2)

    assert [match.entry for match in found] == [1, 3]
