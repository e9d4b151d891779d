#!/usr/bin/env bash
# The API's own OpenAPI document, fetched from the built service, under the linter of the Dutch API Design Rules: no errors.
# The rule set stands beside the repository; where it does not, there is nothing to hold the document against.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rules=$PWD/../shared/conformance/adr/adr-2.2-linter.yaml
[[ -f $rules ]] || { echo "skipped: the rule set is not at $rules"; exit 0; }
command -v npm >/dev/null || { echo "skipped: the linter needs Node with npm"; exit 0; }
service=$PWD/src/SkillsMatch.Web/bin/Release/net10.0/SkillsMatch.Web.dll
[[ -f $service ]] || dotnet build src/SkillsMatch.Web --configuration Release

work=$(mktemp -d)
chmod 711 "$work" # the service runs its own PostgreSQL as another user, inside
pid=
cleanup() {
  if [[ -n $pid ]]; then kill "$pid" 2>/dev/null || true; wait "$pid" 2>/dev/null || true; fi
  rm -rf "$work"
}
trap cleanup EXIT

dotnet "$service" up "DataFolder=$work/data" Urls=http://127.0.0.1:0 >"$work/log" 2>&1 &
pid=$!
address=
for _ in $(seq 120); do
  address=$(grep -oE 'http://127\.0\.0\.1:[1-9][0-9]*' "$work/log" | head -n 1 || true)
  [[ -n $address ]] && break
  kill -0 "$pid" 2>/dev/null || { cat "$work/log"; exit 1; }
  sleep 0.5
done
curl --fail --silent --show-error "$address/v1/openapi.json" -o "$work/openapi.json"

mkdir "$work/linter"
(cd "$work/linter" && PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent --no-audit --no-fund --ignore-scripts @stoplight/spectral-cli@6.16.3 >/dev/null)
"$work/linter/node_modules/.bin/spectral" lint --ruleset "$rules" --format json --quiet "$work/openapi.json" >"$work/found.json" || true
node -e '
  const found = JSON.parse(require("fs").readFileSync(process.argv[1]));
  for (const one of found) console.log(["error", "warning", "info", "hint"][one.severity], one.code, one.path.join("."), one.message);
  const count = severity => found.filter(one => one.severity === severity).length;
  console.log(`${count(0)} errors, ${count(1)} warnings`);
  process.exit(count(0) === 0 ? 0 : 1);
' "$work/found.json"
