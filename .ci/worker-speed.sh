#!/usr/bin/env bash
# How workers share the matching of a whole region: starts one web node on a database of its own with a synthetic region, and has everybody
# matched anew by one, two and three workers, each a process that does one part at a time.
#   .ci/worker-speed.sh [job seekers] [vacancies]         (50000 5000)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
people=${1:-50000} vacancies=${2:-5000}
data=$(mktemp -d)
chmod 711 "$data" # the private database runs as another user, inside
port=$((20000 + RANDOM % 20000))

dotnet build src/SkillsMatch.Web -c Release --verbosity quiet
service=src/SkillsMatch.Web/bin/Release/net10.0/SkillsMatch.Web.dll
dotnet "$service" seed DataFolder="$data/own" >"$data/log" 2>&1
dotnet "$service" generate --vacancies "$vacancies" --job-seekers "$people" --training 500 DataFolder="$data/own" >>"$data/log" 2>&1
dotnet "$service" web DataFolder="$data/own" Urls="http://127.0.0.1:$port" >>"$data/log" 2>&1 &
web=$! workers=()
trap 'kill -TERM ${workers[@]+"${workers[@]}"} "$web" 2>/dev/null; wait 2>/dev/null; rm -rf "$data"' EXIT
ready() { for ((n = 0; n < 300; n++)); do curl --fail --silent --output /dev/null "http://127.0.0.1:$1/health/ready" && return; sleep 0.2; done; tail -n 20 "$data/log"; exit 1; }
ready "$port"

connection="Host=$data/own/postgresql;Username=skillsmatch;Database=skillsmatch"
echo "$people job seekers and $vacancies vacancies, both ways, on $(nproc) processors"
for count in 1 2 3; do
  workers+=("")
  dotnet "$service" worker ConnectionStrings:SkillsMatch="$connection" Jobs:Workers=1 Urls="http://127.0.0.1:$((port + count))" >>"$data/log" 2>&1 &
  workers[count - 1]=$!
  ready $((port + count))
  for round in warm measured; do
    told=$(dotnet "$service" refresh ConnectionStrings:SkillsMatch="$connection")
  done
  echo "  $count worker(s): $told"
done
