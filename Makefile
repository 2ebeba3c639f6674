# Two commands do all the set-up: `make book` and `make test`.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BOOK := build/The-Lantern-Office.epub
EXAMPLE := $(firstword $(wildcard examples/*/))

.PHONY: book test quick lint format docs clean

book: $(VENV)/.installed  ## Convert the example serial to an EPUB in build/.
	@mkdir -p build
	@$(BIN)/fic2epub convert "$(EXAMPLE)" -o "$(BOOK)" --force
	@echo "The book is $(CURDIR)/$(BOOK)"

test: $(VENV)/.installed-dev system  ## Install what the tests need, and run them all.
	$(BIN)/python -m pytest -n 2 -m ""

quick: $(VENV)/.installed-dev  ## The default suite: without the slow tests.
	$(BIN)/python -m pytest -n 2

lint: $(VENV)/.installed-dev
	$(BIN)/python -m ruff check .
	$(BIN)/python -m mypy

docs: $(VENV)/.installed-dev  ## Write the generated parts of the reference anew.
	$(BIN)/python docs/generate.py

.PHONY: system
system:  # EPUBCheck is a Java program: install a runtime where that is allowed.
	@command -v java >/dev/null 2>&1 || { \
	  if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq default-jre-headless; \
	  elif command -v sudo >/dev/null 2>&1 && command -v apt-get >/dev/null 2>&1 && sudo -n true 2>/dev/null; then \
	    sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq default-jre-headless; \
	  else \
	    echo "No Java here: the tests that need EPUBCheck will be skipped. Install a Java runtime to run them."; \
	  fi; }

$(VENV)/bin/python:
	$(PYTHON) -c 'import sys; sys.exit("fic2epub needs Python 3.11 or newer: make PYTHON=python3.11" if sys.version_info < (3, 11) else 0)'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.installed-dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[all,dev]"
	@touch $@ $(VENV)/.installed

clean:
	rm -rf build .pytest_cache .mypy_cache .ruff_cache .hypothesis
