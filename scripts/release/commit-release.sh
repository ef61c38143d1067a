#!/usr/bin/env bash
# Makes the release commit of a tarball: its one parent is the commit that was built, its tree the files that users get. Tags it, moves nothing.
#   scripts/release/commit-release.sh TARBALL TAG
set -euo pipefail
if [ "$#" -ne 2 ]; then
  echo 'usage: commit-release.sh TARBALL TAG' >&2
  exit 2
fi
cd "$(dirname "$0")/../.."
parent="$(git rev-parse HEAD)"
# The same parent gives the same commit: its time is that of the parent, its author the program.
when="$(git show --no-patch --format=%ct "$parent") +0000"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
node scripts/release/make-release-tree.mjs "$1" "$work/tree"
export GIT_INDEX_FILE="$work/index" GIT_AUTHOR_DATE="$when" GIT_COMMITTER_DATE="$when"
export GIT_AUTHOR_NAME=aiact-doc GIT_COMMITTER_NAME=aiact-doc
export GIT_AUTHOR_EMAIL=release@aiact-doc.invalid GIT_COMMITTER_EMAIL=release@aiact-doc.invalid
git --work-tree="$work/tree" add --force --all .
commit="$(printf 'Release %s\n' "$2" | git commit-tree "$(git write-tree)" -p "$parent")"
git tag "$2" "$commit"
printf '%s %s\n' "$2" "$commit"
