"""Files that are something else than they should be: a clear sentence, and nothing is changed."""

import json

import pytest
from playwright.sync_api import expect

from program import sentence, titles

WRONG = {
    "photo.png": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "photo.pdf": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8,
    "broken.pdf": b"%PDF-1.7\n" + b"1 0 obj << nothing",
    "broken.docx": b"PK\x03\x04 and then nothing of the kind",
    "empty.txt": b"",
    "empty.md": b"  \n\n ",
    "zeros.md": b"\0" * 4000,
    "cv.exe": b"MZ" + b"\0" * 200,
    "cv": b"\xff\xfe\xfa" * 400,
}
WRONG_ARCHIVES = {
    "half.json": b'{"stories": [',
    "other.json": b'{"hello": "world"}',
    "list.json": b"[1, 2, 3]",
    "deep.json": b"[" * 100_000,
    "empty.json": b"",
    "binary.json": bytes(range(256)),
}


@pytest.mark.parametrize("name", WRONG)
@pytest.mark.parametrize("path", ["/resume", "/import"])
def test_wrong_files(server, path, name):
    print(sentence(server.upload(path, [(name, WRONG[name])])))
    assert titles(server) == [] and "<h1>Résumé</h1>" in server.get("/resume").text


@pytest.mark.parametrize("name", WRONG_ARCHIVES)
def test_wrong_archives(server, name):
    print(sentence(server.upload("/import", [(name, WRONG_ARCHIVES[name])])))
    assert titles(server) == []


def test_one_bad_file_stops_the_whole_import(server):
    answer = server.upload(
        "/import", [("good.md", b"# The lock\n\nI traced it."), ("half.json", WRONG_ARCHIVES["half.json"])]
    )
    assert "half.json" in sentence(answer) and titles(server) == []


def test_an_archive_with_a_story_that_cannot_be(server):
    server.add_story("The lock")
    archive = json.loads(server.get("/export/everything.json").text)
    archive["stories"][0]["id"] = "AAAAAAAAAAAAAAAAAAAAAAAAAA"
    for version in archive["stories"][0]["versions"]:
        version.setdefault("draft", version)["title"] = "x" * 100_000
    sentence(server.upload("/import", [("long.json", json.dumps(archive).encode())]))
    assert titles(server) == ["The lock"]


def test_nothing_chosen(page, watch):
    watch.expect_status(422)
    for path, button in (("/resume", "Read my résumé"), ("/data", "Import")):
        page.goto(path)
        page.get_by_role("button", name=button).click()
        expect(page.get_by_role("heading", level=1)).to_have_text("This did not work")
        expect(page.get_by_text("There is nothing to")).to_be_visible()
