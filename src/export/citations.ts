/** Where parts of a bill come from: the public file that each was read from, and on which day a person confirmed it. */
import { originsOf, sourcesOf, stateOfFact } from '../facts/provenance.js';
import { addressOf } from './identifiers.js';
import type { Json } from './json-text.js';
import type { ExportSubject } from './subject.js';

/** The part of a bill in which each fact stands; figures stand among the properties under their own names. */
const parts: Readonly<Record<string, string>> = {
  'model.name': '/metadata/component/name',
  'model.version': '/metadata/component/version',
  'licensing.license': '/metadata/component/licenses/0',
  'model.architecture': '/metadata/component/modelCard/modelParameters/modelArchitecture',
  'model.tasks': '/metadata/component/modelCard/modelParameters/task',
  'model.inputs': '/metadata/component/modelCard/modelParameters/inputs',
  'model.outputs': '/metadata/component/modelCard/modelParameters/outputs',
  'evaluation.results': '/metadata/component/modelCard/quantitativeAnalysis/performanceMetrics',
};

/** One citation for each fact of the bill that was confirmed as read from a file at a public address. */
export function citationsOf(
  { stated, properties }: ExportSubject,
  facts: Parameters<typeof originsOf>[0],
  timestamp: string,
): readonly Json[] {
  const sources = new Map(sourcesOf(facts).map((source) => [source.id, source]));
  return originsOf(facts).flatMap((origin): Json[] => {
    const source = sources.get(origin.source);
    // Files without a public address may carry names of the house.
    if (origin.state !== 'confirmed' || addressOf(source?.from ?? null) === null) return [];
    if (stateOfFact(origin, facts) !== 'holds') return [];
    const index = properties.findIndex(({ name }) => name === `aiact:${origin.path}`);
    const pointer = index >= 0 ? `/metadata/component/properties/${index}` : parts[origin.path];
    const isThere = stated.text(origin.path) !== null || stated.texts(origin.path).length > 0;
    if (pointer === undefined || !(isThere || stated.entries(origin.path).length > 0)) return [];
    const place = origin.at === null ? '' : ` ${origin.at}`;
    return [
      {
        pointers: [pointer],
        timestamp:
          origin.on !== null && /^\d{4}-\d{2}-\d{2}$/.test(origin.on)
            ? `${origin.on}T00:00:00Z`
            : timestamp,
        attributedTo: 'model',
        note: `${source?.file}${place}, ${origin.as}, ${source?.from}`,
      },
    ];
  });
}
