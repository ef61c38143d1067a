/** Puts the questions of the interview on a terminal. */
import * as prompts from '@clack/prompts';
import type { FactValue } from '../exchange/reading.js';
import { answerFor } from '../interview/answer.js';
import type { Asker, InterviewAnswer } from '../interview/interview.js';
import type { InterviewQuestion } from '../interview/next-question.js';
import { show, wrap } from '../report/terminal.js';

const blank = '\u0000blank';
const stop = '\u0000stop';
const none = '\u0000none';

/** Nothing is preselected: the first row of a list leaves the field blank. */
export function terminalAsker(columns: number): Asker {
  // Some terminals say that they are 0 columns wide, and lines of one letter can't be read.
  if (!process.stdout.columns) process.stdout.columns = columns;
  const width = Math.max(40, Math.min(columns, 100) - 6);
  const keys = lastKey();
  return {
    say: (line) => prompts.log.success(show(line)),
    confirm: async (lines) => {
      prompts.log.info(lines.map((line) => wrap(show(line), width)).join('\n'));
      const message = 'Files say this, and it decides. Does all of it hold?';
      const holds = await prompts.confirm({ message, initialValue: false });
      return prompts.isCancel(holds) ? (keys.wasEscape() ? false : 'cancel') : holds;
    },
    ask: async (question, number) => {
      const decides =
        question.decides.length === 0
          ? ''
          : `\n${wrap(`Decides: ${shortList(question.decides)}`, width)}`;
      const message = wrap(`${number}. ${question.title}`, width);
      const offered = question.offered.map((line) => `\n${wrap(show(line), width)}`).join('');
      prompts.log.info(wrap(question.help, width) + decides + offered);
      const answer = await ask(question, message);
      // Escape passes over one question; Ctrl-C breaks off.
      return answer === 'cancel' && keys.wasEscape() ? 'blank' : answer;
    },
  };
}

/** The first of them: a question that decides everything would be a page. */
function shortList(decides: readonly string[]): string {
  const most = 3;
  const rest = decides.length - most;
  return [...decides.slice(0, most), ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

/** Whether the last key was Escape: the prompts take it and Ctrl-C for one. */
function lastKey(): { readonly wasEscape: () => boolean } {
  let name: string | undefined;
  process.stdin.on('keypress', (_text: string, key: { readonly name?: string }) => {
    ({ name } = key);
  });
  return { wasEscape: () => name === 'escape' };
}

async function ask(question: InterviewQuestion, message: string): Promise<InterviewAnswer> {
  if (question.kind === 'several') {
    const options = [
      ...question.parts.map(({ path, title }) => ({ value: path as string, label: title })),
      { value: none, label: 'none of these' },
    ];
    for (;;) {
      const picked = await prompts.multiselect({ message, options, required: false });
      if (prompts.isCancel(picked)) return 'cancel';
      if (picked.length === 0) return 'blank';
      const holding = question.parts
        .map(({ path }) => path)
        .filter((each) => picked.includes(each));
      if (!picked.includes(none) || holding.length === 0) return { holding };
      prompts.log.warn('None of these, or some: mark one or the other');
    }
  }
  if (question.kind === 'many') {
    const options = rows(question.values);
    const picked = await prompts.multiselect({ message, options, required: false });
    if (prompts.isCancel(picked)) return 'cancel';
    return picked.length === 0 ? 'blank' : { value: picked as FactValue };
  }
  if (question.kind === 'choice' || question.kind === 'yes-no') {
    const values = question.kind === 'yes-no' ? { yes: '', no: '' } : question.values;
    const options = [
      { value: blank, label: 'leave it blank for now' },
      ...rows(values),
      { value: stop, label: 'stop asking and write the file' },
    ];
    const picked = await prompts.select({ message, options });
    if (prompts.isCancel(picked)) return 'cancel';
    if (picked === blank) return 'blank';
    return picked === stop ? 'stop' : read(question, picked);
  }
  const typed = await prompts.text({
    message,
    placeholder: 'empty leaves it blank, . stops asking',
    ...(question.suggested === null ? {} : { initialValue: question.suggested }),
    validate: (text) => {
      const typed = (text ?? '').trim();
      if (typed === '' || typed === '.') return undefined;
      const answer = answerFor(question.path, typed);
      return 'fault' in answer ? show(answer.fault) : undefined;
    },
  });
  if (prompts.isCancel(typed)) return 'cancel';
  const text = (typed ?? '').trim();
  if (text === '') return 'blank';
  return text === '.' ? 'stop' : read(question, text);
}

function read(question: InterviewQuestion, typed: string): InterviewAnswer {
  const answer = answerFor(question.path, typed);
  return 'fault' in answer ? 'blank' : answer;
}

const rows = (
  values: Readonly<Record<string, string>>,
): { value: string; label: string; hint?: string }[] =>
  Object.entries(values).map(([value, hint]) => ({
    value,
    label: value,
    ...(hint === '' ? {} : { hint }),
  }));
