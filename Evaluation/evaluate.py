"""Measures the engine against labelled data and prints figures with n and a 95 % interval.

The engine learns nothing from this data by itself. Questions: the content was written without it, so every author is held
out. Postings: the content was refined while looking at one employer's texts (google); only the other employers are held
out, and they are few. Roles: the content was refined while looking at them; the figure is a training figure. Stories and
our own corpus: see the notes beside each figure.
"""

import argparse
import json
import math
import random
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

PRINCIPLES = {
    "Customer Obsession": "customer-obsession",
    "Ownership": "ownership",
    "Invent and Simplify": "invent-and-simplify",
    "Are Right, A Lot": "are-right-a-lot",
    "Learn and Be Curious": "learn-and-be-curious",
    "Hire and Develop the Best": "hire-and-develop-the-best",
    "Insist on the Highest Standards": "insist-on-the-highest-standards",
    "Think Big": "think-big",
    "Bias for Action": "bias-for-action",
    "Frugality": "frugality",
    "Earn Trust": "earn-trust",
    "Dive Deep": "dive-deep",
    "Have Backbone; Disagree and Commit": "have-backbone",
    "Deliver Results": "deliver-results",
    "Strive to be Earth's Best Employer": "earths-best-employer",
    "Success and Scale Bring Broad Responsibility": "broad-responsibility",
}


def assess(program, items):
    """Runs the batch form over items and returns the answers in order."""
    text = "".join(json.dumps(item) + "\n" for item in items)
    done = subprocess.run(
        program + ["assess", "--jsonl"], input=text.encode(), stdout=subprocess.PIPE, check=True
    )
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    for item, answer in zip(items, answers, strict=True):
        if "error" in answer:
            sys.exit(f"{item['id']}: {answer['error']['message']}")
        check_quotes(item, answer)
    return answers


def check_quotes(item, answer):
    """Every quote must equal the bytes it points at; a single miss ends the evaluation."""
    data = item["text"].encode()

    def walk(value):
        if isinstance(value, dict):
            if "quote" in value and data[value["start"] : value["end"]].decode() != value["quote"]:
                sys.exit(f"{item['id']}: a quote differs from the text: {value}")
            for inner in value.values():
                walk(inner)
        elif isinstance(value, list):
            for inner in value:
                walk(inner)

    walk(answer)


def wilson(hits, n):
    """95 % score interval of a share (Wilson 1927)."""
    if n == 0:
        return "n = 0"
    z = 1.96
    share = hits / n
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return f"{share:.2f} [{centre - half:.2f}, {centre + half:.2f}] n = {n}"


def auc(pairs):
    """Area under the curve of (score, is positive); ties count half."""
    positive = [score for score, label in pairs if label]
    negative = [score for score, label in pairs if not label]
    if not positive or not negative:
        return None
    wins = sum((p > q) + (p == q) / 2 for p in positive for q in negative)
    return wins / (len(positive) * len(negative))


def auc_line(pairs):
    """AUC with a bootstrap interval from a fixed seed."""
    value = auc(pairs)
    if value is None:
        return "one class only"
    chance = random.Random(7)
    values = []
    for _ in range(1000):
        sample = [pairs[chance.randrange(len(pairs))] for _ in pairs]
        drawn = auc(sample)
        if drawn is not None:
            values.append(drawn)
    values.sort()
    low, high = values[len(values) // 40], values[-len(values) // 40 - 1]
    return f"{value:.3f} [{low:.3f}, {high:.3f}] n = {len(pairs)}"


def balanced(pairs):
    """Mean recall of the two classes of (said TPM, is TPM)."""
    recalls = []
    for wanted in (True, False):
        own = [said == label for said, label in pairs if label == wanted]
        if own:
            recalls.append(sum(own) / len(own))
    return sum(recalls) / len(recalls) if recalls else float("nan")


def postings(program, rows, mask):
    """Which track a posting hires for; with `mask`, job titles are taken out of the text first."""
    rows = [row for row in rows if row["label"] in ("TPM", "PGM")]
    items = []
    for number, row in enumerate(rows):
        text = row["text"]
        if mask:
            for title in ("Technical Program Manage", "technical program manage", "Program Manage", "program manage"):
                text = text.replace(title, "Manage")
        items.append({"id": str(number), "kind": "posting", "text": text})
    results = defaultdict(list)
    for row, answer in zip(rows, assess(program, items)):
        scores = answer["track"]["scores"]
        substance = scores["tpm"] + scores["pgm"]
        lean = scores["tpm"] / substance if substance else 0.5
        results["all"].append((lean, row["label"] == "TPM"))
        results[row["company"]].append((lean, row["label"] == "TPM"))
    name = "postings, titles masked" if mask else "postings"
    for source in ["all"] + sorted(set(results) - {"all"}):
        pairs = results[source]
        accuracy = balanced([(score >= 0.5, label) for score, label in pairs])
        print(f"{name:26} {source:16} AUC {auc_line(pairs):34} balanced accuracy {accuracy:.2f}")


def questions(program, rows, wrong):
    """Which principle a question tests."""
    items = [{"id": str(n), "kind": "question", "text": row["question"]} for n, row in enumerate(rows)]
    counts = defaultdict(lambda: [0, 0, 0])
    for row, answer in zip(rows, assess(program, items)):
        ranked = [principle["id"] for principle in answer["principles"]]
        wanted = PRINCIPLES[row["principle"]]
        place = ranked.index(wanted)
        for key in ("all", row["source"]):
            counts[key][0] += place == 0
            counts[key][1] += place < 3
            counts[key][2] += 1
        if wrong and place > 0:
            print(f"    {wanted:32} read as {ranked[0]:32} place {place + 1:2}  {row['question']}")
    for source in ["all"] + sorted(set(counts) - {"all"}):
        first, third, n = counts[source]
        print(f"{'questions':26} {source:26} top-1 {wilson(first, n)}   top-3 {wilson(third, n)}")


def kappa(pairs):
    """Cohen's kappa of two raters."""
    n = len(pairs)
    agreed = sum(a == b for a, b in pairs) / n
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    chance = sum(left[key] * right[key] for key in left) / (n * n)
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0


def roles(program, rows, wrong):
    """Track of a role against two raters."""
    names = {"tpm": "TPM", "pgm": "PGM", "coordination": "COORD", "insufficient": "NONE", "both": "BOTH"}
    items = [{"id": row["id"], "kind": "role", "text": row["text"]} for row in rows]
    said = [names[answer["track"]["verdict"]] for answer in assess(program, items)]
    agreed = [(s, row) for s, row in zip(said, rows) if row["rater_a"] == row["rater_b"]]
    print(f"{'roles, raters agree':26} {'':16} same verdict {wilson(sum(s == r['rater_a'] for s, r in agreed), len(agreed))}")
    either = sum(s in (row["rater_a"], row["rater_b"]) for s, row in zip(said, rows))
    print(f"{'roles, either rater':26} {'':16} same verdict {wilson(either, len(rows))}")
    for name in ("rater_a", "rater_b"):
        print(f"{'roles, kappa':26} {name:16} {kappa([(s, row[name]) for s, row in zip(said, rows)]):.2f}")
    print(f"{'roles, kappa':26} {'between raters':16} {kappa([(row['rater_a'], row['rater_b']) for row in rows]):.2f}")
    print("    confusion (rater a → said):", dict(Counter((r["rater_a"], s) for s, r in zip(said, rows))))
    if wrong:
        for s, row in zip(said, rows):
            if s not in (row["rater_a"], row["rater_b"]):
                print(f"    {row['id']} {row['rater_a']} said {s}: {row['text'][:220]}")


def stories(program, rows):
    """Story type and parts: share of the bytes of each labelled part that got the same label."""
    letters = {"S": "situation", "T": "task", "A": "action", "R": "result"}
    items, truth = [], []
    for number, row in enumerate(rows):
        text, spans = "", []
        for letter, part in row["spans"]:
            start = len(text.encode())
            text += part + "\n\n"
            spans.append((letters.get(letter, letter), start, len(text.encode())))
        items.append({"id": str(number), "kind": "story", "text": text})
        truth.append(spans)
    answers = assess(program, items)
    told = sum(answer["story"]["type"] == "story" for answer in answers)
    print(f"{'stories':26} {'':16} read as story {wilson(told, len(rows))}")
    right, total = Counter(), Counter()
    for spans, answer in zip(truth, answers):
        for part, start, end in spans:
            total[part] += end - start
            for found in answer["story"]["parts"]:
                if found["part"] == part:
                    right[part] += max(0, min(end, found["end"]) - max(start, found["start"]))
    for part in letters.values():
        if total[part]:
            print(f"{'stories, parts':26} {part:16} {right[part] / total[part]:.2f} of the bytes")
    hits = sum(
        any(PRINCIPLES.get(lp) in [p["id"] for p in answer["principles"][:3]] for lp in row["lps"])
        for row, answer in zip(rows, answers)
    )
    print(f"{'stories, principle':26} {'':16} top-3 {wilson(hits, len(rows))}")


def corpus(program, folder, wrong):
    """Our own annotated examples."""
    rows = [json.loads(line) for line in (folder / "answers.jsonl").read_text().splitlines() if line]
    keys = ("id", "kind", "text", "target")
    answers = assess(program, [{k: row[k] for k in keys if k in row} for row in rows])
    same = [row["track"] == answer["track"]["verdict"] for row, answer in zip(rows, answers)]
    print(f"{'own corpus, track':26} {'':16} {wilson(sum(same), len(same))}")
    print("    confusion:", dict(Counter((r["track"], a["track"]["verdict"]) for r, a in zip(rows, answers) if r["track"] != a["track"]["verdict"])))
    typed = [(row, answer) for row, answer in zip(rows, answers) if row["kind"] != "role"]
    same = [row["type"] == answer["story"]["type"] for row, answer in typed]
    print(f"{'own corpus, story type':26} {'':16} {wilson(sum(same), len(same))}")
    if wrong:
        for row, answer in zip(rows, answers):
            if row["track"] != answer["track"]["verdict"] or (row["kind"] != "role" and row["type"] != answer["story"]["type"]):
                print(f"    {row['id']}: {row['track']}/{row['type']} said {answer['track']['verdict']}/{answer['story']['type']} {answer['track']['scores']}")
    rows = [json.loads(line) for line in (folder / "postings.jsonl").read_text().splitlines() if line]
    answers = assess(program, [{"id": r["id"], "kind": "posting", "text": r["text"]} for r in rows])
    same = [row["track"] == answer["track"]["verdict"] for row, answer in zip(rows, answers)]
    print(f"{'own corpus, postings':26} {'':16} {wilson(sum(same), len(same))}")
    rows = [json.loads(line) for line in (folder / "adversarial.jsonl").read_text().splitlines() if line]
    answers = assess(program, [{"id": r["id"], "kind": r["kind"], "text": r["text"]} for r in rows])
    refused = [answer["track"]["verdict"] == "insufficient" for answer in answers]
    print(f"{'own corpus, adversarial':26} {'':16} refused {wilson(sum(refused), len(refused))}")
    for row, answer, fine in zip(rows, answers, refused):
        if not fine:
            print(f"    {row['id']} ({row['why']}) got {answer['track']['verdict']}: {[e['quote'] for e in answer['track']['evidence']]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the inclined program")
    parser.add_argument("--data", type=Path, help="folder with the labelled data")
    parser.add_argument("--corpus", type=Path, required=True, help="our own annotated examples")
    parser.add_argument("--wrong", action="store_true", help="also list what was read wrongly")
    options = parser.parse_args()
    program = [options.program]
    print("bars of the design: postings AUC ≥ .95, balanced accuracy ≥ .88 · questions top-1 ≥ .60, top-3 ≥ .85 · quotes 100 %")
    corpus(program, options.corpus, options.wrong)
    if options.data and options.data.is_dir():
        rows = [json.loads(line) for line in (options.data / "job_postings_train.jsonl").read_text().splitlines()]
        postings(program, rows, mask=False)
        postings(program, rows, mask=True)
        questions(program, json.loads((options.data / "principle_questions_train.json").read_text()), options.wrong)
        roles(program, [json.loads(line) for line in (options.data / "roles_train.jsonl").read_text().splitlines()], options.wrong)
        stories(program, json.loads((options.data / "stories_train.json").read_text()))
    else:
        print("The labelled data is not beside this checkout; only our own corpus was read.")
    print("every quote equalled its bytes")


if __name__ == "__main__":
    main()
