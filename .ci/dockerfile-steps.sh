#!/usr/bin/env bash
# The image cannot be built everywhere; its steps can: publish, and start what was published as a user without rights.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
app=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
trap 'rm -rf "$app"' EXIT
dotnet publish src/SkillsMatch.Web --configuration Release --output "$app/app" --no-restore >"$app/publish.log" 2>&1 || { tail "$app/publish.log"; exit 1; }
mkdir "$app/data" && chmod -R a+rX "$app" && chmod a+rwx "$app/data"
as_user=()
[[ $(id -u) -ne 0 ]] || as_user=(setpriv --reuid=nobody --regid=nogroup --clear-groups env HOME="$app/data")
(cd "$app/app" && exec "${as_user[@]}" dotnet SkillsMatch.Web.dll up DataFolder="$app/data/own" Urls="http://127.0.0.1:$port") >"$app/service.log" 2>&1 &
service=$!
for _ in $(seq 300); do
  if curl --fail --silent "http://127.0.0.1:$port/health/ready" >/dev/null; then
    echo "published, started without rights, ready"
    kill -TERM "$service"
    wait "$service" 2>/dev/null
    exit 0
  fi
  kill -0 "$service" 2>/dev/null || break
  sleep 0.1
done
tail "$app/service.log"
exit 1
