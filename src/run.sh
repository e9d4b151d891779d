#!/usr/bin/env bash
# Sets up what the service needs on Debian or Ubuntu (PostgreSQL, libgomp1), builds it and serves the seeded region on http://127.0.0.1:5080.
# Arguments are settings as Key=value, for instance: Urls=http://127.0.0.1:8080
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/install-packages.sh" postgresql libgomp1

# Even when there is nothing to build, looking takes the SDK longer than the service takes to start: so it looks only when a file came, went or
# is newer than the last build, whose list of files is kept.
top=$(dirname "$here")
built=$here/SkillsMatch.Web/bin/Release/built
sources() { # further conditions as arguments
  find "$here" "$top/data-seed" "$top/models" "$top"/*.props "$top/global.json" "$top/.editorconfig" \
    -name bin -prune -o -name obj -prune -o -type f "$@" -print
}
if [[ ! -e $built || -n $(sources -newer "$built") ]] || ! cmp --silent <(sources | sort) "$built"; then
  echo "Building what changed; the first time takes a minute or two."
  list=$(mktemp)
  sources | sort >"$list"
  dotnet build --configuration Release --verbosity quiet --nologo "$here/SkillsMatch.Web"
  mv "$list" "$built" # as old as the beginning of the build: what is saved during it is built the next time
fi
export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Development}
exec dotnet "$here/SkillsMatch.Web/bin/Release/net10.0/SkillsMatch.Web.dll" up "$@"
