"""Keep what a newer program wrote into a project and this one does not know.

All three trees are plain JSON values: `raw` as read from the file, `known` as this
program would have written the same project, `new` as it will write the project now.
What `raw` has and `known` lacks is foreign and goes along at its place.
"""

from collections.abc import Iterator, Sequence

JsonObject = dict[str, object]
_Earlier = tuple[object, object]
_NOTHING: _Earlier = (None, None)


def with_kept_fields(new: JsonObject, *, raw: JsonObject, known: JsonObject) -> JsonObject:
    """Give `new` with the unknown fields of `raw`.

    Things in lists are matched by their id; those without one by equal content, then by
    place while the list keeps its length. What is gone takes its unknown fields along.
    """
    if new.get("type") != known.get("type"):
        return new  # another variant of a union: the fields meant something else
    kept = {name: _kept(value, (raw.get(name), known.get(name))) for name, value in new.items()}
    foreign = {name: raw[name] for name in raw if name not in known and name not in new}
    return kept | foreign


def _kept(new: object, earlier: _Earlier) -> object:
    match (new, *earlier):
        case dict() as item, dict() as raw, dict() as known:
            return with_kept_fields(item, raw=raw, known=known)
        case list() as items, list() as raw, list() as known:
            counterparts = _counterparts(items, list(zip(raw, known, strict=True)))
            return [_kept(item, earlier) for item, earlier in counterparts]
        case _:
            return new


def _counterparts(
    items: Sequence[object], earlier: Sequence[_Earlier]
) -> Iterator[tuple[object, _Earlier]]:
    by_id = {_id_of(known): (raw, known) for raw, known in earlier}
    for place, item in enumerate(items):
        if _id_of(item) is not None:
            yield item, by_id.get(_id_of(item), _NOTHING)
            continue
        same_place = earlier[place] if len(items) == len(earlier) else _NOTHING
        yield item, next((pair for pair in earlier if pair[1] == item), same_place)


def _id_of(item: object) -> object:
    return item.get("id") if isinstance(item, dict) else None
