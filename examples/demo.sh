#!/bin/sh
# demo.sh: the tool at work on the three dossiers; ./dev demo runs it
#
# SPDX-FileCopyrightText: the libregie authors
# SPDX-License-Identifier: LGPL-2.1-or-later
set -eu
cd "$(dirname "$0")/dossiers"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' HUP INT TERM

# The day on which the three stories stand still.
day=2026-09-03

heading() {
  printf '\n== %s\n\n' "$1"
}

# run SHOWN COMMAND...: print a command as one would type it, and run it; $status says how it ended
run() {
  printf '$ %s\n\n' "$1"
  shift
  status=0
  "$@" || status=$?
}

# must COMMAND...: the same, for what has to succeed
must() {
  run "$@"
  if [ "$status" -ne 0 ]; then
    echo "demo: this should have ended with status 0, not $status" >&2
    exit 1
  fi
}

echo 'Three households that do not exist: a light case, a standard one and a heavy one.'

heading 'Three dossiers go into a new store, one file of SQLite.'
must 'regie store import cases.db licht.json standaard.json zwaar.json' \
  regie store import "$folder/cases.db" licht.json standaard.json zwaar.json

heading 'The caseload: what asks for attention first.'
must 'regie store list cases.db' regie store list "$folder/cases.db"

heading 'Is the heavy case going as the method wants it?'
run "regie check --on $day zwaar.json" regie check --on "$day" zwaar.json
if [ "$status" -ne 1 ]; then
  echo "demo: this should have ended with status 1, not $status" >&2
  exit 1
fi
printf '\n(Ended with status 1: something is an error. Nothing is refused for it; these are findings, not gates.)\n'

heading 'What to do next in the standard case, who, and by when?'
must "regie next --on $day standaard.json" regie next --on "$day" standaard.json

heading 'The plan of the light case on one page, for the door of the fridge.'
must "regie show --plan --on $day licht.json" regie show --plan --on "$day" licht.json
