/** Counts the work that code does, whatever the machine is busy with: steps of its own code, and characters that strings look at for it. */
import { Session } from 'node:inspector/promises';

/** Whose steps count: the sources, and the packages that read for them. */
const counted =
  /\/src\/|\/node_modules\/(?:yaml|marked|handlebars|tldts|fflate|pngjs|spdx-[\w-]+|ajv)\//;

interface Hook {
  readonly name:
    | 'indexOf'
    | 'lastIndexOf'
    | 'includes'
    | 'slice'
    | 'substring'
    | 'split'
    | 'replace'
    | 'replaceAll'
    | 'trim'
    | 'match'
    | 'normalize'
    | 'toLowerCase';
  readonly looked: (text: string, result: unknown, args: readonly unknown[]) => number;
}

const all = (text: string): number => text.length;
const length = (_text: string, result: unknown): number => String(result).length;
const hooks: readonly Hook[] = [
  {
    name: 'indexOf',
    looked: (text, result, [, from]) =>
      (result === -1 ? text.length : Number(result)) - (Number(from) || 0),
  },
  {
    name: 'lastIndexOf',
    looked: (text, result) => text.length - Math.max(Number(result), 0),
  },
  { name: 'includes', looked: (text, _, [wanted]) => indexIn(text, String(wanted)) },
  { name: 'slice', looked: length },
  { name: 'substring', looked: length },
  { name: 'split', looked: all },
  { name: 'replace', looked: all },
  { name: 'replaceAll', looked: all },
  { name: 'trim', looked: (text, result) => text.length - String(result).length },
  { name: 'match', looked: all },
  { name: 'normalize', looked: all },
  { name: 'toLowerCase', looked: all },
];

const plainIndexOf = String.prototype.indexOf;
function indexIn(text: string, wanted: string): number {
  const at = plainIndexOf.call(text, wanted);
  return at === -1 ? text.length : at;
}

/** An expression that looks for something from a place looks at what lies between that and what it finds. */
function lookedByExec(
  expression: RegExp,
  before: number,
  text: string,
  found: RegExpExecArray | null,
): number {
  const from = expression.global || expression.sticky ? before : 0;
  if (found === null) return expression.sticky ? 1 : text.length - Math.min(from, text.length);
  return found.index + found[0].length - from;
}

/** Starts counting; modules have to be imported after this, or their steps are not seen. */
export class WorkCounter {
  readonly #session = new Session();

  async start(): Promise<void> {
    this.#session.connect();
    await this.#session.post('Profiler.enable');
    await this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** The steps and characters that one act takes. */
  async of(act: () => unknown): Promise<number> {
    await this.#session.post('Profiler.takePreciseCoverage');
    const characters = await countingCharacters(act);
    const { result } = await this.#session.post('Profiler.takePreciseCoverage');
    const steps = result
      .filter(({ url }) => counted.test(url))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
    return steps + characters;
  }

  async stop(): Promise<void> {
    await this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }
}

async function countingCharacters(act: () => unknown): Promise<number> {
  let looked = 0;
  const strings = String.prototype as unknown as Record<string, (...args: unknown[]) => unknown>;
  const undo: (() => void)[] = [];
  for (const { name, looked: cost } of hooks) {
    const plain = strings[name];
    if (plain === undefined) continue;
    strings[name] = function counting(this: unknown, ...args: unknown[]): unknown {
      const result = plain.apply(this, args);
      looked += Math.max(cost(String(this), result, args), 0);
      return result;
    };
    undo.push(() => {
      strings[name] = plain;
    });
  }
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function counting(this: RegExp, text: string): RegExpExecArray | null {
    const before = this.lastIndex;
    const found = exec.call(this, text);
    looked += Math.max(lookedByExec(this, before, String(text), found), 0);
    return found;
  };
  undo.push(() => {
    RegExp.prototype.exec = exec;
  });
  try {
    await act();
  } finally {
    for (const each of undo) each();
  }
  return looked;
}
