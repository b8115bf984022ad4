"""The blind and the unseen sets of articles, and what the rules find in them."""

from datetime import date
from pathlib import Path

from briefgen.extract.knowledge_index import KnowledgeIndex
from briefgen.extract.propose import propose_facts
from briefgen.reading.plain_text import read_text
from tests.support.gold_facts import Tally, count, new_tally, read_list

BLIND_SETS = tuple(
    Path(__file__).parents[1] / "extract" / "blind" / name
    for name in (
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
        "twentyfirst",
        "twentysecond",
        "twentythird",
        "twentyfourth",
        "twentyfifth",
        "twentysixth",
        "twentyseventh",
        "twentyeighth",
        "twentyninth",
        "thirtieth",
        "thirtyfirst",
        "thirtysecond",
        "thirtythird",
        "thirtyfourth",
        "thirtyfifth",
        "thirtysixth",
        "thirtyseventh",
        "thirtyeighth",
        "thirtyninth",
        "fortieth",
        "fortyfirst",
        "fortysecond",
        "fortythird",
        "fortyfourth",
        "fortyfifth",
        "fortysixth",
        "fortyseventh",
        "fortyeighth",
        "fortyninth",
        "fiftieth",
        "fiftyfirst",
        "fiftysecond",
        "fiftythird",
        "fiftyfourth",
        "fiftyfifth",
        "fiftysixth",
        "fiftyseventh",
        "fiftyeighth",
        "fiftyninth",
        "sixtieth",
        "sixtyfirst",
        "sixtysecond",
        "sixtythird",
        "sixtyfourth",
        "sixtyfifth",
        "sixtysixth",
        "sixtyseventh",
        "sixtyeighth",
        "sixtyninth",
        "seventieth",
        "seventyfirst",
        "seventysecond",
        "seventythird",
        "seventyfourth",
        "seventyfifth",
        "seventysixth",
        "seventyseventh",
        "seventyeighth",
        "seventyninth",
        "eightieth",
        "eightyfirst",
        "eightysecond",
        "eightythird",
    )
)

UNSEEN_SETS = tuple(
    Path(__file__).parents[1] / "extract" / "unseen" / name
    for name in (
        "eightyfourth",
        "eightyfifth",
        "eightysixth",
        "eightyseventh",
        "eightyeighth",
        "eightyninth",
        "ninetieth",
        "ninetyfirst",
        "ninetysecond",
        "ninetythird",
        "ninetyfourth",
        "ninetyfifth",
        "ninetysixth",
        "ninetyseventh",
        "ninetyeighth",
        "ninetyninth",
        "hundredth",
    )
)
"""Sets that teach nothing of what is learned."""


def tally_of(folder: Path, index: KnowledgeIndex) -> Tally:
    """Count what is found in the articles of one set."""
    result = new_tally()
    for path in sorted(folder.glob("*.json")):
        gold = read_list(path)
        source = read_text(path.with_suffix(".txt").read_bytes(), file_name=path.stem)
        as_of = date.fromisoformat(gold.date) if gold.given else None
        count(gold.facts, propose_facts(source, index=index, as_of=as_of).facts, result)
    return result
