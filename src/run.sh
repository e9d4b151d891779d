#!/usr/bin/env bash
# Sets up what the service needs on Debian or Ubuntu (PostgreSQL, libgomp1), builds it and serves the seeded region on http://127.0.0.1:5080.
# Arguments are settings as Key=value, for instance: Urls=http://127.0.0.1:8080
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/install-packages.sh" postgresql libgomp1

# Even when there is nothing to build, looking takes the SDK longer than the service takes to start: so it only looks when something changed.
top=$(dirname "$here")
built=$here/SkillsMatch.Web/bin/Release/built
changed() {
  [[ ! -e $built ]] || [[ -n $(find "$here" "$top/data-seed" "$top/models" "$top"/*.props "$top/global.json" "$top/.editorconfig" \
    -name bin -prune -o -name obj -prune -o -newer "$built" -print -quit) ]]
}
if changed; then
  began=$(date +%s.%N)
  dotnet build --configuration Release --verbosity quiet --nologo "$here/SkillsMatch.Web"
  touch --date="@$began" "$built" # what is saved during the build is built the next time
fi
export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Development}
exec dotnet "$here/SkillsMatch.Web/bin/Release/net10.0/SkillsMatch.Web.dll" up "$@"
