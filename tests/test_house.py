# SPDX-License-Identifier: AGPL-3.0-or-later
"""The house: which room may know which, and who may touch the world. Read from the imports of the code itself."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "fic2epub"
MODULES = sorted(path for path in PACKAGE.rglob("*.py"))

# room → the rooms it may import from (its own always)
MAY_KNOW = {
    "model": set(),
    "version": set(),
    "errors": {"model"},
    "importer": {"model", "errors"},
    "assembler": {"model", "errors"},
    "exporter": {"model", "errors"},
    "dump": {"model", "errors", "importer"},
    "pipeline": {"model", "errors", "version", "importer", "assembler", "exporter"},
    "frontends": {"model", "errors", "version", "importer", "assembler", "exporter", "pipeline", "dump", "__init__"},
    "__main__": {"frontends"},
    "__init__": {"model", "version", "importer", "assembler", "exporter", "pipeline"},
}
WORLD_MODULES = {"os", "sys", "pathlib", "tempfile", "shutil", "subprocess", "socket", "time", "signal", "glob", "rich", "typer"}
ALLOWED_WORLD = {("importer", "pathlib")}  # PurePosixPath: names, not files
WORLD_CALLS = {"open", "print", "input", "exit", "quit", "breakpoint"}


def room(path: Path) -> str:
    inside = path.relative_to(PACKAGE)
    return inside.parts[0].removesuffix(".py")


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


NAMES = {
    "fic2epub." + str(path.relative_to(PACKAGE).with_suffix("")).replace("/", ".").removesuffix(".__init__"): path
    for path in MODULES
}


def imports(path: Path) -> set[str]:
    """The modules that a file imports; `from package import module` is an import of the module."""
    found: set[str] = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative imports hide where things come from"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if inner in NAMES else node.module or "")
    return found


def name(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_arrows_go_one_way(path: Path) -> None:
    here = room(path)
    known = set()
    for module in imports(path):
        parts = module.split(".")
        if parts[0] == "fic2epub":
            known.add(parts[1] if len(parts) > 1 and parts[1] in MAY_KNOW else "__init__")
    strange = known - MAY_KNOW[here] - {here, "__init__"}
    assert not strange, f"{here} must not know {sorted(strange)}"


def edges() -> dict[str, set[str]]:
    return {module: {found for found in imports(path) if found in NAMES and found != module} for module, path in NAMES.items()}


def test_no_cycles() -> None:
    graph = edges()
    assert sum(map(len, graph.values())) > 40
    graph["fic2epub.__init__"] = set()  # its names are found lazily
    done: set[str] = set()
    path: list[str] = []

    def visit(module: str) -> None:
        if module in path:
            pytest.fail(" → ".join([*path[path.index(module) :], module]))
        if module not in done:
            path.append(module)
            for other in sorted(graph[module]):
                visit(other)
            path.pop()
            done.add(module)

    for module in sorted(graph):
        visit(module)


@pytest.mark.parametrize("path", [p for p in MODULES if room(p) not in ("frontends", "__main__")], ids=name)
def test_only_front_ends_touch_the_world(path: Path) -> None:
    here = room(path)
    touched = {module.split(".")[0] for module in imports(path)} & WORLD_MODULES
    touched -= {module for owner, module in ALLOWED_WORLD if owner == here}
    assert not touched, f"{path.name} imports {sorted(touched)}"
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in WORLD_CALLS, f"{path.name}:{node.lineno} calls {node.func.id}()"
        if isinstance(node, ast.Attribute) and node.attr in ("now", "utcnow", "today"):
            pytest.fail(f"{path.name}:{node.lineno} asks the clock")
        if isinstance(node, ast.ImportFrom) and node.module == "pathlib":
            assert {alias.name for alias in node.names} == {"PurePosixPath"}


def test_ebooklib_lives_in_one_file() -> None:
    users = [name(path) for path in MODULES if any(module.split(".")[0] == "ebooklib" for module in imports(path))]
    assert users == ["exporter/package.py"]


def test_the_inside_of_a_package_does_not_import_its_verb() -> None:
    for package in ("importer", "assembler", "exporter"):
        for path in (PACKAGE / package).rglob("*.py"):
            if path.name == "__init__.py" and path.parent.name == package:
                continue
            verbs = {"import_work", "assemble", "export"}
            for node in ast.walk(tree(path)):
                if isinstance(node, ast.ImportFrom) and node.module == f"fic2epub.{package}":
                    assert not {alias.name for alias in node.names} & verbs, f"{name(path)} imports its package's verb"


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_every_module_says_what_it_is_and_under_which_licence(path: Path) -> None:
    assert path.read_text(encoding="utf-8").startswith("# SPDX-License-Identifier: AGPL-3.0-or-later")
    inside = tree(path)
    assert not inside.body or ast.get_docstring(inside), f"{name(path)} has no docstring"
