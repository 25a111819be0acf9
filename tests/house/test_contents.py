"""What no file of the project may hold: paths of one machine, addresses of registries, people who exist."""

import re
import subprocess
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
TEXT = {".py", ".md", ".toml", ".txt", ".csv", ".ui", ".svg", ".json", ""}
OF_ONE_MACHINE = re.compile(r"(?<![\w.])/(work|root|home|farm|tmp)/\w|[A-Z]:\\Users\\")
REGISTRY = re.compile("|".join(["pypi" + r"\.org", "python" + "hosted", "npm" + r"js\.org", "debian" + r"\.org"]))
ADDRESS = re.compile(r"[\w.+'-]+@([\w-]+\.[\w.-]*[a-z])", re.IGNORECASE)
INVENTED_DOMAIN = re.compile(r"(^|\.)(example|example\.(com|org|net)|test|invalid)$", re.IGNORECASE)
PHONE = re.compile(r"(?<![\d.,/-])0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}(?![\d.])")
DRAMA = re.compile(r"^(020794[67]0\d{3}|01632960\d{3}|07700900\d{3}|0808157\d{4}|0909\d{7}|01\d1496\d{4}|03069990\d{3})$")


def _tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=True, text=True).stdout
    files = [PROJECT / name for name in listed.split("\0") if name]
    return [file for file in files if file.suffix in TEXT and file.is_file()]


def _lines(pattern: re.Pattern[str], files: list[Path]) -> list[str]:
    return [
        f"{file.relative_to(PROJECT)}:{number}"
        for file in files
        if file.name != Path(__file__).name
        for number, line in enumerate(file.read_text(encoding="utf-8", errors="replace").splitlines(), 1)
        if pattern.search(line)
    ]


@pytest.mark.parametrize("pattern", [OF_ONE_MACHINE, REGISTRY], ids=["paths of one machine", "addresses of registries"])
def test_nothing_of_one_machine_is_kept(pattern: re.Pattern[str]) -> None:
    assert _lines(pattern, _tracked()) == []


def test_addresses_and_telephones_are_invented() -> None:
    real = []
    for file in _tracked():
        if file.name == Path(__file__).name or file.suffix == ".svg":
            continue
        text = file.read_text(encoding="utf-8", errors="replace")
        real += [f"{file.name}: {m[0]}" for m in ADDRESS.finditer(text) if not INVENTED_DOMAIN.search(m[1])]
        if file.suffix == ".csv":
            real += [f"{file.name}: {m[0]}" for m in PHONE.finditer(text) if not DRAMA.match(re.sub("[ -]", "", m[0]))]
    assert real == []
