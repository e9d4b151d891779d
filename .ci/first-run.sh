#!/usr/bin/env bash
# Runs the README's run command on an empty data folder, then again on the filled one: says how long each start took and checks that nothing is lost.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
data=$(mktemp -d)
chmod 711 "$data" # the private database runs as another user, inside
port=$((20000 + RANDOM % 20000))
trap 'rm -rf "$data"' EXIT

start() { # starts the service in the background, waits until a page is ready, prints the seconds it took
  local began=$EPOCHREALTIME
  src/run.sh DataFolder="$data/own" Urls="http://127.0.0.1:$port" >"$data/service.log" 2>&1 &
  service=$!
  for _ in $(seq 600); do
    if curl --fail --silent --output /dev/null "http://127.0.0.1:$port/"; then
      seconds=$(awk "BEGIN { printf \"%.1f\", $EPOCHREALTIME - $began }")
      return 0
    fi
    kill -0 "$service" 2>/dev/null || break
    sleep 0.1
  done
  tail -n 20 "$data/service.log"
  return 1
}
stop() {
  pkill -TERM -P "$service" 2>/dev/null
  kill -TERM "$service" 2>/dev/null
  wait "$service" 2>/dev/null
  for _ in $(seq 100); do [[ -e $data/own/postgresql/data/postmaster.pid ]] || return 0; sleep 0.1; done
}
own_seconds() { sed -nE 's/.*Ready on .*, ([0-9.]+) s after.*/\1/p' "$data/service.log"; }
vacancies() { curl --fail --silent "http://127.0.0.1:$port/v1/vacatures?limiet=100" | grep -o '"titel"' | wc -l; }

start || exit 1
first=$seconds first_own=$(own_seconds) before=$(vacancies)
stop
start || exit 1
second=$seconds second_own=$(own_seconds) after=$(vacancies)
stop
echo "a page after $first s and $second s with the look for changes to build, of which the service itself $first_own s (empty folder) and $second_own s; $before vacancies on the first page before, $after after"
[[ $before -gt 0 && $before -eq $after ]]
