/** The answers of a person, or of flags, in the text of a new facts file. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type FactPath, factPaths } from '../facts/paths.gen.js';
import { answerFor } from '../interview/answer.js';
import { type Interviewed, interview, withAnswer } from '../interview/interview.js';
import { askable } from '../interview/order.js';
import { closest } from '../read/suggest.js';
import { show } from '../report/terminal.js';
import { ownEntry } from '../text/own-entry.js';
import { type Io, UsageError } from './io.js';
import { existsHelp, type InitOptions } from './new-facts-file.js';
import { shortFacts } from './short-facts.js';

/** The text with the answers; `isBroken` where the person broke off, and no text where there was no answer before. */
export interface Answered {
  readonly text: string | null;
  readonly isBroken: boolean;
}

/** Asks what decides; a text that is resumed is `start`, and stays where nothing was answered. */
export async function questionsFor(
  shown: string,
  text: string,
  options: InitOptions,
  io: Io,
): Promise<Answered> {
  const stated = (options.answer ?? []).reduce(withFlag, text);
  if (options.yes || io.asker === undefined) return { text: stated, isBroken: false };
  // Whoever answers fifteen questions shall not hear afterwards that there is no place for them.
  if (
    !options.force &&
    !options.isResumed &&
    (await stat(resolve(io.cwd, shown)).catch(() => null)) !== null
  ) {
    throw new UsageError(`${shown} exists; ${existsHelp(shown, options)}`);
  }
  const asOf = io.now().toISOString().slice(0, 10);
  const done = await interview(stated, await io.asker(), { asOf });
  if (done.isBroken) {
    const answers = done.answered === 1 ? '1 answer stands' : `${done.answered} answers stand`;
    io.stderr(
      done.answered === 0
        ? 'aiact-doc: broken off before the first answer; nothing was written\n'
        : `aiact-doc: broken off; ${answers} in ${show(shown)}, and aiact-doc init goes on from there\n`,
    );
    return { text: done.answered === 0 ? null : done.text, isBroken: true };
  }
  io.stdout(`${endOf(done)}\n`);
  // Of a model that nothing is owed for, no field stands open but what was answered.
  const short = done.isFree && !options.isResumed ? shortFacts(done.text) : null;
  return { text: short ?? done.text, isBroken: false };
}

function endOf({ asked, isSettled, inReview }: Interviewed): string {
  const questions = `${asked} ${asked === 1 ? 'question' : 'questions'}`;
  if (isSettled) return `${questions}, and what applies to the model is settled.`;
  return inReview > 0
    ? `${questions}; the rest is a question of law that no fact answers. aiact-doc check names it, and how to take a position.`
    : 'Some questions stay open; aiact-doc init asks them again when you know more.';
}

const isAnswerable = (path: string): boolean =>
  !path.includes('[') && askable.includes(factPaths[path as FactPath].kind);
const answerable = (): readonly string[] => Object.keys(factPaths).filter(isAnswerable);

/** The role that a flag answers, so that the file is begun for it; what is wrong with the flag is told where it is read. */
export function roleAnswered({ answer = [] }: InitOptions): string | undefined {
  const flag = answer.findLast((each) => each.split('=', 1)[0]?.trim() === 'role.kind');
  const read =
    flag === undefined ? null : answerFor('role.kind', flag.slice(flag.indexOf('=') + 1));
  return read !== null && 'value' in read && typeof read.value === 'string'
    ? read.value
    : undefined;
}

function withFlag(text: string, flag: string): string {
  const at = flag.indexOf('=');
  const path = flag.slice(0, Math.max(at, 0)).trim();
  if (at < 1) throw new UsageError(`--answer wants path=value, not “${show(flag)}”`);
  const entry = ownEntry<(typeof factPaths)[FactPath]>(factPaths, path);
  if (entry === undefined || !isAnswerable(path)) {
    // What holds other facts is answered by one of them.
    const inner =
      entry === undefined ? [] : answerable().filter((each) => each.startsWith(`${path}.`));
    if (inner.length > 0) {
      throw new UsageError(
        `--answer states one fact, and ${path} holds several: ${inner.slice(0, 5).join(', ')}`,
      );
    }
    if (entry !== undefined) {
      throw new UsageError(`--answer states one value; write ${show(path)} in the file`);
    }
    const near = closest(path, answerable());
    throw new UsageError(
      `--answer knows no fact “${show(path)}”${near ? `; did you mean ${near}?` : ''}`,
    );
  }
  const answer = answerFor(path as FactPath, flag.slice(at + 1));
  if ('fault' in answer) throw new UsageError(`--answer ${show(path)}: ${show(answer.fault)}`);
  return withAnswer(text, path, answer.value);
}
