#!/usr/bin/env bash
# How fast search as you type answers, on a service that runs: types titles letter by letter, every third with two letters swapped.
#   .ci/search-speed.sh [address]         (http://127.0.0.1:5080)
# For full ESCO: import it first (see README), and start the service with Api:RequestsPerMinute=1000000.
set -euo pipefail
address=${1:-http://127.0.0.1:5080}
titles=(lasser verpleegkundige elektromonteur vrachtwagenchauffeur loodgieter kassamedewerker onderhoudsmonteur timmerman softwareontwikkelaar
  magazijnmedewerker kok schilder beveiliger kraanmachinist dakdekker receptionist boekhouder stratenmaker procesoperator tuinman bakker slager
  kapster electrician welder nurse)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for part in beroepen vaardigheden; do
  for ((n = 0; n < ${#titles[@]}; n++)); do
    title=${titles[n]}
    ((n % 3)) || title=${title:0:2}${title:3:1}${title:2:1}${title:4}
    for ((typed = 2; typed <= ${#title}; typed++)); do
      printf 'url = "%s/v1/%s?zoek=%s"\noutput = /dev/null\n' "$address" "$part" "${title:0:typed}"
    done
  done >"$work/calls"
  for _ in 1 2 3 4 5 6; do # the first round warms up and is not counted
    curl --silent --show-error --fail --config "$work/calls" --write-out '%{time_total}\n' >"$work/round"
    [[ -f $work/warm ]] && cat "$work/round" >>"$work/$part" || : >"$work/warm"
  done
  sort -n "$work/$part" | awk -v part="$part" '{ t[NR] = $1 * 1000 } END { printf "%s: %d calls, p50 %.1f ms, p99 %.1f ms\n", part, NR, t[int(NR * 0.5)], t[int(NR * 0.99)] }'
  rm "$work/warm"
done
