"""No function over 60 lines, no file over 500; half of all functions within six."""

from __future__ import annotations

import ast
import statistics
from pathlib import Path

from tests.house.conftest import ROOT, tracked

FILE_LIMIT = 500
FUNCTION_LIMIT = 60
MEDIAN = 6


def written() -> list[Path]:
    """Python files that a person wrote."""
    generated = ROOT / "app" / "forms"
    return [path for path in tracked() if path.suffix == ".py" and generated not in path.parents]


def functions(source: str) -> dict[str, int]:
    """Each function with its line, and its length in lines."""
    nodes = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    return {f"{node.lineno} {node.name}": (node.end_lineno or node.lineno) - node.lineno + 1 for node in nodes}


def lengths(paths: list[Path]) -> dict[str, int]:
    return {
        f"{path.relative_to(ROOT)}:{name}": length
        for path in paths
        for name, length in functions(path.read_text(encoding="utf-8")).items()
    }


def test_no_file_is_over_its_limit() -> None:
    counts = {str(path.relative_to(ROOT)): path.read_bytes().count(b"\n") for path in written()}

    assert {name: count for name, count in counts.items() if count > FILE_LIMIT} == {}


def test_no_function_is_over_its_limit() -> None:
    assert {name: length for name, length in lengths(written()).items() if length > FUNCTION_LIMIT} == {}


def test_half_of_all_functions_are_short() -> None:
    program = [path for path in written() if ROOT / "app" in path.parents]

    assert statistics.median(lengths(program).values()) <= MEDIAN


def test_the_measure_counts_methods_nested_functions_and_docstrings() -> None:
    body = "\n".join(["        x = 1"] * 60)
    source = (
        f'class A:\n    def long(self):\n{body}\n    async def short(self):\n        """One."""\n        def f(): ...\n'
    )

    assert functions(source) == {"2 long": 61, "63 short": 3, "65 f": 1}
