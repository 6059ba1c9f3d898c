"""The control sockets of the device emulator and the sandbox platform: one JSON object a line out, one back."""
import json
import socket


class Refused(Exception):
    """The other end answered {"ok": false}."""


def ask(path, command, timeout=10.0, **arguments):
    """Sends {"cmd": command, …} and returns the answer. One connection a question: nothing is left open between steps."""
    question = json.dumps({"cmd": command, **arguments}, ensure_ascii=False) + "\n"
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(timeout)
        connection.connect(str(path))
        connection.sendall(question.encode())
        with connection.makefile("rb") as lines:
            answer = json.loads(lines.readline() or b'{"ok": false, "error": "no answer"}')
    if not answer.get("ok"):
        raise Refused(f"{command}: {answer.get('error')}")
    return answer
