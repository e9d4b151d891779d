#!/usr/bin/env bash
# Builds everything and runs all tests. They bring their own PostgreSQL; the pages are tested in Debian's Chromium, which is installed when it may be.
# Ends with a line "N passed, N failed, N skipped".
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$here/.."
src/install-packages.sh postgresql libgomp1 || exit 1
src/install-packages.sh chromium || echo "Without Chromium the tests of the pages are skipped."

dotnet build SkillsMatch.sln --configuration Release || exit 1
log=$(mktemp)
trap 'rm -f "$log"' EXIT
dotnet test --solution SkillsMatch.sln --configuration Release --no-build "$@" 2>&1 | tee "$log"
code=${PIPESTATUS[0]}
count() { grep -E "^ *$1: *[0-9]+" "$log" | tail -n 1 | grep -oE '[0-9]+'; }
passed=$(count succeeded) failed=$(count failed) skipped=$(count skipped)
echo "${passed:-0} passed, ${failed:-1} failed, ${skipped:-0} skipped"
exit "$code"
