"""Copies made and put back from the window."""

from tests.desktop.test_main_window import lark, rename


def test_a_backup_is_made_and_shown(officer, tmp_path, monkeypatch):
    monkeypatch.setattr("leaddesk.desktop.desk.ask_where_to_save", lambda *_: tmp_path / "copy.leaddesk")
    officer.do("backup")
    officer.rest()
    assert (tmp_path / "copy.leaddesk").exists()
    assert "Backed up and verified: copy.leaddesk." in officer.window.message.words()


def test_a_backup_is_put_back_after_asking(officer, answers, tmp_path, monkeypatch):
    copy = officer.store.safekeeping.backup(tmp_path / "copy.leaddesk")
    rename(officer, "Lark Rise Academy")
    monkeypatch.setattr("leaddesk.desktop.desk.ask_which_file", lambda *_: copy)
    officer.do("restore")
    officer.until(lambda: answers.asked and not officer.window.operations.is_busy)
    assert lark(officer).name == "Lark Rise Academy", "the safe answer changes nothing"
    assert "Replace everything in thameside.leaddesk" in answers.asked[0].text
    assert "Everything in it is here already; 1 later change made here is not in it." in answers.asked[0].detail
    answers.give = ["Restore the backup"]
    officer.do("restore")
    officer.until(lambda: officer.window.context is not None and lark(officer).name == "Lark Rise Primary")


def test_a_copy_that_was_changed_on_its_way_is_refused_before_anything_is_asked(officer, answers, tmp_path, monkeypatch):
    copy = officer.store.safekeeping.backup(tmp_path / "copy.leaddesk")
    copy.write_bytes(copy.read_bytes().replace(b"Lark Rise", b"Lurk Rise"))
    monkeypatch.setattr("leaddesk.desktop.desk.ask_which_file", lambda *_: copy)
    officer.do("restore")
    officer.rest()
    assert "copy.leaddesk has been changed or damaged since it was written." in officer.window.message.words()
    assert not answers.asked
