"""One line a step: what, and how long it took."""
import time
from contextlib import contextmanager


@contextmanager
def step(what):
    start = time.monotonic()
    print(f"- {what} …", flush=True)
    yield
    seconds = time.monotonic() - start
    if seconds >= 1:
        print(f"  {what}: {seconds:.0f} s", flush=True)
