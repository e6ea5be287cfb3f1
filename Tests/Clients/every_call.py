"""Every call of both clients, with what a stranger would write: every_call.py CONNECTIONS [--record]

The answers stand in calls/, a line for each call: its name, the status, and the words of a refusal. A call
that the platform has and that no integration of a shop makes is refused as a key without the right is.
"""

import inspect
import json
import os
import sys

import retailcrm

from steps import connections, done, mistakes_of, same, shop

settings = connections(sys.argv[1])
is_recording = "--record" in sys.argv
folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "calls")

# What stands for an argument, by its name; everything else is an entity with all ways to address it.
ENTITY = {"id": 1, "externalId": "9001", "code": "x", "entity": "order", "name": "Имя", "nickName": "ООО"}
ARGUMENTS = {
    "uid": "9001", "uid_corporate": "9001", "external_ids": ["9001"], "ids": [1], "site": "shop-a",
    "customer_id": "9001", "status": "free", "entity": "order", "code": "x", "amount": 1, "phone": "+79000000001",
    "orders": [{"externalId": "9002"}], "customers": [{"externalId": "9002"}],
    "customers_corporate": [{"externalId": "9002", "nickName": "ООО"}], "costs": [{"summ": 1}],
    "offers": [{"externalId": "1001#5001", "stores": []}], "subscriptions": [],
    "prices": [{"externalId": "1001#5001", "prices": []}],
}


def compare(name, lines):
    """Holds the lines against those that were written down."""
    path = os.path.join(folder, name)
    if is_recording:
        os.makedirs(folder, exist_ok=True)
        open(path, "w", encoding="utf-8").write("\n".join(lines) + "\n")
    written = open(path, encoding="utf-8").read().splitlines()
    same(f"{name}: number of calls", len(lines), len(written))
    for line, wanted in zip(lines, written):
        same(name, line, wanted)


def methods(client, skipped):
    for name, method in inspect.getmembers(client, inspect.ismethod):
        if not name.startswith("_") and name not in skipped:
            yield name, method, inspect.signature(method).parameters.values()


def account(client):
    lines = []
    client.customer_create({"externalId": "9001", "firstName": "Анна"})
    client.order_create({"externalId": "9001"})
    if hasattr(client, "customer_corporate_create"):
        client.customer_corporate_create({"externalId": "9001", "nickName": "ООО"})
    for name, method, parameters in methods(client, {"get", "post"}):
        given = [
            ARGUMENTS.get(one.name, ENTITY) for one in parameters if one.default is inspect.Parameter.empty]
        # Where the client takes an entity apart, the argument of the same name is one.
        if name in ("sites_edit", "statuses_edit"):
            given = [{**ENTITY, "group": "new"}]
        answer = method(*given)
        body = answer.get_response()
        errors = json.dumps(body.get("errors", ""), ensure_ascii=False)
        words = " ".join(filter(None, [body.get("errorMsg", ""), errors if errors != '""' else ""]))
        lines.append(f"{name} {answer.get_status_code()} {words}".rstrip())
    return lines


compare("retailcrm-v4.txt", account(retailcrm.v4(settings["retailcrm"]["url"], settings["retailcrm"]["key"])))
compare("retailcrm-v5.txt", account(retailcrm.v5(settings["retailcrm"]["url"], settings["retailcrm"]["key"])))

lines = []
for name, method, parameters in methods(shop(settings["insales"]), {"from_credentials", "iterate_over_all"}):
    needed = [one for one in parameters if one.default is inspect.Parameter.empty]
    given = [999 if one.name.endswith("_id") else {"title": "Имя"} for one in needed]
    status, text = mistakes_of(method, *given)
    words = "" if status == 200 else " ".join(str(text).split("\n", 1)[1].split("?>", 1)[-1].split())
    lines.append(f"{name} {status} {words}".rstrip())
compare("pyinsales.txt", lines)
done("every call")
