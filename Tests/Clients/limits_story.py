"""Both clients meet the limits of their platforms: limits_story.py ACCOUNT SHOP"""

import sys
import time

import retailcrm

from steps import connections, done, mistakes_of, same, shop, step

settings = connections(sys.argv[1]) | connections(sys.argv[2])
crm = retailcrm.v5(settings["retailcrm"]["url"], settings["retailcrm"]["key"])
answers = [crm.statuses() for _ in range(30)]
refused = [answer for answer in answers if answer.get_status_code() == 503]
step("too many in a second", len(refused), refused)
same("in the platform's words", {answer.get_error_msg() for answer in refused}, {"Rate limit exceeded"})
time.sleep(1.1)
same("and after it", crm.statuses().get_status_code(), 200)

# 500 requests in a window, which is shortened here; the shop says how long it lasts.
api = shop(settings["insales"])
start = time.monotonic()
seen = 0
while mistakes_of(api.get_categories)[0] == 200 and seen < 1100:
    seen += 1
step("the shop's limit", seen, 500 <= seen < 1100)
patient = shop(settings["insales"], retry_on_503=True)
same("a client that waits as told", len(patient.get_categories()), 1)
done("limits")
