/** The state of the law that a paper rests on, in the language that is spoken. */
import { lawParts } from '../law/version.js';
import { sayPlain } from './md-say.js';

/** `AI Act as amended by Regulation (EU) 2026/1744, state of 27 July 2026`; what has another form stays. */
export function lawInLanguage(version: string): string {
  const parts = lawParts(version);
  return parts === null
    ? version
    : sayPlain('record/law', { amendment: parts.amendment, day: parts.state });
}
