"""How speakers are found: sentence -> classed words -> clauses -> resolved subjects -> voices."""
