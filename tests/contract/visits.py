"""A person's visit and ratings: every answer that the contract declares, by the real client where it can, by curl where only a
mistaken one would."""
import json
import struct
import subprocess
import uuid
import zlib

JIA, BING = "11010519491231002X", "440524188001010014"
CARD, PROVED, LOCKED = "card", "proved", "locked"


def picture():
    """Eight by eight points."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + b"\x20\x60\xa0" * 8 for _ in range(8))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0)) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def visit(number=JIA, **changed):
    return {"format": 1, "terminalId": "A017", "openedAt": "2026-04-16T14:30:00+08:00", "samId": "05.01-20080512-0001234567-0123456789",
            "consent": {"version": 1, "at": "2026-04-16T14:29:50+08:00"}, "card": {"type": "resident", "name": "测试甲", "number": number}, **changed}


def rating(**changed):
    return {"format": 1, "ratingId": str(uuid.uuid4()), "terminalId": "A017", "taskCode": "PA-RS-0005", "caseNumber": "PA0416208763", "level": 1,
            "reasons": "510,513", "channel": 5, "ratedAt": "2026-04-16T14:35:00+08:00", **changed}


class Desk:
    """The client's verbs of a visit."""

    def __init__(self, bench):
        self.bench = bench

    def ask(self, call, **options):
        return json.loads(self.bench.probe("person", url=self.bench.url, call=call, **options))

    def value(self, call, **options):
        answer = self.ask(call, **options)
        assert answer["ok"], (call, answer)
        return answer.get("value")

    def refused(self, error, call, **options):
        answer = self.ask(call, **options)
        assert not answer["ok"] and error in (answer["error"], answer["message"]), (error, call, answer)

    def open(self, content):
        return self.value("open", first=self.bench.seal(content))["token"]

    def newest_code(self):
        return self.bench.control(cmd="messages")["messages"][0]["code"]


def drive(contract, bench):
    desk = Desk(bench)
    tokens = {CARD: desk.open(visit()), PROVED: desk.open(visit()), LOCKED: desk.open(visit())}
    second_proof(desk, tokens)
    cases = what_is_known(desk, tokens[PROVED])
    ids = materials(bench, desk, tokens[PROVED], cases)
    opening(bench, desk)
    ratings(bench)
    mistakes(contract, bench, tokens, ids)
    desk.value("close", token=tokens[PROVED])
    desk.refused("visit-gone", "close", token=tokens[PROVED])
    assert len(bench.control(cmd="uses")["uses"]) == 2


def second_proof(desk, tokens):
    sent = desk.value("code", token=tokens[PROVED])
    assert sent == {"mobile": "138****0000", "validFor": 300, "again": 60}, sent
    desk.refused("too-many-requests", "code", token=tokens[PROVED])
    code = desk.newest_code()
    desk.refused("proof-wrong", "prove", token=tokens[PROVED], first=f"{(int(code) + 1) % 1000000:06}")
    desk.refused("content-refused", "prove", token=tokens[PROVED], first="12345")
    desk.value("prove", token=tokens[PROVED], first=code)
    desk.value("code", token=tokens[LOCKED])
    wrong = f"{(int(desk.newest_code()) + 1) % 1000000:06}"
    for _ in range(4):
        desk.refused("proof-wrong", "prove", token=tokens[LOCKED], first=wrong)
    desk.refused("proof-locked", "prove", token=tokens[LOCKED], first=wrong)
    desk.refused("proof-locked", "code", token=tokens[LOCKED])
    desk.refused("proof-no-mobile", "code", token=desk.open(visit(BING)))


def what_is_known(desk, token):
    assert desk.value("facts", token=token)["platform.mobile"] == "13800000000"
    assert [entry["type"] for entry in desk.value("licences", token=token)][0] == "household-register"
    desk.refused("not-found", "use", token=token, first="lic-none", second="PA-GJ-0006")
    desk.refused("not-possible", "use", token=token, first="lic-dl-0033", second="PA-GJ-0006")
    for result in desk.value("results", token=token):
        assert desk.value("pdf", token=token, first=result["id"]) > 1000
    desk.refused("not-found", "pdf", token=token, first="res-none")
    return {case["state"]: case["number"] for case in desk.value("cases", token=token)}


def materials(bench, desk, token, cases):
    slot = desk.value("upload", token=token, first="PA-GJ-0006", second="lease")
    send = ["curl", "-sS", "--noproxy", "*", "-o", "/dev/null", "-w", "%{http_code}", "-H", "File-Name: a.png", "--data-binary", "@" + bench.path("png", picture()),
            slot["address"] + "/files"]
    for status in ("201", "409"):  # one file was asked for
        assert subprocess.run(send, check=True, stdout=subprocess.PIPE, text=True).stdout == status
    file = desk.value("files", token=token, first=slot["id"])[0]["id"]
    assert desk.value("picture", token=token, first=slot["id"], second=file) == len(picture())
    desk.refused("not-found", "files", token=token, first="slot-none")
    desk.refused("not-found", "picture", token=token, first=slot["id"], second="file-none")
    uses = [desk.value("use", token=token, first="lic-hr-0417", second="PA-GJ-0006") for _ in range(2)]
    given = json.dumps([{"id": "lease", "way": "upload", "parts": [file]}, {"id": "household-register", "way": "licence", "parts": [uses[0]]}])
    desk.refused("content-refused", "supplement", token=token, first=cases["supplement"], materials=given.replace(file, "file-invented"))
    desk.value("supplement", token=token, first=cases["supplement"], materials=given)
    desk.refused("not-possible", "supplement", token=token, first=cases["supplement"], materials=given)
    desk.refused("not-found", "supplement", token=token, first="PA0000000000", materials=given)
    desk.value("withdraw", token=token, first=cases["in_progress"])
    desk.refused("not-possible", "withdraw", token=token, first=cases["in_progress"])
    desk.refused("not-found", "withdraw", token=token, first="PA0000000000")
    return {"licenceId": "lic-hr-0417", "caseNumber": cases["supplement"], "resultId": "res-valid", "slotId": slot["id"], "fileId": file}


def opening(bench, desk):
    desk.refused("seal-refused", "open", first=bench.path("noise", b"\x30\x03\x02\x01\x00"))
    desk.refused("content-refused", "open", first=bench.seal(visit(photo="x")))
    desk.refused("header-mismatch", "open", first=bench.seal(visit(terminalId="B001")))
    data = ["--data-binary", "@" + bench.seal(visit()), "-H", "Content-Type: application/pkcs7-mime"]
    assert bench.curl("/v1/visits", *data) == 400
    assert bench.curl("/v1/visits", *data, "-H", "Terminal-Id: B001") == 403


def ratings(bench):
    def rate(content, body=None, **headers):
        return json.loads(bench.probe("rate", url=bench.url, body=body or bench.seal(content), **{"key": content["ratingId"], "terminal": "A017", **headers}))

    def refused(problem, reply):
        assert reply["kind"] == "refused" and reply["problem"] == problem, (problem, reply)

    first = rating()
    body = bench.seal(first)
    for _ in range(2):
        assert rate(first, body)["kind"] == "accepted"
    refused("key-reused", rate(first))
    refused("header-mismatch", rate(rating(), key=str(uuid.uuid4())))
    refused("terminal-mismatch", rate(rating(), terminal="B001"))
    refused("seal-refused", rate(rating(), bench.path("noise", b"\x30\x03\x02\x01\x00")))
    refused("content-refused", rate(rating(level=6)))
    refused("too-large", rate(rating(), bench.path("large", b"x" * ((1 << 20) + 1))))
    assert bench.control(cmd="ratings")["ratings"] == [first]
    assert bench.curl("/v1/ratings", "--data-binary", "@" + body, "-H", "Content-Type: application/pkcs7-mime") == 400


def mistakes(contract, bench, tokens, ids):
    """What the library, the header Visit, the media type and ordered failures decide: the same for every operation."""
    large = ["--data-binary", "@" + bench.path("large", b"x" * ((1 << 20) + 1))]
    for method, _, template, operation in contract.operations:
        if not template.startswith(("/v1/visits", "/v1/ratings")):
            continue
        path = template.format(**ids)
        parameters = {contract.resolve(parameter)["name"] for parameter in operation["parameters"]}
        is_sealed = "application/pkcs7-mime" in operation.get("requestBody", {}).get("content", {})
        media = ["-H", "Content-Type: application/pkcs7-mime" if is_sealed else "Content-Type: application/json"]
        own = ["-H", "Terminal-Id: A017", "-H", f"Idempotency-Key: {uuid.uuid4()}"]
        body = ["--data-binary", "{}"] if "requestBody" in operation else (["--data-binary", ""] if method == "POST" else [])
        ask = ["-X", method, *own]
        proved = ["-H", f"Visit: {tokens[PROVED]}"]
        for status in (429, 500, 502, 503):
            bench.control(cmd="fail", status=status, count=1, retryAfter=1)
            assert bench.curl(path, *ask, *proved, *media, *body) == status, (method, path)
        if "Visit" in parameters:
            assert bench.curl(path, *ask, *media, *body) == 400, (method, path)
            assert bench.curl(path, *ask, "-H", "Visit: " + "0" * 32, *media, *body) == 401, (method, path)
        if "403" in operation["responses"] and "Visit" in parameters:
            assert bench.curl(path, *ask, "-H", f"Visit: {tokens[CARD]}", *media, *body) == 403, (method, path)
        if "413" in operation["responses"]:
            assert bench.curl(path, *ask, *proved, *media, *large) == 413, (method, path)
        if "415" in operation["responses"]:
            assert bench.curl(path, *ask, *proved, *body, "-H", "Content-Type: text/plain") == 415, (method, path)
        if "422" in operation["responses"]:
            assert bench.curl(path, *ask, *proved, *media, *body) == 422, (method, path)
