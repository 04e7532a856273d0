"""Stories and résumés from files: notes written by hand, Word, PDF."""

import io
import shutil
import zipfile

import pytest
from playwright.sync_api import expect

from program import RESUME, SAMPLES, sentence, titles
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


SPACE = "http://schemas.openxmlformats.org"
KIND = "application/vnd.openxmlformats"
WORD = {
    "[Content_Types].xml": f'''<Types xmlns="{SPACE}/package/2006/content-types">
<Default Extension="rels" ContentType="{KIND}-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="{KIND}-officedocument.wordprocessingml.document.main+xml"/>
</Types>''',
    "_rels/.rels": f'''<Relationships xmlns="{SPACE}/package/2006/relationships">
<Relationship Id="r1" Type="{SPACE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
</Relationships>''',
}


def word(*paragraphs):
    """The least that Word opens."""
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    document = f'<w:document xmlns:w="{SPACE}/wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>'
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (WORD | {"word/document.xml": document}).items():
            archive.writestr(name, '<?xml version="1.0" encoding="UTF-8"?>' + content)
    return file.getvalue()


def needs(tool):
    if not shutil.which(tool):
        pytest.skip(f"{tool} is not installed")


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


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig"])
def test_notes_in_another_encoding(server, encoding):
    """Read as they are meant, or refused with the cure; never with broken letters."""
    answer = server.upload(
        "/import", [("old.md", "# Café Zürich\n\nI moved the naïve rule from 4 to 9.".encode(encoding))]
    )
    if answer.status == 303:
        assert titles(server) == ["Café Zürich"]
    else:
        assert "UTF-8" in sentence(answer)


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
