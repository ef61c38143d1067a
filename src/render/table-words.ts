/** The words that tables get on their way to a hub, in the language that is spoken. */
import type { TableWords } from './content-digest.js';
import { sayPlain } from './md-say.js';

/** Heads of a chart's table, and that of the column that names readers. */
export function tableWords(): TableWords {
  return {
    item: sayPlain('frame/item'),
    value: sayPlain('frame/value'),
    for: sayPlain('frame/for'),
  };
}
