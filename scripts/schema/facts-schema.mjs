// Makes the published schema of facts from its compact source, `schemas/source/*.yaml`.
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { spelled } from './spelled.mjs';

const root = new URL('../../', import.meta.url);
const folder = 'schemas/source';

/** What the source says shorter than the schema does. */
const annotationOf = {
  provision: 'x-provision',
  no_provision: 'x-no-provision',
  vocabulary: 'x-vocabulary',
  readers: 'x-readers',
};
const types = ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'];

/** Keywords that pass as they are, with those that are made, in the order in which the schema holds them. */
const keywords = [
  ...['type', 'format', 'const', 'enum', 'enumDescriptions', 'minLength', 'maxLength', 'pattern'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'minItems', 'maxItems', 'uniqueItems', 'items'],
  ...['minProperties', 'maxProperties', 'propertyNames', 'required', 'properties'],
  ...['allOf', 'anyOf', 'if', 'then', 'else'],
];
/** `additionalProperties` comes first where it closes an object, and last where it is what each key holds. */
const inOrder = (entries) => {
  const at = (key) => keywords.indexOf(key);
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => at(a) - at(b)));
};

const given = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

/** The schema that the source says, with every value of the law spelled from `lawWords`. */
export async function factsSchema(lawWords) {
  const load = async (name) =>
    parse(await readFile(new URL(`${folder}/${name}.yaml`, root), 'utf8'));
  const { sections, $schema, $id, title, description, $comment } = await load('facts');
  const definitions = await load('definitions');
  const expand = expander(Object.keys(definitions), lawWords);
  const properties = {};
  for (const name of sections) properties[name] = expand(await load(name), name);
  return {
    ...given({ $schema, $id, title, description, $comment }),
    type: 'object',
    additionalProperties: false,
    properties,
    definitions: Object.fromEntries(
      Object.entries(definitions).map(([name, leaf]) => [
        name,
        expand(leaf, `definitions.${name}`),
      ]),
    ),
  };
}

/** What makes the schema of one leaf, and of all that stands below it; a key that it does not know is refused. */
export function expander(definitions, lawWords) {
  const say = (text, where) => (text === undefined ? undefined : spelled(text, lawWords, where));

  function expand(leaf, where) {
    const { title, description, provision, no_provision, vocabulary, readers, absent, ...is } =
      leaf;
    const words = given({
      title: say(title, where),
      description: say(description, where),
      [annotationOf.provision]: provision,
      [annotationOf.no_provision]: no_provision,
      [annotationOf.vocabulary]: vocabulary,
      [annotationOf.readers]: readers,
    });
    const value = valueSchema(is, where);
    if (absent) {
      const absence = (name) => ({ $ref: `#/definitions/${name}` });
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      return { ...words, if: absence('is_absence'), then: absence('absence'), else: value };
    }
    // Draft 7 reads nothing beside a reference.
    return value.$ref && Object.keys(words).length > 0
      ? { ...words, allOf: [value] }
      : { ...words, ...value };
  }

  function valueSchema({ is, choices, list, fields, each, ...rest }, where) {
    const unknown = Object.keys(rest).filter((key) => !keywords.includes(key));
    if (unknown.length > 0) {
      throw new Error(`${folder}: ${where}: no such key: ${unknown.join(', ')}; see its README`);
    }
    const more = Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [
        key,
        key === 'then' || key === 'else' ? expand(value, where) : value,
      ]),
    );
    if (definitions.includes(is)) return { $ref: `#/definitions/${is}` };
    if (is !== undefined && !types.includes(is)) {
      throw new Error(`${folder}: ${where}: \`is: ${is}\` names no type and no definition`);
    }
    if (choices) {
      const enumDescriptions = Object.values(choices).map((text) => say(text, where));
      const values = Object.keys(choices).map((key) => (is === 'integer' ? Number(key) : key));
      return inOrder({ ...more, type: is ?? 'string', enum: values, enumDescriptions });
    }
    if (list) return inOrder({ ...more, type: 'array', items: expand(list, `${where}[]`) });
    if (fields) {
      const properties = Object.fromEntries(
        Object.entries(fields).map(([key, leaf]) => [key, expand(leaf, `${where}.${key}`)]),
      );
      return {
        type: 'object',
        additionalProperties: false,
        ...inOrder({ ...more, properties }),
      };
    }
    if (each) {
      return { ...inOrder({ ...more, type: 'object' }), additionalProperties: expand(each, where) };
    }
    return inOrder(is === undefined ? more : { ...more, type: is });
  }

  return expand;
}
