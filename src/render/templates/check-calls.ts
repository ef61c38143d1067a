/** Checks what a template of the user calls: facts, places and charts that exist, with arguments that the helper takes. */
import { factPaths } from '../../facts/paths.gen.js';
import { gates } from '../../gates/registry.gen.js';
import { languages } from '../../languages/registry.js';
import { isOfTool } from '../../languages/say.js';
import type { Voice } from '../../languages/speaking.js';
import { lawWords } from '../../law/law-words.js';
import { provisions } from '../../law/provisions.js';
import { closest } from '../../read/suggest.js';
import { charts } from '../charts/charts.js';
import { sectionsAt } from '../sections.js';
import { valueKinds } from '../values.js';
import type { TemplateCall } from './calls.js';
import type { TemplateKind } from './overlay.js';
import type { TemplateProblem } from './scan-tags.js';
import { type Signature, signatures } from './signatures.js';

/** Calls of one kind of template as the built-in ones write them, each in one spelling. */
export type KnownCalls = Readonly<Record<TemplateKind, ReadonlySet<string>>>;

/** `print verdict`, `test gate "gpai" "yes"`: a call with where it stands. */
export const usageOf = ({ use, text }: TemplateCall): string => `${use} ${text}`;

/** Everything wrong with the calls of a template. */
export function checkCalls(
  calls: readonly TemplateCall[],
  kind: TemplateKind,
  known: KnownCalls,
  voice: Voice,
): readonly TemplateProblem[] {
  return calls.flatMap((call) => {
    // A message of a built-in template may be the program's, and not to be said in another.
    if (call.name !== 'say' && known[kind].has(usageOf(call))) return [];
    const signature = Object.hasOwn(signatures, call.name) ? signatures[call.name] : undefined;
    if (signature === undefined) return unknownUsage(call, kind, known);
    return [...(wrongArguments(call, signature) ?? wrongName(call, kind, voice))];
  });
}

function problem(
  { line, column }: TemplateCall,
  id: TemplateProblem['id'],
  message: string,
  help: string,
): TemplateProblem {
  return { id, line, column, message, help };
}

/** Conclusions are printed as the built-in templates print them, and in no other way. */
function unknownUsage(
  call: TemplateCall,
  kind: TemplateKind,
  known: KnownCalls,
): readonly TemplateProblem[] {
  const usages = [...known[kind]].filter((each) => each.split(' ')[1] === call.name).sort();
  const near = closest(usageOf(call), usages) ?? usages[0];
  const shown = near?.slice(near.indexOf(' ') + 1);
  return [
    problem(
      call,
      'template/arguments',
      shown === undefined
        ? `${call.name} has no place in a template of ${kind}`
        : `${call.name} is not called as the built-in templates call it`,
      shown === undefined
        ? 'Remove it'
        : near?.startsWith('test') === true
          ? `Write it as in \`{{#if (${shown})}}\``
          : `Write it as in \`{{${shown}}}\``,
    ),
  ];
}

function wrongArguments(
  call: TemplateCall,
  { texts, named, use, example }: Signature,
): readonly TemplateProblem[] | null {
  const isPlaced = call.use === use || (call.name === 'say' && call.use === 'argument');
  const areTexts = call.args.length === texts && call.args.every((each) => isText(each));
  const unknown = Object.keys(call.named).find((key) => !named.includes(key));
  const { as, bare, depth, optional, unit } = call.named;
  const isWrong =
    !isPlaced ||
    !areTexts ||
    unknown !== undefined ||
    (call.name === 'table') !== call.columns.length > 0 ||
    (optional !== undefined && typeof optional !== 'boolean') ||
    (bare !== undefined && typeof bare !== 'boolean') ||
    (unit !== undefined && !isText(unit)) ||
    (depth !== undefined && !(Number.isInteger(depth) && Number(depth) >= 0 && Number(depth) <= 6));
  if (isWrong) {
    const shown = use === 'test' ? `{{#if (${example})}}` : `{{${example}}}`;
    const what = !isPlaced
      ? `${call.name} can not stand here`
      : unknown !== undefined
        ? `${call.name} has no argument ${unknown.replace(/[^\w-]/g, '?').slice(0, 40)}`
        : `${call.name} has other arguments`;
    return [
      problem(
        call,
        'template/arguments',
        what,
        use === 'argument'
          ? `Write it within a table: \`(${example})\``
          : `Write it as in \`${shown}\``,
      ),
    ];
  }
  const kinds: readonly string[] = valueKinds;
  if (as === undefined || kinds.includes(String(as))) return null;
  return [
    problem(
      call,
      'template/arguments',
      'A value can not be read in this way',
      `Write \`as=\` with one of ${kinds.join(', ')}`,
    ),
  ];
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= 500;
}

function wrongName(
  call: TemplateCall,
  kind: TemplateKind,
  voice: Voice,
): readonly TemplateProblem[] {
  const name = String(call.args[0]);
  switch (call.name) {
    case 'column':
      return [];
    case 'gate':
      return wrongGate(call, name);
    case 'cite':
      return unless(
        Object.hasOwn(provisions, name),
        call,
        'place in the law',
        Object.keys(provisions),
      );
    case 'law':
      return unless(Object.hasOwn(lawWords, name), call, 'value of the law', Object.keys(lawWords));
    case 'say':
      return wrongMessage(call, name, voice);
    case 'chart':
      return unless(Object.hasOwn(charts, name), call, 'chart', Object.keys(charts));
    case 'sections':
      if (kind === 'sections') {
        return [problem(call, 'template/arguments', 'A section prints no sections', 'Remove it')];
      }
      return unless(
        Object.hasOwn(provisions, name) && sectionsAt(name).length > 0,
        call,
        'place in the law with sections',
        Object.keys(provisions).filter((place) => sectionsAt(place).length > 0),
      );
    default:
      return wrongFact(call, name);
  }
}

/** Messages that need nothing to be said: a denial needs a fact, and none can stand in a template. */
const labels = Object.entries(languages.en.messages).flatMap(([key, message]) =>
  typeof message === 'string' && !key.endsWith('/denies') ? [key] : [],
);

/** The program's own words stand in no paper in which the provider speaks. */
function wrongMessage(call: TemplateCall, name: string, voice: Voice): readonly TemplateProblem[] {
  const sayable = voice === 'tool' ? labels : labels.filter((key) => !isOfTool(key));
  return unless(sayable.includes(name), call, 'message', sayable);
}

function wrongGate(call: TemplateCall, name: string): readonly TemplateProblem[] {
  const room: Readonly<Record<string, { readonly says: object }>> = gates;
  const gate = Object.hasOwn(room, name) ? room[name] : undefined;
  if (gate === undefined) return unless(false, call, 'gate', Object.keys(gates));
  const answers = [...new Set([...Object.keys(gate.says), 'open', 'review'])];
  if (answers.includes(String(call.args[1]))) return [];
  return [
    problem(
      call,
      'template/unknown-name',
      `The gate ${name} has no such answer`,
      `Choose from ${answers.join(', ')}`,
    ),
  ];
}

const entries: Readonly<Record<string, unknown>> = factPaths;

function wrongFact(call: TemplateCall, path: string): readonly TemplateProblem[] {
  const fields = Object.keys(factPaths).filter((each) => !each.includes('[]'));
  if (!fields.includes(path)) return unless(false, call, 'fact', fields);
  if (call.name === 'list' && !Object.hasOwn(entries, `${path}[]`)) {
    return [
      problem(
        call,
        'template/arguments',
        `\`${path}\` is no list`,
        `Write \`{{line "${path}" …}}\``,
      ),
    ];
  }
  return call.columns.flatMap((column) => {
    const key = String(column.args[0]);
    const prefix = `${path}[].`;
    const keys = Object.keys(factPaths).flatMap((each) =>
      /^[\w-]+$/.test(each.slice(prefix.length)) && each.startsWith(prefix)
        ? [each.slice(prefix.length)]
        : [],
    );
    return unless(keys.includes(key), column, `field of \`${path}\``, keys);
  });
}

function unless(
  isKnown: boolean,
  call: TemplateCall,
  what: string,
  candidates: readonly string[],
): readonly TemplateProblem[] {
  if (isKnown) return [];
  const name = String(call.args[0])
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 80);
  const near = closest(name, candidates);
  const help =
    near === null
      ? candidates.length > 0 && candidates.length <= 12
        ? `Choose from ${candidates.join(', ')}`
        : 'Look it up in docs/reference, or with aiact-doc explain'
      : `Did you mean \`${near}\`?`;
  const id = what === 'fact' ? 'template/unknown-fact' : 'template/unknown-name';
  return [problem(call, id, `There is no ${what} ${name}`, help)];
}
