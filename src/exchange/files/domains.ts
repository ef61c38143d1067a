/** The path of a list of crawled domains, once the reader of such lists has read it. */
import { readDomainTable } from '../../read/domains-file/domain-table.js';
import type { Reading } from '../reading.js';
import { UnusableInput } from '../unusable.js';

/** Proposes the path alone: whether pages were crawled is a question for the provider. */
export function domainsReading(file: string, bytes: Uint8Array, path: string): Partial<Reading> {
  const { domains, findings } = readDomainTable(file, bytes);
  const fault = findings.find(({ severity }) => severity === 'error');
  if (domains === null) {
    const place = fault?.place ? `:${fault.place.line}:${fault.place.column}` : '';
    throw new UnusableInput(
      `${file}${place} is no list of domains: ${fault?.message ?? 'it holds none'}. ${fault?.help ?? ''}`.trim(),
    );
  }
  const told = findings.filter(({ severity }) => severity !== 'note');
  return {
    proposals: [
      {
        path: 'training_data.crawled.domains_file',
        value: path,
        file,
        at: 'line 1',
        as: 'read',
      },
    ],
    candidates: [
      {
        path: 'training_data.crawled.used',
        value: 'yes',
        file,
        why: 'a list of domains is there; whether the model was trained on their pages is not said',
      },
    ],
    skipped: told.slice(0, 20).map(({ message, place }) => ({
      file: place === null ? file : `${file}:${place.line}`,
      why: message,
    })),
  };
}
