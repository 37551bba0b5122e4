"""Files that try the reader's patience, memory or trust are refused by name."""

import os
from pathlib import Path

import pytest

from sim.errors import MAX_SHOWN, ScenarioError
from sim.scenario import load

HEAD = 'format = 1\nname = "x"\nregion = "beit_hakerem"\n'


def _refusal(path: Path | str) -> str:
    with pytest.raises(ScenarioError) as caught:
        load(Path(path))
    return str(caught.value)


def _refusal_of(folder: Path, text: str) -> str:
    (folder / "hostile.toml").write_text(text, encoding="utf-8")
    return _refusal("hostile.toml")


def test_that_a_huge_file_is_refused_by_its_size(folder: Path) -> None:
    with (folder / "hostile.toml").open("wb") as stream:
        stream.truncate(100 * 1024**2)
    assert "a file of 100 MiB: expected at most 8 MiB" in _refusal("hostile.toml")


def test_that_an_integer_of_200000_digits_is_named_with_its_place(folder: Path) -> None:
    answer = _refusal_of(folder, f"{HEAD}years = {'9' * 200_000}\nseeed = 1\n")
    assert "hostile.toml:4:9: years = a value of 200000 characters: expected a number that fits in 64 bits" in answer
    assert "hostile.toml:5:1: seeed: unknown; did you mean 'seed'?" in answer
    assert len(answer) < 1000


def test_that_a_dotted_key_of_50000_parts_is_refused_before_parsing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tomllib.loads", lambda _: pytest.fail("the parser takes quadratic time for such a key"))
    answer = _refusal_of(folder, f"{HEAD}{'.'.join('a' * 50_000)} = 1\n")
    assert "hostile.toml:4:1: a key of more than 20 parts: expected at most 20" in answer


@pytest.mark.parametrize(
    "key", [f"[{'.'.join('a' * 5000)}]", f"a = {{{'.'.join('a' * 5000)} = 1}}", "'a' . " * 99 + "a=1"]
)
def test_that_long_keys_are_refused_wherever_they_stand(folder: Path, key: str) -> None:
    assert "a key of more than 20 parts" in _refusal_of(folder, f"{HEAD}{key}\n")


def test_that_a_long_dotted_text_is_no_key(folder: Path) -> None:
    (folder / "fine.toml").write_text(f'{HEAD}title = "{".".join("a" * 500)}" # {".".join("b" * 500)}\n')
    assert load("fine.toml").title.startswith("a.a.a")


@pytest.mark.parametrize("nest", ["[" * 100_000, "{a=" * 100_000])
def test_that_deep_nesting_is_refused(folder: Path, nest: str) -> None:
    answer = _refusal_of(folder, f"{HEAD}a = {nest}\n")
    assert answer.startswith("hostile.toml: 1 problem\n  hostile.toml:4:")
    assert answer.endswith("more than 20 levels of nesting: expected fewer")


def test_that_many_problems_are_counted_and_the_first_twenty_shown(folder: Path) -> None:
    answer = _refusal_of(folder, HEAD + "".join(f"key{i} = 1\n" for i in range(9000)))
    assert answer.startswith("hostile.toml: 9000 problems\n")
    assert answer.endswith("\n  and 8980 more")
    assert len(answer.splitlines()) == MAX_SHOWN + 2


def test_that_many_unknown_places_are_counted_too(folder: Path) -> None:
    places = ", ".join(f'"nowhere{i}"' for i in range(9000))
    answer = _refusal_of(folder, f'format = 1\nname = "x"\nregion = [{places}]\n')
    assert answer.startswith("hostile.toml: 9000 problems\n")


def test_that_50000_keys_are_refused_unread(folder: Path) -> None:
    answer = _refusal_of(folder, HEAD + "".join(f"key{i} = 1\n" for i in range(50_000)))
    assert "hostile.toml:10001:1: more than 10000 keys and list items: expected fewer" in answer


def test_that_millions_of_lines_are_refused_unread(folder: Path) -> None:
    assert "hostile.toml: 4000003 lines: expected at most 100000" in _refusal_of(folder, HEAD + "#\n" * 4_000_000)


def test_that_invisible_characters_are_told_once_a_line(folder: Path) -> None:
    answer = _refusal_of(folder, HEAD + "# \u202e\u202e\n\n#\u2066 \u202e\n" + "#" + "\u202e" * 1_000_000)
    assert answer.startswith("hostile.toml: 3 problems\n  hostile.toml:4:3: an invisible character U+202E")
    assert "\n  hostile.toml:6:2: an invisible character U+2066" in answer
    assert "\n  hostile.toml:7:2: an invisible character U+202E" in answer


def test_that_a_pipe_is_refused_without_waiting(folder: Path) -> None:
    os.mkfifo(folder / "pipe.toml")
    assert "pipe.toml: a pipe or a device: expected a scenario file" in _refusal("pipe.toml")


def test_that_a_device_is_refused() -> None:
    assert "a pipe or a device" in _refusal("/dev/zero")


def test_that_a_folder_is_refused(folder: Path) -> None:
    (folder / "folder.toml").mkdir()
    assert "folder.toml: a folder: expected a scenario file" in _refusal("folder.toml")


def test_that_a_missing_file_is_named(folder: Path) -> None:
    assert "gone.toml: cannot be read: no such file or directory" in _refusal("gone.toml")


def test_that_a_name_with_a_null_character_is_refused() -> None:
    assert "is not the name of a file" in _refusal("a\0b.toml")


def test_that_a_link_out_of_the_folder_is_not_extended(folder: Path) -> None:
    inner = folder / "inner"
    inner.mkdir()
    (folder / "secret.toml").write_text(HEAD)
    (inner / "link.toml").symlink_to(folder / "secret.toml")
    (inner / "child.toml").write_text('format = 1\nname = "x"\nextends = "link"\n')
    assert "extends = 'link': is a link to somewhere else" in _refusal("inner/child.toml")


def test_that_a_link_put_in_place_of_the_file_is_not_followed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "secret.toml").write_text(HEAD)
    (folder / "link.toml").symlink_to(folder / "secret.toml")
    (folder / "child.toml").write_text('format = 1\nname = "x"\nextends = "link"\n')
    monkeypatch.setattr(Path, "is_symlink", lambda _: False)
    assert "link.toml: cannot be read" in _refusal("child.toml")


@pytest.mark.parametrize("name", ["..", ".", "../x", "a/b", "a\\\\b", "/abs", "C:x", "", "a\\u0000b"])
def test_that_a_path_is_not_extended(folder: Path, name: str) -> None:
    answer = _refusal_of(folder, f'{HEAD}extends = "{name}"\n')
    assert "expected the name of a scenario in the same folder, without a path" in answer


def test_that_a_long_chain_ends(folder: Path) -> None:
    for index in range(30):
        (folder / f"s{index}.toml").write_text(f'{HEAD}extends = "s{index + 1}"\n')
    assert "is more than 20 scenarios deep" in _refusal("s0.toml")


def test_that_an_escaped_direction_mark_is_found(folder: Path) -> None:
    answer = _refusal_of(folder, f'{HEAD}title = "a\\u202eb"\n')
    assert "hostile.toml:4:9: title = an invisible character U+202E" in answer


def test_that_a_mark_at_the_start_and_windows_line_ends_are_accepted(folder: Path) -> None:
    (folder / "fine.toml").write_bytes(b"\xef\xbb\xbf" + HEAD.replace("\n", "\r\n").encode() + b"years = 3\r\n")
    assert load("fine.toml").years == 3


def test_that_hebrew_names_are_accepted(folder: Path) -> None:
    text = 'format = 1\nname = "גליל"\nregion = ["כרמיאל", "الناصرة"]\n[[lever]]\nkind = "tax_relief"\nname = "הנחה"\n'
    (folder / "fine.toml").write_text(text, encoding="utf-8")
    scenario = load("fine.toml")
    assert scenario.region[0] == "karmiel"
    assert len(scenario.region) == 2
    assert scenario.levers[0].label == "הנחה"
