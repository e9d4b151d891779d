#!/usr/bin/env bash
# Installs the Debian packages named, as far as they are not there yet: as root, or with sudo. Without either it says what to ask the administrator.
set -euo pipefail
missing=()
for package in "$@"; do
  case $package in
    postgresql) [[ -n ${SKILLSMATCH_PG_BIN:-} || -n ${ConnectionStrings__SkillsMatch:-} ]] || compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || command -v initdb >/dev/null || missing+=("$package") ;;
    libgomp1) ldconfig -p 2>/dev/null | grep -q 'libgomp\.so\.1' || missing+=("$package") ;;
    chromium) command -v chromium >/dev/null || missing+=("$package") ;;
    *) dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package") ;;
  esac
done
[[ ${#missing[@]} -gt 0 ]] || exit 0

if ! command -v apt-get >/dev/null; then
  echo "Please install first: ${missing[*]} (this machine has no apt-get)." >&2
  exit 1
fi
if [[ $(id -u) -eq 0 ]]; then as_root=(); elif sudo -n true 2>/dev/null || { [[ -t 0 ]] && command -v sudo >/dev/null; }; then as_root=(sudo); else
  echo "Please ask an administrator to run: apt-get install -y ${missing[*]}" >&2
  exit 1
fi
echo "Installing ${missing[*]} …"
"${as_root[@]}" apt-get update -qq
# Debian would also start a server of its own; ours is private and needs the programs only.
"${as_root[@]}" mkdir -p /etc/postgresql-common
[[ -e /etc/postgresql-common/createcluster.conf ]] || echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
