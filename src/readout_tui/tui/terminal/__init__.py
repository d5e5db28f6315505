"""Where Textual meets the real terminal: giving it back (driver), bounding pastes, working around Textual's faults."""
