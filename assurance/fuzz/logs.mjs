// Values on their way into the log of a CI runner: no line is one that GitHub, Azure or TeamCity would obey.
import { show } from '../../dist/report/terminal.js';
import { printedJson } from '../../dist/text/printed-json.js';
import { hostileText } from '../chance.mjs';

const splinters = [
  ...[
    '::',
    '::error::',
    '::error file=a::',
    '##[',
    '##[group]',
    '##vso[',
    '##VSO[task.complete]',
    '##teamcity[',
  ],
  ...[
    '#',
    '##',
    '[',
    ']',
    '\n',
    '\r',
    '\r\n',
    '\u2028',
    '\u0085',
    '\u001b[31m',
    '\u009b2J',
    '\u202e',
    ' ',
    '\t',
    '%0A',
    'x',
  ],
];

/** As the runners look: GitHub's second form at the start of a line, its first form and Azure's anywhere, TeamCity's anywhere. */
const obeyed = [/^\s*::[^:\s]/m, /##\[/, /##vso\[/i, /##teamcity\[/i];

export default {
  id: 'logs',
  about: 'Values in lines of text and of JSON, against the rules by which runners find commands',
  slowest: 1000,
  seeds: () => [],
  input: (random) => Buffer.from(hostileText(random, splinters)),
  check(bytes) {
    const value = String(bytes);
    const json = printedJson({ [value]: [value] });
    for (const text of [show(value), json]) {
      const hit = obeyed.find((each) => each.test(text));
      if (hit !== undefined) return `${hit} finds ${JSON.stringify(text)}`;
      if (/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(text))
        return `a control in ${JSON.stringify(text)}`;
    }
    return JSON.stringify(JSON.parse(json)) === JSON.stringify({ [value]: [value] })
      ? null
      : 'another value';
  },
};
