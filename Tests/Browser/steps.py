"""Steps that several tests take in a page."""

import json

from playwright.sync_api import expect

TEXT = (
    "Checkout at Veldora Bank slowed down in May 2023, from 400 ms to 1,900 ms for one customer in ten. "
    "I traced the slow path to a lock in the ledger and proposed to partition it by account. "
    "The lead of the vault team refused, so I replayed one hour of traffic in front of him. "
    "We moved in six weeks, and the time fell to 310 ms by August 2023."
)


def notice(page, text):
    """What the page says about the step before; its scripts are running afterwards."""
    expect(page.locator(".flash[role=status] p").filter(has_text=text)).to_be_visible()
    page.wait_for_load_state()


def save(page, says="Saved."):
    page.locator("[data-save]").click()
    notice(page, says)


def write_story(page, title, text, project=""):
    page.goto("/stories/new")
    page.get_by_role("button", name="Freely").click()
    page.get_by_label("Title", exact=True).fill(title)
    page.get_by_label("Project").fill(project)
    page.get_by_label("Story", exact=True).fill(text)
    save(page, "The story is in your bank.")


VAGUE = (
    "I rebuilt the checkout on my own in 2023. I moved the slow call out of the lock, and the checkout got "
    "significantly faster. I was the only one on it, and it all worked."
)
FIGURES = "The wait fell from 1,900 ms to 310 ms in six weeks; I measured it on 40,000 orders a day."


def plan_loop(server, track="tpm", level="L6", label=""):
    """Plans a loop, always with the same questions, and returns its path."""
    body = json.dumps({"track": track, "level": level, "label": label, "seed": 1})
    answer = server.ask("POST", "/api/loops", body, {"Content-Type": "application/json"})
    assert answer.status == 201, answer.text
    return answer.headers["location"].removeprefix("/api")


def short_round(server, manner="technical", minutes=5):
    """Plans a loop whose third round is short, and returns the path of that round."""
    path = f"{plan_loop(server)}/rounds/3"
    fields = {"role": "Hiring manager", "area": "principles", "minutes": minutes, "manner": manner}
    answer = server.post(f"{path}/edit", [*fields.items(), ("principle", "dive-deep"), ("principle", "ownership")])
    assert answer.status == 303, answer.text
    return path


def begin(page, path):
    page.goto(path)
    page.get_by_role("button", name="Begin", exact=True).click()
    expect(page.get_by_label("Your answer")).to_be_focused()
    # The script is at work once it has shown its keys; words typed before that would be saved by handing in only.
    expect(page.locator("[data-keys]")).to_have_js_property("hidden", False)


def hand_in(page, words, next_place):
    """Hands in an answer and waits for what is asked next."""
    page.get_by_label("Your answer").fill(words)
    page.get_by_role("button", name="That is my answer").click()
    expect(page.locator(".asked p").first).to_have_text(next_place)
    page.wait_for_load_state()
