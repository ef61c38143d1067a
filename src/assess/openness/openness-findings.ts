/** Findings for openness: claims above what holds, answers that differ, licences of another kind; warnings and notes, never errors. */

import { findLicence } from '../../facts/licence.js';
import { given } from '../../facts/lookup.js';
import { isEntry } from '../../facts/stated.js';
import { type Finding, makeFinding } from '../../finding/finding.js';
import { worded } from '../../finding/say.js';
import {
  listValue,
  nameValue,
  type Params,
  pathValue,
  textValue,
  type Value,
} from '../../finding/value.js';
import { licenceApprovals } from '../../law/licences/approvals.js';
import { claimIn, type OpennessClaim } from '../../openness/computed/claims.js';
import { contradictions } from '../../openness/computed/contradictions.js';
import { partOf, partPath, textOf } from '../../openness/computed/part.js';
import { componentKeys, components } from '../../openness/parts/components.js';
import type { ReadResult } from '../../read/read-result.js';
import { judgeClaim, schemeNamed } from './claim.js';
import type { OpennessResult } from './openness-result.js';

/** The findings on what the facts say under `openness`. */
export function opennessFindings(read: ReadResult, openness: OpennessResult): readonly Finding[] {
  return [...claimFindings(read, openness), ...differing(read), ...ofAnotherKind(read)];
}

/** Where a claim stands: the beginning of a sentence that ends `calls the model {words}`, and what fills it. */
export interface ClaimPlace {
  readonly says: string;
  readonly params: Params;
  readonly path: string;
}

/** The finding on one claim; null where it holds. */
export function claimFinding(
  read: ReadResult,
  openness: OpennessResult,
  { claims, words }: OpennessClaim,
  { says, params, path }: ClaimPlace,
): Finding | null {
  const { is, scheme, lacking } = judgeClaim(claims, openness);
  if (is === 'held') return null;
  const [first] = lacking;
  const common: Params = {
    ...params,
    words: { kind: 'said', value: words, shown: `“${words}”` },
    scheme: nameValue(schemeNamed(scheme)),
    why: textValue(first?.reason.text ?? ''),
    holds: wordHeld(openness),
  };
  const isExceeding = is === 'exceeding';
  const message = isExceeding
    ? `${says} calls the model {words}; {scheme} is not met: {why}; {holds}`
    : `${says} calls the model {words}; whether {scheme} is met depends on what is not settled: {why}; {holds}`;
  const missing = [...new Set(lacking.flatMap((each) => each.missing))].slice(0, 3);
  const settle =
    missing.length > 0
      ? `State ${missing.map((each) => `\`${each}\``).join(', ')}, or use the lower word`
      : 'Judge what a person has to judge, in `openness` and `licensing`, or use the lower word';
  return makeFinding({
    id: isExceeding ? 'openness/claim-exceeds' : 'openness/claim-unsettled',
    severity: isExceeding ? 'warning' : 'note',
    ...worded(message, common),
    help: isExceeding
      ? 'Use the word that the stated facts support, or state in `openness` and `licensing` what they leave out'
      : settle,
    ...{ paths: [path], place: read.placeOf(path) },
  });
}

function wordHeld({ word }: OpennessResult): Value {
  const shown =
    word.holds === null
      ? 'the stated facts support no word yet'
      : `the stated facts support “${word.holds}”`;
  return { kind: 'word', value: word.holds ?? 'none', shown };
}

function claimFindings(read: ReadResult, openness: OpennessResult): readonly Finding[] {
  const stated = given(read.facts, 'openness.claims');
  if (!Array.isArray(stated)) return [];
  return stated.flatMap((each, index) => {
    const claim = isEntry(each) ? claimIn(textOf(each.words) ?? '') : null;
    if (claim === null) return [];
    const path = `openness.claims[${index}].words`;
    const place = { says: '{path}', params: { path: pathValue(path) }, path };
    return claimFinding(read, openness, claim, place) ?? [];
  });
}

function differing(read: ReadResult): readonly Finding[] {
  return contradictions(read.facts).map(({ path, other, says, params }) =>
    makeFinding({
      ...{ id: 'openness/answers-differ', severity: 'warning', ...worded(says, params) },
      help:
        path === other
          ? `Name another part in \`${path}\`, or remove it`
          : `Write the same in \`${path}\` and \`${other}\`; the statement follows the first`,
      ...{ paths: [...new Set([path, other])], place: read.placeOf(path) },
    }),
  );
}

/** Code under terms for content, and data under terms for code: open, and written for something else. Weights are data that both suit. */
function ofAnotherKind(read: ReadResult): readonly Finding[] {
  const parts = componentKeys.flatMap((key) => {
    const { kind } = components[key];
    const isData = key === 'datasets' || key === 'evaluation_data';
    const { released, license } = partOf(read.facts, key);
    const licence = license === null ? null : findLicence(license);
    if (released !== 'yes' || licence === null) return [];
    const row = licenceApprovals[licence.id] ?? {};
    const isForContent = row.open_data === true && row.osi !== true;
    const isWrong =
      (kind === 'code' && isForContent) || (isData && row.osi === true && row.open_data !== true);
    return isWrong ? [{ key, name: licence.id }] : [];
  });
  const [first] = parts;
  if (first === undefined) return [];
  const path = `${partPath(first.key)}.license`;
  const listed = parts.map(({ key, name }) => `${components[key].phrase} (${name})`);
  return [
    makeFinding({
      ...{ id: 'openness/licence-of-another-kind', severity: 'note' },
      ...worded('Open licences that were written for something else: {parts}', {
        parts: listValue(listed),
      }),
      help: `Nothing has to be done; a licence written for code suits code, one for data suits data: \`${path}\``,
      ...{ paths: parts.map(({ key }) => `${partPath(key)}.license`), place: read.placeOf(path) },
    }),
  ];
}
