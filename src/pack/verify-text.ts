/** The text of VERIFY.txt: a shell script that an auditor reads and runs to verify a pack without this program. */

/** The name of the script within a pack. */
export const verifyFile = 'VERIFY.txt';

/** The script; it holds nothing of any one pack, so that all packs of one version carry the same. */
export const verifyText = String.raw`#!/bin/sh
# How to verify this pack without aiact-doc.
#
#   sh VERIFY.txt PACK             every hash, and nothing beside what the manifest lists
#   sh VERIFY.txt PACK KEY.pem     the same, and that the holder of this key signed the manifest
#
# It needs openssl (3.0 or later), jq, and sha256sum, base64 and find as Linux has them. On macOS install coreutils, openssl
# and jq by Homebrew; on Windows use WSL. It changes nothing and asks no network. It ends in 0 if all holds, else in 1.
#
# Whoever can change a pack can change this file too. Take it from the page of the release of aiact-doc that the manifest
# names ("tool"), or read it: each step stands below. The public key must reach you by a way that does not come from the pack.
#
# What a good end means: these bytes are what the holder of that key signed. It does not say that what the documents state is
# so, nor that anybody has found it sufficient. Not checked here: that the documents follow from the facts ("aiact-doc verify"
# makes them again), and files in signatures/ other than that of the key.
set -eu
LC_ALL=C; export LC_ALL
fail() { printf 'NOT VERIFIED: %s\n' "$1" >&2; exit 1; }
[ "$#" -ge 1 ] || fail 'name the folder of the pack, then the file of the public key'
key=${'$'}{2:-}
case $key in '' | /*) ;; *) key=$PWD/$key ;; esac
cd -- "$1" || fail 'there is no such folder'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# 1. Only files and the folders that hold them.
[ -z "$(find . ! -type d ! -type f)" ] || fail 'the pack holds a link or another thing that is no file'
[ -z "$(find . -type d -empty ! -path ./signatures)" ] || fail 'the pack holds an empty folder'

# 2. Every listed file has its hash and its size.
jq -er '.files[] | "\(.sha256)  \(.path)"' manifest.json > "$work/hashes" || fail 'manifest.json can not be read'
sha256sum -c --strict --quiet "$work/hashes" || fail 'a file is missing or was changed'
jq -er '.files[] | "\(.size)  \(.path)"' manifest.json > "$work/sizes" || fail 'manifest.json can not be read'
while read -r size path; do
  [ "$(wc -c < "$path")" -eq "$size" ] || fail "$path has another size than the manifest says"
done < "$work/sizes"

# 3. Nothing else is there; signatures/ stands beside the pack.
{ jq -er '.files[].path' manifest.json; printf 'manifest.json\nSHA256SUMS\n'; } | sort > "$work/listed"
find . -type f ! -path './signatures/*' | sed 's|^\./||' | sort > "$work/found"
cmp -s "$work/listed" "$work/found" || fail 'a file is there that the manifest does not list, or is listed twice'

# 4. SHA256SUMS says the same as the manifest, and gives the hash of the manifest.
{ cat "$work/hashes"; sha256sum manifest.json; } | sort -k 2 > "$work/sums"
cmp -s "$work/sums" SHA256SUMS || fail 'SHA256SUMS differs from the manifest'

if [ -z "$key" ]; then
  printf 'Integrity only: no key was named. The hashes hold; they do not show who made the pack.\n'
  exit 0
fi

# 5. The envelope is named after the key: the first 16 digits of the SHA-256 of the key in DER.
openssl pkey -pubin -in "$key" -outform DER -out "$work/key.der" || fail 'the key is no public key in PEM'
id=$(sha256sum < "$work/key.der" | cut -c 1-64)
envelope=signatures/$(printf '%.16s' "$id").dsse.json
[ -f "$envelope" ] || fail "there is no signature by this key ($envelope)"
type=$(jq -er .payloadType "$envelope") || fail 'the envelope can not be read'
[ "$type" = application/vnd.in-toto+json ] || fail 'the envelope holds something else than a statement'
jq -er .payload "$envelope" > "$work/payload" || fail 'the envelope can not be read'
base64 -d < "$work/payload" > "$work/statement" || fail 'the statement can not be unpacked'
jq -er --arg id "$id" '[.signatures[] | select(.keyid == $id)] | if length == 1 then .[0].sig else error("") end' \
  "$envelope" > "$work/text" 2> "$work/error" || fail 'the envelope has not one signature by this key'
base64 -d < "$work/text" > "$work/signature" || fail 'the signature can not be unpacked'

# 6. The signature covers the type and the bytes of the statement (DSSE, "pre-authentication encoding").
{ printf 'DSSEv1 %d %s %d ' "${'$'}{#type}" "$type" "$(wc -c < "$work/statement")"; cat "$work/statement"; } > "$work/signed"
case $(openssl pkey -pubin -in "$key" -noout -text | head -n 1) in
  ED25519*) openssl pkeyutl -verify -pubin -inkey "$key" -rawin -in "$work/signed" -sigfile "$work/signature" > "$work/told" ;;
  *) openssl dgst -sha256 -verify "$key" -signature "$work/signature" "$work/signed" > "$work/told" ;;
esac || fail 'the signature is not one by this key over this statement'

# 7. The statement is about this manifest, and says of the pack what the manifest says.
[ "$(jq -er ._type "$work/statement")" = https://in-toto.io/Statement/v1 ] || fail 'it is no statement of in-toto'
[ "$(jq -er .predicateType "$work/statement")" = urn:aiact-doc:attestation:documentation:1 ] || fail 'the statement is of another kind'
[ "$(jq -er '.subject | length' "$work/statement")" = 1 ] || fail 'the statement has not one subject'
[ "$(jq -er '.subject[0].name' "$work/statement")" = manifest.json ] || fail 'the statement is not about a manifest'
[ "$(jq -er '.subject[0].digest.sha256' "$work/statement")" = "$(sha256sum < manifest.json | cut -c 1-64)" ] ||
  fail 'the statement is about another manifest'
said='[.tool.name, .tool.version, .law.version, .as_of, .model.name, .model.version, .draft]'
[ "$(jq -ecS ".predicate | $said" "$work/statement")" = "$(jq -ecS "$said" manifest.json)" ] ||
  fail 'the statement contradicts the manifest'
printf 'Signed by the key %s, and unchanged.\n' "$id"
`;
