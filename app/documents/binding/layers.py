"""Optional layers of the originals: what was hidden in the original stays hidden in the bundle."""

from __future__ import annotations

from pikepdf import Array, Dictionary, Name, Object, Pdf, String


class Layers:
    """Collects the layers of each part and writes them into the bundle."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._all: list[Object] = []
        self._off: list[Object] = []

    def take(self, part: Pdf) -> None:
        """Take over the layers of a part whose pages were just copied."""
        layers = part.Root.get("/OCProperties")
        if not isinstance(layers, Dictionary):
            return
        copied = self._pdf.copy_foreign(part.make_indirect(layers))
        groups = _listed(copied.get("/OCGs"))
        first = copied.get("/D")
        state = first if isinstance(first, Dictionary) else Dictionary()
        off = _listed(state.get("/OFF"))
        if state.get("/BaseState") == Name.OFF:
            shown = {group.objgen for group in _listed(state.get("/ON"))}
            off = [group for group in groups if group.objgen not in shown]
        self._all += groups
        self._off += off

    def write(self) -> None:
        """Write what was collected; nothing if no part had layers."""
        if self._all:
            state = Dictionary(Name=String("Bundle"), OFF=Array(self._off), Order=Array([]))
            self._pdf.Root.OCProperties = Dictionary(OCGs=Array(self._all), D=state)


def _listed(value: object) -> list[Object]:
    return [one for one in value if isinstance(one, Dictionary)] if isinstance(value, Array) else []
