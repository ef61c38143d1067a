/** What a template of the user may not leave out: each section, form, conclusion and fact of the built-in one that it replaces. */
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import type { Item } from '../../facts/define.js';
import { items } from '../../items/registry.gen.js';
import { provisions } from '../../law/provisions.js';
import { sectionsAt } from '../sections.js';
import type { TemplateCall } from './calls.js';
import type { TemplateKind } from './overlay.js';
import type { TemplateProblem } from './scan-tags.js';
import { printingHelpers } from './vocabulary.js';

/** One thing that must be printed, and under which tests the built-in template prints it. */
interface Duty {
  readonly key: string;
  readonly guards: readonly string[];
  readonly call: TemplateCall;
  /** The place in the law that asks for it. */
  readonly place: string | null;
}

/** A duty that is not met: a problem with the provision that asks for what is missing. */
export type Missing = TemplateProblem & { readonly provision: string | null };

const room: Readonly<Record<string, Item>> = items;
const definitions: Readonly<Record<string, DocumentDefinition>> = documents;
const printing: readonly string[] = printingHelpers;
/** Helpers that adorn or lead on, or tell in one table what the calls beside them ask for: a template may do without them. */
const optional = [
  ...['cite', 'chart', 'column', 'formats', 'known', 'stated', 'gate', 'law', 'safetyPapers'],
  ...['say', 'sizeOfProvider'],
];

/** What `calls` leaves out of what `original` prints; each is told once. */
export function missingFrom(
  kind: TemplateKind,
  id: string,
  original: readonly TemplateCall[],
  calls: readonly TemplateCall[],
): readonly Missing[] {
  const present = new Map<string, Duty[]>();
  for (const duty of calls.flatMap((call) => dutiesOf(kind, id, call))) {
    present.set(duty.key, [...(present.get(duty.key) ?? []), duty]);
  }
  const told = new Set<string>();
  return original.flatMap((call) =>
    dutiesOf(kind, id, call).flatMap((duty) => {
      const ways = present.get(duty.key) ?? [];
      if (ways.some((way) => isAsGood(way, duty)) || told.has(duty.call.text)) return [];
      told.add(duty.call.text);
      return [missing(duty, ways[0]?.call ?? null)];
    }),
  );
}

/** Printed always, or at least wherever the built-in template prints it; an open point stays to be seen. */
function isAsGood(way: Duty, duty: Duty): boolean {
  const mayBeSilent = isSilent(duty) || duty.guards.some((guard) => isAboutItself(guard, duty));
  if (isSilent(way) && !mayBeSilent) return false;
  return way.guards.every(
    (guard) => duty.guards.includes(guard) || (mayBeSilent && isAboutItself(guard, duty)),
  );
}

/** Whether a call prints nothing where nothing is stated. */
function isSilent({ call }: Duty): boolean {
  return call.named.optional === true;
}

/** A test whether the very fact is there. */
function isAboutItself(guard: string, { key }: Duty): boolean {
  const path = /^fact ([^\s[]+)/.exec(key)?.[1];
  return path !== undefined && /^(?:known|stated) /.test(guard) && guard.endsWith(` "${path}"`);
}

function dutiesOf(kind: TemplateKind, id: string, call: TemplateCall): readonly Duty[] {
  const { name, args, guards, columns, use } = call;
  if (use !== 'print' || optional.includes(name)) return [];
  const first = String(args[0]);
  if (name === 'sections') {
    return sectionsAt(first).map(({ id: item, place }) => ({
      ...{ key: `section ${item}`, guards, call, place },
    }));
  }
  const place =
    (kind === 'sections' ? room[id]?.askedBy[0] : definitions[id]?.provisions[0]) ?? null;
  if (!printing.includes(name)) return [{ key: `call ${call.text}`, guards, call, place }];
  return [
    { key: `fact ${first}`, guards, call, place },
    ...columns.map(({ args: [key] }) => ({ key: `fact ${first}[].${key}`, guards, call, place })),
  ];
}

/** `instead` is a call that prints it, but not wherever it must be printed. */
function missing({ key, call, place }: Duty, instead: TemplateCall | null): Missing {
  const isFact = key.startsWith('fact ');
  const law: Readonly<Record<string, { label: string } | undefined>> = provisions;
  const label = place === null ? undefined : law[place]?.label;
  const title = room[key.replace(/^section /, '')]?.title;
  const what = isFact
    ? `The fact \`${key.slice('fact '.length)}\``
    : title === undefined
      ? `\`{{${call.text}}}\``
      : `The section “${title}”`;
  const how =
    instead === null
      ? 'is missing from the template'
      : 'is left out in cases where the built-in template prints it';
  return {
    id: isFact ? 'template/missing-fact' : 'template/missing-section',
    ...{ line: instead?.line ?? 1, column: instead?.column ?? 1 },
    message: `${what}${label === undefined ? '' : ` (${label})`} ${how}`,
    help: `${instead === null ? 'Put it back' : 'Print it outside of any block'}: \`{{${written(call)}}}\``,
    provision: place,
  };
}

/** A call as a template has it. */
function written({ text, columns, name, args }: TemplateCall): string {
  return columns.length > 3 ? `${name} "${args[0]}" …` : text;
}
