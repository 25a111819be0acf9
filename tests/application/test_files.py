"""A file is written whole or not at all, and what is in the way is said in words."""

import errno
import os

import pytest

from leaddesk.application.files import save_file
from leaddesk.domain.failures import KnownFailure


def test_a_file_is_replaced_in_one_step(tmp_path):
    file = tmp_path / "brochure.pdf"
    file.write_bytes(b"old")
    assert save_file(file, b"new").read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(("number", "words"), [(errno.ENOSPC, "The drive is full"), (errno.EACCES, "may write to")])
def test_when_writing_fails_the_old_file_stays(tmp_path, monkeypatch, number, words):
    file = tmp_path / "brochure.pdf"
    file.write_bytes(b"old")

    def fail(_: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(KnownFailure, match=words):
        save_file(file, b"new")
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_missing_or_in_the_way_is_named(tmp_path):
    with pytest.raises(KnownFailure, match="There is no folder"):
        save_file(tmp_path / "nowhere" / "brochure.pdf", b"new")
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(KnownFailure, match="folder of that name"):
        save_file(tmp_path / "folder.pdf", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.pdf"]
