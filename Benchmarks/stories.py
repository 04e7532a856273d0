#!/usr/bin/env python3
"""Writes an archive of N stories, cut from the samples' sentences, for the page benchmarks. Same N, same archive."""
import glob
import json
import random
import sys

count, out = int(sys.argv[1]), sys.argv[2]
random.seed(count)
bodies = []
for path in sorted(glob.glob("Samples/*/stories/*.md")):
    with open(path, encoding="utf-8") as file:
        bodies.append(file.read().split("---\n", 2)[2].strip().split("\n\n"))
letters = "abcdefghijklmnopqrstuvwxyz234567"


def name(number):
    return "".join(letters[(number >> shift) & 31] for shift in range(0, 60, 5))


def story(number):
    paragraphs = [random.choice(bodies)[min(part, 3)] for part in range(5)]
    saved = f"2026-01-{number % 28 + 1:02d}T08:00:00.{number % 1000:03d}Z"
    draft = {
        "title": f"Story {number}: {paragraphs[0][:60]}",
        "project": f"Project {number % 25}",
        "question": "Tell me about a time you had to choose.",
        "principles": ["dive-deep"],
        "tags": [f"tag{number % 12}"],
        "text": {"free": "\n\n".join(paragraphs)},
    }
    return {"id": name(number), "created": saved, "versions": [{"number": 1, "saved": saved, "draft": draft}]}


archive = {
    "format": "inclined-archive",
    "version": 1,
    "stories": [story(number) for number in range(1, count + 1)],
    "resumes": [],
    "targets": [{"number": 1, "track": "tpm", "level": "L6", "label": ""}],
    "currentTarget": 1,
    "priors": {},
    "secretTerms": ["Apollo", "Zephyr"],
}
with open(out, "w", encoding="utf-8") as file:
    json.dump(archive, file)
