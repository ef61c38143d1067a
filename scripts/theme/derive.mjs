// What follows from the theme in `src/pdf/`: the schema of a theme file, its validator and the reference page, as texts.
import { readFile } from 'node:fs/promises';
import { transform } from '@swc/core';
import { root, validatorText, validatorTypes } from '../schema/derive.mjs';

const schemaPath = 'schemas/theme.schema.json';

/** Loads a source file that imports nothing. */
async function load(path) {
  const { code } = await transform(await readFile(new URL(path, root), 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
    swcrc: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}

const { defaultTheme } = await load('src/pdf/theme.ts');
const { bulletMarks, logoBounds, shippedFonts, themeKeyAt } = await load('src/pdf/theme/keys.ts');

/** The keys that a theme file may hold, in the shape of the default theme; null where nothing of it may be set. */
function schemaOf(value, path) {
  const key = themeKeyAt(path);
  if (key) return leaf(key, value);
  if (Array.isArray(value)) {
    const items = schemaOf(value[0], `${path}[]`);
    if (!items) return null;
    const { default: _, ...shape } = withoutDefaults(items);
    return {
      title: 'One entry for each level',
      description: `A list of up to ${value.length} mappings, from the first level on; {} leaves a level as it is.`,
      type: 'array',
      maxItems: value.length,
      items: shape,
    };
  }
  if (typeof value !== 'object' || value === null) return null;
  const properties = Object.entries(value).flatMap(([name, child]) => {
    const schema = schemaOf(child, path ? `${path}.${name}` : name);
    return schema ? [[name, schema]] : [];
  });
  if (properties.length === 0) return null;
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

function withoutDefaults(node) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      key === 'default' ? [] : [[key, withoutDefaults(value)]],
    ),
  );
}

function leaf({ kind, says, from, to, options }, value) {
  switch (kind) {
    case 'choice':
      return {
        title: says,
        description: 'One of these words.',
        type: 'string',
        enum: options,
        default: value,
      };
    case 'colour':
      return {
        title: says,
        description: 'A colour as #rrggbb, in quotes.',
        type: 'string',
        maxLength: 7,
        pattern: '^#[0-9a-fA-F]{6}$',
        default: value,
      };
    case 'palette':
      return {
        title: says,
        description: `A list of ${value.length} colours as #rrggbb, in quotes.`,
        type: 'array',
        minItems: value.length,
        maxItems: value.length,
        items: {
          description: 'A colour as #rrggbb, in quotes.',
          type: 'string',
          maxLength: 7,
          pattern: '^#[0-9a-fA-F]{6}$',
        },
        default: value,
      };
    case 'font':
      return {
        title: says,
        description: 'One of the typefaces that are shipped.',
        type: 'string',
        enum: shippedFonts,
        default: value,
      };
    case 'flag':
      return { title: says, description: 'true or false.', type: 'boolean', default: value };
    case 'bullets':
      return {
        title: says,
        description: `A list of ${value.length} marks.`,
        type: 'array',
        minItems: value.length,
        maxItems: value.length,
        items: { type: 'string', enum: bulletMarks },
        default: value,
      };
    default:
      return {
        title: says,
        description: { points: 'In points.', number: 'A plain number.', whole: 'A whole number.' }[
          kind
        ],
        type: kind === 'whole' ? 'integer' : 'number',
        minimum: from,
        maximum: to,
        default: value,
      };
  }
}

/** The schema of a theme file. */
export function themeSchema() {
  const { properties, ...shape } = schemaOf(defaultTheme, '');
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:aiact-doc:schema:theme:1',
    title: 'Theme of aiact-doc',
    description:
      'How the PDFs look. Every key may be left out; what is left out looks as it does without a theme. Words, typefaces of your own and the text of a document are not part of a theme.',
    ...shape,
    properties: {
      brand: {
        ...leaf({
          kind: 'colour',
          says: 'One colour from which accent, links, heads of tables and charts follow',
        }),
      },
      logo: {
        title: 'A picture on the cover or above the title',
        description: 'A PNG or JPEG file beside the theme, with what it shows in words.',
        type: 'object',
        additionalProperties: false,
        required: ['file', 'alternative'],
        properties: {
          file: {
            title: 'The picture',
            description: 'A path below the folder of the theme, such as logo.png.',
            type: 'string',
            minLength: 1,
            maxLength: 255,
          },
          alternative: {
            title: 'What the picture shows',
            description:
              'One line of text for those who do not see the picture, such as the name of the provider.',
            type: 'string',
            minLength: 1,
            maxLength: 300,
            pattern: '^\\S[^\\r\\n]*$',
          },
          height: {
            title: 'Height of the picture',
            description: 'In points.',
            type: 'number',
            minimum: logoBounds.from,
            maximum: logoBounds.to,
            default: logoBounds.default,
          },
          in_head: {
            title: 'Whether the picture stands small in the running head as well',
            description: 'true or false.',
            type: 'boolean',
            default: false,
          },
        },
      },
      ...properties,
      proseWidth: {
        title: 'The older name of measure, read for one more version',
        description: 'In points.',
        type: 'number',
        minimum: 200,
        maximum: 1200,
      },
    },
  };
}

/** The lines of the reference page: every key with its meaning, its bounds and its default. */
export function themeRows() {
  const rows = [];
  const visit = (node, path, value) => {
    if (node.type === 'object') {
      for (const [name, child] of Object.entries(node.properties))
        visit(child, path ? `${path}.${name}` : name, value?.[name]);
    } else if (node.type === 'array' && node.items.type === 'object') {
      for (const [name, child] of Object.entries(node.items.properties))
        visit(child, `${path}[].${name}`, value?.map((item) => item[name]).join(', '));
    } else
      rows.push([`\`${path}\``, node.title, allowed(node), shownDefault(node.default ?? value)]);
  };
  visit(themeSchema(), '', defaultTheme);
  return rows;
}

function allowed(node) {
  if (node.enum) return node.enum.map((option) => `\`${option}\``).join(', ');
  if (node.items?.enum)
    return `${node.minItems} of ${node.items.enum.map((mark) => `\`${mark}\``).join(' ')}`;
  if (node.items?.pattern) return `${node.minItems} of \`#rrggbb\``;
  if (node.minimum !== undefined)
    return `${node.minimum} to ${node.maximum}${node.description === 'In points.' ? ' pt' : ''}`;
  return node.pattern === '^#[0-9a-fA-F]{6}$' ? '`#rrggbb`' : node.description;
}

function shownDefault(value) {
  return value === undefined
    ? ''
    : [value]
        .flat()
        .map((one) => `\`${one}\``)
        .join(' ');
}

/** The schema as a value, for the words of findings. */
function schemaText(schema) {
  return `/** Generated by scripts/generate/10-schema.mjs from src/pdf/theme.ts and theme/keys.ts; do not edit. */
import type { Schema } from '../read/schema-walk.js';

/** The schema of a theme file, as \`${schemaPath}\` holds it. */
export const themeSchema = ${JSON.stringify(schema)} as Schema;
`;
}

/** Every generated file by its path from the root of the project. */
export function generateTheme() {
  const schema = themeSchema();
  return {
    [schemaPath]: `${JSON.stringify(schema, null, 2)}\n`,
    'src/theme/theme-schema.gen.ts': schemaText(schema),
    'src/theme/validate-theme.gen.cjs': validatorText(schema, schemaPath),
    'src/theme/validate-theme.gen.d.cts': validatorTypes(schemaPath),
  };
}
