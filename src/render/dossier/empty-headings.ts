/** Headings of a skeleton under which nothing is written, as one question for each paper: each of them is no question of its own. */
import type { Finding } from '../../finding/finding.js';
import { forms } from '../../forms/registry.gen.js';

/** The findings on one paper, and what to ask about all of them. */
export interface HeadingsLeft {
  readonly findings: readonly Finding[];
  readonly asks: string;
}

/** The forms whose headings the code of practice sets and the provider fills in its own words. */
const skeletons = {
  'safety-and-security-framework': 'framework',
  'safety-and-security-model-report': 'model report',
} as const;

/** The headings of the skeletons by the ids of the findings that they are empty. */
const headings: ReadonlyMap<string, { readonly title: string; readonly paper: string }> = new Map(
  Object.entries(skeletons).flatMap(([id, paper]) =>
    forms[id as keyof typeof skeletons].sections.flatMap(({ fields }) =>
      fields.flatMap(({ key, label }) =>
        label === undefined ? [] : [[`${id}/${key}`, { title: label, paper }] as const],
      ),
    ),
  ),
);

/** Findings on empty headings by severity and paper, and the other findings. */
export function headingsLeft(findings: readonly Finding[]): {
  readonly left: readonly HeadingsLeft[];
  readonly others: readonly Finding[];
} {
  const groups = new Map<string, { paper: string; titles: string[]; findings: Finding[] }>();
  const others: Finding[] = [];
  for (const finding of findings) {
    const empty = headings.get(finding.id);
    if (empty === undefined) {
      others.push(finding);
      continue;
    }
    const { title, paper } = empty;
    const key = `${finding.severity === 'error'} ${paper}`;
    const group = groups.get(key) ?? { paper, titles: [], findings: [] };
    group.titles.push(title);
    group.findings.push(finding);
    groups.set(key, group);
  }
  return {
    others,
    left: [...groups.values()].map(({ paper, titles, findings: some }) => ({
      findings: some,
      asks:
        titles.length === 1
          ? `What is to be written under the heading “${titles[0]}” of the ${paper}?`
          : `What is to be written under these headings of the ${paper}: ${titles.map((each) => `“${each}”`).join(', ')}?`,
    })),
  };
}
