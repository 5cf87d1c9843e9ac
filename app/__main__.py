"""`greffe`: the desk by default; everything else on the command line."""

from __future__ import annotations

import sys

from app import __version__


def leave_no_core() -> None:
    """Have the system write no core dump, which would hold keys and papers; nothing to do where there are none."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def main() -> None:
    """Start the desk, or hand over to the command line. The desk's path imports no command line."""
    leave_no_core()
    asked = sys.argv[1:]
    if asked == ["--pixels"]:
        from app.widgets.pixels import main as pixels

        pixels()
    elif asked == ["--clean"]:
        from app.documents.binding.apart import serve

        serve()
    elif asked == ["--version"]:
        print(f"greffe {__version__}")
    elif asked in ([], ["desk"]):
        from app.desk.start import run

        sys.exit(run())
    else:
        from app.desk.commands import cli

        cli()


if __name__ == "__main__":
    main()
