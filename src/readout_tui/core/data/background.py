SEEN: dict[str, float] = {}
