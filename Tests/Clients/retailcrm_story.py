"""A story told by the client `retailcrm`, as it is, to the simulated account: retailcrm_story.py CONNECTIONS"""

import sys

import retailcrm

from steps import connections, done, same, step

settings = connections(sys.argv[1])["retailcrm"]
crm = retailcrm.v5(settings["url"], settings["key"])
old = retailcrm.v4(settings["url"], settings["key"])


def good(what, response, status=200):
    """The body of an answer that went well."""
    body = response.get_response()
    step(what, (response.get_status_code(), body), response.get_status_code() == status and body["success"])
    return body


def refused(what, response, status, message, *errors):
    """An answer that refuses in the platform's words."""
    body = response.get_response()
    same(what, (response.get_status_code(), body["success"], body["errorMsg"]), (status, False, message))
    texts = body.get("errors", [])
    texts = list(texts.values()) if isinstance(texts, dict) else texts
    for error in errors:
        step(f"{what}: errors", texts, error in texts)


# Who may do what.
same("versions", good("api_versions", crm.api_versions())["versions"], ["3.0", "4.0", "5.0"])
rights = good("api_credentials", crm.api_credentials())
same("access", (rights["siteAccess"], rights["sitesAvailable"]), ("access_selective", ["shop-a"]))
step("rights", rights["credentials"], "/api/orders/create" in rights["credentials"])
good("system_info", crm.system_info())
same("currency", good("settings", crm.settings())["settings"]["default_currency"]["value"], "RUB")
refused("a wrong key", retailcrm.v5(settings["url"], "wrong").orders(), 403, 'Wrong "apiKey" value.')
refused("no key", retailcrm.v5(settings["url"], "").orders(), 400, '"apiKey" is missing.')

# References: objects by code, written by code.
for name, method, code in [
    ("statuses", crm.statuses, "new"), ("statusGroups", crm.status_groups, "cancel"),
    ("paymentTypes", crm.payment_types, "bank-card"), ("paymentStatuses", crm.payment_statuses, "paid"),
    ("deliveryTypes", crm.delivery_types, "courier"), ("orderMethods", crm.order_methods, "shopping-cart"),
    ("orderTypes", crm.order_types, "eshop-individual"), ("sites", crm.sites, "shop-a"),
    ("productStatuses", crm.product_statuses, "in-reserve"), ("units", crm.units, "pc"),
]:
    rows = good(name, method())[name]
    same(f"{name}: code", rows[code]["code"], code)
good("stores", crm.stores())
good("price_types", crm.price_types())
good("countries", crm.countries())
good("couriers", crm.couriers())
good("legal_entities", crm.legal_entities())
new_type = {
    "code": "insales-79", "name": "Наложенный платёж", "active": True,
    "deliveryTypes": ["courier", "self-delivery"], "paymentStatuses": ["paid", "not-paid"],
}
good("a payment type is made", crm.payment_types_edit(new_type), 201)
good("and written again", crm.payment_types_edit(new_type), 200)
courier = crm.delivery_types().get_response()["deliveryTypes"]["courier"]
step("both ends of the link", courier["paymentTypes"], "insales-79" in courier["paymentTypes"])
good("a status is made", crm.statuses_edit({"code": "packed", "name": "Собран", "group": "assembling"}), 201)
refused("a row without a name", crm.payment_types_edit({"code": "nameless"}), 400,
        "Errors in the entity format", "This value should not be blank.")

# Customers.
person = {
    "externalId": "46603", "firstName": "Анна", "lastName": "Примерова", "email": "anna@example.com",
    "phones": [{"number": "+79000000001"}], "address": {"city": "Москва", "text": "Ленина 1"},
}
customer = good("a customer", crm.customer_create(person), 201)["id"]
refused("the same again", crm.customer_create(person), 400, "Customer already exists.",
        "Customer with externalId=46603 already exists")
same("read by the shop's number", good("customer", crm.customer("46603"))["customer"]["id"], customer)
same("read by its own", good("customer", crm.customer(customer, "id"))["customer"]["externalId"], "46603")
refused("nobody", crm.customer("0"), 404, "Not found")
refused("another way", crm.customer("46603", "email"), 400, "Errors in the input parameters")
good("a second phone", crm.customer_edit(
    {"externalId": "46603", "phones": [{"number": "+79000000001"}, {"number": "+79000000002"}]}))
phones = crm.customer("46603").get_response()["customer"]["phones"]
same("phones", [phone["number"] for phone in phones], ["+79000000001", "+79000000002"])
body = crm.customers_upload([
    {"externalId": "46604", "firstName": "Борис"}, {"externalId": "46603", "firstName": "Анна"}]).get_response()
same("one row of two", (len(body["uploadedCustomers"]), body["failedCustomers"]), (1, [{"externalId": "46603"}]))
found = good("customers", crm.customers({"name": "Примерова"}))
same("found", [row["externalId"] for row in found["customers"]], ["46603"])
same("pagination", found["pagination"],
     {"limit": 20, "totalCount": 1, "currentPage": 1, "totalPageCount": 1})
no_number = good("a customer of the account", crm.customer_create({"firstName": "Без номера"}), 201)["id"]
good("gets the shop's number", crm.customers_fix_external_ids([{"id": no_number, "externalId": "46605"}]))
same("and is found by it", crm.customer("46605").get_response()["customer"]["id"], no_number)

# Orders.
start = good("history", crm.orders_history())["history"]
since = start[-1]["id"] if start else 0
order = {
    "externalId": "9001", "number": "1002", "status": "new", "orderMethod": "shopping-cart",
    "customer": {"externalId": "46603"}, "firstName": "Анна", "lastName": "Примерова",
    "delivery": {"code": "courier", "cost": 300, "address": {"city": "Москва", "text": "Ленина 1"}},
    "items": [{
        "externalIds": [{"code": "insales", "value": "501"}], "offer": {"externalId": "1001#5001"},
        "initialPrice": 6000, "quantity": 3, "discountManualAmount": 377.64}],
    "payments": [{"externalId": "shop-a-9001", "type": "cash", "status": "not-paid", "amount": 17167.08}],
}
made = good("an order", crm.order_create(order), 201)
same("its sums", (made["order"]["summ"], made["order"]["totalSumm"]), (16867.08, 17167.08))
same("its item", made["order"]["items"][0]["discounts"], [{"type": "manual_product", "amount": 377.64}])
step("payments are a list when it is made", made["order"]["payments"], isinstance(made["order"]["payments"], list))
refused("the same again", crm.order_create(order), 400, "Order already exists.")
refused("no customer", crm.order_create({"externalId": "1", "customer": {"externalId": "2106"}}), 400,
        "Order is not loaded", "Customer with externalId=2106 not found.")
refused("no status", crm.order_create({"externalId": "1", "status": "x"}), 400,
        "Order is not loaded", '"Status" with "code"="x" does not exist.')
refused("no payment type", crm.order_create({"externalId": "1", "payments": [{"type": "x"}]}), 400,
        "Order is not loaded")
good("a way of delivery without cards", crm.delivery_types_edit(
    {"code": "post", "name": "Почта", "paymentTypes": ["cash"]}), 201)
refused("a card there", crm.order_create(
    {"externalId": "1", "delivery": {"code": "post"}, "payments": [{"type": "bank-card"}]}), 400,
    "Order is not loaded", "This payment type is not supported for the type of delivery")
refused("a long name", crm.order_create({"externalId": "1", "firstName": "А" * 251}), 400,
        "Errors in the entity format")
read = good("order", crm.order("9001"))["order"]
step("payments are an object when it is read", read["payments"], isinstance(read["payments"], dict))
same("empty maps are lists", read["customFields"], [])
same("by number", [row["id"] for row in good("orders", crm.orders({"numbers": ["1002"]}))["orders"]], [made["id"]])
refused("a page of another size", crm.orders(limit=30), 400, "Errors in the input parameters")
refused("no such order", crm.order("0"), 404, "Not found")

answer = crm.orders_upload([
    {"externalId": "9002", "firstName": "Борис", "items": [{"productName": "Стул", "initialPrice": 10}]},
    {"externalId": "9003", "status": "x"}])
body = answer.get_response()
same("one bad row", (answer.get_status_code(), body["success"], body["errorMsg"]),
     (460, False, "Orders are loaded with errors"))
same("the good row", [row["externalId"] for row in body["uploadedOrders"]], ["9002"])
same("the bad row", body["failedOrders"], [{"externalId": "9003"}])
same("why", body["errors"], ['"Status" with "code"="x" does not exist.'])
good("a good upload", crm.orders_upload([{"externalId": "9004"}, {"externalId": "9005"}]), 201)
refused("fifty-one orders", crm.orders_upload([{"externalId": f"a{n}"} for n in range(51)]), 400,
        "Errors in the input parameters")

# Twenty percent on the whole order are shared over its items, for each unit.
changed = good("an edit", crm.order_edit({
    "externalId": "9001", "discountManualPercent": 20, "status": "client-confirmed",
    "items": [{"id": made["order"]["items"][0]["id"], "quantity": 4, "discountManualAmount": 0}]}))
item = changed["order"]["items"][0]
same("the share of an item", (item["discountTotal"], item["quantity"]), (1200, 4))
same("the sums after it", changed["order"]["totalSumm"], 19500)
same("one status", good("orders_statuses", crm.orders_statuses([], ["9001"]))["orders"],
     [{"id": made["id"], "externalId": "9001", "status": "client-confirmed", "group": "approval"}])
refused("a number that is taken", crm.order_edit({"id": made["id"], "externalId": "9002"}, "id"), 400,
        "Order already exists.")

# History to the end, in small pages; what this key did is its own.
rows, page = [], 1
while True:
    body = good(f"history, page {page}", crm.orders_history({"sinceId": since}, 20, page))
    rows += body["history"]
    if page >= body["pagination"]["totalPageCount"]:
        break
    page += 1
same("all rows", len(rows), body["pagination"]["totalCount"])
step("in order", rows, [row["id"] for row in rows] == sorted(row["id"] for row in rows))
step("all are this key's own", rows, all(row["apiKey"]["current"] for row in rows))
created = [row for row in rows if row.get("created")]
same("orders that were made", [row["order"]["externalId"] for row in created], ["9001", "9002", "9004", "9005"])
fields = {row["field"] for row in rows if row["order"]["id"] == made["id"]}
step("fields", fields, {"status", "discount_manual_percent", "order_product.quantity",
                        "order_product.discount_total"} <= fields)
empty = good("history at its end", crm.orders_history({"sinceId": rows[-1]["id"]}))
same("nothing more", empty["history"], [])

# Payments: addressed by their own numbers, and paid when the sum is reached.
payment = list(read["payments"].values())[0]
refused("by the shop's number without a word about it", crm.order_payment_edit(
    {"externalId": "nobody", "status": "paid"}), 404, "Payment not found")
good("paid", crm.order_payment_edit(
    {"id": payment["id"], "status": "paid", "amount": 19500, "paidAt": "2024-05-01 11:00:00"}, "id"))
paid = crm.order("9001").get_response()["order"]
same("fully paid", (paid["fullPaidAt"], paid["prepaySum"]), ("2024-05-01 11:00:00", 19500))
good("taken back", crm.order_payment_edit({"id": payment["id"], "status": "not-paid"}, "id"))
step("no longer paid", 0, "fullPaidAt" not in crm.order("9001").get_response()["order"])
more = good("another payment", crm.order_payment_create(
    {"type": "bank-card", "externalId": "shop-a-9002", "amount": 10, "order": {"externalId": "9002"}}), 201)
refused("a number that is taken in the account", crm.order_payment_create(
    {"type": "cash", "externalId": "shop-a-9002", "order": {"externalId": "9004"}}), 400,
    "Errors in the entity format", "This external id is already set for another payment")
refused("a payment of nothing", crm.order_payment_create({"type": "cash"}), 400,
        "Errors in the entity format", "Set one of the following fields: id, externalId, number")
good("and gone", crm.order_payment_delete(more["id"]))
refused("gone for good", crm.order_payment_delete(more["id"]), 404, "Payment not found")

# An order of the account gets the shop's number.
own = good("an order of the account", crm.order_create({"firstName": "Вера"}), 201)
good("gets a number", crm.orders_fix_external_ids([{"id": own["id"], "externalId": "9006"}]))
same("and is found by it", crm.order("9006").get_response()["order"]["id"], own["id"])
refused("a number that is taken", crm.orders_fix_external_ids([{"id": own["id"], "externalId": "9001"}]), 400,
        "Errors in the entity format", "This external id is already set for another order")
good("merged", crm.orders_combine({"id": own["id"]}, {"id": made["id"]}))
refused("gone", crm.order("9006"), 404, "Not found")
last = crm.orders_history({"sinceId": rows[-1]["id"]}).get_response()["history"]
same("the history says into what", [row["combinedTo"]["id"] for row in last if row.get("deleted")], [made["id"]])
good("linked", crm.order_links_create({"orders": [{"externalId": "9001"}, {"externalId": "9002"}]}), 201)

# The catalogue.
offers = good("inventories", crm.inventories({"offerExternalId": ["1001#5001"], "details": 1}))["offers"]
same("one offer", len(offers), 1)
body = good("stocks", crm.inventories_upload([
    {"externalId": "1001#5001", "stores": [{"code": "main", "available": 11}]},
    {"externalId": "none", "stores": []}]))
same("what was not there", (body["processedOffersCount"], body["notFoundOffers"]), (1, [{"externalId": "none"}]))
same("the stock", crm.inventories({"offerExternalId": ["1001#5001"]}).get_response()["offers"][0]["quantity"], 11)
good("prices", crm.prices_upload([{"externalId": "1001#5001", "prices": [{"code": "base", "price": 6100}]}]))
same("the price", crm.offers({"externalIds": ["1001#5001"]}).get_response()["offers"][0]["price"], 6100)
good("products", crm.products())
good("product_groups", crm.product_groups())

# Own fields, users, firms.
good("a field", crm.custom_field_create({"code": "floor", "name": "Этаж", "entity": "order", "type": "integer"}), 201)
same("its kind", good("custom_field", crm.custom_field("floor", "order"))["customField"]["type"], "integer")
good("custom_fields", crm.custom_fields({"entity": "order"}))
good("users", crm.users())
good("a firm", crm.customer_corporate_create({"nickName": "ООО Пример", "externalId": "f1"}), 201)
good("its address", crm.customer_corporate_addresses_create({"externalId": "f1", "text": "Ленина 2"}), 201)
same("addresses", len(good("addresses", crm.customer_corporate_addresses("f1"))["addresses"]), 1)

# Version 4: one payment in the order itself, other names, no code that is not there.
body = good("an order of version 4", old.order_create({
    "externalId": "v4-1", "paymentType": "x", "discountPercent": 10,
    "items": [{"productName": "Стул", "initialPrice": 100, "quantity": 2}]}), 201)
v4 = good("read", old.order("v4-1"))["order"]
same("sums of version 4", v4["totalSumm"], 180)
step("a code that is not there stays empty", v4, not v4.get("paymentType"))
good("version 4 pays", old.order_edit({"externalId": "v4-1", "paymentType": "cash", "paymentStatus": "paid"}))
same("its payment", old.order("v4-1").get_response()["order"]["paymentStatus"], "paid")
good("another discount", old.order_edit({"externalId": "v4-1", "discountPercent": 20}))
recent = good("history of version 4", old.orders_history({"sinceId": rows[-1]["id"]}))["history"]
step("its names", recent, {"discount_percent", "payment_type"} <= {row["field"] for row in recent})

done("retailcrm 5.3.0")
