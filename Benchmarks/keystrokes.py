#!/usr/bin/env python3
"""Types into the editor as a browser would: posts a growing story to ADDRESS/reading and times the round trips."""
import http.client
import statistics
import sys
import time
import urllib.parse

with open("Samples/tpm-mara-lindqvist/stories/retry-storm.md", encoding="utf-8") as file:
    text = file.read().split("---\n", 2)[2]
host = sys.argv[1].split("//")[1]
connection = http.client.HTTPConnection(host)
times = []
for typed in range(len(text) - 400, len(text)):
    body = urllib.parse.urlencode({"title": "Typed", "layout": "free", "text": text[:typed]})
    start = time.perf_counter()
    connection.request("POST", "/reading", body, {"Content-Type": "application/x-www-form-urlencoded"})
    answer = connection.getresponse()
    answer.read()
    times.append((time.perf_counter() - start) * 1000)
    assert answer.status == 200, answer.status
times.sort()
print(f"keystroke in a story of 400 words: median {statistics.median(times):.1f} ms, p99 {times[int(len(times) * .99)]:.1f} ms")
