/** Reads a configuration: its bytes become options, with their places and everything found on the way. */
import { createRequire } from 'node:module';
import { compareFindings, type Finding, makeFinding, type Place } from '../../finding/finding.js';
import { type FactNode, type MapNode, nodeAt, toPlain } from '../../read/fact-tree.js';
import { type LocatedText, pathSteps } from '../../read/places.js';
import { readTree, validateTree, withinText } from '../../read/read-tree.js';
import type { SchemaTools } from '../../read/tools.js';
import { configSchema } from './config-schema.gen.js';
import { inConfigWords } from './config-words.js';
import type { ConfigFile } from './find-config.js';

const load = createRequire(import.meta.url);

/** What a configuration may say; the schema `schemas/config.schema.json` describes it. */
export interface Config {
  readonly paths?: readonly string[];
  readonly reports?: readonly { readonly format: string; readonly output?: string }[];
  readonly severity?: Readonly<Record<string, 'warning' | 'error'>>;
  /** Every other key is a flag of the same name. */
  readonly [flag: string]: unknown;
}

/** The options, and where each of them stands; to be used only where no finding is an error. */
export interface ConfigRead {
  readonly config: Config;
  readonly placeOf: (path: string) => Place | null;
  readonly sources: readonly LocatedText[];
  readonly findings: readonly Finding[];
}

/** Reads one configuration. Pure; never throws on what the file holds. */
export function readConfig({ file, bytes, inPackage }: ConfigFile): ConfigRead {
  const { source, tree, findings } = readTree({ file, bytes });
  const sources = source === null ? [] : [source];
  const lines = new Map(sources.map((each) => [each.file, each]));
  const done = (
    config: Config,
    all: readonly Finding[],
    placeOf: ConfigRead['placeOf'] = () => null,
  ): ConfigRead => ({
    config,
    placeOf,
    sources,
    findings: all.map((each) => inConfigWords(withinText(each, lines))).sort(compareFindings),
  });
  if (tree === null) return done({}, findings);
  const entry = inPackage ? tree.entries.get('aiact-doc') : undefined;
  const own = entry === undefined ? findings : findings.filter((each) => within(each, entry.node));
  const root = entry === undefined ? tree : entry.node;
  if (root.kind !== 'map') return done({}, [...own, notAMapping(root)]);
  const dropped = new Set<FactNode>();
  const judged = validateTree(configTools(), root, dropped);
  return done(toPlain(root, dropped) as Config, [...own, ...judged], placesIn(root));
}

function placesIn(root: MapNode): ConfigRead['placeOf'] {
  return (path) => {
    const steps = path.startsWith('severity.')
      ? ['severity', path.slice('severity.'.length)]
      : pathSteps(path);
    const { node, keyPlace, found } = nodeAt(root, steps, new Set());
    if (found < steps.length) return null;
    return path.startsWith('severity.') ? keyPlace : node.place;
  };
}

/** What stands elsewhere in a package.json is no matter of ours. */
function within({ place }: Finding, { place: around }: FactNode): boolean {
  if (place === null) return true;
  const after =
    place.line > around.line || (place.line === around.line && place.column >= around.column);
  const before =
    place.line < around.end_line ||
    (place.line === around.end_line && place.column <= around.end_column);
  return after && before;
}

function notAMapping({ place }: FactNode): Finding {
  const message = 'The configuration is no mapping of keys to values';
  const help = 'Write keys, such as fail_on: warning';
  return makeFinding({
    id: 'read/not-a-mapping',
    severity: 'error',
    message,
    help,
    paths: [],
    place,
  });
}

/** The compiled schema of configurations; loaded on first use, since most runs have none. */
function configTools(): SchemaTools {
  const validate = load('./validate-config.gen.cjs') as SchemaTools['validate'];
  return { validate, schema: configSchema, factPaths: [] };
}
