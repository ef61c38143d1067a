/** The licence of a component in a bill of materials; several are shown, and none wins. */
import { unspecificLicenceIds } from '../../law/licences.js';
import { licenceOfHub } from '../licences.js';
import { asFactLine, asObject, type JsonObject } from '../model-folder.js';
import { ownProperties } from '../own-properties.js';
import type { FileConflict, Proposal, Reading } from '../reading.js';
import { ownFacts } from './cyclonedx-lists.js';

export function licencesIn(file: string, component: JsonObject, at: string): Partial<Reading> {
  const path = 'licensing.license';
  const listed = (Array.isArray(component.licenses) ? component.licenses : []).slice(0, 20);
  const named = listed.flatMap((each, index) => {
    const entry = asObject(each);
    const licence = asObject(entry?.license);
    const text =
      asFactLine(entry?.expression) ?? asFactLine(licence?.id) ?? asFactLine(licence?.name);
    const step = entry?.expression === undefined ? 'license' : 'expression';
    return text === null
      ? []
      : [{ text: text.replace(/^LicenseRef-/, ''), at: `${at}/licenses/${index}/${step}` }];
  });
  const [first, second] = named;
  if (first === undefined) return { proposals: ownLicence(file, component, null, at) };
  if (second !== undefined) {
    const claims = named.map((each) => ({ value: each.text, file, at: each.at }));
    return { conflicts: [{ id: 'licence-several', path, claims } satisfies FileConflict] };
  }
  const own = ownLicence(file, component, first.text, at);
  if (own.length > 0) return { proposals: own };
  const id = licenceOfHub(first.text);
  if (id !== null && id !== 'other') {
    return { proposals: [{ path, value: id, file, at: first.at, as: 'read' }] };
  }
  const why = 'it names no single licence that is known here';
  return { candidates: [{ path, value: first.text, file, why }] };
}

/** The licence in the words of the facts, where the entry of the format is made from these words. */
function ownLicence(
  file: string,
  component: JsonObject,
  entry: string | null,
  at: string,
): readonly Proposal[] {
  const own = ownProperties(component);
  // A name that holds no letter is written as this word.
  const plain = (text: string): string =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9.]+/g, '')
      .slice(0, 60)
      .toLowerCase() || 'unnamed';
  const written = own.fact('licensing.license')?.text ?? '';
  const named = own.fact('licensing.license_name')?.text ?? '';
  const isNamed = unspecificLicenceIds.some((id) => id === written.toLowerCase());
  // A licence that is known goes by its entry alone: nothing beside it can change what it allows.
  const known = entry === null ? null : licenceOfHub(entry);
  const isKnown = known !== null && known !== 'other';
  const isSame =
    entry === null
      ? written === '' || isNamed
      : isKnown
        ? licenceOfHub(written) === known
        : written !== '' && plain(isNamed ? named : written) === plain(entry);
  if (!isSame) return [];
  return ownFacts(own, file, at, [
    'licensing.license',
    'licensing.license_name',
    'licensing.license_url',
  ]);
}
