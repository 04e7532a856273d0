"""Words in rounds, questions, labels and notes that try to become part of the page: shown as they are."""

import pytest
from playwright.sync_api import expect

from steps import FIGURES, VAGUE, plan_loop
from test_hostile_text import PROBES


@pytest.mark.parametrize("probe", PROBES)
def test_hostile_words_run_nowhere_in_a_loop(server, page, watch, probe):
    watch.expect_status(404, 409, 422)
    words = f"{VAGUE} I moved {probe} from 4 to 9 services in 2024 at {probe}. {FIGURES}"
    server.add_story(probe, words, question=probe, project=probe)
    assert server.post("/targets", {"track": "tpm", "level": "L6", "label": probe}).status == 303
    loop = plan_loop(server, label=probe)
    edited = server.post(
        f"{loop}/rounds/4/edit",
        {"role": probe, "area": "principles", "minutes": "45", "manner": "patient", "principle": "dive-deep"},
    )
    assert edited.status == 303, edited.text
    refused = server.post(
        f"{loop}/rounds/4/edit",
        {"role": probe, "area": probe, "minutes": probe, "manner": probe, "principle": probe},
    )
    assert refused.status == 422 and "<script>window" not in refused.text and "<img src=x" not in refused.text
    asked = server.post("/questions", {"questions": f"What did {probe} do to you and how did you measure it?"})
    assert asked.status == 303
    for number in (3, 4):
        path = f"{loop}/rounds/{number}"
        server.post(f"{path}/begin")
        assert server.post(f"{path}/answer", {"turn": 1, "answer": words, "do": "answer"}).status == 303
        assert server.post(f"{path}/draft", {"turn": 2, "answer": words}).status == 204
    server.post(f"{loop}/rounds/3/answer", {"turn": 2, "answer": words, "do": "end"})
    entry = {"date": "2026-11-12", "track": "tpm", "level": "L6", "result": "offer", "loop": loop.split("/")[-1]}
    assert server.post("/outcomes", entry | {"note": probe}).status == 303
    practice = server.post("/loops/practice", {"question": "own-1"}).headers["location"]
    paths = ["/loops", loop, f"{loop}/debrief", "/questions", "/outcomes", practice]
    paths += [f"{loop}/rounds/3/review", f"{loop}/rounds/3", f"{loop}/rounds/4", f"{loop}/rounds/5/edit"]
    for path in paths:
        page.goto(path)
        expect(page.locator("h1")).to_have_count(1)
        page.wait_for_load_state()
        assert page.evaluate("window.stolen") is None, path
        assert page.locator("img[src=x], svg[onload], a[href^='javascript:']").count() == 0, path
        assert page.locator("main script:not([src])").count() == 0, path
    page.goto(f"{loop}/rounds/4")
    expect(page.get_by_label("Your answer")).to_have_value(words)
    page.get_by_text("So far in this question").click()
    expect(page.locator(".exchange .words")).to_have_text([words])
    markdown = server.get(f"{loop}/debrief.md")
    assert markdown.status == 200 and markdown.headers["content-disposition"].startswith("attachment")
    for refused in ({"questions": probe + "\0"}, {"questions": ""}):
        assert "<script>window" not in server.post("/questions", refused).text


@pytest.mark.parametrize(
    "words",
    ["\r\n\r\n<end>", "a\r\nb\nc", "漢字 🙂 “quotes”", " \u202eevil\u202c ", "x" * 100_000, "&amp;&lt;", "</p>" * 50],
    ids=lambda words: ascii(words[:12]),
)
def test_any_answer_comes_back_as_it_was_written(server, page, words):
    """Kept as a draft, handed in, and read in the review, to the letter."""
    path = f"{plan_loop(server)}/rounds/3"
    server.post(f"{path}/begin")
    assert server.post(f"{path}/draft", {"turn": 1, "answer": words}).status == 204
    page.goto(path)
    lines = words.replace("\r\n", "\n")
    assert page.get_by_label("Your answer").input_value() == lines
    assert server.post(f"{path}/answer", {"turn": 1, "answer": words, "do": "end"}).status == 303
    page.goto(f"{path}/review")
    said = page.locator(".transcript .words").first.text_content()
    assert said.replace("\r\n", "\n").strip() == lines.strip()
