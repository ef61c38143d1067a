/** The words in which a pack tells what changed since an earlier one: causes, papers, and facts by their titles. */
import type { Cause } from '../diff/causes.js';
import type { DocumentChange } from '../diff/diff-documents.js';
import { factPaths } from '../facts/paths.gen.js';
import { gates } from '../gates/registry.gen.js';
import type { Changes, PaperContent, ToldFact } from './changes.js';

const causeWords: Readonly<Record<Cause, string>> = {
  law: 'the law changed',
  program: 'the program changed',
  day: 'a day was reached',
  facts: 'facts changed',
};

/** Why a conclusion changed, as a clause; empty where that is not told. */
export function causeClause(
  { causes }: Changes,
  kind: 'gates' | 'obligations',
  id: string,
): string {
  const known = causes?.[kind];
  if (known === undefined || !Object.hasOwn(known, id)) return '';
  return (known[id] ?? []).map((each) => causeWords[each]).join(', ');
}

/** The question of law that a gate asks. */
export function gateQuestion(id: string): string {
  const known: Readonly<Record<string, { readonly question: string } | undefined>> = gates;
  return known[id]?.question ?? id;
}

/** A paper that changed, with what stands above its first section called so. */
export function withOpening(change: DocumentChange): DocumentChange {
  const sections = change.sections.map((each) => (each === change.title ? 'Opening' : each));
  return { ...change, sections };
}

/** The papers that both packs have, by whether their content is the same. */
export function papersBySameness({ papers }: Changes): {
  readonly same: readonly PaperContent[];
  readonly other: readonly PaperContent[];
} {
  const both = papers.filter(({ from, to }) => from !== null && to !== null);
  return {
    same: both.filter(({ from, to }) => from === to),
    other: both.filter(({ from, to }) => from !== to),
  };
}

/** A fact by the titles that the schema gives it and what it stands in, with the entries of lists that it belongs to. */
export function factTitle({ path }: Pick<ToldFact, 'path'>): string {
  const entries = [...path.matchAll(/\[([^[\]]*)\]/g)].map(([, entry = '']) => entry);
  const steps = path.replace(/\[[^[\]]*\]/g, '').split('.');
  const known: Readonly<Record<string, { readonly title: string } | undefined>> = factPaths;
  const pattern = path.replace(/\[[^[\]]*\]/g, '[]');
  // The section is the heading above; the title of a whole section stands alone.
  const titles = steps.slice(Math.min(1, steps.length - 1)).map((step, index, rest) => {
    const depth = steps.length - rest.length + index + 1;
    const above = pattern.split('.').slice(0, depth).join('.');
    return known[above.replace(/(?:\[\])+$/, '')]?.title ?? step;
  });
  const title = titles.join(': ');
  return entries.length === 0 ? title : `${title} (${entries.join(', ')})`;
}

/** The title of a section of the facts. */
export function subjectTitle(key: string): string {
  const known: Readonly<Record<string, { readonly title: string } | undefined>> = factPaths;
  return known[key]?.title ?? key;
}

/** The facts by their first key, in their order. */
export function factsBySubject(
  facts: readonly ToldFact[],
): readonly (readonly [key: string, facts: readonly ToldFact[]])[] {
  const groups = new Map<string, ToldFact[]>();
  for (const fact of facts) {
    const key = /^[a-z_]+/.exec(fact.path)?.[0] ?? 'facts';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return [...groups];
}
