# Two commands are enough on a fresh Debian machine with the Swift toolchain: `make demo` and `make test`.

SWIFT_BACKTRACE ?= enable=no
export SWIFT_BACKTRACE

.PHONY: demo test setup

## Builds mapctl and shows it at work.
demo: setup
	swift build --product mapctl
	.build/debug/mapctl --help

## Builds everything and runs every test that takes seconds; `MAPCTL_SLOW=1` adds the long suites.
test: setup
	swift test

## Installs the system libraries that are missing, or names the command that does.
setup:
	@.ci/install libyaml-dev tzdata
