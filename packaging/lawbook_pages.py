"""Write what docs/stages.md and docs/formats/ruleset.md take from the rule sets and their schema.

.venv/bin/python packaging/lawbook_pages.py           after a change to a rule set, a gate or the schema
.venv/bin/python packaging/lawbook_pages.py --check   exit 1 when the pages are not what the rule sets say
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.docket.queries import shipped_lines  # noqa: E402  found by the line above
from app.docket.rules.graph import act_text, stage_text  # noqa: E402  the same
from app.docket.rules.resolve import read  # noqa: E402  the same
from app.docket.rules.schema import ARBITRATION, MEDIATION, SIDES, STAGES, WORDS, schema_text  # noqa: E402  the same

MARK = "<!-- What follows is written by packaging/lawbook_pages.py; do not edit. -->"
STAGES_HEAD = """# Stages

How a case moves under each shipped rule set: a stage, the acts that lead out of it, and where to. `-->` leads on, `<--`
leads back. `greffe ruleset graph` prints the same of any rule set.
"""


def stages_page() -> str:
    """docs/stages.md."""
    texts = [stage_text(read(line.text)) for line in shipped_lines()]
    return "\n".join([STAGES_HEAD, MARK, "", *(f"```\n{text}\n```\n" for text in texts)])


def format_page(old: str) -> str:
    """docs/formats/ruleset.md with its generated half anew."""
    kinds = (ARBITRATION, MEDIATION)
    parts = ["## Tables and fields", "", schema_text(), "## Words", ""]
    parts += [f"- Stages of {kind}: {', '.join(f'`{stage}`' for stage in STAGES[kind])}." for kind in kinds]
    parts += [f"- Sides of {kind}: {', '.join(f'`{side}`' for side in SIDES[kind])}." for kind in kinds]
    parts += [f"- Gates: {', '.join(f'`{gate}`' for gate in WORDS['gate'])}.", "", "## Acts", ""]
    wholes = [read(line.text) for line in shipped_lines()]
    for kind in kinds:
        parts += [act_text([whole for whole in wholes if whole["kind"] == kind]), ""]
    return old.partition(MARK)[0] + MARK + "\n\n" + "\n".join(parts).strip() + "\n"


def main() -> int:
    """Write, or only compare."""
    stale = []
    form = ROOT / "docs" / "formats" / "ruleset.md"
    for path, text in ((ROOT / "docs" / "stages.md", stages_page()), (form, format_page(form.read_text("utf-8")))):
        if not path.is_file() or path.read_text("utf-8") != text:
            stale.append(path.name)
            if "--check" not in sys.argv[1:]:
                path.write_text(text, encoding="utf-8", newline="\n")
    if stale and "--check" in sys.argv[1:]:
        print(f"Not as the rule sets say: {', '.join(stale)}. Run packaging/lawbook_pages.py.")
        return 1
    print("Written: " + ", ".join(stale) if stale else "The pages are up to date.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
