"""The four sample candidates have played two loops each: what the debriefs decide, and on which words."""

import html
import re
import subprocess

import pytest
from playwright.sync_api import expect

from steps import begin, plan_loop
from test_imports import needs
from test_looks import SCREENSHOTS, pages_of

VOTES = ("Strong Hire", "Inclined", "Not inclined", "Strong No Hire", "Not enough data")
# What a panel decides on the loop of either track.
DECIDED = {
    "Mara Lindqvist": {"TPM": r"^Hire at L6$", "PGM": r"^Not as applied for; considered as TPM$"},
    "Daniel Okafor": {"TPM": r"^Not as applied for; considered as PGM$", "PGM": r"^Hire at L6$"},
    "Julie Brandt": {"TPM": r"^No hire$", "PGM": r"^No hire$"},
    "Arun Pillai": {
        "TPM": r"^(Hire at L6|Not as applied for; considered as PGM)$",
        "PGM": r"^(Hire at L6|Not as applied for; considered as TPM)$",
    },
}
# What stands against a candidate on a track, said in the reasons.
AGAINST = {
    ("Mara Lindqvist", "PGM"): "A program was asked for; the answer designs the system",
    ("Daniel Okafor", "TPM"): "A system was asked for; the answer gives goals, people and business value",
    ("Julie Brandt", "TPM"): "A system was asked for; the answer plans meetings",
    ("Julie Brandt", "PGM"): "A program was asked for; the answer gives a calendar of meetings",
    ("Arun Pillai", "TPM"): "below the L7 that was asked for",
    ("Arun Pillai", "PGM"): "below the L7 that was asked for",
}
NO_HIRE = re.compile("Not inclined|Strong No Hire")


def debrief(page, candidate, track):
    """Opens a candidate and goes from the list of loops to the debrief of one track."""
    page.goto("/")
    page.get_by_role("button", name=candidate).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(candidate)
    page.get_by_role("navigation").filter(visible=True).get_by_role("link", name="Loops").click()
    expect(page.locator(".looplist .tag")).to_have_text(["Debriefed", "Debriefed"])
    page.locator(".looplist").get_by_role("link", name=track).click()
    page.get_by_role("link", name="Read the debrief").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Debrief")


def plain(text):
    return " ".join(text.split())


def said_in(server, review):
    """Everything the candidate said in a round, as its review shows it."""
    answers = re.findall(r'<p class="words">(.*?)</p>', server.get(review).text, re.DOTALL)
    assert answers, review
    return plain(" ".join(html.unescape(answer) for answer in answers))


def quotes_in(part):
    """What a part of the page quotes, without the quotation marks and without the name of a round."""
    said = part.locator(".said").evaluate_all("all => all.map(e => e.firstChild.textContent)")
    return [plain(text).strip("“”") for text in said]


def expect_every_quote_in_its_round(server, page):
    """Nothing is put into the candidate's mouth, and nobody quotes a round that was another's."""
    rounds = {}
    for report in page.locator(".report").all():
        review = report.get_by_role("link", name="Read the review").get_attribute("href")
        said = rounds[int(review.split("/")[4])] = said_in(server, review)
        missing = [quote for quote in quotes_in(report) if quote not in said]
        assert missing == [], review
    assert len(rounds) == 5
    everything = "\n".join(rounds.values())
    for part in (".reasons", "#why .card", ".minutes"):
        for block in page.locator(part).all():
            assert [quote for quote in quotes_in(block) if quote not in everything] == [], part
    assert quotes_in(page.locator(".reasons > li").first)
    for minute in page.locator(".minutes .said:has(.small)").all():
        number = int(re.search(r"\d+", minute.locator(".small").inner_text())[0])
        quote = plain(minute.evaluate("e => e.firstChild.textContent")).strip("“”")
        assert quote in rounds[number], "the minutes name the round"


@pytest.mark.parametrize("track", ["TPM", "PGM"])
@pytest.mark.parametrize("candidate", DECIDED)
def test_a_sample_is_decided_as_its_answers_deserve_in_its_own_words(server, page, candidate, track):
    debrief(page, candidate, track)
    expect(page.locator("#decision")).to_have_text(re.compile(DECIDED[candidate][track]))
    votes = page.locator(".votes > li")
    expect(votes).to_have_count(5)
    for row in votes.all():
        before, after = (plain(text) for text in row.locator("dd.vote").all_inner_texts())
        assert before in VOTES and after in VOTES
        assert row.locator("p b", has_text="Changed.").count() == (before != after)
        assert len(row.locator("p").last.inner_text()) > 20, "a vote is explained"
    after = page.locator(".swing div:last-child dd")
    if "Hire at" in page.locator("#decision").inner_text():
        assert after.filter(has_not_text=NO_HIRE).count() > 2, "more than half would hire"
    else:
        assert after.filter(has_text=NO_HIRE).count() > 2, "no more than half would hire"
    against = AGAINST.get((candidate, track))
    if against:
        reason = page.locator(".reasons li").filter(has_text=against)
        assert quotes_in(reason), "what stands against somebody is quoted"
        expect(page.locator(".flips li").first).to_be_visible()
    expect(page.locator(".plan > li").first.or_(page.get_by_text("Nothing is open."))).to_be_visible()
    expect_every_quote_in_its_round(server, page)


def test_the_heat_map_leads_to_the_feedback_of_that_interviewer(server, page):
    debrief(page, "Mara Lindqvist", "TPM")
    table = page.get_by_role("region", name="Principles by interviewer")
    rows = table.locator("tbody tr")
    assert rows.count() >= 8
    for row in rows.all():
        assert row.locator("td").count() == 6 and row.locator("td.together").inner_text()
    cell = table.locator("td a").first
    goal = cell.get_attribute("href")
    cell.click()
    expect(page.locator(goal)).to_be_in_viewport()
    page.locator(goal).get_by_role("link", name="Read the review").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Review: Round")


def test_the_packet_is_exported_as_markdown(server, page):
    debrief(page, "Mara Lindqvist", "PGM")
    decision = page.locator("#decision").inner_text()
    interviewers = [name.removesuffix(" Bar raiser") for name in page.locator(".votes h3").all_inner_texts()]
    quotes = quotes_in(page.locator(".reasons"))
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Export as Markdown").click()
    assert re.fullmatch(r"debrief-\d+\.md", waiting.value.suggested_filename)
    text = waiting.value.path().read_text(encoding="utf-8")
    flat = plain(text)
    assert text.startswith("# ") and decision in text
    assert [part for part in [*interviewers, *quotes] if plain(part) not in flat] == []
    assert not re.search(r"\{\{|</?\w+>|Optional\(", text)


@pytest.mark.parametrize("candidate,track", [("Mara Lindqvist", "TPM"), ("Julie Brandt", "PGM")])
def test_the_packet_prints_on_a4(server, page, candidate, track):
    """Votes and heat map keep to the paper, and the packet begins on the first page."""
    needs("pdftotext")
    debrief(page, candidate, track)
    decision = page.locator("#decision").inner_text()
    interviewers = page.locator(".votes h3").all_inner_texts()
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    file = SCREENSHOTS / f"debrief-{track}.pdf"
    page.emulate_media(media="print")
    # The width between the margins of A4.
    page.set_viewport_size({"width": 688, "height": 1000})
    for part in (".votes", ".votekey", "table.heat", ".decision", ".minutes", ".plan"):
        box = page.locator(part).first.bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= 689, part
    for furniture in ("header.top", "header.side", ".banner", ".onpage", ".noprint"):
        assert page.locator(furniture).filter(visible=True).count() == 0, furniture
    pdf = page.pdf(path=file, format="A4")
    assert 2 <= pages_of(pdf) <= 12
    first = read(file, "-l", "1")
    assert "Debrief" in first and decision in first and plain(interviewers[0]).split(",")[0] in plain(first)
    words = re.findall(r'xMin="(.*?)" yMin=".*?" xMax="(.*?)".*?>(.*?)</word>', read(file, "-bbox"))
    assert len(words) > 500
    assert [word for left, right, word in words if float(left) < 30 or float(right) > 595 - 30] == []
    whole = plain(read(file))
    assert "Together" in whole and whole.count("Strength") + whole.count("Concern") > 3


def read(file, *options):
    return subprocess.run(["pdftotext", *options, file, "-"], capture_output=True, text=True, check=True).stdout


def test_a_loop_under_way_can_be_debriefed_early(server, page):
    """What is missing is said before, and counts as not enough data, never against the candidate's words."""
    loop = plan_loop(server)
    page.goto(f"{loop}/debrief")
    expect(page).to_have_url(re.compile(f"{loop}$"))
    expect(page.get_by_role("button", name="Hold the debrief")).to_have_count(0)
    begin(page, f"{loop}/rounds/4")
    page.get_by_label("Your answer").fill("I would ask for the load first: 140,000 messages in one hour.")
    page.get_by_text("End the round").click()
    page.get_by_role("button", name="End it now").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Review: Round 4")
    page.goto(loop)
    expect(page.get_by_text("A debrief now would hear nothing from round")).to_be_visible()
    page.get_by_role("button", name="Hold the debrief").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Debrief")
    expect(page.locator(".votes > li").filter(has_text="Not enough data")).not_to_have_count(0)
    expect(page.locator(".note-line").first).to_be_visible()
