/** Puts the questions of the interview on a terminal. */
import * as prompts from '@clack/prompts';
import type { FactValue } from '../exchange/reading.js';
import { answerFor } from '../interview/answer.js';
import type { Answer, Asker } from '../interview/interview.js';
import type { Question } from '../interview/next-question.js';
import { show, wrap } from '../report/terminal.js';

const blank = '\u0000blank';
const stop = '\u0000stop';

/** Nothing is preselected: the first row of a list leaves the field blank. */
export function terminalAsker(columns: number): Asker {
  // Some terminals say that they are 0 columns wide, and lines of one letter can't be read.
  if (!process.stdout.columns) process.stdout.columns = columns;
  const width = Math.max(40, Math.min(columns, 100) - 6);
  return {
    say: (line) => prompts.log.success(show(line)),
    ask: async (question, number) => {
      const decides =
        question.decides.length === 0 ? '' : `\nDecides: ${question.decides.join('; ')}`;
      const message = wrap(`${number}. ${question.title}`, width);
      prompts.log.info(wrap(question.help + decides, width));
      return ask(question, message);
    },
  };
}

async function ask(question: Question, message: string): Promise<Answer> {
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

function read(question: Question, typed: string): Answer {
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
