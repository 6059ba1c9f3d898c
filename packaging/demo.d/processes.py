"""Starts executables in process groups of their own, waits for their ready line and leaves none behind.

A thread stands behind each process: it starts it and, for a service that the field's service manager would restart, starts it
again; another copies its output to a log file. It is also the parent that PR_SET_PDEATHSIG means: when this program is killed, the
kernel ends what it started.
"""
import ctypes
import json
import os
import queue
import signal
import subprocess
import threading
import time
from pathlib import Path

PR_SET_CHILD_SUBREAPER = 36


class Failed(Exception):
    """A process did not start, did not become ready or did not end well; the text says which and shows its last words."""


class Process:
    def __init__(self, name, argv, env, log, restart, ended, pass_fds):
        self.name = name
        self.log = log
        self.process = None
        self.ready = queue.Queue()  # one parsed ready line for each start; None when it ended instead
        self.returncode = None
        self._argv = ["setpriv", "--pdeathsig", "TERM", "--", *map(str, argv)]
        self._env = env
        self._restart = restart
        self._ended = ended
        self._pass_fds = pass_fds
        self._was_ready = False
        self._started = threading.Event()
        self._stopping = threading.Event()
        self._may_return = threading.Event()
        self._may_return.set()
        self._thread = threading.Thread(target=self._live, name=name, daemon=True)
        self._thread.start()
        self._started.wait()

    def _live(self):
        while True:
            with open(self.log, "ab") as log:
                self.process = subprocess.Popen(self._argv, env=self._env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                                stderr=log, pass_fds=self._pass_fds, start_new_session=True)
                self._started.set()
                copier = threading.Thread(target=self._copy, args=(self.process.stdout, log), daemon=True)
                copier.start()
                self.returncode = self.process.wait()
                copier.join(1.0)  # a grandchild may hold the pipe for longer
            self.ready.put(None)
            self._may_return.wait()
            if not self._restart or self._stopping.wait(1.0):
                break
        self._ended(self)

    def _copy(self, output, log):
        for line in output:
            if not log.closed:
                log.write(line)
                log.flush()
            if line.startswith(b"{"):
                try:
                    message = json.loads(line)
                except ValueError:
                    continue
                if message.get("ready") is True:
                    self.ready.put(message)
        output.close()

    def wait_ready(self, seconds):
        """The next ready line. A service that was ready before and died is waited for until its next start is ready."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                message = self.ready.get(timeout=max(0.0, deadline - time.monotonic()))
            except queue.Empty:
                raise Failed(f"{self.name} was not ready within {seconds:g} s\n{self.last_words()}") from None
            if message:
                self._was_ready = True
                return message
            if not (self._restart and self._was_ready):
                raise Failed(f"{self.name} ended with {self.returncode} before it was ready\n{self.last_words()}")

    def last_words(self, lines=15):
        text = Path(self.log).read_text(encoding="utf-8", errors="replace")
        return "\n".join(f"    {line}" for line in text.splitlines()[-lines:]) or f"    (nothing in {self.log})"

    def running(self):
        return self._thread.is_alive()

    def send(self, number):
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            pass

    def stop(self, seconds=8.0):
        """SIGTERM, then SIGKILL for the group; returns the exit code (negative: the signal that ended it)."""
        self._stopping.set()
        self._may_return.set()
        self.send(signal.SIGTERM)
        self._thread.join(seconds)
        if self._thread.is_alive():
            self.send(signal.SIGKILL)
            self._thread.join(seconds)
        return self.returncode

    def kill(self):
        """SIGKILL; a restarting process comes back by itself."""
        self.send(signal.SIGKILL)
        if not self._restart:
            self._thread.join(8.0)

    def keep_down(self):
        """SIGKILL, and a restarting process stays away until let_return()."""
        self._may_return.clear()
        self.send(signal.SIGKILL)

    def let_return(self, seconds):
        self._may_return.set()
        self.wait_ready(seconds)


class Processes:
    """All that this program started. `with Processes(log_folder) as processes:` ends with none of them left."""

    def __init__(self, logs):
        self.logs = Path(logs)
        self.logs.mkdir(parents=True, exist_ok=True)
        self.ended = queue.Queue()  # processes that ended for good, in the order of their end
        self._all = []
        # Grandchildren whose parent died (a bus that activates services) become children of this program.
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)

    def start(self, name, argv, env=None, restart=False, pass_fds=()):
        (self.logs / f"{name}.log").unlink(missing_ok=True)
        process = Process(name, argv, dict(os.environ, **(env or {})), self.logs / f"{name}.log", restart, self.ended.put, pass_fds)
        self._all.append(process)
        return process

    def stop_all(self):
        for process in reversed(self._all):
            process.stop()
        self._all.clear()
        end_descendants()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop_all()


def descendants():
    """The children of this process, as the kernel lists them; with the subreaper set, also orphans of its children."""
    found = []
    for task in Path("/proc/self/task").iterdir():
        try:
            found += [int(child) for child in (task / "children").read_text().split()]
        except FileNotFoundError:
            pass
    return found


def end_descendants(seconds=5.0):
    deadline = time.monotonic() + seconds
    number = signal.SIGTERM
    while children := descendants():
        for child in children:
            try:
                os.kill(child, number)
                os.waitpid(child, os.WNOHANG)
            except (ProcessLookupError, ChildProcessError):
                pass
        if time.monotonic() > deadline:
            number = signal.SIGKILL
        time.sleep(0.02)
