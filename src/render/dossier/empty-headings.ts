/** Headings of a skeleton under which nothing is written, as one question for each paper: each of them is no question of its own. */
import type { Finding } from '../../finding/finding.js';
import { forms } from '../../forms/registry.gen.js';
import { between, type Line } from '../../markdown/build.js';
import { saidByCheck } from '../check-words.js';
import { lineAsTool } from '../md-say.js';

/** The findings on one paper, and what to ask about all of them. */
export interface HeadingsLeft {
  readonly findings: readonly Finding[];
  readonly asks: Line;
}

/** The forms whose headings the code of practice sets and the provider fills in its own words. */
const skeletons = {
  'safety-and-security-framework': 'framework',
  'safety-and-security-model-report': 'model-report',
} as const;
type Skeleton = (typeof skeletons)[keyof typeof skeletons];

/** The headings of the skeletons by the ids of the findings that they are empty. */
const headings: ReadonlyMap<string, { readonly title: string; readonly paper: Skeleton }> = new Map(
  (Object.keys(skeletons) as (keyof typeof skeletons)[]).flatMap((id) =>
    forms[id].sections.flatMap(({ fields }) =>
      fields.flatMap(({ key, label }) =>
        label === undefined
          ? []
          : [[`${id}/${key}`, { title: label, paper: skeletons[id] }] as const],
      ),
    ),
  ),
);

/** Findings on empty headings by severity and paper, and the other findings. */
export function headingsLeft(findings: readonly Finding[]): {
  readonly left: readonly HeadingsLeft[];
  readonly others: readonly Finding[];
} {
  const groups = new Map<string, { paper: Skeleton; titles: string[]; findings: Finding[] }>();
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
      asks: asking(paper, titles),
    })),
  };
}

/** The headings are official labels, in English whatever the language of the dossier. */
function asking(paper: Skeleton, titles: readonly string[]): Line {
  const quoted = titles.map((title) =>
    lineAsTool('dossier/questions/quoted', { title: saidByCheck(title) }),
  );
  const [only = [], ...more] = quoted;
  return more.length === 0
    ? lineAsTool(`dossier/questions/heading/${paper}`, { title: only })
    : lineAsTool(`dossier/questions/headings/${paper}`, { titles: between(quoted, ', ') });
}
