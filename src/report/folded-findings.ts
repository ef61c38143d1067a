/** Tells a finding that many models have in the first few of them, and after the last in how many it stands. */
import { type Finding, type Severity, severities } from '../finding/finding.js';
import { messageOf } from '../finding/words.js';
import { counted } from '../text/counted.js';
import { placePath } from './place-path.js';
import type { Run } from './run.js';
import { type Paint, show, wrap } from './terminal.js';

/** So many models tell it themselves: a few can be read, two hundred cannot. */
const toldThemselves = 3;

/** Of so many different findings it is known that they came before; memory does not grow with the models. */
const mostKnown = 5000;

/** One finding that several models have: the same expectation, in the same words. */
interface Folded {
  readonly id: string;
  readonly severity: Severity;
  readonly words: string;
  readonly first: string;
  models: number;
}

/** Keeps what was told; `take` gives back what the model still tells itself. */
export function findingFolder(): {
  readonly take: (shown: readonly Finding[], run: Run) => readonly Finding[];
  readonly block: (width: number, paint: Paint) => string;
} {
  const known = new Map<string, Folded>();
  return {
    take: (shown, run) => {
      const here = new Set<string>();
      return shown.filter((finding) => {
        const words = messageOf(finding);
        const key = `${finding.severity} ${finding.id} ${words}`;
        const folded = known.get(key);
        if (folded === undefined) {
          const { id, severity } = finding;
          const first = firstOf(finding, run);
          if (known.size < mostKnown) known.set(key, { id, severity, words, first, models: 1 });
          here.add(key);
          return true;
        }
        if (!here.has(key)) folded.models += 1;
        here.add(key);
        return folded.models <= toldThemselves;
      });
    },
    block: (width, paint) => blockOf([...known.values()], width, paint),
  };
}

/** What a model leaves out because others told it, as one line below what it tells. */
export function foldedLine(count: number, width: number, paint: Paint): string {
  if (count === 0) return '';
  const words = `And ${counted(count, 'finding')} that ${toldThemselves} models above have as well, told once after the last model (--all tells them here)`;
  return paint('gray', wrap(words, width, ''));
}

function blockOf(all: readonly Folded[], width: number, paint: Paint): string {
  const many = all
    .filter(({ models }) => models > toldThemselves)
    .toSorted(
      (one, other) =>
        severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
        other.models - one.models,
    );
  if (many.length === 0) return '';
  const lines = many.map(({ id, severity, words, first, models }) =>
    wrap(
      `${severity}[${show(id)}] in ${counted(models, 'model')}: ${show(words)}, first ${first}`,
      width,
      '  ',
    ),
  );
  return [paint('underline', 'The same in many models'), ...lines].join('\n');
}

function firstOf({ place }: Finding, run: Run): string {
  return place
    ? `${show(placePath(run.prefix, place.file))}:${place.line}:${place.column}`
    : show(run.path);
}
