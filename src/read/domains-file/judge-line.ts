/** Judges one line of a file of domains: the volume it states, or what is wrong with it and where. */
import { domainProblem, judgeDomain } from '../../facts/domains/judge-domain.js';
import { domainModalities } from '../../facts/evidence.js';
import { quoted } from '../printable.js';
import type { CsvRecord } from './csv-records.js';
import type { Columns } from './header.js';
import { type Size, sizeOf } from './sizes.js';

/** How much content came from a registrable domain; `mask` as in `RankedDomains`. */
export interface Volume {
  readonly name: string;
  readonly size: Size;
  readonly mask: number;
}

export interface Refusal {
  /** The index of the field that is wrong. */
  readonly field: number;
  readonly id: 'line' | 'size';
  readonly message: string;
  readonly help: string;
}

export const isRefused = (judged: Volume | Refusal): judged is Refusal => 'message' in judged;

/** Never throws. */
export function judgeLine({ fields, problem }: CsvRecord, columns: Columns): Volume | Refusal {
  if (problem !== null) {
    const help = 'Put quotes around a whole field, and write a quote inside it twice';
    return { field: 0, id: 'line', message: `The line ${problem}`, help };
  }
  if (fields.length !== columns.count) {
    const some = `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`;
    const message = `The line has ${some}, the header has ${columns.count}`;
    const help =
      'Give each line as many fields as the header; put quotes around a field that holds the separator';
    return { field: 0, id: 'line', message, help };
  }
  const written = fields[columns.domain] ?? '';
  const verdict = judgeDomain(written);
  if (verdict.kind !== 'registrable' && verdict.kind !== 'host') {
    const isBlank = written.trim() === '';
    const message = isBlank ? 'The line names no domain' : domainProblem(written, verdict);
    const help = `Write ${verdict.name ?? 'a name such as example.com'}, or remove the line`;
    return { field: columns.domain, id: 'line', message, help };
  }
  const size = sizeOf(fields[columns.size] ?? '');
  if (typeof size === 'string') {
    const help = 'Write how much content was kept, as a plain number such as 1200000';
    return { field: columns.size, id: 'size', message: size, help };
  }
  if (columns.modality === null) return { name: verdict.name, size, mask: 0 };
  const modality = (fields[columns.modality] ?? '').trim().toLowerCase();
  const bit = domainModalities.indexOf(modality);
  if (bit === -1) {
    const message =
      modality === '' ? 'The line names no modality' : `${quoted(modality)} is no modality`;
    const help = `Write one of ${domainModalities.join(', ')}`;
    return { field: columns.modality, id: 'line', message, help };
  }
  return { name: verdict.name, size, mask: 1 << bit };
}
