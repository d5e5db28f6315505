"""Who signed a document: below the text, in its head, or beside "I"."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.analysis import draft
from readout_tui.core.attribution.discourse import learn
from readout_tui.core.attribution.signature import signer
from readout_tui.core.model import Source
from readout_tui.core.segmentation.segment import read

TEXT = "Our port\n\nI have seen the port, and I am glad of it. My country built it.\n\n"
CABLE = "TELEGRAM TO THE MINISTRY\n\nI saw the port on Monday. I said that it was ours.\n\n"

SIGNED = [
    ("initials and a surname", f"{TEXT}J. R. Pellew\n\n16 March\n\ncc: Chancery", "J. R. Pellew"),
    ("initials only", f"{TEXT}H. W. L.", "H. W. L."),
    ("a given name", f"{TEXT}Maria Oduya", "Maria Oduya"),
    ("a title and a place", f"{TEXT}Professor Ynez Tarrow, University of Lima", "Ynez Tarrow"),
    ("a copy of a signature", f"{TEXT}AMBASSADOR IN LIMA\n\n[signature] G. TARROW", "G. Tarrow"),
    ("below a closing", f"{TEXT}Yours sincerely,\n\nYnez Tarrow", "Ynez Tarrow"),
    ("capitals below a telegram", f"{CABLE}STIRLING", "Stirling"),
    ("a surname below a telegram", f"{CABLE}Stirling", "Stirling"),
    ("a mark of secrecy below a telegram", f"{CABLE}SECRET", None),
    ("capitals below anything else", f"{TEXT}STIRLING", None),
    ("a line of a page", f"{TEXT}Related News", None),
    ("an office", f"{TEXT}Press Secretary", None),
    ("the head of a memorandum", f"From: Maria Oduya\n\nTo: The Minister\n\n{TEXT}", "Maria Oduya"),
    ("an I that names itself", f"{TEXT}Today I, Ynez Tarrow, received the envoy. He was late.", "Ynez Tarrow"),
]


@pytest.mark.parametrize(("text", "name"), [case[1:] for case in SIGNED], ids=[case[0] for case in SIGNED])
def test_a_signature_is_a_persons_name_on_a_line_of_its_own(text: str, name: str | None) -> None:
    inventory, discourses = learn((draft(read(Source(text, "x.txt", "0" * 64), "A")),))
    key = signer(discourses[0])
    assert (inventory.entities[key].name if key else None) == name
