/**
 * Whole command lines as text. A scenario is `=== title`, then steps: `$ aiact-doc …` (with `< text` lines before it for standard input,
 * `NAME=value` in front for the environment), what it prints, and `=> exit code`. Lines of stderr begin with `! `; a line `…` stands for any lines.
 * `--- path` begins a file that the steps find in their folder, indented by two spaces.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';

interface Step {
  readonly argv: readonly string[];
  readonly env: Record<string, string>;
  readonly stdin: string;
  readonly expected: readonly string[];
  readonly code: number;
}

interface Scenario {
  readonly title: string;
  readonly files: Record<string, string>;
  readonly steps: readonly Step[];
}

function scenariosOf(text: string): Scenario[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((block) => {
      const [title = '', ...lines] = block.split('\n');
      return { title, ...partsOf(lines) };
    });
}

function partsOf(lines: readonly string[]): Omit<Scenario, 'title'> {
  const files: Record<string, string> = {};
  const steps: Step[] = [];
  let file: string | null = null;
  let command: string | null = null;
  let stdin = '';
  let expected: string[] = [];
  for (const line of lines) {
    if (line.startsWith('--- ')) {
      file = line.slice(4);
      files[file] = '';
    } else if (file !== null && line.startsWith('  ')) files[file] += `${line.slice(2)}\n`;
    else if (line.startsWith('< ')) stdin += `${line.slice(2)}\n`;
    else if (line.startsWith('$ ')) {
      command = line.slice(2);
      file = null;
    } else if (line.startsWith('=> ') && command !== null) {
      steps.push({ ...parsed(command), stdin, expected, code: Number(line.slice(3)) });
      [command, stdin, expected] = [null, '', []];
    } else if (command !== null) expected.push(line);
  }
  return { files, steps };
}

function parsed(command: string): Pick<Step, 'argv' | 'env'> {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );
  const start = words.indexOf('aiact-doc');
  if (start < 0) throw new Error(`not a command of aiact-doc: ${command}`);
  const env = Object.fromEntries(words.slice(0, start).map((word) => word.split('=', 2)));
  return { argv: words.slice(start + 1), env };
}

/** Whether the lines fit, where `…` stands for any number of lines. */
function fits(expected: readonly string[], actual: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return actual.length === 0;
  if (first === '…')
    return actual.some((_, index) => fits(rest, actual.slice(index))) || fits(rest, []);
  return actual[0] === first && fits(rest, actual.slice(1));
}

const folder = new URL('./', import.meta.url);
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith('.txt'))
  .sort()) {
  describe(name, () => {
    const scenarios = scenariosOf(readFileSync(new URL(name, folder), 'utf8'));
    it.each(scenarios.map((each) => [each.title, each] as const))(
      '%s',
      async (_title, scenario) => {
        const place = folderWith(scenario.files);
        const cwd = Object.keys(scenario.files).length > 0 ? place.path : repository;
        try {
          for (const step of scenario.steps) {
            const { code, stdout, stderr } = await aiactDoc(step.argv, { ...step, cwd });
            const actual = [
              ...stdout.split('\n').slice(0, -1),
              ...stderr
                .split('\n')
                .slice(0, -1)
                .map((line) => `! ${line}`),
            ];
            const expected = [...step.expected];
            if (!fits(expected, actual))
              expect([...actual, `=> ${code}`]).toEqual([...expected, `=> ${step.code}`]);
            expect([step.argv.join(' '), code]).toEqual([step.argv.join(' '), step.code]);
          }
        } finally {
          place.remove();
        }
      },
    );
  });
}
