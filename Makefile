# The same few words everywhere. Set-up happens by itself; `make help` lists the words.
.PHONY: run test check nightly bench screens setup setup-dev clean help
python := .venv/bin/python
offscreen := QT_QPA_PLATFORM=offscreen

run: setup  ## set everything up and open the desk; without a display, walk the sample arrivals through it
	@tools/run

test: check  ## every check and every test
	@# One worker more than processors: while a test waits for a process that it killed, another has the processor.
	$(offscreen) $(python) -m pytest -n "$$(($$(getconf _NPROCESSORS_ONLN) + 1))" --dist worksteal

check: setup-dev  ## the checks alone: format, lints, types, layers
	.venv/bin/ruff format --check --quiet .
	.venv/bin/ruff check --quiet .
	.venv/bin/mypy
	.venv/bin/lint-imports --no-cache >/dev/null || .venv/bin/lint-imports --no-cache

nightly: setup-dev  ## synchronisation simulated: 2,000 runs of 50 steps, and 200 on PostgreSQL
	$(python) -m pytest tests/simulation/test_machine.py --hypothesis-profile=nightly

bench: setup-dev  ## the benchmarks, each beside its peer or limit
	@for file in benchmarks/[a-z]*.py; do \
		printf '\n== %s\n' "$$file"; \
		$(offscreen) $(python) -m "benchmarks.$$(basename "$$file" .py)" || exit 1; \
	done

screens: setup-dev  ## pictures of every place, state, paper and page into out/screens/, out/papers/ and out/hq/
	$(offscreen) $(python) -m tools.screens
	$(offscreen) $(python) -m tools.papers
	$(python) -m tools.hq_pages

setup:
	@tools/setup run

setup-dev:
	@tools/setup dev

clean:  ## remove what set-up and runs made
	rm -rf .venv out resources/translations/*.qm

help:
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/:[^#]*##/:/'
