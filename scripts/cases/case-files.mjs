// Reads the fact patterns of test/cases: the facts of each case laid together, what must follow, and why.
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap } from 'yaml';

const folder = new URL('../../test/cases/', import.meta.url);

/** The files whose models are all invented, in the order in which one builds on the other. */
export const publishedFiles = [
  'catalogue.yaml',
  'gates.yaml',
  'over-time.yaml',
  'licences.yaml',
  'boundaries.yaml',
];

/** All cases of some files. `from: <id>` takes the facts of an earlier case, over which `facts` are laid; null removes. */
export function readCaseFiles(files) {
  const known = new Map();
  const reasons = parseDocument(readFileSync(new URL('reasons.yaml', folder), 'utf8')).toJS();
  return files.flatMap((file) => {
    const { contents } = parseDocument(readFileSync(new URL(file, folder), 'utf8'));
    if (!isSeq(contents)) throw new TypeError(`${file} is a list of cases`);
    return contents.items.map((item) => {
      if (!isMap(item)) throw new TypeError(`a case of ${file} is not a mapping`);
      const id = String(item.get('id'));
      if (known.has(id)) throw new RangeError(`two cases are called ${id}`);
      const stated = item.get('facts', true) ?? new YAMLMap();
      const from = item.get('from');
      const base = from === undefined ? null : known.get(String(from));
      if (base === undefined) throw new RangeError(`${id} follows no earlier case`);
      const facts = base === null ? stated : laidOver(base, stated);
      known.set(id, facts);
      const [provision = item.get('provision'), because = item.get('because')] = item.has('because')
        ? []
        : (reasons[id] ?? []);
      return {
        file,
        id,
        title: String(item.get('title')),
        facts,
        expected: item.get('expect', true).toJSON(),
        ...(because !== undefined && { because: String(because) }),
        ...(provision !== undefined && { provision: String(provision) }),
        refused: item.has('refused') ? item.get('refused', true).toJSON() : [],
      };
    });
  });
}

/** Mappings are joined key by key, everything else is replaced; null takes a key away. */
function laidOver(base, over) {
  if (!isMap(base) || !isMap(over) || isAbsence(base) || isAbsence(over)) return over;
  const joined = new Map(base.items.map((pair) => [keyOf(pair), pair.value]));
  for (const pair of over.items) {
    const key = keyOf(pair);
    if (isScalar(pair.value) && pair.value.value === null) joined.delete(key);
    else joined.set(key, laidOver(joined.get(key), pair.value));
  }
  const map = new YAMLMap();
  for (const [key, value] of joined) map.items.push(new Pair(new Scalar(key), value));
  return map;
}

function keyOf(pair) {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function isAbsence(map) {
  const [only, ...others] = map.items.map(keyOf);
  const words = ['unknown', 'withheld', 'not_applicable', 'at_most', 'at_least'];
  return others.length === 0 && words.includes(only ?? '');
}
