"""What other sites and broken requests may not do to rounds, questions and outcomes."""

import pytest

from program import FORM
from steps import VAGUE, short_round
from test_safety import FOREIGN, guarded, readable

OUTCOME = {"date": "2026-11-12", "track": "tpm", "level": "L6", "result": "offer", "loop": "", "note": "Theirs"}


def posts(path):
    """Every post of these pages that would change something, with a good form."""
    loop = path.rsplit("/rounds", 1)[0]
    edit = {"role": "Theirs", "area": "principles", "minutes": "45", "manner": "patient", "principle": "dive-deep"}
    return {
        "/loops": {"track": "tpm", "level": "L6", "label": "Theirs"},
        "/loops/practice": {"question": "own-1"},
        "/questions": {"questions": "Theirs, is it not?"},
        "/questions/own-1/delete": {},
        "/outcomes": OUTCOME,
        "/outcomes/1/delete": {},
        f"{path}/draft": {"turn": 1, "answer": "Theirs"},
        f"{path}/answer": {"turn": 1, "answer": "Theirs", "do": "end"},
        f"{loop}/rounds/4/begin": {},
        f"{loop}/rounds/4/edit": edit,
        f"{loop}/rounds/4/move": {"to": "down"},
        f"{loop}/rounds/7/remove": {},
        f"{loop}/rounds": {},
        f"{loop}/slots/4-1": {"do": "undo"},
        f"{loop}/debrief": {},
        f"{loop}/delete": {},
    }


@pytest.fixture
def path(server):
    """A round under way, with a question and an outcome of the candidate's own."""
    path = short_round(server, minutes=55)
    assert server.post(f"{path}/begin").status == 303
    assert server.post("/questions", {"questions": "What did you measure?"}).status == 303
    assert server.post("/outcomes", OUTCOME | {"note": "Mine"}).status == 303
    return path


@pytest.mark.parametrize("headers", FOREIGN, ids=str)
def test_foreign_pages_change_no_loop(server, path, headers):
    before = server.get("/export/everything.json").text
    for target, fields in posts(path).items():
        readable(server.post(target, fields, headers), 403)
    after = server.get("/export/everything.json").text
    assert after.count("Theirs") == 0 and len(after) == len(before)


@pytest.mark.parametrize("host", ["example.com", "127.0.0.1.example.com", ""])
def test_a_foreign_host_reads_nothing_of_a_loop(server, path, host):
    server.post(f"{path}/draft", {"turn": 1, "answer": "My secret words"})
    loop = path.rsplit("/rounds", 1)[0]
    for page in ("/loops", loop, path, f"{path}/edit", f"{path}/review", f"{loop}/debrief", "/questions", "/outcomes"):
        answer = readable(server.get(page, Host=host), 421)
        assert "My secret words" not in answer.text and "Mine" not in answer.text
    for target, fields in posts(path).items():
        assert server.post(target, fields, {"Host": host}).status == 421, target


def test_every_page_of_a_loop_is_guarded(server):
    server.open_sample()
    pages = ["/loops/2", "/loops/2/debrief", "/loops/2/debrief.md", "/loops/2/rounds/3", "/loops/2/rounds/3/review"]
    for page in pages:
        answer = server.get(page)
        assert answer.status == 200, page
        guarded(answer)


NOWHERE = (
    "/loops/0 /loops/-1 /loops/x /loops/99 /loops/99999999999999999999 /loops/1/rounds/0 /loops/1/rounds/99 "
    "/loops/1/rounds/x /loops/1/rounds/99/review /loops/1/rounds/99/edit /loops/99/debrief /loops/99/debrief.md "
    "/loops/1/debrief.exe /loops/%2e%2e/debrief /questions/nothing /outcomes/1"
).split()


@pytest.mark.parametrize("path", NOWHERE)
def test_addresses_that_lead_nowhere_say_so(server, path):
    server.open_sample()
    readable(server.get(path), 404)


BROKEN = [
    ("begin", FORM, b"untimed=%zz", 400),
    ("answer", FORM, b"", 400),
    ("answer", FORM, b"turn=one&answer=x", 400),
    ("answer", FORM, b"turn=99999999999999999999&answer=x", 400),
    ("answer", FORM, b"turn=2&answer=x&do=answer", 409),
    ("answer", FORM, b"turn=0&answer=x&do=skip", 409),
    ("answer", FORM, b"turn=-1&answer=x&do=end", 409),
    ("answer", FORM, b"turn=1&answer=%ff%fe&do=end", 400),
    ("answer", FORM, b"turn=1&answer=%00&do=end", 422),
    ("answer", "application/json", b"{}", 415),
    ("answer", "text/plain", b"turn=1", 415),
]


@pytest.mark.parametrize("act,kind,body,status", BROKEN, ids=lambda value: str(value)[:40])
def test_broken_answers_are_refused_and_change_nothing(server, path, act, kind, body, status):
    before = server.get(path).text
    readable(server.ask("POST", f"{path}/{act}", body, {"Content-Type": kind}), status)
    assert server.get(path).text == before


@pytest.mark.parametrize(
    "body,status",
    [
        (b"turn=2&answer=x", 409),
        (b"answer=x", 400),
        (b"turn=1&answer=%00", 422),
        (b"turn=1&answer=" + b"a" * 500_001, 422),
    ],
    ids=["another turn", "no turn", "zero byte", "too long"],
)
def test_a_refused_draft_is_one_sentence_for_the_script(server, path, body, status):
    answer = server.ask("POST", f"{path}/draft", body, {"Content-Type": FORM})
    assert answer.status == status
    assert answer.headers["content-type"].startswith("text/plain")
    assert answer.text.endswith(".") and "<" not in answer.text and len(answer.text) < 200
    guarded(answer)


@pytest.mark.parametrize("spoken", ["", "-5", "99999999999999999999", "soon", "1e9"])
def test_any_count_of_spoken_seconds_is_taken(server, path, spoken):
    """What a script counts wrongly costs nobody an answer."""
    assert server.post(f"{path}/draft", {"turn": 1, "answer": VAGUE, "spoken": spoken}).status == 204
    assert server.post(f"{path}/answer", {"turn": 1, "answer": VAGUE, "spoken": spoken, "do": "end"}).status == 303
    assert server.get(f"{path}/review").status == 200


def test_an_answer_larger_than_any_form_is_refused(server, path):
    before = server.get(path).text
    answer, questions = {"turn": 1, "answer": "word " * 250_000}, {"questions": "word? " * 250_000}
    for target, fields in ((f"{path}/answer", answer), ("/questions", questions)):
        refused = server.post(target, fields)
        assert refused.status in (413, 422) and "</html>" in refused.text
        guarded(refused)
    assert server.get(path).text == before


@pytest.mark.parametrize("place", ["0-0", "1", "x-y", "99-99", "1-1-1", "-1-1", "4-99"])
def test_a_wish_for_a_question_that_is_not_there_changes_nothing(server, path, place):
    loop = path.rsplit("/rounds", 1)[0]
    story = server.add_story("The lock", VAGUE).split("/")[-1]
    before = server.get("/export/everything.json").text
    answer = server.post(f"{loop}/slots/{place}", {"do": "pin", "story": story})
    assert answer.status in (404, 422), answer.status
    assert len(server.get("/export/everything.json").text) == len(before)
