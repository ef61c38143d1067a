/** Asks for the facts that decide, one after the other, until the law is settled or the person stops. */
import { assess } from '../assess/assess.js';
import type { Assessment } from '../assess/assessment.js';
import { planAccept, yamlOf } from '../exchange/plan.js';
import type { FactValue } from '../exchange/reading.js';
import { lookup } from '../facts/lookup.js';
import type { FactPath } from '../facts/paths.gen.js';
import { readFacts } from '../read/read.js';
import { patchFile } from '../write/patch.js';
import { type InterviewQuestion, nextQuestion } from './next-question.js';
import { waitingFacts } from './offer.js';
import { leftAside } from './order.js';

/** A value, the facts of a question of the kind several that hold, a field left blank, an end of the questions, or a breaking off. */
export type InterviewAnswer =
  | { readonly value: FactValue }
  | { readonly holding: readonly FactPath[] }
  | 'blank'
  | 'stop'
  | 'cancel';

/** Whoever puts the questions: a terminal, or a test. */
export interface Asker {
  readonly ask: (question: InterviewQuestion, number: number) => Promise<InterviewAnswer>;
  readonly say: (line: string) => void;
  /** Shows what files say of facts that decide, and asks whether it holds. */
  readonly confirm?: (lines: readonly string[]) => Promise<boolean | 'cancel'>;
}

export interface Interviewed {
  readonly text: string;
  readonly asked: number;
  /** How many of these were not left blank. */
  readonly answered: number;
  /** True where no duty is undecided any more, those between parties of the value chain aside. */
  readonly isSettled: boolean;
  /** True where it is settled that nothing is owed. */
  readonly isFree: boolean;
  /** Duties that wait for no answer any more: the law leaves them to a position of the provider. */
  readonly inReview: number;
  /** True where the person broke off; what was answered before stands in the text. */
  readonly isBroken: boolean;
}

/** The facts with the answers in them: all, or those that were given before the person left. */
export async function interview(
  start: string,
  asker: Asker,
  options: { readonly asOf: string },
): Promise<Interviewed> {
  let text = start;
  let state = judge(text, options.asOf);
  const passed = new Set<string>();
  let asked = 0;
  let answered = 0;
  const left = (isBroken: boolean): Interviewed => ({
    ...{ text, asked, answered, isSettled: false, isBroken },
    ...{ inReview: 0, isFree: false },
  });
  const waiting = asker.confirm === undefined ? [] : waitingFacts(state.facts);
  if (waiting.length > 0) {
    const holds = await asker.confirm?.(waiting.map(({ line }) => line));
    if (holds === 'cancel') return left(true);
    if (holds === true) {
      text = confirmed(
        text,
        state.facts,
        waiting.map(({ path }) => path),
        options.asOf,
      );
      asked += 1;
      answered += 1;
    }
  }
  for (;;) {
    const question = nextQuestion(state.assessment, state.facts, passed);
    if (question === null) {
      const open = undecided(state.assessment);
      return {
        ...{ text, asked, answered, isSettled: open === 0, isBroken: false },
        inReview: passed.size === 0 ? open : 0,
        isFree: open === 0 && isFree(state.assessment),
      };
    }
    const answer = await asker.ask(question, asked + 1);
    if (answer === 'cancel' || answer === 'stop') return left(answer === 'cancel');
    asked += 1;
    if (answer !== 'blank') answered += 1;
    // Each path is asked once, whatever the answer did.
    const paths =
      question.parts.length > 0 ? question.parts.map(({ path }) => path) : [question.path];
    for (const path of paths) passed.add(path);
    if (answer === 'blank') continue;
    for (const path of paths) {
      const value = 'holding' in answer ? answer.holding.includes(path) : answer.value;
      text = withAnswer(text, path, value);
    }
    const next = judge(text, options.asOf);
    for (const line of settledBetween(state.assessment, next.assessment)) asker.say(line);
    for (const path of paths) if (next.isStated(path)) passed.delete(path);
    state = next;
  }
}

const isFree = ({ obligations }: Assessment): boolean =>
  obligations.every(({ id, outcome }) => outcome === 'does-not-apply' || leftAside.includes(id));

const undecided = ({ obligations }: Assessment): number =>
  obligations.filter(({ id, outcome }) => outcome === 'undetermined' && !leftAside.includes(id))
    .length;

function confirmed(text: string, facts: unknown, paths: readonly string[], on: string): string {
  const { changes } = planAccept(paths, facts as Readonly<Record<string, unknown>>, {
    by: null,
    on,
  });
  const patched = patchFile('aiact.yaml', new TextEncoder().encode(text), changes);
  if (patched.text === undefined) throw new Error(patched.findings[0]?.message);
  return patched.text;
}

/** The facts with one more value, every other byte as it was. */
export function withAnswer(text: string, path: string, value: FactValue): string {
  const patched = patchFile('aiact.yaml', new TextEncoder().encode(text), [
    { path, set: yamlOf(value) },
  ]);
  if (patched.text === undefined) throw new Error(patched.findings[0]?.message);
  return patched.text;
}

function judge(
  text: string,
  asOf: string,
): {
  readonly assessment: Assessment;
  readonly facts: unknown;
  readonly isStated: (path: string) => boolean;
} {
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
  const assessment = assess(read, { asOf });
  return {
    assessment,
    facts: read.facts,
    isStated: (path) => lookup(read.facts, path).state !== 'missing',
  };
}

/** One line for each question of law that the answer settled. */
export function settledBetween(before: Assessment, after: Assessment): readonly string[] {
  return Object.entries(after.gates).flatMap(([id, gate]) => {
    const old = before.gates[id as keyof Assessment['gates']];
    return old.answer === 'open' && gate.answer !== 'open' ? [`${gate.verdict}.`] : [];
  });
}
