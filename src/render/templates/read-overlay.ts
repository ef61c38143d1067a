/** Reads the templates of a user: what they are worth together, or everything that is wrong with them. */
import { createHash } from 'node:crypto';
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import { compareFindings, type Finding, makeFinding } from '../../finding/finding.js';
import { decode } from '../../read/decode.js';
import type { SourceText } from '../../read/read-result.js';
import { closest } from '../../read/suggest.js';
import { checkAudience } from './audience.js';
import type { TemplateCall } from './calls.js';
import { checkCalls, type KnownCalls } from './check-calls.js';
import { checkContent, checkHeadings } from './check-content.js';
import { type CheckedTemplate, checkTemplate } from './check-template.js';
import { changedDocument, type FrontMatter, ownDocument } from './define-document.js';
import { lineOfKey, readFrontMatter, splitTemplate } from './front-matter.js';
import { missingFrom } from './mandatory.js';
import { knownCalls, type Original, readOriginals } from './originals.js';
import {
  type TemplateKind,
  type TemplateOverlay,
  type TemplateUsed,
  templateFile,
} from './overlay.js';
import { locator, scanTags, type TemplateProblem } from './scan-tags.js';
import { templateLimits } from './vocabulary.js';

/** One file of the folder, as it was read. */
export interface TemplateFile {
  readonly kind: TemplateKind;
  readonly id: string;
  readonly bytes: Uint8Array;
}

export interface OverlayRead {
  /** Null where a finding is an error. */
  readonly overlay: TemplateOverlay | null;
  readonly findings: readonly Finding[];
  readonly sources: readonly SourceText[];
}

/** A template of the user on its way through the checks. */
interface Candidate {
  readonly used: TemplateUsed;
  readonly checked: CheckedTemplate;
  readonly definition: DocumentDefinition | null;
}

/** Reads all templates of a folder beside the built-in ones, which `originals` holds by their keys. Pure; never throws on what they say. */
export function readOverlay(
  files: readonly TemplateFile[],
  originals: ReadonlyMap<string, string>,
): OverlayRead {
  const builtIn = readOriginals(originals);
  const known = knownCalls(builtIn);
  const findings: Finding[] = [];
  const sources: SourceText[] = [];
  const candidates: Candidate[] = [];
  for (const file of files) {
    const key = `${file.kind}/${file.id}`;
    const name = templateFile(key);
    const tell = (problem: TemplateProblem & { readonly provision?: string | null }): void => {
      findings.push(findingOf(name, problem));
    };
    if (file.bytes.length > templateLimits.bytes) {
      tell(whole('template/too-large', 'The template is larger than 256 KiB', 'Shorten it'));
      continue;
    }
    const decoded = decode(name, file.bytes);
    if (decoded.finding) {
      findings.push({ ...decoded.finding, id: 'template/encoding' });
      continue;
    }
    sources.push({ file: name, text: decoded.text });
    const candidate = readOne(file, decoded.text, builtIn, known, tell, findings);
    if (candidate !== null) candidates.push(candidate);
  }
  if (candidates.length === files.length) findings.push(...shownTooWidely(candidates, builtIn));
  const isFree = findings.every(({ severity }) => severity !== 'error');
  return {
    overlay: isFree && candidates.length === files.length ? overlayOf(candidates) : null,
    findings: [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()].sort(
      compareFindings,
    ),
    sources,
  };
}

function readOne(
  { kind, id, bytes }: TemplateFile,
  text: string,
  builtIn: ReadonlyMap<string, Original>,
  known: KnownCalls,
  tell: (problem: TemplateProblem & { readonly provision?: string | null }) => void,
  findings: Finding[],
): Candidate | null {
  const key = `${kind}/${id}`;
  const name = templateFile(key);
  const original = builtIn.get(key);
  const split =
    kind === 'documents'
      ? splitTemplate(text)
      : { front: null, body: text, linesBefore: { front: 0, body: 0 } };
  const front = frontMatterOf(name, split, findings);
  if (front === 'broken') return null;
  const { body, linesBefore } = split;
  const checked = checkTemplate(body, linesBefore.body);
  const locate = locator(body, linesBefore.body);
  const scanned = scanTags(body, locate);
  const problems = [
    ...checked.problems,
    ...checkContent(scanned, locate),
    ...checkHeadings(scanned, checked.calls, kind, locate),
    ...checkCalls(checked.calls, kind, known, voiceOf(kind, id)),
  ];
  if (kind === 'sections' && original === undefined) {
    problems.push(unknownSection(id, builtIn));
  }
  const defined =
    kind === 'sections'
      ? null
      : original === undefined
        ? ownDocument(id, front, checked)
        : changedDocument(id, original.front, front, checked);
  problems.push(...(defined?.problems ?? []));
  for (const problem of problems) tell(problem);
  if (problems.length > 0) return null;
  if (original !== undefined) {
    for (const missing of missingFrom(kind, id, original.checked.calls, checked.calls))
      tell(missing);
  }
  return {
    used: {
      key,
      kind,
      id,
      sha256: sha256(bytes),
      size: bytes.length,
      isOwn: original === undefined,
    },
    checked,
    definition: defined?.definition ?? null,
  };
}

/** Sections and documents of a user's own speak as the provider. */
function voiceOf(kind: TemplateKind, id: string): DocumentDefinition['voice'] {
  const room: Readonly<Record<string, DocumentDefinition>> = documents;
  return kind === 'documents' && Object.hasOwn(room, id)
    ? (room[id]?.voice ?? 'provider')
    : 'provider';
}

function frontMatterOf(
  name: string,
  { front, linesBefore }: ReturnType<typeof splitTemplate>,
  findings: Finding[],
): FrontMatter | null | 'broken' {
  if (front === null) return null;
  const { values, findings: found } = readFrontMatter(name, front, linesBefore.front);
  findings.push(...found);
  if (values === null) return 'broken';
  return { values, lineOf: (key) => lineOfKey(front, key, linesBefore.front) };
}

function unknownSection(id: string, builtIn: ReadonlyMap<string, Original>): TemplateProblem {
  const names = [...builtIn.keys()].flatMap((key) =>
    key.startsWith('sections/') ? [key.slice('sections/'.length)] : [],
  );
  const near = closest(id, names);
  return whole(
    'template/unknown',
    'There is no section of this name',
    near === null
      ? 'Take one of the names that aiact-doc templates list prints'
      : `Did you mean \`sections/${near}.md.hbs\`?`,
  );
}

/** What the documents would show together to readers who may not see it. */
function shownTooWidely(
  candidates: readonly Candidate[],
  builtIn: ReadonlyMap<string, Original>,
): readonly Finding[] {
  const changed = new Map(candidates.map((each) => [each.used.key, each]));
  const originalCalls = (key: string): readonly TemplateCall[] =>
    builtIn.get(key)?.checked.calls ?? [];
  const calls = (key: string): readonly TemplateCall[] =>
    changed.get(key)?.checked.calls ?? originalCalls(key);
  const all: Readonly<Record<string, DocumentDefinition>> = documents;
  const now = { ...all };
  for (const { definition } of candidates) if (definition) now[definition.id] = definition;
  const placed = checkAudience(
    Object.values(now),
    { documents: Object.values(all), callsOf: originalCalls },
    calls,
    (key) => changed.has(key),
  );
  return placed.map(({ key, ...problem }) => findingOf(templateFile(key), problem));
}

function overlayOf(candidates: readonly Candidate[]): TemplateOverlay {
  const sorted = candidates.toSorted((a, b) => (a.used.key < b.used.key ? -1 : 1));
  return {
    documents: Object.fromEntries(
      sorted.flatMap(({ definition }) => (definition ? [[definition.id, definition]] : [])),
    ),
    specifications: Object.fromEntries(
      sorted.map(({ used, checked }) => [used.key, specification(checked.code ?? '')]),
    ),
    used: sorted.map(({ used }) => used),
  };
}

/** The compiled text is our compiler's own, made from a tree that passed the allow-list. */
function specification(code: string): TemplateSpecification {
  return new Function(`return (${code});`)() as TemplateSpecification;
}

function whole(id: TemplateProblem['id'], message: string, help: string): TemplateProblem {
  return { id, line: 1, column: 1, message, help };
}

function findingOf(
  file: string,
  {
    id,
    line,
    column,
    message,
    help,
    provision = null,
  }: TemplateProblem & { readonly provision?: string | null },
): Finding {
  const place = { file, line, column, end_line: line, end_column: column + 1 };
  return makeFinding({ id, severity: 'error', message, help, paths: [], provision, place });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
