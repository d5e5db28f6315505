"""What is written in two places says the same in both: addresses, versions, releases of Python, pins, links."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet

from readout_tui import __version__

ROOT = Path(__file__).parent.parent
PAGES = sorted(path for folder in (".", "docs", "benchmarks/*") for path in ROOT.glob(f"{folder}/*.md"))
LONGEST = 120
"""Characters of a line of the docs."""
RELEASE = "Programming Language :: Python :: 3."


@lru_cache(maxsize=1)
def project() -> dict[str, Any]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        found: dict[str, Any] = tomllib.load(file)["project"]
    return found


def releases() -> list[str]:
    """The releases of Python that the project is for, as its classifiers say."""
    return ["3." + name.removeprefix(RELEASE) for name in project()["classifiers"] if name.startswith(RELEASE)]


READERS_ONLY = {"meaning"}
"""Extras that nobody needs to develop the program: its tests do without, and the lock has to suit every Python."""


def requirements() -> list[Requirement]:
    """What the program asks for, and what developing it does; not the project itself."""
    extras = project()["optional-dependencies"]
    asked = chain(project()["dependencies"], *(extras[name] for name in extras.keys() - READERS_ONLY))
    return [found for found in map(Requirement, asked) if found.name != project()["name"]]


def locked() -> dict[str, str]:
    """Version by name of package."""
    lines = (ROOT / "requirements-dev.txt").read_text("utf-8").splitlines()
    return dict(re.match(r"([\w.-]+)==([^ ;]+)", line).groups() for line in lines if re.match(r"\w", line))  # type: ignore[union-attr,misc]


def prose(path: Path) -> list[tuple[int, str]]:
    """The lines of a page that can be broken, with their numbers: not those of tables, blocks of code and addresses."""
    found, fenced = [], False
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif not (fenced or line.startswith(("|", "    ")) or re.fullmatch(r"\S*!?\[.*\]\(\S+\)\S*", line)):
            found.append((number, line))
    return found


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_lines_of_the_docs_are_not_long(path: Path) -> None:
    assert [number for number, line in prose(path) if len(line) > LONGEST] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_of_the_docs_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", path.read_text("utf-8"))
    assert [link for link in links if "://" not in link and not (path.parent / link).exists()] == []


def test_the_picture_is_at_the_address_of_the_project() -> None:
    """Absolute, as the page is also shown where the repository's files are not."""
    owner_and_name = project()["urls"]["Homepage"].removeprefix("https://github.com/")
    pictures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", (ROOT / "README.md").read_text("utf-8"))
    base = f"https://raw.githubusercontent.com/{owner_and_name}/main/"
    assert pictures
    assert all(url.startswith(base) and (ROOT / url.removeprefix(base)).is_file() for url in pictures)
    assert all(url.startswith(project()["urls"]["Homepage"]) for url in project()["urls"].values())


def test_the_changelog_begins_with_this_version() -> None:
    versions = re.findall(r"^## (\d+\.\d+\.\d+)", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert versions[0] == __version__
    assert versions == sorted(versions, key=lambda version: [*map(int, version.split("."))], reverse=True)


def test_ci_runs_every_release_of_python_that_the_project_is_for() -> None:
    workflow = (ROOT / ".github/workflows/ci.yml").read_text("utf-8")
    matrix = re.search(r"^ +python: \[(.*)\]$", workflow, re.MULTILINE)
    assert matrix is not None
    assert re.findall(r'"([\d.]+)"', matrix[1]) == releases()
    assert project()["requires-python"] == f">={releases()[0]}"
    assert "bash .ci/run" in workflow


def test_actions_are_pinned() -> None:
    uses = re.findall(r"uses: (\S+)", (ROOT / ".github/workflows/ci.yml").read_text("utf-8"))
    assert uses
    assert [use for use in uses if not re.fullmatch(r"[\w-]+/[\w-]+@(?:v\d+\.\d+\.\d+|[0-9a-f]{40})", use)] == []


@pytest.mark.parametrize("requirement", requirements(), ids=str)
def test_what_is_asked_for_has_an_upper_bound_and_is_locked_within_it(requirement: Requirement) -> None:
    assert any(bound.operator in {"<", "=="} for bound in requirement.specifier)
    assert locked()[requirement.name] in requirement.specifier


@pytest.mark.parametrize("extra", sorted(READERS_ONLY))
def test_what_only_readers_ask_for_has_an_upper_bound_too(extra: str) -> None:
    for requirement in map(Requirement, project()["optional-dependencies"][extra]):
        assert any(bound.operator in {"<", "=="} for bound in requirement.specifier)


def test_the_lock_holds_hashes_and_names_no_place() -> None:
    text = (ROOT / "requirements-dev.txt").read_text("utf-8")
    assert "://" not in text
    hashed = re.findall(r"^[\w.-]+==.*\\\n    --hash=sha256:[0-9a-f]{64}", text, re.MULTILINE)
    assert len(hashed) == len(locked())


@pytest.mark.parametrize("release", releases())
def test_re2_is_asked_for_only_where_it_is_made(release: str) -> None:
    """A release without a wheel would have to build it, and so could not be installed."""
    (re2,) = (Requirement(asked) for asked in project()["dependencies"] if asked.startswith("google-re2"))
    assert re2.marker is not None
    here = {**default_environment(), "implementation_name": "cpython", "python_version": release}
    made = release in SpecifierSet("<3.15")
    for machine in ("x86_64", "arm64", "aarch64"):
        assert re2.marker.evaluate({**here, "platform_machine": machine}) == made  # type: ignore[dict-item]
    assert not re2.marker.evaluate({**here, "platform_machine": "riscv64"})  # type: ignore[dict-item]
