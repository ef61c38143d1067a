#!/usr/bin/env bash
# The release gate in any CI: reads its options from AIACT_* variables, writes every report, builds the pack, and ends as aiact-doc ends.
# A value is one word of one command line: it is never run, never expanded, and never taken for a flag.
set -euo pipefail

refuse() {
  printf 'aiact-doc: %s\n' "$1" >&2
  exit 2
}

# The private key is for sign alone: no other program that is started here gets it.
signing_key="${AIACT_SIGNING_KEY:-}"
unset AIACT_SIGNING_KEY

# Whether a switch is on; its name and what it is where nobody says. A misspelt "true" must not turn a check off.
on() {
  case "${!1:-$2}" in
    true) return 0 ;;
    false) return 1 ;;
    *) refuse "$1 must be true or false" ;;
  esac
}

program=(aiact-doc)
if [ -n "${AIACT_DOC_BIN:-}" ]; then
  if [ ! -f "$AIACT_DOC_BIN" ]; then refuse "$AIACT_DOC_BIN is not there: this is a commit of the sources; use a release tag, or run npm ci and npm run build in it"; fi
  program=(node "$AIACT_DOC_BIN")
elif ! command -v aiact-doc >/dev/null; then
  refuse 'no program aiact-doc is installed; install a release tag or a tarball, since a commit of the sources holds none'
fi

paths=()
while IFS= read -r line; do
  if [ -n "$line" ]; then paths+=("$line"); fi
done <<<"${AIACT_PATH:-.}"
if [ "${#paths[@]}" -eq 0 ]; then refuse 'AIACT_PATH names nothing'; fi

# Options that check and build share, then those of check alone.
shared=("--fail-on=${AIACT_FAIL_ON:-error}")
if [ -n "${AIACT_AS_OF:-}" ]; then shared+=("--as-of=$AIACT_AS_OF"); fi
if [ -n "${AIACT_CONFIG:-}" ]; then shared+=("--config=$AIACT_CONFIG"); fi
if [ -n "${AIACT_TEMPLATES:-}" ]; then shared+=("--templates=$AIACT_TEMPLATES"); fi
if on AIACT_RECURSIVE false; then shared+=(--recursive); fi
own=()
if on AIACT_RELEASE true; then own+=(--release); fi
if on AIACT_RELEASE true; then
  if [ -n "${AIACT_RELEASE_DATE:-}" ]; then own+=("--release-date=$AIACT_RELEASE_DATE"); fi
  if [ -n "${AIACT_WITHIN:-}" ]; then own+=("--within=$AIACT_WITHIN"); fi
  if [ -n "${AIACT_MODEL_CARD:-}" ]; then own+=("--model-card=$AIACT_MODEL_CARD"); fi
fi
if [ -n "${AIACT_STALE_AFTER:-}" ]; then own+=("--stale-after=$AIACT_STALE_AFTER"); fi
if [ -n "${AIACT_PACK:-}" ]; then own+=("--pack=$AIACT_PACK"); fi
if [ -n "${AIACT_BASELINE:-}" ]; then own+=("--baseline=$AIACT_BASELINE"); fi
is_built=false
if on AIACT_BUILD true; then is_built=true; fi

reports="${AIACT_REPORTS:-aiact-reports}"
pack="${AIACT_OUT:-aiact-pack}"
mkdir -p -- "$reports"
screen=text
if [ "${GITHUB_ACTIONS:-}" = true ]; then screen=github; fi

status=0
"${program[@]}" check "${shared[@]}" ${own[@]+"${own[@]}"} \
  --format=sarif --output="$reports/findings.sarif" \
  --format=junit --output="$reports/junit.xml" \
  --format=gitlab --output="$reports/gitlab.json" \
  --format=markdown --output="$reports/comment.md" \
  --format=json --output="$reports/findings.json" \
  --format="$screen" \
  -- "${paths[@]}" || status=$?

if [ "$status" -eq 0 ] && [ "$is_built" = true ]; then
  "${program[@]}" build "${shared[@]}" --out="$pack" --quiet -- "${paths[@]}" || status=$?
  if [ "$status" -eq 1 ] && [ -n "${AIACT_BASELINE:-}" ]; then
    printf 'aiact-doc: %s\n' 'build knows no baseline: repair or waive what it names, or set AIACT_BUILD to false until then' >&2
  fi
  if [ "$status" -eq 0 ] && [ -n "$signing_key" ]; then
    # One model gives one pack, several a folder of packs. What was just built is made again by verify, once.
    packs=("$pack"/*/)
    if [ -f "$pack/manifest.json" ]; then packs=("$pack"); fi
    for each in "${packs[@]}"; do
      AIACT_SIGNING_KEY="$signing_key" "${program[@]}" sign --quiet --no-rebuild -- "${each%/}" || { status=$? && break; }
    done
  fi
  trust=()
  if [ -n "${AIACT_PUBLIC_KEY:-}" ]; then trust=(--require-signature "--key=$AIACT_PUBLIC_KEY"); fi
  if [ "$status" -eq 0 ]; then "${program[@]}" verify --quiet ${trust[@]+"${trust[@]}"} -- "$pack" || status=$?; fi
fi

# What later steps of a workflow may ask for; a report that was not written is not named.
if [ -n "${GITHUB_OUTPUT:-}" ]; then
  {
    printf 'exit-code=%s\n' "$status"
    for report in sarif:findings.sarif junit:junit.xml comment:comment.md; do
      if [ -s "$reports/${report#*:}" ] && [ ! -L "$reports/${report#*:}" ]; then printf '%s=%s\n' "${report%%:*}" "$reports/${report#*:}"; fi
    done
    if [ "$status" -eq 0 ] && [ "$is_built" = true ]; then printf 'pack=%s\n' "$pack"; fi
  } >>"$GITHUB_OUTPUT"
fi
exit "$status"
