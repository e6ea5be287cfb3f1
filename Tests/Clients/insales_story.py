"""A story told by the client `pyinsales`, as it is, to the simulated shop: insales_story.py CONNECTIONS"""

import datetime
import sys
from decimal import Decimal

from steps import connections, done, mistakes_of, same, shop, step

settings = connections(sys.argv[1])["insales"]
api = shop(settings)


def refused(what, call, *arguments, status, text):
    """A call that is refused with a status and words."""
    code, says = mistakes_of(call, *arguments)
    step(what, (code, says), code == status and text in str(says))


# Who may do what.
wrong = shop({**settings, "password": "wrong"})
refused("a wrong key", wrong.get_orders, status=401, text="HTTP Basic: Access denied.")

# The shop's lists.
same("collections", [row["title"] for row in api.get_collections()], ["Мебель"])
same("categories", [row["title"] for row in api.get_categories()], ["Склад"])
products = {row["id"]: row for row in api.get_products(per_page=10)}
same("products", sorted(products), [1001, 1002, 1003, 1004, 2001])
chair = api.get_product(1001)
same("a product", (chair["title"], chair["permalink"]), ("Кресло офисное", "product-1001"))
variant = api.get_product_variant(1001, 5001)
same("its variant", (variant["sku"], variant["price"], variant["quantity"]), ("CH-01", Decimal("6000.0"), 7))
same("a stock that is not counted", api.get_product_variant(1004, 5004)["quantity"], None)
step("fields of an order", api.get_orders_fields(), api.get_orders_fields()["order-fields"][0]["title"] == "Номер в CRM")
refused("no such product", api.get_product, 1, status=404, text="Not Found")

# Orders.
orders = api.get_orders(per_page=10)
same("orders of the demo", [row["number"] for row in orders], [1001, 1002, 1003])
step("lines are a list", orders[0]["order-lines"], isinstance(orders[0]["order-lines"], list))
draft = {"order-lines-attributes": [{"variant-id": 5001, "quantity": 2}], "delivery-variant-id": 302}
ways = {row["id"]: row for row in api.get_order_delivery_variants(draft)}
same("what delivery would cost", (ways[301]["price"], ways[302]["price"]), ("0.0", "300.0"))
pays = {row["id"]: row for row in api.get_order_payment_gateways(draft)}
same("a surcharge", pays[79]["margin"], Decimal("10.0"))
made = api.create_order({
    "order-lines-attributes": [{"variant-id": 5001, "quantity": 3}, {"variant-id": 5002, "quantity": 1}],
    "client": {"name": "Анна", "surname": "Примерова", "email": "anna@example.com", "phone": "+7 900 000 00 01"},
    "shipping-address-attributes": {"name": "Анна", "phone": "+7 900 000 00 01", "city": "Москва"},
    "delivery-variant-id": 302, "payment-gateway-id": 77, "comment": "позвоните",
    "fields-values-attributes": [{"handle": "crm_id", "value": "7146"}],
})
same("an order", (made["number"], made["fulfillment-status"], made["financial-status"]), (1004, "new", "pending"))
same("its sums", (made["items-price"], made["total-price"]), (Decimal("20000.0"), Decimal("20300.0")))
same("its field", [row["value"] for row in made["fields-values"]], ["7146"])
same("the shop's way to write a phone", made["shipping-address"]["phone"], "+79000000001")
same("the buyer's own", made["client"]["phone"], "+7 900 000 00 01")
titles = [line["title"] for line in made["order-lines"]]
same("lines by title", titles, sorted(titles))
same("currency", made["currency-code"], "RUR")
line = next(row for row in made["order-lines"] if row["variant-id"] == 5001)
refused("no lines", api.create_order, {"comment": "x"}, status=422, text="order_lines can't be empty")
refused("no such variant", api.create_order,
        {"order-lines-attributes": [{"variant-id": 1, "quantity": 1}]}, status=422, text="order_lines")

# A discount of one line can be set when the order is there; money off the whole line.
discounted = api.update_order(made["id"], {"discounts-attributes": [
    {"type-id": 2, "discount": Decimal("1132.92"), "discount-order-lines-ids": [line["id"]]}]})
line = next(row for row in discounted["order-lines"] if row["id"] == line["id"])
same("money off the line", (line["discounts-amount"], line["full-sale-price"]),
     (Decimal("1132.92"), Decimal("5622.36")))
same("the sum", discounted["items-price"], Decimal("18867.08"))
less = api.update_order(made["id"], {"discounts-attributes": [
    {"id": discounted["discounts"][0]["id"], "_destroy": 1}]})
same("and away", (less.get("discounts"), less["items-price"]), ([], Decimal("20000.0")))

# Ten percent off, then ten percent surcharge on goods and delivery.
single = api.create_order({
    "order-lines-attributes": [{"variant-id": 5001, "quantity": 2, "sale-price": Decimal("6300")}],
    "delivery-variant-id": 302, "payment-gateway-id": 79, "delivery-price": Decimal("115")})
single = api.update_order(single["id"], {
    "delivery-price": Decimal("115"), "discounts-attributes": [{"type-id": 1, "discount": 10}]})
same("surcharge", (single["items-price"], single["full-delivery-price"], single["total-price"]),
     (Decimal("12474.0"), Decimal("126.5"), Decimal("12600.5")))

# Lines and statuses.
fewer = api.update_order(made["id"], {"order-lines-attributes": [
    {"id": line["id"], "quantity": 1},
    {"id": next(r["id"] for r in made["order-lines"] if r["variant-id"] == 5002), "_destroy": 1},
    {"variant-id": 5003, "quantity": 1}]})
same("lines changed", sorted((row["variant-id"], row["quantity"]) for row in fewer["order-lines"]),
     [(5001, 1), (5003, 1)])
moved = api.update_order(made["id"], {"custom-status-permalink": "packed"})
same("a status of the shop", (moved["custom-status"]["permalink"], moved["fulfillment-status"]),
     ("packed", "approved"))
step("accepted", moved["accepted-at"], moved["accepted-at"] is not None)
paid = api.update_order(made["id"], {"financial-status": "paid"})
step("paid", paid["paid-at"], paid["paid-at"] is not None)
actions = [row["action"] for row in paid["order-changes"]]
step("its changes", actions, {"custom_status_changed", "fulfillment_status_changed",
                              "financial_status_changed", "order_created"} <= set(actions))
given = api.update_order(made["id"], {"fulfillment-status": "delivered"})
step("delivered", given["delivered-at"], given["delivered-at"] is not None)
same("filtered", [row["id"] for row in api.get_orders(fulfillment_status=["delivered"])], [made["id"]])

# A kit becomes its parts, which carry the kit's number and cost what it costs.
kit = api.create_order({"order-lines-attributes": [{"variant-id": 6001, "quantity": 1}]})
same("parts", sorted(row["variant-id"] for row in kit["order-lines"]), [5003, 5004])
step("of one kit", kit["order-lines"], len({row["bundle-id"] for row in kit["order-lines"]}) == 1)
same("the price of the kit", kit["items-price"], Decimal("9000.0"))

# What is new, page by page; rows of one second are not lost.
everything = api.get_orders(per_page=250)
walked = list(api.iterate_over_all(api.get_orders, per_page=2))
same("all orders", sorted(row["id"] for row in walked), sorted(row["id"] for row in everything))
later = api.get_orders(updated_since=kit["updated-at"], from_id=kit["id"])
same("nothing later", later, [])
same("the moment itself counts", [r["id"] for r in api.get_orders(updated_since=kit["updated-at"], from_id=0)][-1],
     kit["id"])

# The trash.
api.delete_order(kit["id"])
step("gone from the list", kit["id"], kit["id"] not in [row["id"] for row in api.get_orders(per_page=250)])
step("and kept", api.get_order(kit["id"])["archived"], api.get_order(kit["id"])["archived"])

# The catalogue.
category = api.add_category({"title": "Новая", "parent-id": 10})
same("a category", api.get_category(category["id"])["title"], "Новая")
same("renamed", api.update_category(category["id"], {"title": "Другая"})["title"], "Другая")
api.delete_category(category["id"])
refused("gone", api.get_category, category["id"], status=404, text="Not Found")
collection = api.add_collection({"title": "Стулья", "parent-id": 10})
same("a collection", api.update_collection(collection["id"], {"title": "Кресла"})["title"], "Кресла")
refused("a collection without a title", api.add_collection, {"position": 1}, status=422, text="title can't be blank")
lamp = api.add_product({
    "title": "Лампа", "category-id": 10, "variants-attributes": [{"sku": "LP-1", "price": Decimal("950.5")}]})
same("a product", (lamp["title"], lamp["variants"][0]["sku"]), ("Лампа", "LP-1"))
other = api.add_product_variant(lamp["id"], {"sku": "LP-2", "price": 1000, "quantity": 4})
same("another variant", (other["sku"], other["quantity"]), ("LP-2", 4))
same("sold", api.update_product_variant(lamp["id"], other["id"], {"quantity": 3})["quantity"], 3)
same("two of them", len(api.get_product_variants(lamp["id"])), 2)
api.delete_product_variant(lamp["id"], other["id"])
same("one is left", len(api.get_product_variants(lamp["id"])), 1)
image = api.add_product_image(lamp["id"], {"src": "https://static.example.com/1.jpg", "title": "Лампа"})
same("a picture", api.get_product_image(lamp["id"], image["id"])["title"], "Лампа")
collect = api.add_collect({"product-id": lamp["id"], "collection-id": collection["id"]})
same("put there", [row["collection-id"] for row in api.get_collects(product_id=lamp["id"])], [collection["id"]])
api.delete_collect(collect["id"])
same("and taken away", api.get_collects(product_id=lamp["id"]), [])
option = api.add_option_name({"title": "Цвет"})
value = api.add_option_value(option["id"], {"title": "Белый"})
same("a value of an option", [row["title"] for row in api.get_option_values(option["id"])], ["Белый"])
same("renamed", api.update_option_value(option["id"], value["id"], {"title": "Чёрный"})["title"], "Чёрный")
same("nothing similar", api.get_similars(lamp["id"]), [])
api.delete_product(lamp["id"])

# Calls.
hook = api.add_webhook({"address": "http://127.0.0.1:9/hook", "topic": "orders/create", "format-type": "json"})
same("a webhook", [row["topic"] for row in api.get_webhooks()], ["orders/create"])
same("changed", api.update_webhook(hook["id"], {"topic": "orders/update"})["topic"], "orders/update")
refused("a webhook to nowhere", api.add_webhook, {"topic": "orders/create"}, status=422, text="address can't be blank")
api.delete_webhook(hook["id"])
same("none", api.get_webhooks(), [])

# Texts.
page = api.add_page({"title": "О нас", "content": "<p>Мы & вы</p>"})
same("markup comes back as it was", api.get_page(page["id"])["content"], "<p>Мы & вы</p>")
blog = api.add_blog({"title": "Новости"})
article = api.add_article(blog["id"], {"title": "Первая"})
same("an article", [row["title"] for row in api.get_articles(blog["id"])], ["Первая"])
api.delete_article(blog["id"], article["id"])
step("moments have a zone", made["created-at"], made["created-at"].tzinfo is not None)
step("moments are now", made["created-at"],
     abs(datetime.datetime.now(datetime.timezone.utc) - made["created-at"]) < datetime.timedelta(minutes=5))

done("pyinsales 1.8.1")
