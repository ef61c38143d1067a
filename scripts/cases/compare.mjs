// Holds an assessment against what a case expects.

/** What of an expectation is compared for every tool; ids of findings are this project's own. */
const conclusions = ['gates', 'obligations', 'due', 'began', 'ended', 'borderline', 'caveats'];

/** The disagreements, each with its place, what is expected and what was answered; and how many answers were compared. */
export function compare(expected, assessment, withFindings) {
  const { gates = {}, obligations = [], findings = [] } = assessment;
  const duty = (id) => obligations.find((one) => one.id === id);
  const rows = [];
  const add = (place, wanted, got) => rows.push({ place, wanted, got });
  for (const [id, answer] of Object.entries(expected.gates ?? {})) {
    add(`gates.${id}`, answer, gates[id]?.answer ?? 'none');
  }
  for (const [id, outcome] of Object.entries(expected.obligations ?? {})) {
    add(`obligations.${id}`, outcome, duty(id)?.outcome ?? 'none');
  }
  for (const key of conclusions.slice(2, 6)) {
    for (const [id, value] of Object.entries(expected[key] ?? {})) {
      add(`${key}.${id}`, value, duty(id)?.[key] ?? (key === 'borderline' ? false : null));
    }
  }
  for (const [id, ids] of Object.entries(expected.caveats ?? {})) {
    const carried = (duty(id)?.caveats ?? []).map((one) => one.id);
    for (const caveat of ids) {
      add(
        `caveats.${id}`,
        caveat,
        carried.includes(caveat) ? caveat : carried.join(', ') || 'none',
      );
    }
  }
  if (expected.limited_to_modification !== undefined) {
    const limited = obligations
      .filter(({ outcome, id }) => outcome !== 'does-not-apply' && id.startsWith('art-53-1-'))
      .every((one) => one.limited_to_modification === true);
    add('limited_to_modification', expected.limited_to_modification, limited);
  }
  if (withFindings) {
    const told = (id) => findings.find((one) => one.id === id);
    for (const id of expected.findings ?? []) add('findings', id, told(id) ? id : 'not told');
    for (const id of expected.silent ?? []) {
      add(`findings.${id}`, 'not told', told(id) ? 'told' : 'not told');
    }
    for (const [id, severity] of Object.entries(expected.severity ?? {})) {
      add(`severity.${id}`, severity, told(id)?.severity ?? 'not told');
    }
  }
  return { compared: rows.length, wrong: rows.filter(({ wanted, got }) => wanted !== got) };
}
