"""The issuer of a document with one voice: found by headline, signature, byline or publisher."""

from __future__ import annotations

import pytest

from readout_tui.core.attribution.attribute import attribute
from readout_tui.core.model import Source
from readout_tui.core.segmentation.segment import read
from tests.core.attribution.test_attribute import name_of


def voices(text: str, publisher: str = "") -> list[tuple[str, str]]:
    """The speaker of each sentence, and the evidence."""
    account = read(Source(text, "x.txt", "0" * 64, publisher), "A")
    found = attribute((account,))
    heard = [found.voices[0][number][0] for number in account.body]
    return [(name_of(found, voice), voice.evidence) for voice in heard]


ATTACK = "We condemn the attack. It was vile."
LETTER = "Dear Mr. President,\n\nI write to you about ports. They matter to me.\n\nSincerely,\n\n"
MINE = "I do not trust her. I never did. My patience is at an end."
OPENED = "Today the United States opened ports. The United States will pay. Manila gains."

ISSUED = [
    ("by, in the headline", f"Statement by Foreign Minister Rosa Vega\n\n{ATTACK}", "Rosa Vega"),
    ("from, in the headline", f"Statement from Prime Minister Ike Okoye of Ghana\n\n{ATTACK}", "Ike Okoye"),
    (
        "an office in the headline",
        f"Statement by the Spokesperson of the Ministry\n\n{ATTACK}",
        "Spokesperson of the Ministry",
    ),
    ("whose words, in the headline", f"Spokesperson Mao Ning's Remarks on the Attack\n\n{ATTACK}", "Mao Ning"),
    ("named in the headline", f"Remarks of President Ana Rivera at the Port\n\n{ATTACK}", "Ana Rivera"),
    ("signature", f"{LETTER}Ana Rivera", "Ana Rivera"),
    ("signature with an office", f"{LETTER}Ana Rivera\nPresident of Peru", "Ana Rivera"),
    (
        "byline",
        "Our Ports\n\nBy Ana Rivera\n\nI grew up by the sea. My country needs ports, and we are sailors.",
        "Ana Rivera",
    ),
    ("country of the title", "FACT SHEET: Ghana Opens Ports to Peru\n\n- Ports are free.", "Government of Ghana"),
    ("no partner of the title", f"FACT SHEET: Cooperation with the Philippines\n\n{OPENED}", "The White House"),
    (
        "letterhead",
        f"MINISTRY OF FOREIGN AFFAIRS OF VALMORA\n\nPress statement on the attack at sea\n\n{ATTACK}",
        "MINISTRY OF FOREIGN AFFAIRS OF VALMORA",
    ),
    ("a name alone in the head", f"Remarks at the Port\n\nPresident Ana Rivera\n\n{ATTACK}", "Ana Rivera"),
    ("a name before a colon", f"President Ana Rivera: our port\n\n{MINE}", "Ana Rivera"),
    ("only the partner in the headline", f"Statement on the Call with President Ana Rivera\n\n{ATTACK}", "The issuer"),
    ("only the matter in the headline", f"Ana Rivera must go\n\nI have seen enough. {MINE}", "The author"),
    ("only the place in the title", f"FACT SHEET: A Trade Win in Malaysia\n\n{OPENED}Ports gain.", "The White House"),
    ("countries equally", "FACT SHEET: Trade\n\n- Peru pays Ghana.\n- Ghana pays Peru.", "The issuer"),
    ("whose workers gain", "FACT SHEET: Trade\n\n- Peru helps Ghanaian workers.\n- Peru pays.", "Government of Ghana"),
    ("nothing tells", "FACT SHEET: Ports Open\n\n- Ports are free.", "The issuer"),
]


@pytest.mark.parametrize(("text", "name"), [case[1:] for case in ISSUED], ids=[case[0] for case in ISSUED])
def test_who_issued_a_document_says_what_it_does_not_attribute(text: str, name: str) -> None:
    assert set(voices(text)) == {(name, "document")}


def test_a_fact_sheet_is_its_publishers_whatever_country_it_names() -> None:
    text = "FACT SHEET: Ghana Opens Ports to Peru\n\n- Ports are free."
    assert voices(text, "Port Authority") == [("Port Authority", "document")]


def test_in_a_statement_another_who_spoke_is_named_and_what_we_did_is_both_sides() -> None:
    text = (
        "Statement from Prime Minister Ike Okoye of Ghana\n\n"
        "I condemn the attack. President Ana Rivera said that it was vile. We agreed to meet."
    )
    assert [name for name, _ in voices(text)] == ["Ike Okoye", "Ana Rivera", "both"]


def test_a_joint_statement_is_both_sides_but_for_what_one_of_them_alone_said() -> None:
    text = (
        "Joint Statement of Ghana and Peru\n\n"
        "The two sides agreed to meet. President Ana Rivera of Peru stressed that ports matter. Ghana will pay."
    )
    assert [name for name, _ in voices(text)] == ["both", "Ana Rivera", "both"]


@pytest.mark.parametrize(
    ("publisher", "name"), [("", "The issuer"), ("Rosa Vega", "Rosa Vega"), ("Ministry", "Ministry")]
)
def test_the_publisher_is_the_issuer_where_the_headline_names_only_the_partner(publisher: str, name: str) -> None:
    text = f"Statement on the Call with President Ana Rivera\n\n{ATTACK}"
    assert {speaker for speaker, _ in voices(text, publisher)} == {name}


def test_the_one_whom_only_the_other_account_has_in_the_talk_wrote_the_post() -> None:
    post = read(
        Source("Call with Ana Rivera\n\nI spoke with President Ana Rivera. I thanked her. I am glad.", "x", ""), "A"
    )
    report = "President Ana Rivera spoke with Prime Minister Ike Okoye. Rivera said that it rained. Okoye said so, too."
    found = attribute((post, read(Source(report, "y", ""), "B")))
    assert {name_of(found, found.voices[0][number][0]) for number in post.body} == {"Ike Okoye"}


SENDERS = [
    ("a name before its office", "Sir Ivo Hale, Minister for Ports, to Mr K. Brandt, Prime Minister", "Ivo Hale"),
    ("a name in brackets", "The Minister in Norland (Hale) to the Secretary of State", "Hale"),
    ("from and to", "Cablegram from Hale to Department of Ports", "Hale"),
    ("from and to, of what was sent", "Extract from Cablegram from Hale to Brandt", "Hale"),
    ("a delegation", "Norland Delegation, Lund, to Department of Ports", "Norland Delegation"),
    ("a name to a name", "Hale to Brandt", "Hale"),
    ("nobody", "Cablegram to Lund", "The author"),
]


@pytest.mark.parametrize(("head", "name"), [case[1:] for case in SENDERS], ids=[case[0] for case in SENDERS])
def test_a_message_is_sent_by_whom_its_head_names(head: str, name: str) -> None:
    text = f"{head}\n\nCablegram 4 LUND, 3 March 1951\n\nSECRET\n\nThe pier is shut. We said that it was late."
    assert voices(text)[-1] == (name, "document")
