from msgspec.structs import replace

from briefgen.export.mirrored_figure import mirrored_figure
from briefgen.model.document import Label
from briefgen.model.figure import Area, Disc, Stroke
from tests.support.rich_document import landings


def test_shapes_and_words_stand_on_the_other_side() -> None:
    figure = replace(
        landings(),
        width=100,
        shapes=(
            Stroke(spots=((0, 1), (30, 2))),
            Area(spots=((10, 5), (20, 5), (20, 9)), fill="accent"),
            Disc(centre=(25, 3), radius=2, fill="fill"),
        ),
        labels=(Label(x=10, y=4, width=30, lines=("2031",)),),
    )

    turned = mirrored_figure(figure)

    assert turned.shapes == (
        Stroke(spots=((100, 1), (70, 2))),
        Area(spots=((90, 5), (80, 5), (80, 9)), fill="accent"),
        Disc(centre=(75, 3), radius=2, fill="fill"),
    )
    assert [label.x for label in turned.labels] == [60]
    assert mirrored_figure(turned) == figure
