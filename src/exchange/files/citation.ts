/** Hints from a CITATION.cff: what it cites may be code, a paper or data, so nothing in it is a fact of the model. */
import type { JsonObject } from '../model-folder.js';
import type { Candidate, Reading } from '../reading.js';
import { UnusableInput } from '../unusable.js';
import { yamlData } from './foreign-data.js';
import { dayAtHead, shortText, shortTexts } from './words.js';

/** Title, version, day and licence, each with what is cited. */
export function citationReading(file: string, text: string): Partial<Reading> {
  const data = yamlData(file, text);
  if (data['cff-version'] === undefined && !(data.title && data.authors)) {
    throw new UnusableInput(
      `${file} is not a CITATION.cff: it names no cff-version, and no title with authors`,
    );
  }
  return { candidates: hintsOf(file, data) };
}

function hintsOf(file: string, data: JsonObject): readonly Candidate[] {
  const kind = data.type === 'dataset' ? 'a data set' : 'software';
  const of = `the file cites ${kind}`;
  const hint = (path: string, value: string | null, why: string): readonly Candidate[] =>
    value === null ? [] : [{ path, value, file, why }];
  return [
    ...hint('model.name', shortText(data.title), `${of} under this title`),
    ...hint('model.version', shortText(data.version), `${of} in this version`),
    ...hint(
      'model.release_date',
      dayAtHead(data['date-released']),
      `${of} as released on this day`,
    ),
    ...shortTexts(data.license).flatMap((value) =>
      hint('licensing.license', value, `${of} under this licence, which need not be the model's`),
    ),
  ];
}
