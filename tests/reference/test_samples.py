from briefgen.reference.samples import SAMPLE, sample_path


def test_the_sample_ships_under_its_name() -> None:
    assert sample_path().name == f"{SAMPLE}.json"
    assert sample_path().is_file()
