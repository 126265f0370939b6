# The project's commands. Everything they need is set up on first use, below .venv, .venv-peers and requirements/.
PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
SITE_READY := $(VENV)/.site-ready
TEST_READY := $(VENV)/.test-ready
BENCH_READY := $(VENV)/.bench-ready
PEERS_VENV := .venv-peers
FUZZ_READY := $(VENV)/.fuzz-ready
PEERS_READY := $(PEERS_VENV)/.ready
ENGINES_READY := $(VENV)/.engines-ready

# Where bytecode is forbidden, each of a run's hundreds of processes would compile all modules anew.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help serve site manual check test test-all bench bench-peers screenshots fonts theme-style small-assets lock sbom dist mutants fuzz clean
.DELETE_ON_ERROR:

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

serve: $(SITE_READY) ## Build the site and serve it with live reload at http://127.0.0.1:8000/, or at PORT=
	$(BIN)/kurslex serve --port '$(PORT)'

site: $(SITE_READY) ## Build the site into site/, everything from scratch, to be published
	$(BIN)/kurslex build --strict --no-cache

manual: $(TEST_READY) ## Build the manual into manual/site/
	$(BIN)/python -m scripts.reference
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --config-file manual/mkdocs.yml

check: $(TEST_READY) ## Check content, spelling, style, types, layers and workflows
	$(BIN)/python scripts/checks.py

test: check ## Check, then run the tests, the browser's among them
	$(BIN)/python -m pytest -n auto --dist worksteal -m "not long"

test-all: check $(ENGINES_READY) $(PEERS_READY) ## The same with the long runs, in Firefox and WebKitGTK, on nginx, Caddy, Apache
	$(BIN)/python -m pytest -n auto --dist worksteal --hypothesis-profile=thorough

fuzz: $(FUZZ_READY) ## Give random inputs to what reads those of others; OPTIONS='--seconds 300 markdown' for one
	$(BIN)/python -m scripts.fuzz $(OPTIONS)

bench: $(BENCH_READY) ## Print the figures that the documents quote; OPTIONS='--sizes 60,300 --runs 3' for less
	$(BIN)/python scripts/bench.py $(OPTIONS)

bench-peers: $(PEERS_READY) ## Measure Kurslex beside other generators; OPTIONS='--sizes 60,300 --runs 3' for less
	$(BIN)/python -m scripts.peers $(OPTIONS)

screenshots: $(TEST_READY) ## Take the pictures of the README
	$(BIN)/python scripts/screenshots.py

fonts: $(TEST_READY) ## Subset the typeface to the characters in use
	$(BIN)/python scripts/fonts.py

theme-style: $(TEST_READY) ## Keep what fits our pages of the theme's style sheet
	$(BIN)/python scripts/theme_style.py

small-assets: $(TEST_READY) ## Make scripts and style sheets small after a change of one
	$(BIN)/python scripts/small_assets.py

lock: $(TEST_READY) ## Renew the pinned versions in requirements/
	$(BIN)/python scripts/lock.py

sbom: $(TEST_READY) ## Write dist/kurslex-VERSION.cdx.json, what the package needs and a site sends
	$(BIN)/python -m scripts.sbom

dist: sbom ## Build the package into dist/, twice and equal
	$(BIN)/python scripts/release.py

mutants: $(TEST_READY) ## Change single lines and see whether a test fails; OPTIONS=numbers for one part
	$(BIN)/python -m scripts.mutants $(OPTIONS)

clean: ## Remove everything that was set up or built
	rm -rf $(VENV) $(PEERS_VENV) .mutants .fuzz dist site manual/site requirements/node_modules requirements/bench/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(SITE_READY): requirements/site.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Kurslex needs Python 3.11 or newer; name one with: make PYTHON=/path/to/python3"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || \
		{ echo "Python cannot make a virtual environment; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	$(PIP) --require-hashes -r requirements/site.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(TEST_READY): requirements/test.txt requirements/package-lock.json $(SITE_READY)
	$(PIP) --require-hashes -r requirements/test.txt
	$(BIN)/python scripts/node_tools.py requirements
	$(BIN)/python scripts/find_browser.py --install
	@touch $@

$(BENCH_READY): requirements/bench/package-lock.json $(TEST_READY)
	$(BIN)/python scripts/node_tools.py requirements/bench
	@touch $@

# An environment of their own: what they need never meets what Kurslex needs.
$(PEERS_READY): requirements/peers.txt $(BENCH_READY)
	@$(PYTHON) -m venv $(PEERS_VENV)
	$(PEERS_VENV)/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes -r requirements/peers.txt
	@touch $@

$(FUZZ_READY): requirements/fuzz.txt $(TEST_READY)
	$(PIP) --require-hashes -r requirements/fuzz.txt
	@touch $@

$(ENGINES_READY): $(TEST_READY)
	$(BIN)/python scripts/find_browser.py --others --install
	$(BIN)/python -m scripts.find_servers --install
	@touch $@
