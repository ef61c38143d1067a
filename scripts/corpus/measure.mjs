// Measures the lint on labelled answers: each is put into a complete set of facts, and what is new at its path is what was found.

/** The kinds of answers that the lint has to find; `good` ones it has to leave alone. */
export const labels = [
  'placeholder',
  'absence-word',
  'template-help',
  'refusal',
  'evasive-pointer',
  'vague',
  'hedged',
  'truncated',
  'boilerplate',
];

/**
 * What was found of each entry. `library` gives `assess` and `labelOf` (the label under which a check tells), `read` is the complete set of
 * facts. A place of these facts is their path, so that a finding tells where it stands.
 */
export function measure(entries, { assess, labelsOf }, read, asOf) {
  const at = (path) => ({ file: path, line: 1, column: 1, end_line: 1, end_column: 1 });
  const findingsAt = (facts, path) =>
    assess({ ...read, facts, placeOf: at }, { asOf }).findings.filter(
      ({ place }) => place?.file === path || place?.file.startsWith(`${path}.`),
    );
  return entries.map((entry) => {
    const known = new Set(findingsAt(read.facts, entry.field).map(({ id }) => id));
    const found = findingsAt(withText(read.facts, entry.field, entry.text), entry.field).filter(
      ({ id }) => !known.has(id),
    );
    const names = [...new Set(found.flatMap(({ id }) => labelsOf(id)))];
    return { ...entry, isFound: found.length > 0, names };
  });
}

/** The same by the rules of the lint alone, on facts that hold little more than the text: quick enough for a page that is made at each build. */
export function measureLint(entries, { proseHits, lintRules }) {
  const around = { provider: { legal_name: 'Heron Labs' }, model: { name: 'Heron' } };
  return entries.map((entry) => {
    const hits = proseHits(withText(around, entry.field, entry.text)).filter(
      ({ path }) => path === entry.field,
    );
    const names = [...new Set(hits.map(({ rule }) => lintRules[rule].label))];
    return { ...entry, isFound: hits.length > 0, names };
  });
}

/** The facts with one text at a path such as `a.b[0].c`; what stands around it stays. */
export function withText(facts, field, text) {
  const [first, ...rest] = steps(field);
  return put(facts, first, rest, text);
}

function put(value, step, rest, text) {
  const isIndex = typeof step === 'number';
  const copy = isIndex
    ? Array.isArray(value)
      ? [...value]
      : []
    : Object.assign(Object.create(null), isMapping(value) ? value : {});
  const [next, ...more] = rest;
  copy[step] = next === undefined ? text : put(copy[step], next, more, text);
  return copy;
}

/** A mapping, but no number and no honest absence: what stands below an absence takes its place. */
function isMapping(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return !(keys.length === 1 && ['unknown', 'not_applicable', 'withheld'].includes(keys[0]));
}

const steps = (field) =>
  field.split(/\.|(?=\[)/).map((step) => (step.startsWith('[') ? Number(step.slice(1, -1)) : step));

/** Of all non-answers, the share that was found; of all good answers, the share that was touched; and both by label and language. */
export function figures(measured) {
  const bad = measured.filter(({ label }) => label !== 'good');
  const good = measured.filter(({ label }) => label === 'good');
  const byLabel = labels.map((label) => {
    const own = bad.filter((each) => each.label === label);
    // Precision asks of all that was found under this name how much bears the label.
    const named = measured.filter(({ names }) => names.includes(label));
    return {
      label,
      of: own.length,
      found: own.filter(({ isFound }) => isFound).length,
      named: named.length,
      right: named.filter((each) => each.label === label).length,
    };
  });
  const languages = [...new Set(measured.map(({ language }) => language))].sort();
  const byLanguage = languages.map((language) => {
    const isOf = (each) => each.language === language;
    return {
      language,
      bad: bad.filter(isOf).length,
      found: bad.filter((each) => isOf(each) && each.isFound).length,
      good: good.filter(isOf).length,
      touched: good.filter((each) => isOf(each) && each.isFound).length,
    };
  });
  return {
    bad: bad.length,
    found: bad.filter(({ isFound }) => isFound).length,
    good: good.length,
    touched: good.filter(({ isFound }) => isFound).length,
    byLabel,
    byLanguage,
  };
}

/** 12.3 % of something, or a dash where there is nothing. */
export function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** The figures as lines of a table in Markdown. */
export function tables(result) {
  const precision = result.found + result.touched;
  return [
    '| | of | found | share |',
    '|---|---:|---:|---:|',
    `| non-answers found (recall) | ${result.bad} | ${result.found} | ${percent(result.found, result.bad)} |`,
    `| good answers touched | ${result.good} | ${result.touched} | ${percent(result.touched, result.good)} |`,
    `| of what was found, non-answers (precision) | ${precision} | ${result.found} | ${percent(result.found, precision)} |`,
    '',
    '| label | of | found | recall | told under this name | rightly | precision |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...result.byLabel.map(
      ({ label, of, found, named, right }) =>
        `| ${label} | ${of} | ${found} | ${percent(found, of)} | ${named} | ${right} | ${percent(right, named)} |`,
    ),
    '',
    '| language | non-answers | found | recall | good answers | touched | precision |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...result.byLanguage.map(
      ({ language, bad, found, good, touched }) =>
        `| ${language} | ${bad} | ${found} | ${percent(found, bad)} | ${good} | ${touched} | ${percent(found, found + touched)} |`,
    ),
  ];
}

/** What was missed and what was touched, one line each. */
export function misses(measured) {
  return measured
    .filter(({ label, isFound }) => (label === 'good') === isFound)
    .map(
      ({ label, language, field, text, names }) =>
        `- ${label === 'good' ? `touched as ${names.join(', ') || 'something else'}` : `missed ${label}`} (${language}, \`${field}\`): ${text}`,
    );
}
