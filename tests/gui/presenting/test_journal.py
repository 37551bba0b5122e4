"""What rooms said is kept."""

from pathlib import Path

from gui.presenting.journal import Journal, Prediction


def test_that_rooms_are_kept_one_after_the_other(tmp_path: Path) -> None:
    first = Journal(tmp_path)
    first.begin("story", is_new=True)
    first.room.began = "2019-01-01T00:00:00"
    first.predict(0, Prediction("up"))
    second = Journal(tmp_path)
    second.begin("story", is_new=True)
    second.vote("plan", 1)
    second.predict(2, Prediction(point=(1.0, 2.0)))
    rooms = second.rooms()
    assert [len(room["predictions"]) for room in rooms] == [1, 1]
    assert rooms[1]["votes"] == {"plan": 1}
    assert rooms[1]["predictions"][0]["point"] == [1.0, 2.0]


def test_that_a_room_that_says_nothing_leaves_no_file(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "rooms")
    journal.begin("story", is_new=True)
    assert not (tmp_path / "rooms").exists()


def test_that_a_damaged_file_stops_nobody(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("story", is_new=True)
    journal.path.write_text("{", encoding="utf-8")
    journal.predict(0, Prediction("down"))
    assert len(journal.rooms()) == 1


def test_that_no_plan_has_fewer_votes_than_none(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.begin("story", is_new=True)
    journal.vote("plan", -1)
    assert journal.room.votes == {"plan": 0}
