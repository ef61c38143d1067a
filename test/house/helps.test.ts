/** Every help of the room of checks says what to write or to do, so that whoever follows it gets rid of the finding. */
import { describe, expect, it } from '@jest/globals';
import { checks } from '../../src/checks/registry.gen.js';
import type { CrossCheck } from '../../src/facts/define.js';
import { filesBelow, textOf } from './sources.js';

const all: readonly [string, CrossCheck][] = Object.entries(checks);

/** What somebody can do; to look at a fact once more, or to put it right, is none of these. */
const actions: readonly string[] = [
  ...['Write', 'Add', 'Remove', 'List', 'Name', 'Say', 'Describe', 'State', 'Answer', 'Give'],
  ...['Move', 'Merge', 'Replace', 'Raise', 'Finish', 'Take', 'Publish', 'Update', 'Tell'],
  ...['Send', 'Notify', 'Have'],
];

describe('A help in the room of checks', () => {
  it.each(all)('%s begins with something to do', (_, { help }) => {
    expect(actions).toContain(help.split(' ')[0]);
  });

  it.each(all)('%s nowhere asks to correct or to check without saying how', (_, { help }) => {
    expect(help).not.toMatch(/\b(?:correct|adjust|fix|review)\b|\bcheck (?:that|the|`)/i);
  });

  it.each(all)('%s names a fact, a value or a shape', (_, { help }) => {
    expect(help).toMatch(/`[^`]+`/);
  });
});

describe('A help anywhere in the program', () => {
  it.each(filesBelow('src').filter((path) => path.endsWith('.ts') && !path.endsWith('.gen.ts')))(
    '%s says how, and does not ask to correct',
    (path) => {
      expect(textOf(path)).not.toMatch(/['"`]Correct (?:the|those|that|it|\\`|`)/);
    },
  );
});
