# make run: sets everything up and opens the app. make test: sets up and passes everything.
PYTHON ?= python3
BIN := .venv/bin
PORT ?= 8501
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = 1

.PHONY: run test check lint types unit bench baseline setup setup-dev gazetteer browser docs examples clean

run: setup gazetteer
	$(BIN)/streamlit run app.py --server.port $(PORT)

test: setup-dev gazetteer browser check

check: lint types unit bench

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	$(BIN)/mypy

unit:
	$(BIN)/pytest

# The gate: every figure against the floors of tests/benchmarks/baseline.json.
bench:
	$(BIN)/python -m tests.benchmarks.gate

# Measures again and writes the floors; lowering one needs ALLOW_LOWER=1.
baseline:
	$(BIN)/python -m tests.benchmarks.gate --write $(if $(ALLOW_LOWER),--allow-lower)

setup: .venv/run.stamp
setup-dev: .venv/dev.stamp

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Dateline needs Python 3.11 or newer; 'make PYTHON=/path/to/python3.12 run' uses another one."; exit 1; }
	$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/dev.stamp: requirements.txt requirements-dev.txt | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@ .venv/run.stamp

# Built once into the user's cache folder; does nothing where a good one is there.
gazetteer: | .venv/bin/python
	$(BIN)/python -m geo gazetteer build --if-missing

# A Chromium for the browser tests: Debian's, where none is installed and this user may install it.
browser:
	@sh tests/browser/ensure_chromium.sh

# The picture of the Explore page in docs/, made by the project's own command.
docs: setup-dev gazetteer browser
	$(BIN)/python -m tests.browser.picture docs/explore.png

# What leaves the tool, from the dispatches: briefings, maps, and the data in every format, in docs/examples.
examples: setup-dev gazetteer
	$(BIN)/python -m tests.examples docs/examples
	$(BIN)/python -m tests.examples_data docs/examples

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache artefacts static/vendor
