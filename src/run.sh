#!/usr/bin/env bash
# Sets up what the service needs on Debian or Ubuntu (PostgreSQL, libgomp1), builds it and serves the seeded region on http://127.0.0.1:5080.
# Arguments are settings as Key=value, for instance: Urls=http://127.0.0.1:8080
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
"$here/install-packages.sh" postgresql libgomp1
export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Development}
exec dotnet run --configuration Release --project "$here/SkillsMatch.Web" -- up "$@"
