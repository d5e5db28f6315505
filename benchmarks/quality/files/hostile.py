"""What becomes of broken and hostile files: the time and memory of the program, and what it says.

    python -m benchmarks.quality.files.hostile [FORMAT ...]

Each file is given to the program as a whole, beside a plain text. Time is that of the processors, memory that of the
largest of its processes. The files are those of the tests (`tests/formats/hostile_files.py`).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.formats.hostile_documents import PROSE
from tests.formats.hostile_files import FORMATS

SECONDS = 5.0
MEGABYTES = 300


def main() -> None:
    """Prints a line for each file, and the worst of each format."""
    over = 0
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "b.txt").write_text(PROSE, "utf-8")
        for suffix in sys.argv[1:] or FORMATS:
            worst = (0.0, 0)
            names = made(folder, suffix)
            for number, name in enumerate(names):
                seconds, megabytes, said = run(folder, f"{number}.{suffix}")
                worst = max(worst[0], seconds), max(worst[1], megabytes)
                over += seconds > SECONDS or megabytes > MEGABYTES
                print(f"{suffix:5} {name:40} {seconds:5.1f} s {megabytes:4} MB  {said}", flush=True)
            print(f"{suffix:5} {len(names)} files: at most {worst[0]:.1f} s, {worst[1]} MB")
    print(f"{over} files over {SECONDS} s or {MEGABYTES} MB")


def made(folder: str, suffix: str) -> list[str]:
    """Writes the files of a format, in a process of its own: what this process takes would count as the program's."""
    code = f"from benchmarks.quality.files.hostile import write; write({folder!r}, {suffix!r})"
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.splitlines()


def write(folder: str, suffix: str) -> None:
    """Writes the files of a format, numbered, and prints their names."""
    for number, (name, data) in enumerate(FORMATS[suffix]().items()):
        Path(folder, f"{number}.{suffix}").write_bytes(data)
        print(name)


def run(folder: str, file: str) -> tuple[float, int, str]:
    """(seconds of processor time, megabytes, what was said) for one file."""
    code = "import sys; sys.argv[0] = 'readout-tui'; from readout_tui.__main__ import main; sys.exit(main())"
    program = subprocess.Popen(
        [sys.executable, "-c", code, f"{folder}/{file}", f"{folder}/b.txt", "--to", "text"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert program.stderr is not None
    error = program.stderr.read().decode()
    program.stderr.close()
    _, _, used = os.wait4(program.pid, 0)
    lines = error.splitlines()
    said = lines[0].replace(f"{folder}/", "") if lines else "read"
    if len(lines) > 2 or (lines and "hint: " not in error):
        said = f"MORE THAN A LINE: {lines[-1]}"
    return used.ru_utime + used.ru_stime, used.ru_maxrss // 1024, said


if __name__ == "__main__":
    main()
