/** Validators of the published schemas, by the name of the schema. */
import { readFileSync } from 'node:fs';
// @ts-expect-error A script without types.
import { createAjv as strictAjv } from '../../scripts/schema/derive.mjs';

/** A function that gives the places and keywords of everything that breaks the schema. */
export function createAjv(name: string): (value: unknown) => readonly string[] {
  const url = new URL(`../../schemas/${name}.schema.json`, import.meta.url);
  const validate = strictAjv().compile(JSON.parse(readFileSync(url, 'utf8')));
  return (value) => {
    validate(value);
    const errors: readonly { instancePath: string; keyword: string }[] = validate.errors ?? [];
    return errors.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
}
