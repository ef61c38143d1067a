// Reads one message in MessageFormat 2, and says what is wrong with a catalogue beside the English one.
import { parseMessage, validate, visit } from 'messageformat';

/** The kinds of parameters: those of `src/languages/params.ts`. */
const kinds = [
  'day',
  'month',
  'amount',
  'count',
  'share',
  'list',
  'cite',
  'name',
  'said',
  'label',
  'word',
  'shown',
  'clause',
];
const marks = ['strong', 'emphasis'];
/** Files of titles: a language has those of its own papers, and a test holds that none of them is missing. */
const titles = ['title', 'item'];

/** The message as data, with the kinds of its parameters and its marks; or what is wrong with it. */
export function readMessage(text) {
  if (typeof text !== 'string' || text.trim() === '') return { fault: 'it has no text' };
  const fault = (what) => ({ fault: what });
  let message;
  try {
    message = parseMessage(text.replace(/\n$/, ''));
    validate(message, (type, node) => {
      throw new Error(`${type}${node?.name === undefined ? '' : ` at ${node.name}`}`);
    });
  } catch (error) {
    return fault(`it can't be read: ${error.message}`);
  }
  const found = { kinds: {}, used: new Set(), marks: new Set(), problem: null };
  visit(message, {
    expression({ arg, functionRef }) {
      if (arg?.type !== 'variable') found.problem ??= 'only parameters are printed';
      else if (functionRef === undefined) found.used.add(arg.name);
      else if (!kinds.includes(functionRef.name)) found.problem ??= `no kind :${functionRef.name}`;
      else if ((found.kinds[arg.name] ?? functionRef.name) !== functionRef.name)
        found.problem ??= `$${arg.name} has two kinds`;
      else found.kinds[arg.name] = functionRef.name;
    },
    markup({ name }) {
      if (!marks.includes(name)) found.problem ??= `no mark {#${name}}`;
      found.marks.add(name);
    },
  });
  for (const name of found.used) {
    if (found.kinds[name] === undefined) found.problem ??= `$${name} has no kind`;
  }
  if (found.problem !== null) return fault(found.problem);
  const isPlain =
    message.type === 'message' && message.pattern.every((part) => typeof part === 'string');
  return {
    ...{ fault: null, kinds: found.kinds, marks: [...found.marks].sort() },
    keys: message.type === 'select' ? variantsOf(message) : [],
    counted: message.type === 'select' ? message.selectors.map(({ name }) => name) : [],
    data: isPlain ? message.pattern.join('') : withoutMarks(message),
  };
}

const variantsOf = ({ variants }) =>
  variants.map(({ keys }) => keys.map((key) => (key.type === '*' ? '*' : key.value)));

/** The data alone: what the parser remembers of the source is left out. */
const withoutMarks = (message) => JSON.parse(JSON.stringify(message));

const fileOf = (key) => key.slice(0, key.indexOf('/'));

/** What a language lacks or has beyond the English catalogue, and messages that leave out a plural category. */
export function catalogueFaults(own, english, { tag, categories }) {
  const faults = [];
  const say = (key, what) => faults.push(`${tag}: ${key} ${what}`);
  for (const [key, message] of own) {
    const model = english.get(key);
    if (model === undefined) {
      say(key, 'does not exist in English');
      continue;
    }
    for (const [name, kind] of Object.entries(message.kinds)) {
      if (model.kinds[name] !== kind)
        say(key, `takes $${name} :${kind}, which the English message does not`);
    }
    for (const name of Object.keys(model.kinds)) {
      if (message.kinds[name] === undefined) say(key, `leaves out $${name}`);
    }
    if (String(message.marks) !== String(model.marks))
      say(key, 'has other marks than the English message');
    message.counted.forEach((name, at) => {
      if (message.kinds[name] !== 'count') return;
      const covered = message.keys.map((keys) => keys[at]);
      for (const category of categories) {
        if (category !== 'other' && !covered.includes(category))
          say(key, `has no words for “${category}” of $${name}`);
      }
    });
  }
  // A language claims the files that it has; the papers of the others do not exist in it, nor do their titles.
  const claimed = new Set([...own.keys()].map(fileOf));
  for (const key of english.keys()) {
    const file = fileOf(key);
    if (claimed.has(file) && !titles.includes(file) && !own.has(key)) say(key, 'is missing');
  }
  return faults;
}
