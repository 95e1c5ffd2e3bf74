# Majlis needs Python 3.11 or later, called python3 (or: make PYTHON=python3.13 …), and make.
# What is installed goes to .venv, from lock files with hashes; nothing else is touched.

PYTHON ?= python3
UV     ?= uv
ENGINE ?= docker

AGENDA ?= agenda/examples/mc2cm-2020.yaml
PEOPLE ?= 30
OUT    ?= rehearsal

run  := .venv/bin/python -m
pip  := $(run) pip -qq --disable-pip-version-check --no-input install --no-compile
say  := @printf '%s\n'
step := @printf '%-12s%s\n'

# Without bytecode every program that a test starts would compile all modules anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help rehearse test format lint types contracts catalogues tests
.PHONY: fmt messages bench bench-languages bench-notes bench-seating pictures lock image clean

help:  ## list what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-15s%s\n", $$1, $$2 }' Makefile

rehearse: .venv/.rehearsal  ## play the example workshop, and write what happened to rehearsal/
	$(say) 'Rehearsing $(AGENDA) with $(PEOPLE) people'
	@.venv/bin/majlis rehearse '$(AGENDA)' --people $(PEOPLE) --out '$(OUT)'

test: format lint types contracts catalogues tests  ## check everything: form, types, contracts, words, tests
	$(say) 'All is well.'

format: .venv/.dev
	$(step) Format 'ruff format --check'
	@$(run) ruff format --check --quiet . || { echo 'make fmt puts these right.'; exit 1; }

lint: .venv/.dev
	$(step) Lint 'ruff check'
	@$(run) ruff check --quiet .

types: .venv/.dev
	$(step) Types 'mypy, strict'
	@$(run) mypy --no-error-summary

contracts: .venv/.dev
	$(step) Contracts 'lint-imports: who may import whom'
	@.venv/bin/lint-imports > .venv/contracts.txt 2>&1 || { cat .venv/contracts.txt; exit 1; }

catalogues: .venv/.dev
	$(step) Catalogues 'every sentence in every language'
	@$(run) bot.i18n check

tests: .venv/.dev
	$(step) Tests 'of the agenda; at least 95 % of its branches'
	@$(run) pytest -q -n auto --dist=worksteal -m 'not volume' --cov --cov-report=term-missing tests/domain tests/services tests/meta/test_messages.py
	$(step) Tests 'of everything around it, and many cases of one kind'
	@$(run) pytest -q -n auto --dist=worksteal --durations=10 -m 'volume or not agenda'

fmt: .venv/.dev  ## put the code in form
	@$(run) ruff check --quiet --fix-only .
	@$(run) ruff format --quiet .

messages: .venv/.dev  ## bring the catalogues up to date with agenda/messages
	@$(run) bot.i18n update

bench: .venv/.dev  ## measure
	@$(run) tests.bench
	@MAJLIS_EVERY_POINT=1 $(run) pytest -q -n auto tests/simulation/test_crash_everywhere.py tests/stories/test_after_a_restart.py

bench-seating: .venv/.dev  ## measure how well and how fast people are seated; several minutes
	@$(run) tests.seating --write

bench-languages: .venv/.dev  ## measure the goals of the three languages: words, paper, delivery; some four minutes
	@$(run) tests.languages

bench-notes: .venv/.dev  ## measure how well notes are kept without people: masks, labels, gate, purge; some 20 minutes
	@$(run) tests.chatham
	@$(run) tests.chatham --fuzz
	@$(run) tests.chatham --rooms 10000
	@$(run) tests.gate
	@$(run) tests.adapters.test_purge_kills --kills 40

pictures: .venv/.dev  ## make the pictures of the bot's answers in docs/pictures anew (needs Chromium)
	@$(run) tests.pictures

image:  ## build the container's image (needs docker, or ENGINE=podman)
	@$(ENGINE) build --tag majlis:latest .

clean:  ## remove what was made here: .venv, caches, packages, the rehearsal
	@rm -rf .venv .coverage .coverage.* .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	@rm -rf build dist rehearsal
	@find agenda bot locales tests -name __pycache__ -type d -prune -exec rm -rf {} +

# --- the environment ---------------------------------------------------------------
# Its scripts name its place and its Python: when either has changed, it is made anew.

state = $(CURDIR), $(shell .venv/bin/python -V 2>/dev/null)
ifneq ($(shell cat .venv/.state 2>/dev/null),$(state))
.PHONY: .venv/.state
endif

.venv/.state:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo 'Majlis needs Python 3.11 or later. Name one: make PYTHON=python3.13 …'; exit 1; }
	$(say) "Making .venv with $$($(PYTHON) -V)"
	@rm -rf .venv && $(PYTHON) -m venv .venv
	@echo "$(CURDIR), $$(.venv/bin/python -V)" > $@

.venv/.rehearsal: .venv/.state requirements/build.txt requirements/runtime.txt pyproject.toml
	$(say) 'Installing what a rehearsal needs (requirements/runtime.txt, hashes checked)'
	@$(pip) --require-hashes -r requirements/build.txt -r requirements/runtime.txt
	@$(pip) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: .venv/.state requirements/dev.txt pyproject.toml
	$(say) 'Installing what the tests need (requirements/dev.txt, hashes checked)'
	@$(pip) --require-hashes -r requirements/dev.txt
	@$(pip) --no-deps --no-build-isolation --editable .
	@touch $@ .venv/.rehearsal    # it holds all that a rehearsal needs, too

# --- the locks ---------------------------------------------------------------------
# One choice of versions, in dev.txt; the others are parts of it.
# The hashes are the registry's, for every platform and every Python from 3.11 on.

compile = UV_CUSTOM_COMPILE_COMMAND='make lock' $(UV) pip compile --quiet --no-config \
  --generate-hashes --universal --python-version 3.11 --no-emit-index-url --no-emit-find-links \
  --no-annotate
part = $(compile) --constraints requirements/dev.txt

lock:  ## choose versions again (needs uv); make lock UPGRADE=--upgrade takes the newest
	@command -v $(UV) > /dev/null || { echo 'make lock needs uv. Name it: make lock UV=…'; exit 1; }
	$(say) 'Locking requirements/*.txt'
	@$(compile) $(UPGRADE) pyproject.toml --extra rehearsal --extra proof --extra pdf --group dev -o requirements/dev.txt
	@$(part) $(UPGRADE) pyproject.toml --extra rehearsal --extra pdf -o requirements/runtime.txt
	@$(part) $(UPGRADE) pyproject.toml --extra pdf -o requirements/server.txt
	@$(part) $(UPGRADE) --group build -o requirements/build.txt
