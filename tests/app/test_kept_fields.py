from briefgen.app.kept_fields import with_kept_fields


def test_what_is_known_comes_from_the_new_tree() -> None:
    kept = with_kept_fields({"made": 2}, raw={"made": 1}, known={"made": 1})

    assert kept == {"made": 2}


def test_an_unknown_field_stays_at_its_place() -> None:
    kept = with_kept_fields(
        {"dossier": {"made": 2}},
        raw={"mood": "calm", "dossier": {"made": 1, "tide": ["low", {"height": 2}]}},
        known={"dossier": {"made": 1}},
    )

    assert kept == {"dossier": {"made": 2, "tide": ["low", {"height": 2}]}, "mood": "calm"}


def test_a_field_that_was_emptied_does_not_come_back() -> None:
    kept = with_kept_fields({}, raw={"note": "private"}, known={"note": "private"})

    assert kept == {}


def test_things_with_an_id_keep_theirs_through_a_new_order() -> None:
    kept = with_kept_fields(
        {"facts": [{"id": "f-3"}, {"id": "f-2", "note": "now"}, {"id": "f-1"}]},
        raw={"facts": [{"id": "f-1", "tide": 1}, {"id": "f-2", "tide": 2}]},
        known={"facts": [{"id": "f-1"}, {"id": "f-2"}]},
    )

    assert kept == {
        "facts": [{"id": "f-3"}, {"id": "f-2", "note": "now", "tide": 2}, {"id": "f-1", "tide": 1}]
    }


def test_things_without_an_id_keep_theirs_by_content_and_then_by_place() -> None:
    kept = with_kept_fields(
        {"programme": [{"what": "lunch"}, {"what": "speech"}]},
        raw={"programme": [{"what": "talks", "tide": 1}, {"what": "lunch", "tide": 2}]},
        known={"programme": [{"what": "talks"}, {"what": "lunch"}]},
    )

    assert kept == {"programme": [{"what": "lunch", "tide": 2}, {"what": "speech", "tide": 2}]}


def test_a_longer_list_keeps_only_what_is_recognised() -> None:
    kept = with_kept_fields(
        {"programme": [{"what": "speech"}, {"what": "talks"}]},
        raw={"programme": [{"what": "talks", "tide": 1}]},
        known={"programme": [{"what": "talks"}]},
    )

    assert kept == {"programme": [{"what": "speech"}, {"what": "talks", "tide": 1}]}


def test_another_variant_of_a_value_takes_nothing_over() -> None:
    kept = with_kept_fields(
        {"value": {"type": "name", "name": "Norland"}},
        raw={"value": {"type": "date", "first": "2031-03-20", "tide": 1}},
        known={"value": {"type": "date", "first": "2031-03-20"}},
    )

    assert kept == {"value": {"type": "name", "name": "Norland"}}
