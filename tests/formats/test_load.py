import os
import socket
import subprocess
import sys
from contextlib import suppress
from encodings.aliases import aliases
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from readout_tui.errors import InputError
from readout_tui.formats.decode import decode
from readout_tui.formats.load import load, load_all, seeds, shown

SENTENCE = "The two sides agreed – “in principle” – to meet Díaz-Canel.\n"
RUSSIAN = (
    "Президент провёл телефонный разговор с Председателем КНР. Стороны обсудили развитие отношений и сотрудничество.\n"
)
CHINESE = "国家主席习近平同古巴国家主席通电话。习近平指出，中方愿同古方一道，推动两国关系不断发展。双方同意加强合作。\n"
JAPANESE = (
    "岸田総理大臣は、米国大統領と電話会談を行いました。両首脳は、地域情勢について意見交換を行い、協力を確認した。\n"
)


def write(folder: Path, data: bytes, name: str = "account.txt") -> str:
    path = folder / name
    path.write_bytes(data)
    return str(path)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", SENTENCE),
        ("utf-8-sig", SENTENCE),
        ("utf-16", SENTENCE),
        ("utf-32", SENTENCE),
        ("utf-16-le", SENTENCE),
        ("utf-16-be", SENTENCE),
        ("cp1252", SENTENCE),
        ("koi8-r", RUSSIAN),
        ("cp1251", RUSSIAN),
        ("gb18030", CHINESE),
        ("shift_jis", JAPANESE),
    ],
)
def test_encodings_are_recognised(tmp_path: Path, encoding: str, text: str) -> None:
    source = load(write(tmp_path, text.encode(encoding)))
    assert source.text == text
    assert source.replaced == 0


def test_line_ends_are_kept(tmp_path: Path) -> None:
    assert load(write(tmp_path, b"One.\r\nTwo.\rThree.\n")).text == "One.\r\nTwo.\rThree.\n"


def test_broken_bytes_are_counted(tmp_path: Path) -> None:
    text = "Díaz-Canel and Raúl, “friends”. ".encode()
    source = load(write(tmp_path, text + b"broken \xff here, \xe2\x80 there. " + text))
    assert source.encoding == "utf-8"
    assert source.replaced == source.text.count("\N{REPLACEMENT CHARACTER}") == 2


@pytest.mark.parametrize(
    ("line", "encoding"),
    [("El señor Peña habló de cooperación.", "cp1252"), ("Министр сказал, что всё готово.", "cp1251")],
)
def test_lines_in_another_encoding_keep_their_letters(tmp_path: Path, line: str, encoding: str) -> None:
    rest = "Le président a déclaré que « tout va bien » à l’été.\n" * 5
    source = load(write(tmp_path, rest.encode() + line.encode(encoding) + b"\n" + rest.encode()))
    assert source.text == f"{rest}{line}\n{rest}"
    assert (source.encoding, source.replaced) == (f"utf-8+{encoding}", 0)


def test_damage_in_a_line_of_utf_8_is_damage(tmp_path: Path) -> None:
    damaged = b"caf\xc3 d\xc3\xa9j\xc3\xa0\n"
    source = load(write(tmp_path, "déjà vu, déclaré à l’été\n".encode() * 5 + damaged))
    assert (source.encoding, source.replaced) == ("utf-8", 1)


def test_a_replacement_character_of_the_text_itself_is_not_counted(tmp_path: Path) -> None:
    assert load(write(tmp_path, "lost \N{REPLACEMENT CHARACTER} before".encode())).replaced == 0


def test_of_both_only_the_broken_bytes_are_counted(tmp_path: Path) -> None:
    text = "Díaz-Canel and Raúl lost \N{REPLACEMENT CHARACTER} before".encode()
    assert load(write(tmp_path, text + b" and \xff now")).replaced == 1


def test_encoding_overrides(tmp_path: Path) -> None:
    path = write(tmp_path, RUSSIAN.encode("koi8-r"))
    assert load(path, encoding="KOI8-R").text == RUSSIAN
    assert load(path, encoding="ascii").replaced > 10


@pytest.mark.parametrize("encoding", ["utf-16", "UTF-16LE", "utf-32"])
def test_text_in_utf_8_is_not_read_in_wider_units(tmp_path: Path, encoding: str) -> None:
    with pytest.raises(InputError, match="but in utf-8"):
        load(write(tmp_path, RUSSIAN.encode()), encoding=encoding)
    assert load(write(tmp_path, RUSSIAN.encode(encoding)), encoding=encoding).text.lstrip("\ufeff") == RUSSIAN


@pytest.mark.parametrize("name", ["a.pdf", "a.DOCX", "a.odt", "a.epub", "a.rtf"])
def test_a_text_that_is_called_a_document_is_read_as_text_and_called_so(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(RUSSIAN * 500)  # longer than what is looked at, and cut inside a letter there
    source = load(str(path))
    assert source.text == RUSSIAN * 500
    assert source.remarks[0].endswith("whatever its name says: read as plain text")
    path.write_bytes(RUSSIAN.encode("cp1251"))
    assert load(str(path)).text == RUSSIAN
    assert load(write(tmp_path, RUSSIAN.encode())).remarks == ()


@pytest.mark.parametrize(
    "encoding", ["no-such", "base64", "rot13", "\x1b[31m", "idna\0", "idna", "punycode", "undefined"]
)
@pytest.mark.parametrize("data", [b"caf\xe9 \xff", b"trade-q", b"trade"])
def test_an_unknown_encoding_is_an_error(tmp_path: Path, encoding: str, data: bytes) -> None:
    with pytest.raises(InputError, match="unknown encoding") as caught:
        load(write(tmp_path, data), encoding=encoding)
    assert caught.value.hint
    assert caught.value.message.isprintable()


@pytest.mark.parametrize("encoding", sorted(set(aliases.values())))
def test_an_encoding_that_python_knows_is_taken_or_refused_in_words(encoding: str) -> None:
    data = bytes(range(256)).replace(b"\\", b"") * 4
    with suppress(InputError):
        assert decode(data, encoding, "it").text.encode("utf-8").strip()


@pytest.mark.parametrize(
    "data",
    [b"", b" \n\t\n", b"\xef\xbb\xbf\n", b"%PDF-1.7\nabc", b"PK\x03\x04abc", b"\x7fELF\x02", Random(1).randbytes(4096)],
    ids=["empty", "blank", "only a mark", "pdf", "docx", "program", "noise"],
)
def test_what_is_no_text_is_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        load(write(tmp_path, data))
    assert caught.value.hint


def test_what_is_no_file_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "loop").symlink_to("loop")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket"))
        for name in ("", "fifo", "loop", "socket", "missing", "missing/below", "a\0b", "x" * 5000):
            with pytest.raises(InputError) as caught:
                load(f"{tmp_path}/{name}")
            assert caught.value.message.isprintable()
    for name, why in (("/dev/zero", "device"), (f"{tmp_path}/missing", "does not exist"), (str(tmp_path), "directory")):
        with pytest.raises(InputError, match=why):
            load(name)


def test_the_cap_holds_before_and_while_reading(tmp_path: Path) -> None:
    path = write(tmp_path, b"word " * 100)
    with pytest.raises(InputError, match="larger than 499 bytes"):
        load(path, max_size=499)
    assert len(load(path, max_size=500).text) == 500


def test_a_pipe_with_a_writer_is_read() -> None:
    reader, writer = os.pipe()
    os.write(writer, b"From a pipe.")
    os.close(writer)
    try:
        assert load(f"/dev/fd/{reader}").text == "From a pipe."
    finally:
        os.close(reader)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, b"secret")
    Path(path).chmod(0)
    with pytest.raises(InputError, match="may not be read"):
        load(path)


def test_one_file_twice_is_refused_and_two_equal_files_are_not(tmp_path: Path) -> None:
    one, two = write(tmp_path, b"Same.", "one"), write(tmp_path, b"Same.", "two")
    assert len({source.digest for source in load_all([one, two])}) == 1
    (tmp_path / "alias").symlink_to("one")
    for again in (one, f"{tmp_path}/./one", f"{tmp_path}/alias"):
        with pytest.raises(InputError, match="twice"):
            load_all([one, again])


def test_a_hostile_name_is_shown_harmless() -> None:
    assert shown("\x1b]0;x\x07\udcff") == "␛]0;x␇⍔"
    assert len(shown("x" * 1000)) == 80


def test_the_pair_that_comes_with_the_program() -> None:
    a, b = seeds()
    assert (a.publisher, b.publisher) == ("Dalian municipal government, English site", "Xinhua")
    assert a.date == "2021-08-31"


@given(st.binary(min_size=1, max_size=200))
@settings(deadline=None, max_examples=100)
def test_any_bytes_are_text_or_an_error(data: bytes) -> None:
    try:
        decoded = decode(data, None, "it")
    except InputError:
        return
    decoded.text.encode("utf-8")
    assert decoded.replaced <= decoded.text.count("\N{REPLACEMENT CHARACTER}")


def test_plain_texts_do_not_pay_for_the_guessing() -> None:
    code = (
        "import sys; from readout_tui.formats.load import seeds, load; seeds(); load(sys.argv[1]);"
        "assert 'charset_normalizer' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, __file__], check=True)


@pytest.mark.parametrize(
    ("encoding", "data"), [("utf-7", b"Smith +2AA- said."), ("unicode_escape", b"Smith \\ud800 said.")]
)
def test_half_a_surrogate_pair_is_replaced_and_counted(encoding: str, data: bytes) -> None:
    found = decode(data, encoding, "it")
    assert found.text == "Smith \N{REPLACEMENT CHARACTER} said."
    assert found.replaced == 1


def test_both_halves_are_a_character() -> None:
    assert decode(b"Smith \\ud83d\\ude00 said.", "unicode_escape", "it").text == "Smith \N{GRINNING FACE} said."


def test_a_web_address_is_not_fetched() -> None:
    with pytest.raises(InputError, match="is a web address, and this program fetches nothing") as caught:
        load("https://a.example/talks")
    assert "save the page" in caught.value.hint


def test_a_page_is_known_on_standard_input(tmp_path: Path) -> None:
    page = (
        "<!doctype html><title>Talks held</title><h1>Talks held</h1><p>The port reopens, both sides said on Monday.</p>"
    )
    with (tmp_path / "page").open("w+b") as file:
        file.write(page.encode())
        file.seek(0)
        before = os.dup(0)
        os.dup2(file.fileno(), 0)
        try:
            source = load("-")
        finally:
            os.dup2(before, 0)
            os.close(before)
    assert source.title == "Talks held"
    assert source.text == "Talks held\n\nThe port reopens, both sides said on Monday."
