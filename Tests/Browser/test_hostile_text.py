"""Texts that try to become part of the page: shown as they are, and nothing of them runs."""

from urllib.parse import quote

import pytest
from playwright.sync_api import expect

from program import PAGES

PROBES = [
    "<script>window.stolen=1</script>",
    '"><img src=x onerror="window.stolen=1">',
    "'><svg onload=window.stolen=1>",
    "{{name}}{{{title}}}{{> head}}",
    "</textarea></title><script>window.stolen=1</script>",
    "javascript:window.stolen=1",
]


@pytest.mark.parametrize("probe", PROBES)
def test_hostile_text_runs_nowhere(server, page, watch, probe):
    watch.expect_status(409, 422)
    words = f"I moved {probe} from 4 to 9 services in 2024 at {probe}."
    fields = {"question": probe, "project": probe, "tags": probe.replace(",", ""), "principle1": probe}
    assert server.upload("/resume", [(f"{probe}.md", f"# {probe}\n\n{words}".encode())]).status == 303
    assert server.post("/targets", [("track", "tpm"), ("level", "L6"), ("label", probe)]).status == 303
    assert server.post("/privacy", [("terms", probe)]).status == 303
    server.post("/stories", {"title": probe, "layout": "free", "text": words, **fields})
    story = server.add_story(probe, words, **fields | {"principle1": ""})
    assert server.post(story, {"title": probe, "layout": "parts", "action": words, "basedOn": "1"}).status == 303
    document = server.post("/documents", {"type": "one-pager"}).headers["location"]
    draft = {"type": "one-pager", "title": probe, "text": f"# {probe}\n\n{words} | {probe} |", "basedOn": "1"}
    assert server.post(document, draft).status == 303
    server.post("/import", [("text", f"# {probe}\n\n{words}")])
    failed = server.upload("/import", [(f"{probe}.json", b"{")])
    assert failed.status == 422 and "<script>window" not in failed.text
    queries = [
        f"/stories?q={quote(probe, safe='')}",
        f"/stories?tag={quote(probe, safe='')}",
        f"/stories/new?question={quote(probe, safe='')}",
    ]
    for path in [*PAGES, story, f"{story}/versions", document, *queries, f"/nothing/{quote(probe, safe='')}"]:
        watch.expect_status(404)
        page.goto(path)
        expect(page.locator("h1")).to_have_count(1)
        assert page.evaluate("window.stolen") is None, path
        assert page.locator("img[src=x], svg[onload], a[href^='javascript:']").count() == 0, path
    page.goto(story)
    page.get_by_label("Action").fill(f"{words} And more.")
    expect(page.locator("#marks-action")).to_contain_text("And more.")
    assert page.get_by_label("Title", exact=True).input_value() == probe
    assert page.evaluate("window.stolen") is None
