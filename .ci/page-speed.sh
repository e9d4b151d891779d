#!/usr/bin/env bash
# How fast the pages that match are answered to one visitor: starts the service on a database of its own with a synthetic region, makes a
# profile, comes back with its code and asks each page some times.
#   .ci/page-speed.sh [vacancies] [times]            (20000 40)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
vacancies=${1:-20000} times=${2:-40}
data=$(mktemp -d)
chmod 711 "$data" # the private database runs as another user, inside
port=$((20000 + RANDOM % 20000))
address="http://127.0.0.1:$port"

dotnet build src/SkillsMatch.Web -c Release --verbosity quiet
service=src/SkillsMatch.Web/bin/Release/net10.0/SkillsMatch.Web.dll
dotnet "$service" up DataFolder="$data/own" Urls="$address" Api:RequestsPerMinute=1000000 >"$data/service.log" 2>&1 &
process=$!
trap 'kill -TERM "$process" 2>/dev/null; wait "$process" 2>/dev/null; rm -rf "$data"' EXIT
for ((n = 0; n < 600; n++)); do
  curl --fail --silent --output /dev/null "$address/" && break
  kill -0 "$process" 2>/dev/null || { tail -n 20 "$data/service.log"; exit 1; }
  sleep 0.5
done
dotnet "$service" generate --vacancies "$vacancies" --job-seekers 2000 --training 500 DataFolder="$data/own" >/dev/null 2>&1

browser() { curl --fail --silent --cookie "$data/jar" --cookie-jar "$data/jar" "$@"; }
occupation=$(curl --fail --silent "$address/v1/beroepen?zoek=lasser" | grep -o '"id":[0-9]*' | head -n 1 | cut -d: -f2)
skills=$(curl --fail --silent "$address/v1/beroepen/$occupation" | sed 's/.*"essentieel"//' | grep -o '"id":[0-9]*' | head -n 6 | sed 's/"id":\(.*\)/{"vaardigheidId":\1}/' | paste -sd,)
code=$(curl --fail --silent -H 'Content-Type: application/json' "$address/v1/werkzoekenden" -d \
  "{\"vaardigheden\":[$skills],\"werkervaring\":[{\"beroepId\":$occupation,\"jaren\":4}],\"pc4\":\"3311\"}" | sed 's/.*"terugkeercode":"\([^"]*\)".*/\1/')
token=$(browser "$address/terug" | grep -o '__RequestVerificationToken[^>]*value="[^"]*"' | head -n 1 | sed 's/.*value="\([^"]*\)"/\1/')
browser --output /dev/null --data-urlencode "Code=$code" --data-urlencode "__RequestVerificationToken=$token" "$address/terug"

echo "Pages on $vacancies vacancies, one after the other, $times times each after $times to warm up"
for page in / /banen "/banen?pagina=2" /mijn-roltrap /opleidingen /scholen /regio; do
  for round in warm measured; do
    for ((n = 0; n < times; n++)); do
      browser --output "$data/page" --write-out '%{time_total}\n' "$address$page" || { echo "$page: no answer"; exit 1; }
    done | sort -n >"$data/$round"
  done
  awk -v page="$page" -v size="$(wc -c <"$data/page")" '{ t[NR] = $1 * 1000 } END { printf "  %-16s p50 %7.1f ms   slowest %7.1f ms   %6.0f kB\n", page, t[int((NR + 1) / 2)], t[NR], size / 1000 }' "$data/measured"
done
