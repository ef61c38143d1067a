/** What a document of the user's template is: a built-in one under another title at most, or one of the user's own. */
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import type { ProvisionId, Reader } from '../../law/provisions.js';
import { lackingLetters } from '../../markdown/lacking-letters.js';
import { closest } from '../../read/suggest.js';
import { domainsCsv } from '../answers/domain-list.js';
import type { CheckedTemplate } from './check-template.js';
import type { TemplateProblem } from './scan-tags.js';

export interface FrontMatter {
  readonly values: Readonly<Record<string, unknown>>;
  readonly lineOf: (key: string) => number;
}

export interface Defined {
  readonly definition: DocumentDefinition | null;
  readonly problems: readonly TemplateProblem[];
}

const builtIn: Readonly<Record<string, DocumentDefinition>> = documents;
const readersOf: Readonly<Record<DocumentDefinition['folder'], readonly Reader[]>> = {
  public: ['public'],
  downstream: ['downstream-providers'],
  authorities: ['internal', 'ai-office', 'national-authorities'],
};
const ownKeys = ['title', 'folder', 'readers', 'written'];
/** Names of files that the program computes, and of devices. */
const reserved =
  /^(?:facts|assessment|manifest|sha256sums|signatures?|con|prn|aux|nul|com\d|lpt\d)(?:-|$)/;

const problemAt = (
  line: number,
  message: string,
  help: string,
  id: TemplateProblem['id'] = 'template/front-matter',
): TemplateProblem => ({ id, line, column: 1, message, help });

/** The built-in document as its new template has it: the title may change, what decides on readers and duties may not. */
export function changedDocument(
  id: string,
  original: Readonly<Record<string, unknown>>,
  front: FrontMatter | null,
  { places, calls }: CheckedTemplate,
): Defined {
  const base = builtIn[id];
  if (base === undefined) return { definition: null, problems: [] };
  const problems = Object.keys({ ...original, ...front?.values }).flatMap((key) => {
    if (front === null || key === 'title') return [];
    if (JSON.stringify(front.values[key]) === JSON.stringify(original[key])) return [];
    const was = original[key] === undefined ? '' : JSON.stringify(original[key]);
    return [
      problemAt(
        front.lineOf(key),
        `\`${printable(key)}\` differs from the built-in document, and it decides who reads or owes it`,
        was === '' ? 'Remove it' : `Write \`${key}: ${was.replaceAll('"', "'")}\``,
      ),
    ];
  });
  const title = front?.values.title ?? base.title;
  const untitled = front === null ? [] : titleProblems(title, front.lineOf('title'));
  const definition: DocumentDefinition = {
    ...base,
    title: String(title),
    places: places as readonly ProvisionId[],
    pointsIntoOthers: base.pointsIntoOthers || calls.some(({ name }) => name === 'trace'),
  };
  return { definition, problems: [...problems, ...untitled] };
}

/** A document that the program does not know: it serves no duty, and its folder says who reads it. */
export function ownDocument(
  id: string,
  front: FrontMatter | null,
  { places, calls }: CheckedTemplate,
): Defined {
  const near = closest(id, Object.keys(builtIn));
  const meant = near === null ? '' : `; did you mean \`documents/${near}.md.hbs\`?`;
  if (front === null) {
    return refused(
      1,
      `There is no document ${printable(id)}`,
      `A document of your own opens with a front matter: title and folder${meant}`,
      'template/unknown',
    );
  }
  const isName = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && id.length <= 60;
  if (!isName || reserved.test(id) || domainsCsv.startsWith(`${id}.`)) {
    return refused(
      1,
      `${printable(id)} can not be the name of a document`,
      isName
        ? 'Choose a name that is not that of a file of the program'
        : 'Write small letters and digits, parted by single hyphens, 60 at most',
      'template/unknown',
    );
  }
  const { values, lineOf } = front;
  const problems: TemplateProblem[] = Object.keys(values).flatMap((key) =>
    ownKeys.includes(key)
      ? []
      : [
          problemAt(
            lineOf(key),
            `A document of your own has no \`${printable(key)}\``,
            key in { provisions: 1, form: 1, audience: 1, chapter: 1 }
              ? `Remove it: such a document serves no provision and no form${meant}`
              : `Keep to ${ownKeys.join(', ')}`,
          ),
        ],
  );
  problems.push(...titleProblems(values.title, lineOf('title')));
  const folders = Object.keys(readersOf);
  const folder = values.folder as DocumentDefinition['folder'];
  const allowed = folders.includes(folder) ? readersOf[folder] : [];
  if (allowed.length === 0) {
    problems.push(
      problemAt(
        lineOf('folder'),
        'The document has no folder',
        `Write \`folder:\` with ${folders.join(', ')}`,
      ),
    );
  }
  const readers = (values.readers ?? allowed) as readonly Reader[];
  const areKnown = Array.isArray(readers) && readers.every((each) => allowed.includes(each));
  if (allowed.length > 0 && !(areKnown && readers.length > 0)) {
    problems.push(
      problemAt(
        lineOf('readers'),
        `The folder ${folder} has other readers`,
        `Write \`readers: [${allowed.join(', ')}]\`, or leave it out`,
      ),
    );
  }
  const written = values.written ?? 'always';
  if (written !== 'always' && written !== 'on-request') {
    problems.push(
      problemAt(
        lineOf('written'),
        'The document says in another way when it is written',
        'Write `written: always`, or `written: on-request` for --all and --only',
      ),
    );
  }
  if (problems.length > 0) return { definition: null, problems };
  return {
    definition: {
      ...{ id, folder, readers, provisions: [], form: null, chapter: null, audience: null },
      title: String(values.title),
      written: written as DocumentDefinition['written'],
      voice: 'provider',
      subject: 'model',
      places: places as readonly ProvisionId[],
      pointsIntoOthers: calls.some(({ name }) => name === 'trace'),
    },
    problems: [],
  };
}

function refused(line: number, message: string, help: string, id: TemplateProblem['id']): Defined {
  return { definition: null, problems: [problemAt(line, message, help, id)] };
}

function titleProblems(title: unknown, line: number): TemplateProblem[] {
  const isTitle = typeof title === 'string' && title.trim() === title && title !== '';
  if (!isTitle || title.length > 120) {
    return [
      problemAt(line, 'The document has no title', 'Write `title:` with 1 to 120 characters'),
    ];
  }
  if (lackingLetters(title).length === 0) return [];
  return [
    problemAt(line, 'The fonts of the PDFs lack a letter of the title', 'Write other letters'),
  ];
}

/** A name as a message shows it. */
function printable(name: string): string {
  return name.replace(/[^\x20-\x7e]/g, '?').slice(0, 80);
}
