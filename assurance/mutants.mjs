// Makes broken versions of a text of code: each differs in one operator, literal or call outside of comments, imports and types.

/** What is looked for, and what it becomes. */
const changes = [
  [/ === /g, ' !== '],
  [/ !== /g, ' === '],
  [/ < (?=[\w(-])/g, ' <= '],
  [/ <= /g, ' < '],
  [/ > (?=[\w(-])/g, ' >= '],
  [/ >= /g, ' > '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/ \?\? /g, ' && '],
  [/ \+ (?=\w)/g, ' - '],
  [/ - (?=\w)/g, ' + '],
  [/ \* (?=\w)/g, ' + '],
  [/\btrue\b/g, 'false'],
  [/\bfalse\b/g, 'true'],
  [/(?<=[=(,:?] |\(|\[)0\b(?!\.)/g, '1'],
  [/(?<=[=(,:?+-] |\()1\b(?!\.)/g, '2'],
  [/(?<=[('])yes(?=')/g, 'no'],
  [/'not-met'/g, "'met'"],
  [/'met'/g, "'not-met'"],
  [/'open'/g, "'review'"],
  [/'unknown'/g, "'false'"],
  [/\ball\(/g, 'any('],
  [/\bany\(/g, 'all('],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/(?<=\bif \()(?=[\w!])/g, '!!!'],
  [/\.replaceAll\(/g, '.replace('],
  [/(?<=\/[^/\n]+\/)gu?(?=[,)])/g, ''],
  [/'\\\\\$&'/g, "'$&'"],
];

/** The broken texts, each with its line, what changed there, and the lines around it, which tell places apart that read alike. */
export function mutantsOf(text) {
  const code = codeOf(text);
  return changes.flatMap(([looked, becomes]) =>
    [...code.matchAll(looked)].map(({ 0: found, index }) => {
      // Before a condition three signs stand for one that turns it round.
      const put = becomes === '!!!' ? '!' : becomes;
      const lineStart = text.lastIndexOf('\n', index) + 1;
      const lineEnd = text.indexOf('\n', index);
      const changed = `${text.slice(0, index)}${put}${text.slice(index + found.length)}`;
      return {
        line: text.slice(0, index).split('\n').length,
        above: nearest(text.slice(0, lineStart).split('\n').reverse()),
        below: nearest(text.slice(lineEnd).split('\n')),
        was: text.slice(lineStart, lineEnd).trim(),
        becomes: changed.slice(lineStart, lineEnd + put.length - found.length).trim(),
        text: changed,
      };
    }),
  );
}

/** The first line that says something. */
function nearest(lines) {
  return lines.map((line) => line.trim()).find((line) => line !== '') ?? '';
}

/** Whether two mutants, or a mutant and its explanation, are of one place and one change. */
export function isSameMutant(left, right) {
  return ['file', 'above', 'was', 'becomes', 'below'].every((key) => left[key] === right[key]);
}

/** The same text with comments, imports and types blanked, at the same places. */
function codeOf(text) {
  const blank = (part) => part.replace(/[^\n]/g, '\u0000');
  return text
    .replace(/\/\*[\s\S]*?\*\//g, blank)
    .replace(/(?<![:'"\\/])\/\/[^\n]*/g, blank)
    .replace(/^import [\s\S]*?;$/gm, blank)
    .replace(/^(?:export )?type [\s\S]*?;$/gm, blank)
    .replace(/^(?:export )?interface [\s\S]*?^\}$/gm, blank);
}
