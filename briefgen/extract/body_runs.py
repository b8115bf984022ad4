"""Find the runs of capitalised words that may be names of bodies."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from briefgen.extract.article import Article, Sentence
from briefgen.extract.body_words import KINDS
from briefgen.extract.name_parts import is_name_part
from briefgen.extract.span import Span
from briefgen.extract.words import Word, find_tokens, word_set

_ELIDED = re.compile(r"[dl]['’][A-ZÀ-Ý]")
_OPENS_SMALL = word_set(
    "Conseil Comité Commission Agence Office Institut Ministère Fédération Union Chambre Société "
    "Direction Centre Caisse Bureau Ordre Syndicat Service Consejo Comité Instituto Ministerio "
    "Cámara Consejería Secretaría Dirección Centro Asociación Federación Conselho Ministério "
    "Instituto Câmara Associação Federação Consiglio Istituto Ministero Camera Associazione"
)
"""Heads behind which French, Spanish, Portuguese and Italian names go on in small letters."""
_OF = word_set("de des du del della dei delle dos das do da")
_FRENCH_END = re.compile(
    r"(?:ales?|aux|iques?|elles?|aires?|ienne?s?|al|ieure?s?|ais|icos?|icas?|arios?|anos?)\Z"
)
_LONGEST_SMALL = 9
INNER = word_set("de du des del da do di la las los et y à für og och na an yr &")
"""Small words inside names of other languages."""

_OPENING = word_set(
    "Then Now Also Only Even Here There Yesterday Today Tomorrow Since Although Though While When "
    "Where If Still Meanwhile Instead Separately Earlier Later Together Because Like Unlike "
    "Despite Besides Without Thanks According Speaking Asked Among Between Until By To As Not "
    "However Moreover Furthermore Additionally Nevertheless Nonetheless Thus Hence Therefore "
    "Consequently Overall Finally Recently Currently Similarly Likewise Notably Importantly "
    "Specifically Accordingly Subsequently Previously Ultimately Regarding Concerning "
    "Of About Last Next Once Two Three Four Five Six Some All Every Each Other Such"
)
"""Common words that may open a sentence; what follows them is another run."""
_LONGEST = 5
_MEANS_OF_PAYMENT = word_set("app apps wallet wallets card cards code codes linkage payments")
_PAYING = re.compile(r"[A-Z][a-z]+Pay|Pay[A-Z][a-z]+")
_PAID = word_set("pay pays paid paying payment payments")
_BY = word_set("by with via through using")
_PLURAL_KINDS = frozenset(kind for kind in KINDS if kind.endswith("s"))


class Run(NamedTuple):
    """A run of capitalised words of one sentence: the tokens from `first` up to `stop`."""

    tokens: list[Word]
    first: int
    stop: int

    @property
    def words(self) -> list[str]:
        """Give its words as they stand there."""
        return [token.text for token in self.tokens[self.first : self.stop]]

    @property
    def span(self) -> Span:
        """Give its place, without possessive ending."""
        end = self.tokens[self.stop - 1].end
        owner = self.words[-1].endswith(("'s", "’s"))
        return Span(self.tokens[self.first].start, end - 2 * owner)

    @property
    def before(self) -> str:
        """Give the token before it, "" at the start of the sentence."""
        return self.tokens[self.first - 1].text if self.first else ""

    @property
    def behind(self) -> str:
        """Give the token behind it, "" at the end of the sentence."""
        return self.tokens[self.stop].text if self.stop < len(self.tokens) else ""


def find_runs(article: Article, sentence: Sentence) -> Iterator[Run]:
    """Yield the runs of capitalised words; a headline's capitals say nothing."""
    if sentence.is_headline:
        return
    tokens = find_tokens(article.text, *sentence.span)
    index = 0
    while index < len(tokens):
        stop = _run_end(tokens, index)
        first = index + (stop - index > 1 and tokens[index].text.lower() in _PLURAL_KINDS)
        if stop > first:
            yield Run(tokens, first, stop)
        index = max(stop, index + 1)


def _run_end(tokens: list[Word], index: int) -> int:
    small = _small_part(tokens, index)
    stop = index + small
    while stop < len(tokens) and stop - index < _LONGEST + small:
        word = tokens[stop].text
        if stop == 0 and word in _OPENING:
            break
        if (
            is_name_part(word)
            or is_owner(word)
            or (stop > index and _ELIDED.match(word))
            or (stop > index and word in INNER and _opens_part(tokens, stop + 1))
        ):
            stop += 1
        else:
            break
        if is_owner(word):
            break
    return stop


def _small_part(tokens: list[Word], index: int) -> int:
    """Count the words of "Conseil des relations internationales" before "de Skrei", its seat."""
    row = [token.text for token in tokens[index : index + _LONGEST_SMALL]]
    told = row[1:2] != [] and row[1].islower() and bool(_FRENCH_END.search(row[1]))
    count = 1 + (told and row[1] not in _OF)
    if row[0] not in _OPENS_SMALL or count >= len(row) or row[count] not in _OF:
        return 0
    while count < len(row) and (row[count] in _OF or row[count] == "et" or _is_foreign(row, count)):
        count += 1
    return count - (row[count - 1] in _OF or row[count - 1] == "et")


def _is_foreign(row: list[str], at: int) -> bool:
    """Tell a word in small letters right behind "des", or one more that only French ends so."""
    small = row[at].islower() and row[at].isalpha() and len(row[at]) > 3
    return small and (
        row[at - 1] in _OF or row[at - 1] == "et" or bool(_FRENCH_END.search(row[at]))
    )


def is_owner(word: str) -> bool:
    """Tell "Telkom's": such a word ends a run."""
    return word[0].isupper() and word.endswith(("'s", "’s"))


def _opens_part(tokens: list[Word], index: int) -> bool:
    return index < len(tokens) and is_name_part(tokens[index].text)


def bare(word: str) -> str:
    """Give a word without possessive ending."""
    return word.removesuffix("'s").removesuffix("’s")


def is_payment(run: Run) -> bool:
    """Tell by what people pay: "pay by SKR", "the SKR–TorskPay link", "the SKR app"."""
    behind = [token.text for token in run.tokens[run.stop : run.stop + 3]]
    if behind[:1] in (["-"], ["–"]):
        del behind[:2]
    if _MEANS_OF_PAYMENT.intersection(behind[:1]) or _PAYING.fullmatch(bare(run.words[0])):
        return True
    row = [token.text.lower() for token in run.tokens[max(0, run.first - 2) : run.first]]
    return len(row) == 2 and row[0] in _PAID and row[1] in _BY
