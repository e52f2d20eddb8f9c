#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Breaks the conditions of rules, one at a time, and tells which breaks no fixture notices.

    tests/mutation/mutate_rules.py [--build build/dev] [--most N] [RULE_FILE...]

Each mutant is one rule's file with one operator changed. It is compiled with the file's own command, linked before the
library, and run against the fixtures of that rule alone (tests/data/rules/<rule>). A mutant that passes them survives and is
printed with its line: look whether a fixture is missing, or the change means the same. Nothing in the tree is changed.
Without files: all rules; `--most` limits the mutants of each file, spread over it. Exit code 1 when a mutant survives.
"""
import argparse
import json
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent

# What is changed into what. Texts, comments, includes and the rule's description are left alone.
SWAPS = [
    (r"(?<![<>=!-])<(?![<=])(?= )", "<="), (r"(?<![<>=!-])>(?![>=])(?= )", ">="), (r"<=", "<"), (r">=", ">"),
    (r"==", "!="), (r"!=", "=="), (r"&&", "||"), (r"\|\|", "&&"),
    (r"(?<=[( ])!(?=[a-zA-Z])", ""), (r"\btrue\b", "false"), (r"\bfalse\b", "true"),
    (r"\bcontinue;", ";"), (r"\.isEmpty\(\)", ".isEmpty() == false"),
]


def code_lines(text):
    """Numbers of the lines that hold conditions: after the description of the rule, before the factory."""
    lines = text.split("\n")
    start = next((n for n, line in enumerate(lines) if re.search(r"void check(Component|Connection|Whole)\(", line)), None)
    if start is None:
        return []
    fixes = next((n for n, line in enumerate(lines) if "void offerFixes(" in line), len(lines))
    after = next((n for n, line in enumerate(lines) if n > fixes and line == "private:"), len(lines))
    end = next((n for n, line in enumerate(lines) if line.startswith("std::unique_ptr<Rule> make_rule_")), len(lines))
    return [n for n in range(start + 1, end) if n < fixes or n > after]


def mutants(text):
    lines = text.split("\n")
    for number in code_lines(text):
        line = lines[number]
        code = line.split("//")[0]
        masked = re.sub(r'"(\\.|[^"\\])*"', lambda found: "#" * len(found.group()), code)
        masked = re.sub(r"<[A-Za-z_:<>,* ]*>(?=[(\w&{ ])", lambda found: "#" * len(found.group()), masked)
        for pattern, replacement in SWAPS:
            for found in re.finditer(pattern, masked):
                changed = line[:found.start()] + replacement + line[found.end():]
                yield number, changed, "\n".join(lines[:number] + [changed] + lines[number + 1:])


def spread(items, most):
    return items if not most or len(items) <= most else [items[at * len(items) // most] for at in range(most)]


def run(command, cwd):
    return subprocess.run(command, cwd=cwd, shell=isinstance(command, str), capture_output=True, text=True, timeout=300, check=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--build", default="build/dev")
    parser.add_argument("--most", type=int, default=0)
    parser.add_argument("files", nargs="*")
    options = parser.parse_args()
    build = (ROOT / options.build).resolve()
    commands = {entry["file"]: entry["command"] for entry in json.load(open(build / "compile_commands.json", encoding="utf-8"))}
    link = [line for line in run(["ninja", "-t", "commands", "-s", "tests/model/tst_model_rules"], build).stdout.split("\n") if line][-1]
    listed = run([str(build / "tests/model/tst_model_rules"), "-datatags"], build).stdout
    tests = re.findall(r"fixturesGiveWhatTheySay (\S+)", listed)
    files = [pathlib.Path(name).resolve() for name in options.files] or sorted((ROOT / "model/rules").glob("*/*.cpp"))
    tried = killed = broken = 0
    survivors = []
    with tempfile.TemporaryDirectory() as folder:
        source, made, program = (pathlib.Path(folder) / name for name in ("mutant.cpp", "mutant.o", "mutant"))
        for file in files:
            text = file.read_text(encoding="utf-8")
            identity = re.search(r'\.id = QStringLiteral\("([a-z-]+)"\)', text)
            if not identity or str(file) not in commands:
                continue
            rows = [f"fixturesGiveWhatTheySay:{tag}" for tag in tests if tag.startswith(identity.group(1) + "/")]
            for number, line, mutant in spread(list(mutants(text)), options.most):
                source.write_text(mutant, encoding="utf-8")
                words = shlex.split(commands[str(file)])
                words[words.index("-o") + 1] = str(made)
                words[words.index("-c") + 1] = str(source)
                words = [word for word in words if word != "-Werror"] + ["-w"]
                if run(words, build).returncode:
                    broken += 1
                    continue
                linked = re.sub(r"-o \S+", f"-o {program}", link, count=1).replace(" -o ", f" {made} -o ", 1)
                outcome = run(linked, build)
                if outcome.returncode:
                    sys.exit("linking failed:\n" + outcome.stderr[-2000:])
                tried += 1
                try:
                    dead = run([str(program), *rows], build).returncode != 0
                except subprocess.TimeoutExpired:
                    dead = True
                killed += dead
                if not dead:
                    survivors.append(f"{file.relative_to(ROOT)}:{number + 1}: {line.strip()}")
                    print(survivors[-1], flush=True)
    print(f"{tried} mutants, {killed} killed, {len(survivors)} survived; {broken} did not compile")
    return 1 if survivors else 0


if __name__ == "__main__":
    sys.exit(main())
