#!/usr/bin/env bash
# Runs the README's run command on an empty data folder, asks for a first explained match, then starts again on the filled folder:
# says how long each took and checks that nothing is lost.
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

first_match() { # a welder with six of a welder's skills: profile made, matches asked; says how many came and after how long, with the first explained
  local api="http://127.0.0.1:$port/v1" began=$EPOCHREALTIME occupation skills made matches
  occupation=$(curl --fail --silent "$api/beroepen?zoek=lasser" | grep -o '"id":[0-9]*' | head -n 1 | cut -d: -f2)
  skills=$(curl --fail --silent "$api/beroepen/$occupation" | sed 's/.*"essentieel"//' | grep -o '"id":[0-9]*' | head -n 6 | sed 's/"id":\(.*\)/{"vaardigheidId":\1}/' | paste -sd,)
  made=$(curl --fail --silent -H 'Content-Type: application/json' -d "{\"vaardigheden\":[$skills],\"pc4\":\"3311\"}" "$api/werkzoekenden")
  matches=$(curl --fail --silent -H "Authorization: Bearer $(sed 's/.*"terugkeercode":"\([^"]*\)".*/\1/' <<<"$made")" \
    "$api/werkzoekenden/$(sed 's/{"id":"\([^"]*\)".*/\1/' <<<"$made")/matches")
  awk "BEGIN { printf \"first match %.2f s after it was asked: \", $EPOCHREALTIME - $began }"
  echo "$(grep -o '"plek":' <<<"$matches" | wc -l) matches, $(grep -o '"staat":"heeft"' <<<"${matches%%\"plek\":2*}" | wc -l) skills of the first are held"
  grep -q '"plek":1' <<<"$matches"
}

start || exit 1
first_match || exit 1
first=$seconds first_own=$(own_seconds) before=$(vacancies)
stop
start || exit 1
second=$seconds second_own=$(own_seconds) after=$(vacancies)
stop
echo "a page after $first s and $second s with the look for changes to build, of which the service itself $first_own s (empty folder) and $second_own s; $before vacancies on the first page before, $after after"
[[ $before -gt 0 && $before -eq $after ]]
