/** Everything that a template may call: facts, provisions and conclusions; long because each helper stands here by its name. */

import type { GateId } from '../facts/condition.js';
import { Decimal } from '../facts/decimal.js';
import type { Lookup } from '../facts/lookup.js';
import type { EstimatePath } from '../figures/compute.js';
import { gates } from '../gates/registry.gen.js';
import { citation } from '../languages/citation.js';
import { spokenLanguage } from '../languages/speaking.js';
import { type LawWordId, lawWords } from '../law/law-words.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import {
  bullets,
  capitalLine,
  type Line,
  led,
  line,
  paragraph,
  prose,
  strong,
  table,
  text,
} from '../markdown/build.js';
import type { Held } from '../markdown/held.js';
import { printLine, printMarkdown } from '../markdown/print.js';
import type { Block } from '../markdown/tree.js';
import { chartBlocks } from './charts/charts.js';
import { computeNote } from './compute-note.js';
import { labelWithAuthority } from './conclusions/cite.js';
import { writtenDocuments } from './conclusions/documents.js';
import { obligationTable } from './conclusions/duties.js';
import { gateReasons } from './conclusions/gates.js';
import { openPointList } from './conclusions/points.js';
import { positionList, waiverTable } from './conclusions/positions.js';
import { verdict } from './conclusions/verdict.js';
import { approvalsBlock } from './dossier/approvals.js';
import { dossierClocks } from './dossier/clocks.js';
import { evidenceTable } from './dossier/evidence.js';
import { factsBehind } from './dossier/facts-behind.js';
import { familyChapter } from './dossier/family.js';
import {
  completeness,
  dossierAnswer,
  dossierDuties,
  nextSteps,
  whatChanged,
  whyAnswer,
} from './dossier/front-page.js';
import { glossaryTable } from './dossier/glossary.js';
import { notCovered } from './dossier/not-covered.js';
import { originTables } from './dossier/origins.js';
import { questionTables } from './dossier/questions.js';
import { rawFacts } from './dossier/raw-facts.js';
import { scopeAndRole } from './dossier/scope-and-role.js';
import { traceTables } from './dossier/trace.js';
import { whatIsAsked } from './dossier/what-is-asked.js';
import { estimateBeside } from './estimate-beside.js';
import { Markdown, markdown } from './markdown.js';
import { lineSay, saidByKey, sayOr } from './md-say.js';
import { openLine } from './open-points.js';
import { opennessPart } from './openness/openness-page.js';
import { factOf, insteadOfLine, isKnown, type RenderContext } from './page.js';
import { evaluationTable } from './papers/evaluation-results.js';
import {
  exceptionPaperTable,
  exceptionRemains,
  exceptionResult,
  exceptionStatedBy,
} from './papers/exception-paper.js';
import { filingChannels, filingSteps, filingTable } from './papers/filing-note.js';
import { formatsTable } from './papers/formats-table.js';
import { furtherInformation } from './papers/further-information.js';
import { incidentReports } from './papers/incident-report.js';
import { integrationSheet } from './papers/integration-sheet.js';
import { keyFigures } from './papers/key-figures.js';
import { namedEntries } from './papers/named-entries.js';
import { isDayTold, notification } from './papers/notification.js';
import { isNotified, notifiedCompute } from './papers/notified-compute.js';
import { policySources } from './papers/policy-sources.js';
import { safetyPapers, sizeOfProvider } from './papers/safety-papers.js';
import { representative } from './representative.js';
import { renderSections } from './sections.js';
import { type ValueKind, valueLine } from './value-lines.js';

/** What Handlebars passes last: the named arguments. */
interface Call {
  readonly hash: Readonly<Record<string, unknown>>;
}

interface Column {
  readonly key: string;
  readonly label: string;
  readonly kind: ValueKind;
}

type Helper = (...args: never[]) => unknown;

/** The helpers of one page. */
export function helpersFor(page: RenderContext, held: Held): Readonly<Record<string, Helper>> {
  /** What was built stands in the text as a placeholder until it is printed or laid out. */
  const nodes = (blocks: readonly Block[]): Markdown => markdown(held.put(blocks));
  return {
    /** Put around every printed value by the generator: nothing reaches the page unescaped. */
    md: (value: unknown): Markdown => {
      if (value instanceof Markdown) return value;
      if (typeof value === 'string') return markdown(printLine(text(value)));
      throw new Error(value === undefined ? 'value is missing' : 'value is not text');
    },

    /** True where a value is stated. */
    known: (path: string): boolean => isKnown(page, path),
    /** True where a value or an honest absence stands. */
    stated: (path: string): boolean => factOf(page, path).state !== 'missing',
    /** False only where both facts are the same number: what is the same need not be said twice. */
    differs: (path: string, other: string): boolean => !isSameNumber(page, path, other),
    /** True in the document of this id. */
    isPaper: (id: string): boolean => page.document.id === id,
    /** True of the figure of compute that a notification states first, and of a day that it has told. */
    isNotified: (path: string): boolean => isNotified(page, path) || isDayTold(page, path),
    /** True where the gate has the answer. */
    gate: (id: GateId, answer: string): boolean => page.assessment.gates[id].answer === answer,

    /** A value inside a sentence. */
    value: (path: string, { hash }: Call): Markdown => {
      const found = factOf(page, path);
      const instead = insteadOfLine(page, path, found);
      const value = found.state === 'given' && found.value;
      return markdown(printLine(instead ?? valueLine(value, kindOf(hash))));
    },
    /** `- **Label:** value`; with `optional=true` nothing where nothing is stated, with `bare=true` the value as a paragraph, with `beside` an estimate next to the figure at that path. */
    line: (path: string, label: string, { hash }: Call): Markdown => {
      const found = factOf(page, path);
      if (found.state === 'missing' && hash.optional === true) return markdown('');
      const instead = insteadOf(page, path, found, hash);
      if (instead?.length === 0) return markdown('');
      const value = found.state === 'given' ? found.value : '';
      const shown = capitalised(value, kindOf(hash), unitOf(hash));
      const words =
        instead ??
        (typeof hash.beside === 'string'
          ? estimateBeside(page, path as EstimatePath, hash.beside, shown)
          : shown);
      if (hash.bare === true) return nodes([paragraph(words)]);
      // An entry of the list that the template writes line by line.
      return markdown(printMarkdown(bullets([line(strong(text(label), ':'), ' ', words)])));
    },
    /** `- **Label:** name (version), …`: the entries of a list by name. */
    names: (path: string, label: string, { hash }: Call): Markdown => {
      const found = factOf(page, path);
      if (found.state === 'missing' && hash.optional === true) return markdown('');
      const instead = insteadOf(page, path, found, hash);
      if (instead?.length === 0) return markdown('');
      const words = instead ?? namedEntries(found);
      return markdown(printMarkdown(bullets([line(strong(text(label), ':'), ' ', words)])));
    },
    /** Longer text under a bold lead-in; its paragraphs stay paragraphs. `bare=true` where the heading above says the label. */
    prose: (path: string, label: string, { hash }: Call): Markdown => {
      const found = factOf(page, path);
      if (found.state === 'missing' && hash.optional === true) return markdown('');
      const instead = insteadOf(page, path, found, hash);
      if (instead !== null)
        return nodes(hash.bare === true ? alone(instead) : leadIn(label, instead));
      const stated = proseOf(found.state === 'given' ? found.value : '');
      return nodes(hash.bare === true ? stated : led(leadOf(label), stated));
    },
    /** Entries of a list, one bullet each. */
    list: (path: string, label: string, { hash }: Call): Markdown => {
      const found = factOf(page, path);
      if (found.state === 'missing' && hash.optional === true) return markdown('');
      const instead = insteadOf(page, path, found, hash);
      if (instead !== null) return nodes(leadIn(label, instead));
      const entries = found.state === 'given' && Array.isArray(found.value) ? found.value : [];
      const items = entries.map((each) => capitalised(each, kindOf(hash), unitOf(hash)));
      // Text, since the entries that a template writes below it are of the same list.
      return markdown(
        printMarkdown([
          paragraph(strong(text(label), ':')),
          ...(items.length === 0 ? [paragraph(lineSay('frame/none'))] : bullets(items)),
        ]),
      );
    },
    /** A list of objects as a table; `column` names each column. Columns that no entry fills are left out; a lone wide entry has its labels at its left. */
    table: (path: string, label: string, ...rest: readonly (Column | Call)[]): Markdown => {
      const { hash } = rest.at(-1) as Call;
      const found = factOf(page, path);
      if (found.state === 'missing' && hash.optional === true) return markdown('');
      const instead = insteadOf(page, path, found, hash);
      if (instead !== null) return nodes(leadIn(label, instead));
      const entries = (
        found.state === 'given' && Array.isArray(found.value) ? found.value : []
      ).filter(
        (each): each is Readonly<Record<string, unknown>> =>
          typeof each === 'object' && each !== null,
      );
      if (entries.length === 0) return nodes(leadIn(label, lineSay('frame/none')));
      const columns = (rest.slice(0, -1) as readonly Column[]).filter(({ key }) =>
        entries.some((each) => each[key] !== undefined),
      );
      const cells = entries.map((each) =>
        columns.map(({ key, kind }) => capitalised(each[key], kind, '')),
      );
      const heads = columns.map((column) => text(column.label));
      const [alone = []] = cells;
      return nodes([
        ...(hash.bare === true ? [] : [paragraph(strong(text(label), ':'))]),
        cells.length === 1 && heads.length >= wideEntry
          ? table(
              ['', ''],
              heads.map((head, at) => [strong(head), alone[at] ?? []]),
            )
          : table(heads, cells),
      ]);
    },
    column: (key: string, label: string, { hash }: Call): Column => ({
      key,
      label,
      kind: kindOf(hash),
    }),

    /** The words of a message without parameters, in the language of the paper. */
    say: (key: string): string => saidByKey(key),
    /** How a lawyer cites a provision. */
    cite: (id: ProvisionId): string => {
      const provision = provisions[id];
      if (!provision) throw new Error(`no such place in the law: ${id}`);
      return citation(id, spokenLanguage().conventions);
    },
    /** A value of the law, spelled from its row. */
    law: (id: LawWordId): string => {
      const words = lawWords[id];
      if (!words) throw new Error(`no such value of the law: ${id}`);
      return words;
    },
    /** A provision as a lawyer cites it, and how binding it is. */
    authority: (id: ProvisionId): Markdown => markdown(labelWithAuthority(id)),
    /** The words of every item that cites a place, in the order of the law. */
    sections: (place: string, { hash }: Call): Markdown =>
      markdown(renderSections(page, place, typeof hash.depth === 'number' ? hash.depth : 3)),
    /** A chart by its name, or nothing where the facts give no picture. */
    chart: (name: string): Markdown => nodes(chartBlocks(page, name)),
    /** An official form, field by field. */
    form: (id: string): Markdown => {
      const { body, notes } = page.form(id);
      const parts = [held.put(body), ...notes];
      return markdown(parts.filter((part) => part !== '').join('\n\n'));
    },

    /** One part of the compute and energy note. */
    computeNote: (part: string): Markdown => nodes(computeNote(page, part)),
    /** One part of the document about the authorised representative. */
    representative: (part: string): Markdown => nodes(representative(page, part)),

    /** The reports of serious incidents. */
    incidents: (): Markdown => nodes(incidentReports(page)),
    /** What a notification says of plans, and of arguments where none is stated. */
    notification: (part: string): Markdown => {
      const made = notification(page, part);
      return typeof made === 'string' ? markdown(made) : nodes(made);
    },
    /** The amount of compute as a notification states it. */
    notifiedCompute: (): Markdown => nodes(notifiedCompute(page)),

    /** The first page of the dossier, part by part. */
    dossierAnswer: (): Markdown => nodes(dossierAnswer(page)),
    dossierDuties: (): Markdown => nodes(dossierDuties(page)),
    nextSteps: (): Markdown => nodes(nextSteps(page)),
    whyAnswer: (): Markdown => nodes(whyAnswer(page)),
    whatChanged: (): Markdown => nodes(whatChanged(page)),
    questions: (): Markdown => nodes(questionTables(page)),
    dossierClocks: (): Markdown => nodes(dossierClocks(page)),
    verdict: (): Markdown => nodes(verdict(page)),
    gates: (): Markdown => nodes(gateReasons(page)),
    obligations: (): Markdown => nodes(obligationTable(page)),
    /** One part of what schemes of openness say, beside the law. */
    openness: (part: string): Markdown => nodes(opennessPart(page, part)),
    openPoints: (): Markdown => nodes(openPointList(page)),
    positions: (): Markdown => nodes(positionList(page)),
    evidence: (): Markdown => nodes(evidenceTable(page)),
    /** Where facts come from that were read from files. */
    origins: (): Markdown => nodes(originTables(page)),
    family: (): Markdown => nodes(familyChapter(page)),
    /** How many facts were read from files, are shared or are backed; the paper of facts names each. */
    factsBehind: (): Markdown => nodes(factsBehind(page)),
    waivers: (): Markdown => nodes(waiverTable(page)),
    writtenDocuments: (): Markdown => nodes(writtenDocuments(page)),
    exceptionResult: (): Markdown => nodes(exceptionResult(page)),
    exceptionTable: (): Markdown => nodes(exceptionPaperTable(page)),
    exceptionStatedBy: (): Markdown => nodes(exceptionStatedBy(page)),
    exceptionRemains: (): Markdown => nodes(exceptionRemains(page)),
    /** What an integrator looks for first. */
    integrationSheet: (): Markdown => nodes(integrationSheet(page)),
    /** The results of evaluation: those for downstream providers, or `"all"`. */
    evaluationResults: (which: unknown): Markdown => nodes(evaluationTable(page, which === 'all')),
    /** Formats of input and output as one table, with `"sizes"` their largest sizes, too. */
    formats: (which: unknown): Markdown => nodes(formatsTable(page, which === 'sizes')),
    furtherInformation: (): Markdown => nodes(furtherInformation(page)),
    keyFigures: (): Markdown => nodes(keyFigures(page)),
    /** Framework and model report by version. */
    safetyPapers: (): Markdown => nodes(safetyPapers(page)),
    sizeOfProvider: (): Markdown => nodes(sizeOfProvider(page)),
    policySources: (): Markdown => nodes(policySources(page)),
    /** A question of law that is still open. */
    openGate: (id: GateId): Markdown =>
      nodes([
        paragraph(
          openLine(page.places, 'owed/gate', {
            question: text(sayOr(`question/${id}`, gates[id].question)),
          }),
        ),
      ]),
    /** The note for the person who sends and publishes the papers. */
    filingTable: (): Markdown => nodes(filingTable(page)),
    filingChannels: (): Markdown => nodes(filingChannels(page)),
    filingSteps: (): Markdown => nodes(filingSteps(page)),
    scopeAndRole: (): Markdown => nodes(scopeAndRole(page)),
    trace: (): Markdown => nodes([...completeness(page), ...traceTables(page)]),
    notCovered: (): Markdown => nodes(notCovered(page)),
    approvals: (): Markdown => {
      page.signOff.printed = true;
      return nodes(approvalsBlock(page));
    },
    /** What each place asks that a duty names. */
    whatIsAsked: (): Markdown => nodes(whatIsAsked(page)),
    glossary: (): Markdown => nodes(glossaryTable()),
    rawFacts: (): Markdown => nodes(rawFacts(page)),

    each: eachEntry,
  };
}

function isSameNumber(page: RenderContext, path: string, other: string): boolean {
  const [one, two] = [factOf(page, path), factOf(page, other)];
  return (
    one.state === 'given' &&
    two.state === 'given' &&
    one.value instanceof Decimal &&
    two.value instanceof Decimal &&
    one.value.compare(two.value) === 0
  );
}

/** What stands in place of a value; "not known" is no answer to what must be answered. */
function insteadOf(
  page: RenderContext,
  path: string,
  found: Lookup,
  hash: Call['hash'],
): Line | null {
  return page.places.strictly(hash.optional !== true, () => insteadOfLine(page, path, found));
}

/** A single entry of so many columns would be a row of narrow cells. */
const wideEntry = 6;

const leadOf = (label: string): Line => strong(text(label), '.');

/** What stands in place of a value, behind its label; nothing where that was told before. */
const leadIn = (label: string, instead: Line): readonly Block[] =>
  instead.length === 0 ? [] : [paragraph(leadOf(label), ' ', instead)];

/** The same under a heading that is its label. */
const alone = (instead: Line): readonly Block[] =>
  instead.length === 0 ? [] : [paragraph(instead)];

/** Lists only, and no more of them than any document needs. */
function eachEntry(
  this: unknown,
  list: unknown,
  options: { fn: (context: unknown) => string; inverse: (context: unknown) => string },
): string {
  if (!Array.isArray(list)) throw new Error('each needs a list');
  if (list.length > 200_000) throw new Error('the list is too long');
  return list.length === 0
    ? options.inverse(this)
    : list.map((entry) => options.fn(entry)).join('');
}

/** Keys and choices begin with a capital where they stand alone. */
function capitalised(value: unknown, kind: ValueKind, unit: string): Line {
  const shown = valueLine(value, kind, unit);
  return kind === 'words' || kind === 'flop' || kind === 'estimate' ? capitalLine(shown) : shown;
}

function proseOf(value: unknown): readonly Block[] {
  return typeof value === 'string' ? prose(value) : [paragraph(valueLine(value))];
}

function kindOf(hash: Call['hash']): ValueKind {
  return (hash.as as ValueKind | undefined) ?? 'text';
}

function unitOf(hash: Call['hash']): string {
  return typeof hash.unit === 'string' ? hash.unit : '';
}
