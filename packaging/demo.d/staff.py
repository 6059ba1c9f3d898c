"""The demo's staff: one person a role, with a PIN drawn at each start and told to whoever started the demo. None is shipped."""
import json
import secrets

from places import CONFIG

PEOPLE = (("demo-hall", "李明", "hall-staff"), ("demo-tech", "王芳", "technician"))


def draw_pin():
    """Six digits that kioskctl takes: not one digit again and again, nor digits in a row."""
    while True:
        pin = "".join(secrets.choice("0123456789") for _ in range(6))
        if abs(int(pin[1]) - int(pin[0])) > 1:
            return pin


def set_up(machine):
    """Adds who is missing, gives everybody a new PIN; returns (id, name, role, pin) of each."""
    data = ("--data-dir", machine.run.data)
    # A database that is not there yet has nobody in it.
    known = {person["id"] for person in json.loads(machine.kioskctl("staff", "list", "--json", *data))["staff"]} if (machine.run.data / "hall.db").exists() else set()
    people = []
    for who, name, role in PEOPLE:
        pin = draw_pin()
        if who in known:
            machine.kioskctl("staff", "pin", who, "--pin-stdin", *data, typed=pin)
        else:
            machine.kioskctl("staff", "add", who, "--name", name, "--role", role, "--roles", CONFIG / "staff-roles.json", "--pin-stdin", *data, typed=pin)
        people.append((who, name, role, pin))
    return people
