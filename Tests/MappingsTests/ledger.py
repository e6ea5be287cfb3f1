#!/usr/bin/env python3
"""Map every recorded order of a folder of samples, there and back, and keep a ledger per file.

usage: ledger.py SAMPLES [--mapctl PROGRAM]

SAMPLES holds `insales/` (XML) and `retailcrm/` (JSON). An order is found by what it looks like,
wherever it stands, also in JSON inside a text. The run fails when an order is neither mapped nor
parked, when fewer than half are mapped, when the program ends in any other way than by 0 or 3, or
when a place comes back changed that the laws of its link do not let change.
"""
import json
import os
import subprocess
import sys
import tempfile
from decimal import Decimal

HERE = os.path.dirname(os.path.abspath(__file__))
PROJECT = os.path.join(HERE, "ledger")
XML_TO_JSON = os.path.join(HERE, "insales_xml_to_json.py")

# Places whose links are lenses or quotients: what comes back may be another spelling.
MAY_CHANGE = {
    "insales": {
        "client.phone": "brought to the country's number and ten digits",
        "shipping_address.phone": "brought to the country's number and ten digits",
    },
    "retailcrm": {
        "phone": "brought to the country's number and ten digits",
        "site": "the option says it",
        "status": "several statuses of the CRM are one of the shop",
        "payments.externalId": "the first payment becomes the linked one",
    },
}

# Places whose links run both ways: what is there has to come back.
MUST_RETURN = {
    "insales": [
        "comment", "manager_comment", "client.type", "payment_gateway_id", "delivery_price",
        "delivery_date", "delivery_from_hour", "delivery_to_hour", "shipping_address.country",
        "shipping_address.state", "shipping_address.city", "shipping_address.zip", "shipping_address.street",
        "shipping_address.house", "shipping_address.flat", "order_lines.id", "order_lines.variant_id",
        "order_lines.quantity", "order_lines.sale_price",
    ],
    "retailcrm": [
        "customerComment", "managerComment", "firstName", "lastName", "patronymic", "delivery.cost",
        "delivery.date", "delivery.address.countryIso", "delivery.address.region", "delivery.address.city",
        "delivery.address.street", "delivery.address.building", "delivery.address.flat",
        "delivery.address.index", "items.quantity", "items.initialPrice",
    ],
}


def looks_like_an_order(item):
    return isinstance(item.get("items"), list) and ("totalSumm" in item or "status" in item)


def find_orders(item):
    """Orders anywhere inside a JSON value; a text that is JSON is looked into as well."""
    if isinstance(item, dict):
        if looks_like_an_order(item):
            yield item
        for member in item.values():
            yield from find_orders(member)
    elif isinstance(item, list):
        for member in item:
            yield from find_orders(member)
    elif isinstance(item, str) and item[:1] in "{[":
        try:
            yield from find_orders(read(item))
        except ValueError:
            pass


def read(text):
    return json.loads(text, parse_float=Decimal)


def write(item):
    """JSON text with decimals as they were read."""
    if isinstance(item, Decimal):
        return format(item, "f")
    if isinstance(item, dict):
        return "{" + ",".join(json.dumps(k) + ":" + write(v) for k, v in item.items()) + "}"
    if isinstance(item, list):
        return "[" + ",".join(map(write, item)) + "]"
    return json.dumps(item, ensure_ascii=False)


def samples(folder):
    """(side, file, orders) of every file that holds an order."""
    for side, ending in (("insales", ".xml"), ("retailcrm", ".json")):
        for root, folders, files in os.walk(os.path.join(folder, side)):
            folders.sort()
            for name in sorted(files):
                path = os.path.join(root, name)
                if not name.endswith(ending):
                    continue
                if side == "insales":
                    run = subprocess.run([sys.executable, XML_TO_JSON, path], capture_output=True, check=True)
                    orders = [read(line) for line in run.stdout.decode().splitlines()]
                else:
                    with open(path, encoding="utf-8") as file:
                        orders = list(find_orders(read(file.read())))
                if orders:
                    yield side, path, orders


class Run:
    """One call of `mapctl map`: what each record was mapped to, `None` for one that is parked."""

    def __init__(self, program, side, records):
        with tempfile.TemporaryDirectory() as folder:
            source, parked = os.path.join(folder, "in.ndjson"), os.path.join(folder, "parked.ndjson")
            with open(source, "w", encoding="utf-8") as file:
                file.writelines(write(record) + "\n" for record in records)
            call = [program, "map", PROJECT, "--from", side, "--parked", parked, source]
            run = subprocess.run(call, capture_output=True)
            self.exit, self.errors = run.returncode, run.stderr.decode(errors="replace")
            mapped = [read(line) for line in run.stdout.decode().splitlines()]
            waiting = []
            if os.path.exists(parked):
                with open(parked, encoding="utf-8") as file:
                    waiting = [read(line)["given"] for line in file]
        self.is_complete = len(mapped) + len(waiting) == len(records)
        self.fates = []
        for record in records:                  # both streams keep the order of the records
            if waiting and waiting[0] == record:
                waiting.pop(0)
                self.fates.append(None)
            elif mapped:
                self.fates.append(mapped.pop(0))


def leaves(item, place=""):
    """(place, value) of every plain value; elements of a list share a place and are told apart by number."""
    if isinstance(item, dict):
        for key, member in item.items():
            yield from leaves(member, place + "." + key if place else key)
    elif isinstance(item, list):
        for number, member in enumerate(item):
            for inner, value in leaves(member, place):
                yield inner, (number, value)
    elif item not in (None, ""):
        yield place, item


def plain(value):
    """A value as it is compared: numbers by their amount, also when a text carries them."""
    if isinstance(value, tuple):
        return value[:-1] + (plain(value[-1]),)
    if isinstance(value, bool):
        return value
    try:
        return Decimal(str(value)).normalize()
    except ArithmeticError:
        return value


def changes(side, given, returned):
    """Places that came back with another value and may not, or that are gone and may not be."""
    before = {}
    for place, value in leaves(given):
        before.setdefault(place, []).append(plain(value))
    after = {}
    for place, value in leaves(returned):
        after.setdefault(place, []).append(plain(value))
    for place, values in sorted(after.items()):
        free = any(place == name or place.startswith(name + ".") for name in MAY_CHANGE[side])
        if place in before and sorted(map(repr, before[place])) != sorted(map(repr, values)) and not free:
            yield place, before[place], values
    for place in MUST_RETURN[side]:
        if place in before and place not in after:
            yield place, before[place], "nothing"


def main():
    arguments = sys.argv[1:]
    program = "mapctl"
    if "--mapctl" in arguments:
        at = arguments.index("--mapctl")
        program = arguments[at + 1]
        del arguments[at:at + 2]
    folder = arguments[0]
    faults, total = [], [0, 0, 0]
    found = list(samples(folder))
    print("%6s %6s %6s  %s" % ("given", "mapped", "parked", "file"))
    for side, other in (("insales", "retailcrm"), ("retailcrm", "insales")):
        files = [(path, orders) for at, path, orders in found if at == side]
        there = Run(program, side, [order for _, orders in files for order in orders])
        back = Run(program, other, [mapped for mapped in there.fates if mapped is not None])
        for run in (there, back):
            if run.exit not in (0, 3) or not run.is_complete:
                faults.append("%s: ended with %d, complete: %s: %s" % (
                    side, run.exit, run.is_complete, run.errors[:500]))
        fates, returned = iter(there.fates), iter(back.fates)
        for path, orders in files:
            name = os.path.relpath(path, folder)
            mapped = 0
            for order in orders:
                if next(fates, None) is None:
                    continue
                mapped += 1
                record = next(returned, None)
                if record is None:
                    faults.append("%s: an order that was mapped did not come back" % name)
                    continue
                for place, old, new in changes(side, order, record):
                    faults.append("%s: %s came back as %s, was %s" % (name, place, new, old))
            counts = (len(orders), mapped, len(orders) - mapped)
            total = [sum(pair) for pair in zip(total, counts)]
            print("%6d %6d %6d  %s" % (counts + (name,)))
    print("%6d %6d %6d  together" % tuple(total))
    if total[1] * 2 < total[0]:
        faults.append("fewer than half of the orders are mapped")
    for fault in faults:
        print("fault: " + fault)
    sys.exit(1 if faults or not total[0] else 0)


if __name__ == "__main__":
    main()
