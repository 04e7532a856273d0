"""Pay: the dated tables and what they do not say, files of one's own, and files that cannot be read."""

import json
import re

import pytest
from playwright.sync_api import expect

from steps import notice
from test_looks import RULES, Looks

HEAD = "level,title,total,year,base,location"


def rows(count, track="Technical Program Manager", level="L6", year=2026, start=250_000):
    return "\n".join(f'{level},{track},{start + 1000 * place},{year},160000,"Seattle, WA"' for place in range(count))


NEWER = f"{HEAD}\n{rows(12)}\n{rows(11, 'Program Manager', start=200_000)}\nL6,Software Engineer,300000,2026,,\n"


def upload(server, text, name="newer.csv"):
    return server.upload("/pay/import", [(name, text if isinstance(text, bytes) else text.encode())])


def test_the_table_says_how_old_it_is_and_what_people_claim(page):
    page.goto("/pay")
    expect(page.locator(".claimcard")).to_contain_text("Contradicted")
    expect(page.locator(".claimcard a")).to_have_attribute("href", "/claims#C1")
    table = page.get_by_role("region", name="Public reports, United States", exact=True)
    expect(table).to_contain_text("old, indicative (2018–2021)")
    table.get_by_text("The same as a table").click()
    row = table.get_by_role("row").filter(has=page.get_by_role("rowheader", name="L6 TPM"))
    expect(row).to_contain_text("124")
    expect(row).to_contain_text("255,000")
    few = table.get_by_role("row").filter(has=page.get_by_role("rowheader", name="L7 PGM"))
    expect(few).to_contain_text("too few to show")


def test_a_newer_file_is_read_and_deleted(server, page):
    page.goto("/pay")
    page.get_by_label("File", exact=True).set_input_files({"name": "newer.csv", "mimeType": "text/csv", "buffer": NEWER.encode()})
    page.get_by_role("button", name="Read it").click()
    told = page.locator(".flash[role=status]")
    expect(told).to_contain_text("newer.csv was read: 23 reports.")
    expect(told).to_contain_text("1 row left out because the title names neither track")
    expect(page.get_by_role("heading", name="Your files, United States, USD", exact=True)).to_be_visible()
    expect(page.locator(".paytable").first).to_contain_text("indicative (2026)")
    expect(page.locator(".payfiles li")).to_have_count(1)
    assert upload(server, NEWER).status == 200
    page.goto("/pay")
    expect(page.locator(".payfiles li")).to_have_count(1)
    page.locator(".payfiles summary").click()
    page.get_by_role("button", name="Delete newer.csv for good").click()
    notice(page, "The reports of the file were deleted.")
    expect(page.locator(".payfiles")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    notice(page, "It is back.")
    expect(page.locator(".payfiles li")).to_contain_text("newer.csv")
    expect(page.get_by_role("heading", name="Your files, United States, USD", exact=True)).to_be_visible()


def test_a_newer_file_moves_into_the_brief(server, page):
    upload(server, NEWER)
    letter = {"company": "Amazon", "currency": "USD", "base": "150k", "level": "L6", "track": "tpm", "location": "Seattle, WA"}
    path = server.post("/offers", letter).headers["location"].split("?")[0]
    page.goto(f"{path}/brief")
    expect(page.locator(".brief")).to_contain_text("Your own files, 2026")


BROKEN = {
    "a figure": (f"{HEAD}\n{rows(3)}\nL6,Program Manager,lots,2026,,\n", "Line 5"),
    "a year": (f"{HEAD}\nL6,Program Manager,200000,3026,,\n", "Line 2"),
    "a quotation": (f'{HEAD}\nL6,"Program Manager,200000,2026,,\n', "Line 2"),
    "no headings": ("L6,Program Manager,200000,2026\n", "Line 1"),
    "nothing": ("", "empty"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00", ""),
    "nobody": (f"{HEAD}\nL6,Software Engineer,300000,2026,,\n", "No row"),
    "a page": ("<!doctype html><html><body>Not found</body></html>", ""),
}


@pytest.mark.parametrize("content, words", BROKEN.values(), ids=BROKEN)
def test_a_malformed_file_is_refused_by_line_and_nothing_is_kept(server, new_page, watch, content, words):
    watch.expect_status(422)
    answer = upload(server, content)
    assert answer.status == 422, answer.text[:300]
    said = re.search(r'role="alert">.*?</ul>', answer.text, re.S)
    assert said and words in said[0] and "nothing of it was kept" in said[0], answer.text[:2000]
    assert not re.search(r"Error\(|Optional|Swift", said[0])
    assert json.loads(server.get("/api/pay").text)["files"] == []


def test_many_problems_are_counted(server):
    answer = upload(server, f"{HEAD}\n" + "L6,Program Manager,lots,2026,,\n" * 500)
    assert answer.status == 422
    assert "and 480 more" in answer.text and answer.text.count("Line ") == 20


def test_huge_files_end_in_a_clear_message(server):
    many = upload(server, f"{HEAD}\n{rows(100_001)}")
    assert many.status == 422 and re.search(r"more than [\d,]+ rows", many.text)
    wide = upload(server, ",".join(f"c{place}" for place in range(5000)) + "\n1\n")
    assert wide.status == 422 and "columns" in wide.text
    large = upload(server, b"level,title,total\n" + b"x" * 21_000_000)
    assert large.status in (413, 422), large.status
    assert "The file has 21 MB; the limit is 20 MB." in large.text and "<h1>Pay</h1>" in large.text
    assert json.loads(server.get("/api/pay").text)["files"] == []


def test_without_a_file_and_without_scripts(server, new_page):
    answer = server.upload("/pay/import", [])
    assert answer.status == 422 and "Choose a file first" in answer.text
    page = new_page(server, java_script_enabled=False)
    page.goto("/pay")
    page.get_by_label("File", exact=True).set_input_files({"name": "newer.csv", "mimeType": "text/csv", "buffer": NEWER.encode()})
    page.get_by_role("button", name="Read it").click()
    expect(page.locator(".flash[role=status]")).to_contain_text("23 reports")


def test_the_api(server):
    def ask(method, path, body=None):
        answer = server.ask(method, f"/api{path}", json.dumps(body) if body is not None else None, {"Content-Type": "application/json"} if body is not None else {})
        return answer.status, json.loads(answer.text) if answer.text else None

    status, pay = ask("GET", "/pay")
    assert status == 200 and pay["tables"][0]["claims"][0]["verdict"] == "contradicted"
    status, read = ask("POST", "/pay/files", {"name": "newer.csv", "text": NEWER})
    assert status == 201 and read["file"]["reports"] == 23
    assert ask("GET", "/pay")[1]["own"][0]["levels"][0]["tpm"]["count"] == 12
    status, refused = ask("POST", "/pay/files", {"name": "x", "text": f"{HEAD}\nL6,Program Manager,lots,2026,,\n"})
    assert status == 422 and refused["fields"][0]["name"] == "line 2"
    assert ask("DELETE", f"/pay/files/{read['file']['number']}")[0] == 204
    assert ask("DELETE", f"/pay/files/{read['file']['number']}")[0] == 404


@pytest.mark.parametrize("scheme", RULES)
def test_looks(server, new_page, watch, scheme):
    watch.expect_status(422)
    looks = Looks(new_page(server, color_scheme=scheme), scheme)
    looks.page.goto("/pay")
    looks.check("pay")
    upload(server, NEWER)
    looks.page.goto("/pay")
    for fold in looks.page.locator("main details summary").all():
        fold.click()
    looks.check("pay-own")
    looks.page.get_by_label("File", exact=True).set_input_files({"name": "odd.csv", "mimeType": "text/csv", "buffer": BROKEN["a figure"][0].encode()})
    looks.page.get_by_role("button", name="Read it").click()
    looks.page.get_by_role("alert").wait_for()
    looks.check("pay-refused")
    assert looks.problems == []
