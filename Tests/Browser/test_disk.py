"""A folder, file or disk that does not do as asked: a clear sentence, and the data stays as it was."""

import sqlite3
import subprocess

import pytest

from program import PROGRAM, integrity, permitted, refused_start

TEXT = "I traced the delay to a lock in the vault and the time fell from 1,900 ms to 310 ms."


def test_read_only_folder(serve, tmp_path):
    server = serve(tmp_path)
    path = server.add_story("The lock", TEXT)
    server.stop()
    mounted = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    around = ["unshare", "-rm", "sh", "-c", mounted, str(tmp_path)]
    permitted(*around, "true")
    code, said = refused_start(tmp_path, around)
    assert code == 2 and "written" in said and str(tmp_path) in said, said
    server.start()
    assert "The lock" in server.get(path).text


def test_locked_database(server, tmp_path):
    path = server.add_story("The lock", TEXT)
    holder = sqlite3.connect(server.file, isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    assert TEXT in server.get(path).text
    answer = server.post(path, {"title": "Changed", "layout": "free", "text": "x", "basedOn": "1"})
    assert answer.status == 503 and "Another program holds the database; nothing was changed." in answer.text
    holder.execute("ROLLBACK")
    holder.close()
    assert server.post(path, {"title": "Changed", "layout": "free", "text": "x", "basedOn": "1"}).status == 303


@pytest.mark.parametrize("content", [b"This is no database. " * 500, b"SQLite format 3\0" + b"\xff" * 8000, None])
def test_damaged_file(serve, tmp_path, content):
    server = serve(tmp_path)
    server.add_story("The lock", TEXT)
    server.stop()
    assert integrity(server) == "ok"
    content = content or server.file.read_bytes()[:5000]
    server.file.write_bytes(content)
    code, said = refused_start(tmp_path)
    assert code == 2 and "is damaged or not a database of Inclined; it was left as it is." in said, said
    assert server.file.read_bytes() == content


def test_folder_that_cannot_be(tmp_path):
    (tmp_path / "file").write_text("x")
    code, said = refused_start(tmp_path / "file" / "data")
    assert code == 2 and "--data DIR" in said, said


def test_taken_port(server):
    command = [str(PROGRAM), "serve", "--port", str(server.port), "--data", str(server.data)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert run.returncode == 2 and f"Port {server.port} is taken" in run.stderr + run.stdout


def test_full_disk(serve, tmp_path):
    """On a disk of one megabyte, stories are added until it is full; the last ones stay readable."""
    mounted = 'mount -t tmpfs -o size=1m none "$0" && exec "$@"'
    around = ["unshare", "-rm", "sh", "-c", mounted, str(tmp_path)]
    permitted(*around, "true")
    server, paths = serve(tmp_path, around), []
    for number in range(200):
        answer = server.post("/stories", {"title": f"Story {number}", "layout": "free", "text": f"{TEXT} " * 300})
        if answer.status != 303:
            break
        paths.append(answer.headers["location"].split("?")[0])
    assert answer.status == 507 and "The disk is full; nothing was changed." in answer.text, (answer.status, len(paths))
    assert len(paths) > 2 and all(server.get(path).status == 200 for path in (paths[0], paths[-1], "/", "/data"))


def test_the_file_is_private_and_clean_after_stopping(serve, tmp_path):
    server = serve(tmp_path / "new" / "folder")
    server.add_story("The lock", TEXT)
    assert server.file.stat().st_mode & 0o077 == 0 and server.data.stat().st_mode & 0o077 == 0
    assert server.stop() == 0
    assert integrity(server) == "ok"


def test_after_stopping_everything_is_in_one_file(serve, tmp_path):
    """Ten times, as what is left beside the file would depend on who is faster."""
    server = serve(tmp_path)
    for number in range(10):
        path = server.add_story(f"Story {number}", TEXT)
        assert TEXT in server.get(path).text
        assert server.stop() == 0
        assert [file.name for file in tmp_path.iterdir()] == ["inclined.sqlite"]
        server.start()
