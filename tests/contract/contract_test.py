#!/usr/bin/python3
"""Holds the real client and the real sandbox to kiosk/platform/openapi.yaml.

The client (terminal-probe) goes through its verbs, curl through the requests that a client of ours never makes; the sandbox
writes down every exchange. Each must be of the contract: path, headers, media types, bodies, and the content behind the
seal, opened by the openssl command. And the other way round: every answer that the contract declares must have been seen.
"""
import argparse
import json
import os
import socket
import subprocess
import tempfile
import uuid

import openapi
import visits


INSTANT = "PA-RS-0006"  # decided in seconds


class Bench:
    def __init__(self, bin_dir, source, directory):
        self.bin, self.directory = bin_dir, directory
        self.pki = os.path.join(directory, "pki")
        subprocess.run([os.path.join(source, "packaging/pki"), self.pki], check=True)
        self.record = os.path.join(directory, "record")
        self.control_path = os.path.join(directory, "control")
        self.process = subprocess.Popen(
            [os.path.join(bin_dir, "sandbox-platform"), "--pki", self.pki, "--data-dir", os.path.join(directory, "data"),
             "--control", self.control_path, "--record", self.record, "--instant", INSTANT,
             "--people", os.path.join(source, "tests/platform/people.json")], stdout=subprocess.PIPE, text=True)
        self.url = f"https://127.0.0.1:{json.loads(self.process.stdout.readline())['terminalsPort']}"

    def close(self):
        self.process.terminate()
        assert self.process.wait(30) == 0, "the sandbox ends cleanly"

    def control(self, **command):
        with socket.socket(socket.AF_UNIX) as peer:
            peer.connect(self.control_path)
            peer.sendall(json.dumps(command).encode() + b"\n")
            answer = json.loads(peer.makefile().readline())
        assert answer["ok"], answer
        return answer

    def path(self, name, content=None):
        path = os.path.join(self.directory, name)
        if content is not None:
            with open(path, "wb") as file:
                file.write(content)
        return path

    def probe(self, verb, **options):
        arguments = [part for name, value in options.items() for part in (f"--{name}", value)]
        return subprocess.run([os.path.join(self.bin, "terminal-probe"), verb, "--pki", self.pki, *arguments],
                              check=True, stdout=subprocess.PIPE, text=True).stdout

    def seal(self, content):
        body = self.path("body")
        self.probe("seal", content=self.path("content", json.dumps(content, ensure_ascii=False).encode()), body=body)
        return body

    def submit(self, content, body=None, **headers):
        body = body or self.seal(content)
        values = {"key": content["idempotencyKey"], "item": content["taskCode"], "terminal": content["terminalId"], **headers}
        return json.loads(self.probe("submit", url=self.url, body=body, **values))

    def lookup(self, key):
        return json.loads(self.probe("lookup", url=self.url, key=key))

    def slip(self, token):
        return json.loads(self.probe("slip", url=self.url, token=token))

    def curl(self, path, *arguments):
        """The status of a request that the client itself never makes."""
        tls = ["--cacert", f"{self.pki}/ca.crt", "--cert", f"{self.pki}/terminal.crt", "--key", f"{self.pki}/terminal.key"]
        done = subprocess.run(["curl", "-sS", "-o", self.path("curl-body"), "-w", "%{http_code}", *tls, *arguments, self.url + path],
                              check=True, stdout=subprocess.PIPE, text=True)
        return int(done.stdout)

    def opened(self, body):
        """The content of a sealed body, by the openssl command alone."""
        sealed, signed = self.path("sealed.der", body), self.path("signed.der")
        subprocess.run(["openssl", "cms", "-decrypt", "-inform", "DER", "-in", sealed, "-inkey", f"{self.pki}/seal.key", "-recip",
                        f"{self.pki}/seal.crt", "-binary", "-out", signed], check=True, stderr=subprocess.DEVNULL)
        verified = subprocess.run(["openssl", "cms", "-verify", "-inform", "DER", "-in", signed, "-CAfile", f"{self.pki}/ca.crt", "-binary"],
                                  check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        return json.loads(verified.stdout)


def specimen(**changed):
    return {"format": 1, "idempotencyKey": str(uuid.uuid4()), "taskCode": "PA-RS-0005", "terminalId": "A017", "provisionalNumber": "暂-A017-3F7Q",
            "slipToken": uuid.uuid4().hex, "formId": "resident-pension", "formVersion": 1, "confirmedAt": "2026-04-16T14:32:05+08:00",
            "applicant": {"name": "张测试", "idType": "resident", "idNumber": "110101199003077571", "mobile": "13800000000"},
            "answers": {"level": "2000"}, **changed}


def drive(bench):
    """Every answer that the contract declares, by the client where it can, by curl where only a mistaken one would."""
    first = specimen()
    body = bench.seal(first)
    accepted = bench.submit(first, body)
    assert accepted["kind"] == "accepted", accepted
    for again in (bench.submit(first, body), bench.lookup(first["idempotencyKey"])):
        assert again == accepted, (again, accepted)
    second = specimen()
    for duplicate in (bench.submit(second), bench.lookup(second["idempotencyKey"])):
        assert duplicate["kind"] == "duplicate" and duplicate["caseNumber"] == accepted["caseNumber"], duplicate
    assert bench.lookup(str(uuid.uuid4()))["kind"] == "unknown-key"
    instant = bench.submit(specimen(taskCode=INSTANT))
    assert instant["kind"] == "accepted" and instant["result"], instant
    standing = {"kind": "known", "problem": "", "state": "accepted", "acceptedAt": accepted["acceptedAt"], "promisedBy": accepted["promisedBy"]}
    assert bench.slip(first["slipToken"]) == standing, bench.slip(first["slipToken"])
    assert bench.slip(uuid.uuid4().hex)["kind"] == "unknown"
    assert json.loads(bench.probe("health", url=bench.url)) == {"reachable": True}

    def refused(problem, reply):
        assert reply["kind"] == "refused" and reply["problem"] == problem, (problem, reply)

    refused("key-reused", bench.submit(first))
    refused("header-mismatch", bench.submit(specimen(), item="PA-RS-0006"))
    refused("terminal-mismatch", bench.submit(specimen(), terminal="B001"))
    refused("seal-refused", bench.submit(specimen(), bench.path("noise", b"\x30\x03\x02\x01\x00")))
    refused("content-refused", bench.submit(specimen(unknown=1)))
    refused("content-refused", bench.submit(specimen(slipToken=first["slipToken"], applicant={**first["applicant"], "idNumber": "110101199003070000"})))
    refused("too-large", bench.submit(specimen(), bench.path("large", b"x" * ((1 << 20) + 1))))
    for status in (429, 500, 502, 503):
        bench.control(cmd="fail", status=status, count=3, retryAfter=9)
        unanswered = bench.slip(first["slipToken"])
        assert unanswered["kind"] == "unanswered" and unanswered["problem"], unanswered
        for later in (bench.submit(specimen()), bench.lookup(str(uuid.uuid4()))):
            assert later["kind"] == "try-later" and later["retryAfter"] == 9, later

    headers = ["-H", f"Idempotency-Key: {uuid.uuid4()}", "-H", "Item-Code: PA-RS-0005", "-H", "Terminal-Id: A017"]
    data = ["--data-binary", "@" + body]
    cms = ["-H", "Content-Type: application/pkcs7-mime"]
    assert bench.curl("/v1/applications", *headers, *data, "-H", "Content-Type: application/json") == 415
    for missing in range(0, 6, 2):
        assert bench.curl("/v1/applications", *headers[:missing], *headers[missing + 2:], *data, *cms) == 400
    assert bench.curl("/v1/applications/NOT-A-KEY") == 400
    assert bench.curl("/v1/slips/NOT-A-TOKEN") == 400
    assert bench.curl("/v1/nothing") == 404
    assert bench.curl("/v1/applications") == 404
    return accepted


def check_request(contract, bench, template, operation, exchange):
    headers = {name.lower(): value for name, value in exchange["requestHeaders"].items()}
    for parameter in operation.get("parameters", []):
        parameter = contract.resolve(parameter)
        in_path = dict(zip(template.split("/"), exchange["path"].split("/")))
        value = headers.get(parameter["name"].lower()) if parameter["in"] == "header" else in_path["{" + parameter["name"] + "}"]
        assert value is not None, f"{parameter['name']} is missing"
        contract.validate(parameter["schema"], value, parameter["name"])
    if "requestBody" in operation:
        media = operation["requestBody"]["content"][headers["content-type"]]
        body = bytes.fromhex(exchange["requestBodyHex"])
        if "x-sealed" in media:
            contract.validate({"$ref": f"#/components/schemas/{media['x-sealed']}"}, bench.opened(body), media["x-sealed"])
        else:
            contract.validate(media["schema"], json.loads(body), "the body")
    else:
        assert exchange["requestBodyHex"] == "", "a body that the contract does not know"


def check_response(contract, operation, exchange):
    """Returns the problem type that was answered, if one was."""
    responses = {"404": {"$ref": "#/components/responses/NoSuchResource"}} if operation is None else operation["responses"]
    response = contract.resolve(responses[str(exchange["status"])])
    headers = {name.lower(): value for name, value in exchange["headers"].items()}
    for name, header in response.get("headers", {}).items():
        header = contract.resolve(header)
        value = headers.get(name.lower())
        assert value is not None or not header.get("required"), f"{name} is missing"
        if value is not None:
            contract.validate(header["schema"], int(value) if header["schema"]["type"] == "integer" else value, name)
    assert "content-encoding" not in headers
    if "content" not in response:
        assert exchange["body"] == ""
        return None
    schema = response["content"][headers["content-type"]]["schema"]
    body = json.loads(exchange["body"]) if headers["content-type"].endswith("json") else exchange["body"]
    contract.validate(schema, body, str(exchange["status"]))
    if headers["content-type"] != "application/problem+json":
        return None
    assert body["status"] == exchange["status"], "the status inside is the status outside"
    return body["type"]


def judge(contract, bench):
    seen, opened = set(), 0
    with open(bench.record, encoding="utf-8") as record:
        exchanges = [json.loads(line) for line in record]
    for exchange in exchanges:
        template, operation = contract.operation(exchange["method"], exchange["path"])
        try:
            if exchange["status"] in (200, 201, 202, 204, 409) and operation:
                check_request(contract, bench, template, operation, exchange)
                opened += exchange["method"] == "POST"
            kind = check_response(contract, operation, exchange)
        except (AssertionError, KeyError) as wrong:
            raise AssertionError(f"{exchange['method']} {exchange['path']} -> {exchange['status']}: {wrong!r}") from wrong
        if operation:
            seen.add((exchange["method"], template, exchange["status"], kind))
    declared = contract.declared()
    assert seen <= declared, f"not of the contract: {seen - declared}"
    assert declared <= seen, f"declared and never seen: {declared - seen}"
    kinds = set(contract.document["components"]["schemas"]["ProblemType"]["enum"])
    answered = {kind for *_, kind in seen if kind} | {"urn:changming:problem:no-such-resource"}
    assert kinds == answered, f"the closed list and the answers differ: {kinds ^ answered}"
    return len(exchanges), opened


def check_judge(contract):
    """The judge itself must be able to say no."""
    good = specimen()
    schema = {"$ref": "#/components/schemas/SealedContent"}
    contract.validate(schema, good, "good")
    for bad in ({**good, "extra": 1}, {**good, "terminalId": "a017"}, {**good, "format": 2}, {**good, "provisionalNumber": "暂-A017-3F7U"},
                {**good, "applicant": {**good["applicant"], "name": ""}}, {**good, "company": {"name": "公司", "number": "91110105MA0000007L"}},
                {**good, "materials": [{"id": "photo", "way": "later", "parts": []}]},
                {**good, "materials": [{"id": "photo", "way": "upload", "parts": ["file-1"], "until": "2026-05-01"}]},
                {**good, "commitment": {"version": 1, "sha256": "a" * 64, "signedAt": good["confirmedAt"], "way": "stamp"}}):
        try:
            contract.validate(schema, bad, "bad")
        except AssertionError:
            continue
        raise AssertionError(f"the judge accepts {bad}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", required=True)
    parser.add_argument("--source", required=True)
    arguments = parser.parse_args()
    contract = openapi.Contract(os.path.join(arguments.source, "kiosk/platform/openapi.yaml"))
    contract.check_schemas()
    check_judge(contract)
    with tempfile.TemporaryDirectory() as directory:
        bench = Bench(arguments.bin, arguments.source, directory)
        try:
            drive(bench)
            visits.drive(contract, bench)
        finally:
            bench.close()
        exchanges, opened = judge(contract, bench)
    print(f"{exchanges} exchanges are of the contract, {opened} bodies opened, {len(contract.declared())} declared answers seen")


if __name__ == "__main__":
    main()
