"""What happens without a network, after a crash, and when the disk or the database does not do as asked."""

import http.client
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import urllib.parse

import pytest

from program import FORM, PROGRAM, refused_start

TEXT = "I traced the delay to a lock in the vault and the time fell from 1,900 ms to 310 ms."


def permitted(*command):
    """Whether this machine allows a command that needs a namespace; the reason for skipping otherwise."""
    if not shutil.which("unshare"):
        pytest.skip("unshare is not installed")
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode != 0:
        pytest.skip(f"not permitted here: {run.stderr.strip()}")


def integrity(server):
    with sqlite3.connect(server.file) as database:
        return database.execute("PRAGMA integrity_check").fetchone()[0]


def test_only_this_machine_can_reach_it(server):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # Sends nothing; only asks which address would be used.
            address = probe.getsockname()[0]
        except OSError:
            address = "127.0.0.1"
    addresses = {address, socket.gethostbyname(socket.gethostname())} - {"127.0.0.1"}
    for other in [*addresses, "127.0.0.2"]:
        with pytest.raises(OSError):
            socket.create_connection((other, server.port), timeout=5).close()


IN_A_NAMESPACE = """
import sys, pathlib
sys.path.insert(0, sys.argv[1])
from program import PAGES, RESUME, Server
server = Server(sys.argv[2])
server.open_sample()
assert server.upload("/resume", [("cv.md", RESUME.read_bytes())]).status == 303
server.add_story("Without a network", "I traced the delay to a lock.")
assert server.post("/backup").status == 303
codes = {path: server.get(path).status for path in PAGES}
assert set(codes.values()) == {200}, codes
print("used", server.stop())
"""


def test_without_a_network(tmp_path):
    inside = ["unshare", "-rn", "sh", "-c", "ip link set lo up && exec \"$@\"", "sh"]
    permitted(*inside, "true")
    here = os.path.dirname(os.path.abspath(__file__))
    command = [*inside, sys.executable, "-c", IN_A_NAMESPACE, here, str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert run.stdout == "used 0\n", run.stderr


def test_killed_while_saving(serve):
    """Every save that was answered is there after the program was killed."""
    server = serve()
    path, answered = server.add_story("The lock", "Telling 1."), [1]

    def save_without_end():
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
        try:
            while True:
                version = answered[-1]
                fields = {"title": "The lock", "layout": "free", "text": f"Telling {version + 1}.", "basedOn": version}
                connection.request("POST", path, urllib.parse.urlencode(fields), {"Content-Type": FORM})
                answer = connection.getresponse()
                answer.read()
                assert answer.status == 303
                answered.append(version + 1)
                if version == 40:
                    enough.set()
        except (http.client.HTTPException, OSError):
            pass

    enough = threading.Event()
    burst = threading.Thread(target=save_without_end)
    burst.start()
    assert enough.wait(30)
    server.process.send_signal(signal.SIGKILL)
    burst.join()
    server.stop()
    server.start()
    assert integrity(server) == "ok"
    newest = int(server.get(path).text.split("Telling ")[1].split(".")[0])
    assert newest in (answered[-1], answered[-1] + 1)
    versions = server.get(f"{path}/versions").text
    assert all(f"Version {number}<" in versions or f"Version {number} <" in versions for number in answered)


def test_saving_at_the_same_time(server):
    """Of many saves of one version exactly one wins, and the others are told."""
    path, codes = server.add_story("The lock"), []
    fields = {"title": "The lock", "layout": "free", "basedOn": "1"}
    saves = [threading.Thread(target=lambda n=n: codes.append(server.post(path, fields | {"text": f"Number {n}."}).status)) for n in range(8)]
    for save in saves:
        save.start()
    for save in saves:
        save.join()
    assert sorted(codes) == [303] + [409] * 7


def test_read_only_folder(serve, tmp_path):
    server = serve(tmp_path)
    path = server.add_story("The lock", TEXT)
    server.stop()
    around = ["unshare", "-rm", "sh", "-c", f"mount --bind '{tmp_path}' '{tmp_path}' && mount -o remount,ro,bind '{tmp_path}' && exec \"$@\"", "sh"]
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
    around = ["unshare", "-rm", "sh", "-c", f"mount -t tmpfs -o size=1m none '{tmp_path}' && exec \"$@\"", "sh"]
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
