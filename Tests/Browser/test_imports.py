"""Stories and résumés from files: notes written by hand, Word, PDF, and files that are something else."""

import io
import json
import re
import shutil
import zipfile

import pytest
from playwright.sync_api import expect

from program import RESUME, SAMPLES
from steps import notice

NOTES = """# The lock

Situation: it was late in 2023.

## Action
I traced the delay to a lock, and the time fell from 1,900 ms to 310 ms.

# The launch

I held it for nine days because a rule existed twice.
"""
FRONT = """---
title: Naïve “quotes” – and 漢字
question: Tell me about a failure.
tags: [failure, ledger]
---

I approved the contract. 🙂
"""


def word(*paragraphs):
    """The least that Word opens."""
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    space = "http://schemas.openxmlformats.org"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{space}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="r1" Type="{space}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{space}/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>',
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)
    return file.getvalue()


def needs(tool):
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")


def titles(server):
    return sorted(re.findall(r'<h2><a href="/stories/[^"]+">([^<]*)</a>', server.get("/stories").text))


def choose(page, label, name, content):
    page.get_by_label(label).set_input_files({"name": name, "mimeType": "application/octet-stream", "buffer": content})


def test_notes_written_by_hand(server, page):
    page.goto("/data")
    files = [("notes.md", NOTES), ("front.md", FRONT)]
    page.get_by_label("Files").set_input_files(
        [{"name": name, "mimeType": "text/markdown", "buffer": text.encode()} for name, text in files]
    )
    page.get_by_role("button", name="Import").click()
    notice(page, "The import is done.")
    assert titles(server) == ["Naïve “quotes” – and 漢字", "The launch", "The lock"]
    page.goto("/stories?q=漢字")
    page.get_by_role("link", name="Naïve").click()
    expect(page.get_by_label("Question it answers")).to_have_value("Tell me about a failure.")
    expect(page.get_by_label("Tags")).to_have_value("failure, ledger")
    expect(page.get_by_label("Story", exact=True)).to_have_value("I approved the contract. 🙂")


def test_every_sample_story(server):
    files = sorted(SAMPLES.glob("*/stories/*.md"))
    assert server.upload("/import", [(file.name, file.read_bytes()) for file in files]).status == 303
    assert len(titles(server)) == len(files)
    again = server.upload("/import", [(file.name, file.read_bytes()) for file in files])
    assert again.headers["location"].endswith("notice=nothing-imported") and len(titles(server)) == len(files)


def test_word(server, page):
    needs("unzip")
    page.goto("/resume")
    lines = RESUME.read_text(encoding="utf-8").replace("&", "and").splitlines()
    choose(page, "Your résumé as a file", "cv.docx", word(*lines))
    page.get_by_role("button", name="Read my résumé").click()
    expect(page.locator(".verdict .says")).to_contain_text("TPM")
    assert server.upload("/import", [("story.docx", word("# The lock", "I traced it to a lock."))]).status == 303
    assert titles(server) == ["The lock"]


def test_pdf(server, page, tmp_path):
    needs("pdftotext")
    paragraphs = "".join(f"<p>{line}</p>" for line in RESUME.read_text(encoding="utf-8").splitlines())
    page.set_content(f"<html lang=en><title>CV</title><main>{paragraphs}</main>")
    page.pdf(path=tmp_path / "cv.pdf", format="A4")
    page.goto("/resume")
    page.get_by_label("Your résumé as a file").set_input_files(tmp_path / "cv.pdf")
    page.get_by_role("button", name="Read my résumé").click()
    expect(page.locator(".verdict .says")).to_contain_text("TPM")


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


def sentence(answer):
    """The one sentence of the error page: plain words, no names of types or errors of a library."""
    assert answer.status in (413, 415, 422), answer.text[:400]
    said = re.search(r"<h1>[^<]+</h1>\s*<p>([^<]+)</p>", answer.text)[1]
    assert said.endswith(".") and len(said) < 300 and "  " not in said, said
    assert not re.search(r"Error\(|Optional|Swift|NSCocoa|Codable|debugDescription|/tmp/", said), said
    return said


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
    answer = server.upload("/import", [("good.md", NOTES.encode()), ("half.json", WRONG_ARCHIVES["half.json"])])
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
