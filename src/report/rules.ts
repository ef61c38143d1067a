/** What a reader of SARIF is told of each id: its meaning, what to do and where it comes from. */
import { type Finding, severities } from '../finding/finding.js';
import { findProvision } from '../law/provisions.js';
import { mdLink, mdSaid, mdText } from '../markdown/escape.js';
import type { Explanation } from './run.js';
import { cut, show } from './terminal.js';

/** A `reportingDescriptor` of SARIF 2.1.0. */
export interface Rule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri?: string;
  readonly defaultConfiguration: { readonly level: Finding['severity'] };
  readonly properties: { readonly tags: readonly string[] };
}

/** GitHub refuses longer descriptions. */
const longest = 1024;

/** The rules of these findings, one for each id, in the order of the ids. */
export function rulesOf(
  findings: readonly Finding[],
  explanations: ReadonlyMap<string, Explanation> = new Map(),
): readonly Rule[] {
  const byId = new Map<string, Finding[]>();
  for (const finding of findings) byId.set(finding.id, [...(byId.get(finding.id) ?? []), finding]);
  return [...byId]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, own]) => ruleOf(id, own, explanations.get(id)));
}

function ruleOf(id: string, findings: readonly Finding[], said?: Explanation): Rule {
  const [first] = findings;
  const { title, parts } = said ?? {
    title: id,
    parts: [{ label: 'What to do', lines: [first?.help ?? ''] }],
  };
  const cited = first?.provision ?? null;
  const provision = cited === null ? undefined : findProvision(cited);
  const level = severities.find((each) => findings.some(({ severity }) => severity === each));
  const [head] = parts.flatMap(({ lines }) => lines);
  return {
    id: show(id, 200),
    shortDescription: { text: show(title, 250) },
    fullDescription: { text: show(head === undefined ? title : `${title}. ${head}`, longest - 2) },
    help: { text: plain(title, parts), markdown: formatted(title, parts) },
    ...(provision && { helpUri: provision.link }),
    defaultConfiguration: { level: level ?? 'warning' },
    properties: {
      tags: [
        ...new Set([roomOf(id), ...(cited === null ? [] : [cited])].map((tag) => show(tag, 100))),
      ],
    },
  };
}

/** What stands before the slash of an id: the item, form or kind of check. */
export function roomOf(id: string): string {
  return id.split('/')[0] ?? id;
}

function plain(title: string, parts: Explanation['parts']): string {
  const blocks = parts.map(({ label, lines }) =>
    [`${label}:`, ...lines.map((line) => show(line))].join('\n'),
  );
  return cut([show(title), ...blocks].join('\n\n'), 8000);
}

function formatted(title: string, parts: Explanation['parts']): string {
  const blocks = parts.flatMap(({ label, lines }) => [`**${mdText(label)}**`, ...lines.map(line)]);
  return cut([mdSaid(show(title)), ...blocks].join('\n\n'), 8000);
}

/** A line to be printed as it is stands in a block of code; an address is a link. */
function line(text: string): string {
  if (/^https?:\/\/\S+$/.test(text)) return mdLink(show(text));
  return text.startsWith(' ') ? `    ${show(text.trimStart())}` : mdSaid(show(text));
}
