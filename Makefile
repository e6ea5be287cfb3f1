# Two commands are enough on a fresh Debian machine with the Swift toolchain: `make demo` and `make test`.

SWIFT_BACKTRACE ?= enable=no
export SWIFT_BACKTRACE

MAPCTL = .build/debug/mapctl
# The example has orders that wait on purpose; mapctl ends with 3 then.
PARKED = [ $$? -eq 3 ]

.PHONY: demo test setup

## Builds mapctl and maps the example shop both ways: each order before and after, with its totals.
demo: setup
	swift build --product mapctl
	@printf '\n== InSales to RetailCRM: what the shop has, what the CRM would get ==\n\n'
	@$(MAPCTL) map examples/shop --from insales --preview examples/shop/orders.insales.json || $(PARKED)
	@printf '\n== RetailCRM to InSales ==\n\n'
	@$(MAPCTL) map examples/shop --from retailcrm --preview examples/shop/orders.retailcrm.json || $(PARKED)
	@printf '\n== Why order 9002 has its status ==\n\n'
	@$(MAPCTL) explain examples/shop --from insales --record 9002 examples/shop/orders.insales.json status

## Builds everything and runs every test that takes seconds; `MAPCTL_SLOW=1` adds the long suites.
test: setup
	@.ci/install python3
	swift test

## Installs the system libraries that are missing, or names the command that does.
setup:
	@.ci/install libyaml-dev libxml2-dev tzdata
