"""packaging/demo's parts: processes that are waited for and never left behind, and the run directory."""
import json
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

DEMO = Path(__file__).resolve().parents[2] / "packaging" / "demo.d"
sys.path.insert(0, str(DEMO))

import run_directory  # noqa: E402
import staff  # noqa: E402
from processes import Failed, Processes  # noqa: E402

READY = """echo '{"ready":true,"port":7}'; """


def shell(script):
    return ["sh", "-c", script]


def alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ("Z", "X")
    except FileNotFoundError:
        return False


class ProcessesTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def pid_in(self, name):
        return int((Path(self.folder.name) / name).read_text())

    def test_the_ready_line_is_waited_for_and_returned(self):
        with Processes(self.folder.name) as processes:
            process = processes.start("service", shell(READY + "exec cat"))
            self.assertEqual(process.wait_ready(20)["port"], 7)

    def test_one_that_ends_before_it_is_ready_is_told_with_its_last_words(self):
        with Processes(self.folder.name) as processes:
            with self.assertRaisesRegex(Failed, "(?s)service ended with 3.*no such device"):
                processes.start("service", shell("echo no such device >&2; exit 3")).wait_ready(20)

    def test_the_end_leaves_none_of_a_group_and_no_orphan(self):
        script = f"trap '' TERM; sleep 300 & echo $! > {self.folder.name}/child; setsid sleep 300 & echo $! > {self.folder.name}/orphan; {READY} wait; wait"
        with Processes(self.folder.name) as processes:
            process = processes.start("stubborn", shell(script))
            process.wait_ready(20)
            os.kill(process.process.pid, signal.SIGKILL)  # its children become ours
            process.stop()
        self.assertFalse(alive(self.pid_in("child")))
        self.assertFalse(alive(self.pid_in("orphan")))

    def test_one_that_ignores_sigterm_is_killed(self):
        with Processes(self.folder.name) as processes:
            process = processes.start("deaf", shell("trap '' TERM; " + READY + "while :; do sleep 1; done"))
            process.wait_ready(20)
            self.assertEqual(process.stop(seconds=0.5), -signal.SIGKILL)

    def test_a_service_comes_back_and_another_does_not(self):
        with Processes(self.folder.name) as processes:
            service = processes.start("service", shell(READY + "exec sleep 300"), restart=True)
            service.wait_ready(20)
            first = service.process.pid
            service.keep_down()
            service.let_return(20)
            self.assertNotEqual(service.process.pid, first)
            once = processes.start("once", shell(READY + "exec sleep 300"))
            once.wait_ready(20)
            once.kill()
            self.assertIs(processes.ended.get(timeout=20), once)

    def test_killing_the_demo_itself_ends_what_it_started(self):
        demo = f"""
import sys; sys.path.insert(0, {str(DEMO)!r})
from processes import Processes
processes = Processes({self.folder.name!r})
process = processes.start("service", ["sh", "-c", 'echo {{\\\\"ready\\\\":true}}; exec sleep 300'])
process.wait_ready(20)
print(process.process.pid, flush=True)
sys.stdin.read()
"""
        with subprocess.Popen([sys.executable, "-c", demo], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as killed:
            pid = int(killed.stdout.readline())
            service = os.pidfd_open(pid)
            self.addCleanup(os.close, service)
            killed.kill()
        # A pidfd becomes readable when its process has ended.
        self.assertTrue(select.select([service], [], [], 20)[0])


class RunDirectoryTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.path = Path(self.folder.name)

    def test_comments_are_read_over_and_strings_kept(self):
        file = self.path / "kiosk.json"
        file.write_text('// a comment "with a string"\n{"url": "https://127.0.0.1", // behind\n "quote": "\\"//\\""}')
        self.assertEqual(run_directory.read_commented(file), {"url": "https://127.0.0.1", "quote": '"//"'})

    def test_ports_are_chosen_once_and_again_only_when_taken(self):
        first = run_directory.RunDirectory(self.path / "run", self.path / "pki").ports
        self.assertEqual(run_directory.RunDirectory(self.path / "run", self.path / "pki").ports, first)
        with socket.socket() as other:
            other.bind(("127.0.0.1", first["public"]))
            other.listen()
            self.assertNotEqual(run_directory.RunDirectory(self.path / "run", self.path / "pki").ports, first)

    def test_sockets_of_a_long_path_go_where_their_names_fit_and_are_removed(self):
        run = run_directory.RunDirectory(self.path / ("long" * 30), self.path / "pki")
        self.assertLess(len(str(run.sockets / "platform-control.sock")), 108)
        run.close()
        self.assertFalse(run.sockets.exists())


class StaffTest(unittest.TestCase):
    class Machine:
        """Keeps what was asked of kioskctl; knows whom `known` names."""

        def __init__(self, folder, known):
            self.run = type("Run", (), {"data": Path(folder)})()
            self.known = known
            self.asked = []

        def kioskctl(self, *arguments, typed=""):
            self.asked.append((arguments[:3], typed))
            return json.dumps({"ok": True, "staff": [{"id": who} for who in self.known]})

    def test_a_pin_is_neither_one_digit_nor_digits_in_a_row(self):
        for _ in range(2000):
            pin = staff.draw_pin()
            self.assertRegex(pin, "^[0-9]{6}$")
            self.assertGreater(len({int(b) - int(a) for a, b in zip(pin, pin[1:])} - {-1, 0, 1}), 0)

    def test_who_is_missing_is_added_and_who_is_there_gets_a_new_pin(self):
        with tempfile.TemporaryDirectory() as folder:
            new = self.Machine(folder, [])
            people = staff.set_up(new)
            self.assertEqual([verb[:2] for verb, _ in new.asked], [("staff", "add"), ("staff", "add")])
            self.assertEqual([typed for _, typed in new.asked], [pin for *_, pin in people])
            (Path(folder) / "hall.db").touch()
            again = self.Machine(folder, ["demo-hall"])
            staff.set_up(again)
            self.assertEqual([verb for verb, _ in again.asked[1:]], [("staff", "pin", "demo-hall"), ("staff", "add", "demo-tech")])


if __name__ == "__main__":
    unittest.main()
