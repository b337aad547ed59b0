# The same few words everywhere. Set-up happens by itself; `make help` lists the words.
.PHONY: run test check bench screens setup setup-dev clean help

run: setup            ## set everything up and open the desk (without a display: walk the sample arrivals through it)
	@tools/run
test: setup-dev       ## every check and every test
	@tools/check
	@tools/test
check: setup-dev      ## the checks alone: ruff, mypy, import-linter
	@tools/check
bench: setup-dev      ## the benchmarks, each beside its peer or limit
	@tools/bench
screens: setup-dev    ## pictures of every place and state into out/screens/
	@tools/screens
setup:                ## what `make run` needs
	@tools/setup run
setup-dev:            ## what the checks and tests need besides
	@tools/setup dev
clean:                ## remove what set-up and runs made
	rm -rf .venv .setup out resources/translations/*.qm
help:
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/\t/'
