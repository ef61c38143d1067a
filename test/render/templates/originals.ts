/** The built-in templates as files, and as a user's folder would hold them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { TemplateFile } from '../../../src/render/templates/read-overlay.js';

const folder = new URL('../../../templates/', import.meta.url).pathname;

/** Every built-in template by its key. */
export const originals: ReadonlyMap<string, string> = new Map(
  (['documents', 'sections'] as const).flatMap((kind) =>
    readdirSync(folder + kind)
      .sort()
      .map((name): [string, string] => [
        `${kind}/${name.slice(0, -'.md.hbs'.length)}`,
        readFileSync(`${folder}${kind}/${name}`, 'utf8'),
      ]),
  ),
);

/** A template as a file of the user, with another text where one is given. */
export function original(key: string, text = originals.get(key) ?? ''): TemplateFile {
  const [kind, id] = key.split('/') as [TemplateFile['kind'], string];
  return { kind, id, bytes: new TextEncoder().encode(text) };
}
