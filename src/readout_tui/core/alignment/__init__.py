"""How two accounts are aligned: terms, candidates, signs, decision. The entry is `readout_tui.core.align`."""
