"""What an interviewer asks after an answer, and what a round never says."""

import re

import pytest

from steps import FIGURES, VAGUE, short_round

# What would tell a candidate how it goes.
JUDGES = re.compile(
    r"scorecard|rating|\bscore\b|\bvotes?\b|not inclined|strong hire|\d of 4|strong sign|weak sign|well done"
    r"|good answer|try this|fix this|what it tests|listens for|hint\b(?!s and no marks)",
    re.IGNORECASE,
)


def principles(server):
    """The titles of all principles, as the filter of the question bank names them."""
    options = re.search(r'name="principle">(.*?)</select>', server.get("/questions").text, re.DOTALL)[1]
    titles = re.findall(r">([^<]+)</option>", options)[1:]
    assert len(titles) == 16
    return titles


def judging(server, text):
    """What in the page of a round gives away how it goes or what is listened for."""
    main = text[text.index("<main") : text.index("</main>")]
    found = JUDGES.findall(main)
    return found + [title for title in principles(server) if title in main]


COORDINATION = (
    "I set up a weekly meeting with the five leads, and I kept the tracker up to date. I reminded everybody before "
    "the date and sent the minutes on the same day. I followed up with the two who were late until they answered. The "
    "delay fell from 12 days in May to 4 days in July 2023, counted in the tracker."
)
TOGETHER = (
    "We replaced the queue in May 2023. We wrote the plan, we tested it on 40,000 orders, and we moved the traffic "
    "over in four steps. Our errors fell from 190 to 12 a day within two weeks. We were proud of it."
)


@pytest.mark.parametrize(
    "answer,manner,group",
    [
        (VAGUE, "quiet", "numbers"),
        (VAGUE, "sceptical", "failure"),
        (TOGETHER, "quiet", "ownership"),
        (COORDINATION, "friendly", "levers"),
    ],
    ids=["vague", "smooth", "we", "coordination"],
)
def test_the_follow_up_asks_for_what_the_answer_lacks(server, answer, manner, group):
    path = short_round(server, manner, minutes=55)
    server.post(f"{path}/begin")
    assert server.post(f"{path}/answer", {"turn": 1, "answer": answer, "do": "answer"}).status == 303
    assert server.post(f"{path}/answer", {"turn": 2, "answer": "I cannot say.", "do": "end"}).status == 303
    assert re.search(r"Follow-up · about ([a-z- ]+)", server.get(f"{path}/review").text)[1] == group


def test_an_interviewer_goes_five_levels_deep_and_no_further(server):
    """Follow-ups go on while they bring something, and stop soon after they do not."""
    path = short_round(server, minutes=55)
    server.post(f"{path}/begin")
    asked = [place(server, path)]
    while asked[-1] and len(asked) < 30:
        number = len(asked)
        words = VAGUE if number == 1 else f"I cut it from {number * 910} ms to {number * 90} ms on day {number * 3}."
        if not asked[-1].startswith("Question 1"):
            words = "I do not know."
        server.post(f"{path}/answer", {"turn": number, "answer": words, "do": "answer"})
        asked.append(place(server, path))
    assert 3 <= asked.count("Question 1, follow-up") <= 5, asked
    assert asked.count("Question 2") == 1 and asked.count("Question 2, follow-up") <= 2, asked
    assert asked[-1] is None, "the round ends after the last question"


def place(server, path):
    """Which question waits, such as `Question 1, follow-up`; None when the round is over."""
    found = re.search(r'aria-labelledby="asked">\s*<p[^>]*>([^<]+)', server.get(path).text)
    return found and found[1]


def test_nothing_in_a_round_judges_or_helps(server):
    """Not even what cannot be seen: neither the bank's signs nor the principles that are listened for."""
    path = short_round(server)
    assert judging(server, server.get(path).text) == []
    server.post(f"{path}/begin")
    for turn, words in enumerate((VAGUE, FIGURES, "I do not know."), start=1):
        text = server.get(path).text
        assert judging(server, text) == [], turn
        question = re.search(r'id="asked" class="question">([^<]+)', text)[1]
        bank = server.get("/questions").text
        tests = re.findall(r"<b>Tests:</b> ([^<]+)</p>", bank)
        assert tests and not [line for line in tests if line in text], question
        server.post(f"{path}/answer", {"turn": turn, "answer": words, "do": "answer"})
    assert server.get(path).status == 200
