"""Words put into exhibits, drafts and fields, to be searched for afterwards."""

from __future__ import annotations

PLANTED = {name: f"Zzy{name.title()}Qv" for name in ("exhibit", "draft", "walleddraft", "note", "fault", "typed")}
