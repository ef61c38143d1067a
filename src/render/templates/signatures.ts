/** What each helper takes that a template of anybody may call. */
import type { TemplateCall } from './calls.js';

/** What a helper takes: how many texts, which named arguments, and where it may stand. */
export interface Signature {
  readonly texts: number;
  readonly named: readonly string[];
  readonly use: TemplateCall['use'];
  readonly example: string;
}

export const signatures: Readonly<Record<string, Signature>> = {
  value: { texts: 1, named: ['as'], use: 'print', example: 'value "model.name"' },
  line: {
    ...{ texts: 2, named: ['as', 'unit', 'optional', 'bare'], use: 'print' },
    example: 'line "model.name" "Name of the model"',
  },
  prose: {
    ...{ texts: 2, named: ['optional', 'bare'], use: 'print' },
    example: 'prose "model.description" "The model"',
  },
  list: {
    ...{ texts: 2, named: ['as', 'unit', 'optional'], use: 'print' },
    example: 'list "model.versions_covered" "Versions covered"',
  },
  names: {
    ...{ texts: 2, named: ['optional'], use: 'print' },
    example: 'names "training.hardware" "Hardware"',
  },
  table: {
    ...{ texts: 2, named: ['optional', 'bare'], use: 'print' },
    example: 'table "model.distribution_channels" "Channels" (column "method" "Method")',
  },
  column: { texts: 2, named: ['as'], use: 'argument', example: 'column "url" "Address" as="link"' },
  known: { texts: 1, named: [], use: 'test', example: 'known "model.name"' },
  gate: { texts: 2, named: [], use: 'test', example: 'gate "systemic-risk" "yes"' },
  stated: { texts: 1, named: [], use: 'test', example: 'stated "model.name"' },
  cite: { texts: 1, named: [], use: 'print', example: 'cite "art-53(1)(a)"' },
  law: { texts: 1, named: [], use: 'print', example: 'law "notification period"' },
  say: { texts: 1, named: [], use: 'print', example: 'say "policy/contact"' },
  chart: { texts: 1, named: [], use: 'print', example: 'chart "languages"' },
  sections: {
    ...{ texts: 1, named: ['depth'], use: 'print' },
    example: 'sections "annex-xii(1)" depth=3',
  },
};
