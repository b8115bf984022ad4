"""Hashes without OpenSSL are those of `hashlib`, and OpenSSL comes where it pays."""

import hashlib
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen import short_hashes
from briefgen.short_hashes import ShortHashes

_PARTS = st.lists(st.binary(max_size=40), max_size=6)


@given(parts=_PARTS, short=st.integers(0, 100))
def test_a_hash_is_that_of_all_its_parts(parts: Sequence[bytes], short: int) -> None:
    found = ShortHashes(short).sha256()
    for part in parts:
        found.update(part)

    expected = hashlib.sha256(b"".join(parts))
    assert found.digest() == expected.digest()
    assert found.hexdigest() == expected.hexdigest()


@given(parts=_PARTS, short=st.integers(0, 100))
def test_a_hash_that_was_asked_for_can_go_on(parts: Sequence[bytes], short: int) -> None:
    found, expected = ShortHashes(short).sha256(b"one"), hashlib.sha256(b"one")
    for part in parts:
        found.update(part)
        expected.update(part)
        assert found.hexdigest() == expected.hexdigest()


def test_many_bytes_are_hashed_by_openssl(monkeypatch: pytest.MonkeyPatch) -> None:
    openssl: list[bytes] = []
    known = hashlib.sha256

    def seen(data: bytes) -> short_hashes.Hash:
        openssl.append(data)
        return known(data)

    monkeypatch.setattr(hashlib, "sha256", seen)
    hashes = ShortHashes(10)

    hashes.sha256(b"1234").digest()
    hashes.sha256(b"56789").digest()
    assert openssl == []
    many = hashes.sha256(b"a")
    many.update(b"b")
    many.update(b"c")
    assert openssl == [b"ab"]
    assert many.digest() == known(b"abc").digest()


def test_both_functions_take_what_those_of_hashlib_take() -> None:
    assert short_hashes.md5(b"a").hexdigest() == hashlib.md5(b"a").hexdigest()
    assert short_hashes.md5(usedforsecurity=False).digest() == hashlib.md5().digest()
    found = short_hashes.sha256(b"a", usedforsecurity=False)
    assert found.digest() == hashlib.sha256(b"a").digest()


@pytest.mark.parametrize("name", ["md5", "sha256"])
def test_a_python_without_functions_of_its_own_uses_openssl(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setitem(sys.modules, short_hashes._OWN[name], None)

    function = short_hashes.md5 if name == "md5" else ShortHashes().sha256
    assert function(b"a").digest() == getattr(hashlib, name)(b"a").digest()
