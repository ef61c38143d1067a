#!/usr/bin/env bash
# Releases the public documents of a model to its repository on Hugging Face: checks, builds, verifies, and uploads public/ alone.
#   hugging-face.sh [--dry-run] [--create-pr] OWNER/MODEL [FACTS]
# Options of the check come from AIACT_* variables, as in gate.sh. The token is read by the client of Hugging Face and by nothing here.
set -euo pipefail

refuse() {
  printf 'hugging-face.sh: %s\n' "$1" >&2
  exit 2
}

is_dry=false
more=()
words=()
for word in "$@"; do
  case "$word" in
    --dry-run) is_dry=true ;;
    --create-pr) more+=(--create-pr) ;;
    -*) refuse 'unknown flag; usage: hugging-face.sh [--dry-run] [--create-pr] OWNER/MODEL [FACTS]' ;;
    *) words+=("$word") ;;
  esac
done
if [ "${#words[@]}" -lt 1 ] || [ "${#words[@]}" -gt 2 ]; then
  refuse 'usage: hugging-face.sh [--dry-run] [--create-pr] OWNER/MODEL [FACTS]'
fi
repository="${words[0]}"
if ! [[ "$repository" =~ ^[A-Za-z0-9][A-Za-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$ ]]; then
  refuse 'name the repository as OWNER/MODEL'
fi
facts="${words[1]:-.}"
case "$facts" in *$'\n'*) refuse 'one model at a time' ;; esac

client=hf
if ! command -v hf >/dev/null; then
  client=huggingface-cli
  if ! command -v huggingface-cli >/dev/null && [ "$is_dry" = false ]; then
    refuse 'neither hf nor huggingface-cli is installed (pip install huggingface_hub)'
  fi
fi

stage="$(mktemp -d)"
trap 'rm -rf -- "$stage"' EXIT
AIACT_PATH="$facts" AIACT_BUILD=true AIACT_OUT="$stage/pack" AIACT_REPORTS="$stage/reports" \
  bash "$(dirname "${BASH_SOURCE[0]}")/gate.sh"

public="$stage/pack/public"
if ! [ -d "$public" ]; then
  printf 'The facts call for no public document; nothing to upload.\n'
  exit 0
fi
printf 'To %s, folder ai-act:\n' "$repository"
(cd -- "$public" && find . -type f | LC_ALL=C sort | sed 's|^\./|  |')
command=("$client" upload "$repository" "$public" ai-act --repo-type=model
  '--commit-message=Publish the AI Act documents' ${more[@]+"${more[@]}"})
if [ "$is_dry" = true ]; then
  printf 'Dry run: nothing was uploaded.\n'
  exit 0
fi
"${command[@]}" || { printf 'hugging-face.sh: the upload failed\n' >&2; exit 3; }
