# Set-up, demo, tests, docs. Needs Python 3.11 or newer and make; uses uv when it is there.

VENV ?= .venv
PYTHON ?= $(shell for p in python3 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
UV := $(shell command -v uv 2>/dev/null)
RUN := $(VENV)/bin/python -m
DEMO := build/demo.db

.PHONY: help install demo test lint format bench docs lock clean

help:  ## show what there is to make
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

install: $(VENV)/installed  ## everything into $(VENV), from the lock file

$(VENV)/installed: requirements.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed (PYTHON=... names it)"; exit 2; }
ifdef UV
	$(UV) venv --quiet --clear --python $(PYTHON) $(VENV)
	$(UV) pip install --quiet --python $(VENV)/bin/python --require-hashes -r requirements.lock
	$(UV) pip install --quiet --python $(VENV)/bin/python --no-deps --no-build-isolation -e .
else
	$(PYTHON) -m venv --clear $(VENV)
	$(RUN) pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(RUN) pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
endif
	@touch $@

demo: install  ## read the sample articles, check the sample draft, show the reports
	@mkdir -p build && rm -f $(DEMO)*
	$(VENV)/bin/claims add seeds/articles --db $(DEMO)
	$(VENV)/bin/claims check seeds/draft.md --top 1 --db $(DEMO)
	$(VENV)/bin/claims report --db $(DEMO)

test: install  ## the whole test suite
	$(RUN) pytest

lint: install  ## what CI checks besides the tests
	$(RUN) ruff check
	$(RUN) ruff format --check
	$(RUN) mypy --strict claims

format: install  ## mend what ruff can mend
	$(RUN) ruff check --fix
	$(RUN) ruff format

bench: install  ## measure speed and memory; writes docs/benchmarks.md
	$(RUN) claims.bench

docs: install  ## write what is generated: docs/commands.md, docs/images
	$(RUN) docs.generate

lock:  ## pin and hash the newest versions that fit (needs uv)
	uv pip compile pyproject.toml --extra postgres --extra cluster --group dev --universal \
		--python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate \
		--quiet --upgrade -o requirements.lock

clean:  ## remove what was made
	rm -rf $(VENV) build .pytest_cache .mypy_cache .ruff_cache .hypothesis
