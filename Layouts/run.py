#!/usr/bin/env python3
"""Writes plans as Word and PDF files, has the program read them, and compares and scores what it read.

    run.py PROGRAM SHARED [--keep FOLDER] [--only NAME]

The five plans of SHARED/plans and the layouts of plans/*.py are written as text, Word and PDF. The reading of every file must be
that of its text, field by field; the readings of labelled plans are scored with SHARED/gold/score.py against the bars below.
The last line is: layouts: N passed, M failed. Needs python-docx, and soffice for the PDF files.
"""
import argparse, importlib.util, json, pathlib, shutil, subprocess, sys, tempfile
from concurrent.futures import ThreadPoolExecutor

import facts, hardships, word

HERE = pathlib.Path(__file__).parent
# On the labelled plans of the folder beside the repository, and on ours.
MACRO, FIELD, OURS = 0.95, 0.85, 0.90
LAYOUTS = sorted(path.stem for path in (HERE / "plans").glob("[a-z]*.py"))


def scorer(shared):
    spec = importlib.util.spec_from_file_location("score", shared / "gold" / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Plan:
    def __init__(self, name, text, lines, gold, ours):
        self.name, self.text, self.lines, self.gold, self.ours = name, text, lines, gold, ours
        self.files = {}


def plans(shared, score):
    for path in sorted((shared / "plans").glob("*.txt")):
        label = shared / "gold" / f"{path.stem}.json"
        text = score.body_of(path)
        yield Plan(path.stem, text, word.paragraphs(text), json.loads(label.read_text("utf-8")) if label.exists() else None, ours=False)
    for name in LAYOUTS:
        layout = importlib.import_module(f"plans.{name}")
        lines = word.paragraphs(layout.text) if hasattr(layout, "WRAPPED") else word.typed(layout.text)
        yield Plan(name, layout.text, lines, layout.gold, ours=True)


def write(plan, folder):
    """Every plan as text and in four Word files; those that are printed come back as PDF."""
    (folder / f"{plan.name}.txt").write_text(plan.text, "utf-8")
    plan.files["text"] = folder / f"{plan.name}.txt"
    for kind, make in (("plain", word.plain), ("lists", word.lists), ("office", word.office), ("hard", word.office)):
        document = make(plan.lines)
        if kind == "hard":
            word.merge_leads(document)
            hardships.inflict(document)
        plan.files[f"{kind}.docx"] = folder / f"{plan.name}.{kind}.docx"
        document.save(plan.files[f"{kind}.docx"])


def printed(all_plans, folder):
    """Through LibreOffice, all at once: it takes its time to start."""
    if not shutil.which("soffice"):
        print("skipped: the PDF files, without soffice (Debian: libreoffice-writer-nogui)", file=sys.stderr)
        return
    kinds = ("plain", "office")
    with tempfile.TemporaryDirectory() as profile:
        command = ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
        files = [str(plan.files[f"{kind}.docx"]) for plan in all_plans for kind in kinds]
        subprocess.run(command + files, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=300)
    for plan in all_plans:
        for kind in kinds:
            plan.files[f"{kind}.pdf"] = folder / f"{plan.name}.{kind}.pdf"


def read(program, file):
    run = subprocess.run([program, "plan", "read", str(file), "--json"], capture_output=True, timeout=60)
    try:
        return json.loads(run.stdout)
    except ValueError:
        print(f"{file.name}: {run.stderr.decode('utf-8', 'replace').strip()}", file=sys.stderr)
        return {}


def compare(plan, readings, score):
    text = facts.of(readings["text"], score.fold)
    passed = failed = 0
    for kind, reading in readings.items():
        if kind == "text":
            continue
        found = facts.differences(text, facts.of(reading, score.fold))
        passed += not found
        failed += bool(found)
        for line in found:
            print(f"{plan.name}.{kind} is not read like its text: {line}")
    return passed, failed


def mean(values):
    return sum(values) / len(values)


def marks(all_plans, readings, score):
    """By kind of file: the five plans' fields and means, and ours one by one."""
    passed = failed = 0

    def judge(is_right, line):
        nonlocal passed, failed
        passed += is_right
        failed += not is_right
        print(("" if is_right else "BELOW THE BAR: ") + line)

    for kind in readings[all_plans[0].name]:
        fields, macro = {}, []
        for plan in all_plans:
            if plan.gold is None or kind not in readings[plan.name]:
                continue
            scored = {field: value[-1] for field, value in score.score(plan.gold, readings[plan.name][kind]).items()}
            if plan.ours:
                weak = ", ".join(f"{field} {value:.2f}" for field, value in scored.items() if value < 1)
                judge(mean(scored.values()) >= OURS, f"{kind:12} {plan.name:18} {mean(scored.values()):.3f}  {weak}")
                continue
            macro.append(mean(scored.values()))
            for field, value in scored.items():
                fields.setdefault(field, []).append(value)
        if macro:
            low = ", ".join(f"{field} {mean(values):.3f}" for field, values in fields.items() if mean(values) < FIELD)
            judge(mean(macro) >= MACRO and not low, f"{kind:12} labelled plans     {mean(macro):.3f}  {low}")
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("--keep", type=pathlib.Path, help="write the files here and leave them")
    parser.add_argument("--only", help="this plan alone")
    args = parser.parse_args()
    score = scorer(args.shared)
    chosen = [plan for plan in plans(args.shared, score) if args.only in (None, plan.name)]
    with tempfile.TemporaryDirectory() as scratch:
        folder = args.keep or pathlib.Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        for plan in chosen:
            write(plan, folder)
        printed(chosen, folder)
        with ThreadPoolExecutor(2) as readers:
            found = {plan.name: dict(zip(plan.files, readers.map(lambda file: read(args.program, file), plan.files.values()))) for plan in chosen}
    passed, failed = marks(chosen, found, score)
    for plan in chosen:
        right, wrong = compare(plan, found[plan.name], score)
        passed, failed = passed + right, failed + wrong
    print(f"layouts: {passed} passed, {failed} failed")


if __name__ == "__main__":
    main()
