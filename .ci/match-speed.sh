#!/usr/bin/env bash
# How fast the match list of a stored job seeker is answered: starts the service on a database of its own with a synthetic region, then
# asks 100 times a second, and then as often as it goes.
#   .ci/match-speed.sh [vacancies] [seconds]         (20000 20)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
vacancies=${1:-20000} seconds=${2:-20}
data=$(mktemp -d)
chmod 711 "$data" # the private database runs as another user, inside
port=$((20000 + RANDOM % 20000))
settings=(DataFolder="$data/own" Urls="http://127.0.0.1:$port" Api:RequestsPerMinute=100000000 Serilog:MinimumLevel:Default=Warning
  Serilog:MinimumLevel:Override:Serilog.AspNetCore=Warning)

dotnet build src/SkillsMatch.Web -c Release --verbosity quiet
dotnet build tests/SkillsMatch.Benchmarks -c Release --verbosity quiet
service=src/SkillsMatch.Web/bin/Release/net10.0/SkillsMatch.Web.dll
dotnet "$service" up "${settings[@]}" >"$data/service.log" 2>&1 &
process=$!
trap 'kill -TERM "$process" 2>/dev/null; wait "$process" 2>/dev/null; rm -rf "$data"' EXIT
for ((n = 0; n < 600; n++)); do
  curl --fail --silent --output /dev/null "http://127.0.0.1:$port/" && break
  kill -0 "$process" 2>/dev/null || { tail -n 20 "$data/service.log"; exit 1; }
  sleep 0.5
done
dotnet "$service" generate --vacancies "$vacancies" --job-seekers 2000 --training 500 DataFolder="$data/own"
dotnet tests/SkillsMatch.Benchmarks/bin/Release/net10.0/SkillsMatch.Benchmarks.dll http --address "http://127.0.0.1:$port" --seconds "$seconds" --process "$process"
