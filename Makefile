# One command from a fresh checkout: each target makes the environment it needs.

PYTHON := .venv/bin/python
MANIFESTS := pyproject.toml packaging/constraints.txt packaging/environment.sh
CODE := briefgen tests packaging benchmarks

PACKAGES := all

.PHONY: help demo test docs pages lint format fuzz pythons packages try-packages bench bench-peers bench-truth gallery gallery-docs constraints clean
.DEFAULT_GOAL := help

help: ## Say what can be made
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 20

demo: .venv/.run-ready ## Write the sample brief as DOCX and PDF into ./briefs
	.venv/bin/briefgen demo

test: .venv/.test-ready ## Run all tests with branch coverage
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest --numprocesses logical --dist worksteal --cov --cov-report=term $(ARGUMENTS)
	@$(PYTHON) packaging/coverage_exclusions.py

docs: .venv/.docs-ready ## Build the documentation into build/docs; dead links are errors
	$(PYTHON) -m sphinx -n -W --keep-going -q -b html -d build/doctrees docs build/docs
	@echo "Open build/docs/index.html"

pages: .venv/.test-ready ## Run the commands of README and docs, and write what they print
	$(PYTHON) packaging/run_pages.py --update $(ARGUMENTS)
	$(PYTHON) packaging/build_cli_reference.py
	$(PYTHON) packaging/build_schemas.py
	$(PYTHON) packaging/build_help.py

lint: .venv/.test-ready ## Check format, style, types and the arrows between packages
	$(PYTHON) -m ruff format --check $(CODE)
	$(PYTHON) -m ruff check $(CODE)
	$(PYTHON) -m mypy
	.venv/bin/lint-imports

format: .venv/.test-ready ## Format the code
	$(PYTHON) -m ruff format $(CODE)
	$(PYTHON) -m ruff check --fix $(CODE)

bench: .venv/.test-ready ## Measure briefgen beside its peers, and the window, against their targets
	$(PYTHON) -m benchmarks $(ARGUMENTS)
	$(PYTHON) -m benchmarks.tagging
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m benchmarks.window

bench-peers: .venv/.test-ready ## Install the peers that make bench measures beside briefgen
	benchmarks/install_peers.sh $(PYTHON)

bench-truth: .venv/.test-ready ## Count how many planted untruths are caught
	$(PYTHON) -m benchmarks.truth $(ARGUMENTS)

fuzz: .venv/.test-ready ## Give damaged files to every reader, 20 seconds each
	$(PYTHON) -m benchmarks.fuzz $(ARGUMENTS)

pythons: ## Export the sample with every Python from 3.11 to 3.14 that is here, and compare
	python3 packaging/compare_pythons.py

packages: .venv/.packages-ready ## Make wheel, sdist, bundle and .deb into dist/; PACKAGES=wheel for one
	$(PYTHON) packaging/build.py $(PACKAGES)

try-packages: .venv/.packages-ready ## Validate, install, run and remove what lies in dist/ (root on Debian)
	packaging/try_packages.sh $(ARGUMENTS)

gallery: .venv/.test-ready ## Draw the sample in every type and house style, both formats
	$(PYTHON) packaging/build_gallery.py

gallery-docs: .venv/.test-ready ## Draw the pictures of docs/gallery.md
	$(PYTHON) packaging/build_gallery.py --docs

constraints: .venv/.test-ready .venv/.packages-ready ## Keep the versions installed now as the tested ones
	$(PYTHON) packaging/freeze_constraints.py

clean: ## Remove the environment, caches, packages and the demo's files
	rm -rf .venv briefs gallery build dist .coverage .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/.run-ready: $(MANIFESTS)
	packaging/environment.sh run
	touch $@

.venv/.docs-ready: .venv/.test-ready
	packaging/environment.sh docs
	touch $@

.venv/.test-ready: $(MANIFESTS) packaging/system_libraries.sh
	packaging/system_libraries.sh
	packaging/environment.sh test
	touch $@ .venv/.run-ready

.venv/.packages-ready: $(MANIFESTS)
	packaging/environment.sh packages
	touch $@
