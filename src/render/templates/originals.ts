/** The built-in templates as data: what those of a user are held against. */
import { type KnownCalls, usageOf } from './check-calls.js';
import { type CheckedTemplate, checkTemplate } from './check-template.js';
import { readFrontMatter, splitTemplate } from './front-matter.js';
import { type TemplateKind, templateFile } from './overlay.js';

export interface Original {
  readonly checked: CheckedTemplate;
  readonly front: Readonly<Record<string, unknown>>;
}

/** The built-in templates are parsed once, however many folders are laid over them. */
const parsed = new WeakMap<ReadonlyMap<string, string>, ReadonlyMap<string, Original>>();

/** The built-in templates by their keys. */
export function readOriginals(
  originals: ReadonlyMap<string, string>,
): ReadonlyMap<string, Original> {
  const known = parsed.get(originals);
  if (known !== undefined) return known;
  const read = new Map<string, Original>();
  parsed.set(originals, read);
  for (const [key, text] of originals) {
    const { front, body } = key.startsWith('documents/')
      ? splitTemplate(text)
      : { front: null, body: text };
    const values = front === null ? null : readFrontMatter(templateFile(key), front, 0).values;
    read.set(key, { checked: checkTemplate(body), front: values ?? {} });
  }
  return read;
}

/** How the built-in templates call what they call. */
export function knownCalls(builtIn: ReadonlyMap<string, Original>): KnownCalls {
  const of = (kind: TemplateKind): ReadonlySet<string> =>
    new Set(
      [...builtIn]
        .filter(([key]) => key.startsWith(`${kind}/`))
        .flatMap(([, { checked }]) => checked.calls.map(usageOf)),
    );
  return { documents: of('documents'), sections: of('sections') };
}
