#!/usr/bin/env bash
# Shows the ways to install the program, each with a command that runs: tarball, npx, a release tag in git, the action's way, hooks, and a
# source commit that says what it is. Uses the network for the package registry alone; dist/ has to be built.
set -euo pipefail
cd "$(dirname "$0")/../.."
here="$PWD"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false npm_config_prefer_offline=true npm_config_loglevel=error
# Nothing of the person who runs this takes part.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null HOME="${AIACT_ROUTES_HOME:-$HOME}"

version="$(node -p 'require("./package.json").version')"
route() { printf '\n-- %s\n' "$1"; }
expect() { # WANTED COMMAND…: the first line that the command prints
  local wanted="$1" line
  shift
  line="$("$@" 2>&1 | head -n 1 || true)"
  if [ "$line" = "$wanted" ]; then printf 'ok: %s\n' "$line"; else
    printf 'FAILED: “%s” printed “%s”, and not “%s”\n' "$*" "$line" "$wanted"
    return 1
  fi
}

route 'the tarball, globally'
npm pack --silent --ignore-scripts --pack-destination "$work" >/dev/null
tarball="$work/aiact-doc-$version.tgz"
npm install --global --prefix "$work/global" --ignore-scripts -- "$tarball" >/dev/null
expect "$version" "$work/global/bin/aiact-doc" --version
expect "$version" "$work/global/bin/aiact-doc" -V
test -f "$work/global/lib/node_modules/aiact-doc/ci/gate.sh"

route 'npx of the tarball'
mkdir "$work/npx"
(cd "$work/npx" && expect "$version" npx --yes --package "$tarball" -- aiact-doc --version)

route 'a release tag in git'
node scripts/release/make-release-tree.mjs "$tarball" "$work/release"
git -C "$work/release" init --quiet --initial-branch release
git -C "$work/release" add --force --all
git -C "$work/release" -c user.name=ci -c user.email=ci@example.invalid commit --quiet --message release
git -C "$work/release" tag "v$version"
mkdir "$work/local"
(
  cd "$work/local"
  echo '{ "name": "user", "version": "1.0.0", "private": true }' >package.json
  npm install --ignore-scripts -- "git+file://$work/release#v$version" >/dev/null
  expect "$version" npx --no-install aiact-doc --version
)

route 'the release tree as an action uses it'
git clone --quiet --branch "v$version" --depth 1 "file://$work/release" "$work/action" 2>/dev/null
(cd "$work/action" && npm ci --omit=dev --ignore-scripts >/dev/null && expect "$version" node dist/bin/aiact-doc.js --version)

route 'a source commit says what it is'
mkdir "$work/source"
cp package.json bin.cjs "$work/source"
expect "aiact-doc: this is a commit of the sources, which holds no built program. Install a release tag (such as v$version) or a tarball; in a clone, run \"npm ci\" and \"npm run build\". Nothing was read or written." \
  node "$work/source/bin.cjs" --version

# hooks PRE-COMMIT: good facts pass, and broken ones are told with their file
hooks() {
  local user="$work/user-$1"
  mkdir -p "$user/good"
  (
    cd "$user"
    git init --quiet --initial-branch main
    cp "$here/samples/olmo-2-32b/aiact.yaml" good/
    printf 'repos:\n- repo: file://%s\n  rev: v%s\n  hooks:\n  - id: aiact-doc\n' "$work/release" "$version" >.pre-commit-config.yaml
    git add --all
    if PRE_COMMIT_HOME="$work/pre-commit-$1" "$2" run --all-files aiact-doc >hook.txt 2>&1; then
      printf 'ok: %s passes good facts\n' "$("$2" --version)"
    else
      printf 'FAILED: good facts do not pass the hook\n'
      cat hook.txt
      exit 1
    fi
    printf 'schema: 1\nmodel: [\n' >good/aiact.yaml
    git add good
    if PRE_COMMIT_HOME="$work/pre-commit-$1" "$2" run --all-files aiact-doc >hook.txt 2>&1; then
      printf 'FAILED: broken facts pass the hook\n'
      exit 1
    fi
    grep -q 'good/aiact.yaml' hook.txt && printf 'ok: broken facts are told with their file\n'
  )
}

route 'hooks of the pre-commit of this machine'
if command -v pre-commit >/dev/null; then hooks machine "$(command -v pre-commit)"; else
  echo 'left out: there is no pre-commit on this machine'
fi

# The oldest that is still packaged (Debian 12), and the newest.
for wanted in 'pre-commit==3.0.4' pre-commit; do
  route "hooks of $wanted from the index of Python packages"
  venv="$work/venv-$wanted"
  if python3 -m venv "$venv" >/dev/null 2>&1 &&
    timeout 60 "$venv/bin/pip" install --quiet --retries 1 --disable-pip-version-check "$wanted" setuptools >/dev/null 2>&1; then
    hooks "$wanted" "$venv/bin/pre-commit"
  else
    echo "left out: $wanted can not be installed here"
  fi
done

route 'the image'
if command -v docker >/dev/null && docker info >/dev/null 2>&1; then
  docker build --quiet --tag aiact-doc:routes "$work/release" >/dev/null
  expect "$version" docker run --rm --network none aiact-doc:routes --version
else
  echo 'left out: no engine of containers runs on this machine'
fi

printf '\nall routes work\n'
