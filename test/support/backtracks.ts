/** Which regular expressions go back too often on hostile texts: V8 itself counts the steps back, in a process of its own. */
import { spawnSync } from 'node:child_process';

/** Both engines of V8 take such a pattern, so that the one that never steps back can take over from the one that does. */
const program = `
import { readFileSync, writeSync } from 'node:fs';
const { patterns, texts } = JSON.parse(readFileSync(0, 'utf8'));
for (const [index, pattern] of patterns.entries()) {
  new RegExp(pattern, 'l');
  const compiled = new RegExp(pattern);
  writeSync(1, \`pattern \${index}\\n\`);
  for (const text of texts) compiled.test(text);
}
writeSync(1, 'end\\n');
`;

/**
 * The parts of a pattern that the test of backtracking can judge: what looks ahead stands alone, and a bounded
 * repetition, which multiplies the work by a constant only, is shortened.
 */
function parts(pattern: string): string[] {
  const ahead = [...pattern.matchAll(/\(\?!((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)];
  const rest = ahead.reduce((text, [whole]) => text.replace(whole, ''), pattern);
  return [rest, ...ahead.map(([, inner]) => `^${inner}`)].map((part) =>
    part.replace(/\{(\d+)(,?)\d*\}/g, (_, least: string, more: string) =>
      more === '' ? `{${Math.min(2, Number(least))}}` : `{${Math.min(1, Number(least))},2}`,
    ),
  );
}

/** The patterns that step back more than `limit` times on one of the texts. */
export function backtracking(
  patterns: readonly string[],
  texts: readonly string[],
  limit: number,
): string[] {
  const judged = patterns.flatMap((whole) => parts(whole).map((part) => ({ whole, part })));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--enable-experimental-regexp-engine',
      '--enable-experimental-regexp-engine-on-excessive-backtracks',
      `--regexp-backtracks-before-fallback=${limit}`,
      '--trace-experimental-regexp-engine',
      ...['--input-type=module', '--eval', program],
    ],
    {
      encoding: 'utf8',
      input: JSON.stringify({ patterns: judged.map(({ part }) => part), texts }),
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0 || !stdout.endsWith('end\n')) throw new Error(stderr || stdout.slice(-500));
  const found = new Set<string>();
  let current = '';
  for (const line of stdout.split('\n')) {
    const [, index] = /^pattern (\d+)$/.exec(line) ?? [];
    if (index !== undefined) current = judged[Number(index)]?.whole ?? '';
    else if (line.startsWith('Experimental execution')) found.add(current);
  }
  return [...found];
}
