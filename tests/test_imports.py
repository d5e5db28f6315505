"""What importing each module really loads, in a process of its own; import contracts cannot see that."""

import json
import subprocess
import sys
from functools import cache

import pytest

IMPURE = {
    "asyncio", "datetime", "logging", "pathlib", "platformdirs", "random", "rich", "shutil", "socket", "subprocess",
    "tempfile", "textual", "threading",
}  # fmt: skip
"""`os`, `io`, `sys` and `time` are loaded by Python itself; the import contracts watch those."""

PROBE = """
import json, os, pkgutil, sys
import readout_tui
before = set(sys.modules)

def loaded(work):
    reader, writer = os.pipe()
    if os.fork() == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        try:
            work()
        except SystemExit:
            pass
        os.write(writer, json.dumps(sorted({name.partition(".")[0] for name in set(sys.modules) - before})).encode())
        os._exit(0)
    os.close(writer)
    with open(reader) as pipe:
        names = json.load(pipe)
    os.wait()
    return names
"""
MODULES = """
import importlib
walk = pkgutil.walk_packages(readout_tui.__path__, "readout_tui.")
names = [m.name for m in walk if not m.name.startswith("readout_tui.tui") and not m.name.endswith("__main__")]
print(json.dumps({name: loaded(lambda: importlib.import_module(name)) for name in names}))
"""
COMMANDS = """
def command(*arguments):
    from readout_tui.cli import main
    main(arguments)

print(json.dumps({line: loaded(lambda: command(*line.split())) for line in sys.argv[1:]}))
"""
ARGUMENTS = """
def arguments():
    import argparse
    argparse.ArgumentParser(formatter_class=lambda prog: argparse.HelpFormatter(prog, width=80)).add_argument("x")

print(json.dumps({"arguments": loaded(arguments)}))
"""
USE = """
def use():
    from readout_tui.core.compare import compare
    from readout_tui.core.search.index import build
    from readout_tui.core.search.find import find, parse
    from readout_tui.core.model import Source
    text = "Smith said trade will grow. Jones thanked Smith.\\\\nThe two sides agreed."
    index = build(compare([Source(text, "a", "0"), Source(text.replace("trade", "commerce"), "b", "1")]))
    find(parse("trade !x"), index)

print(json.dumps({"use": loaded(use)}))
"""
LINES = ("--version", "--help", "--to json", "--to text", "--to markdown", "--search Cuba", "one-file-only")


@cache
def probe(script: str, *arguments: str) -> dict[str, set[str]]:
    done = subprocess.run(
        [sys.executable, "-c", PROBE + script, *arguments], stdout=subprocess.PIPE, check=True, timeout=300
    )
    return {name: set(modules) for name, modules in json.loads(done.stdout.splitlines()[-1]).items()}


def test_the_core_and_the_session_load_nothing_that_reaches_out() -> None:
    pure = {
        name: modules & IMPURE
        for name, modules in probe(MODULES).items()
        if name.startswith(("readout_tui.core", "readout_tui.session", "readout_tui.settings", "readout_tui.errors"))
    }
    assert len(pure) > 20
    assert {name: found for name, found in pure.items() if found} == {}


def test_nothing_but_the_shell_loads_textual_or_rich() -> None:
    loaded = probe(MODULES).items()
    assert {name for name, modules in loaded if "textual" in modules} == set()
    assert {name for name, modules in loaded if "rich" in modules} == set()


def test_working_with_the_core_loads_nothing_that_reaches_out() -> None:
    assert probe(USE)["use"] & (IMPURE - {"logging", "threading"}) == set()


@pytest.mark.parametrize("line", LINES)
def test_without_a_screen_no_textual_is_loaded(line: str) -> None:
    modules = probe(COMMANDS, *LINES)[line]
    assert "readout_tui" in modules
    assert modules & {"textual", "rich", "asyncio", "charset_normalizer", "platformdirs", "subprocess"} == set()


def test_json_loads_nothing_that_every_start_would_pay_for() -> None:
    """Each of these takes a hundredth of a whole run or more. (The argparse of Python 3.14 loads some by itself.)"""
    loaded = probe(COMMANDS, "--to json")["--to json"] - probe(ARGUMENTS)["arguments"]
    assert loaded & {"dataclasses", "inspect", "shutil"} == set()


def test_the_version_loads_no_package_metadata() -> None:
    assert "email" not in probe(COMMANDS, "--version")["--version"]
