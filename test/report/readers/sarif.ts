/** Reads SARIF back. */
import type { ReportReader } from '../reader.js';

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number };
        };
      }[];
    }[];
  }[];
}

export const reader: ReportReader = {
  told: (report) =>
    (JSON.parse(report) as Sarif).runs.flatMap(({ results }) =>
      results
        .filter(({ level }) => level !== 'note')
        .map(({ ruleId, locations }) => ({
          id: ruleId,
          file: locations[0]?.physicalLocation.artifactLocation.uri ?? null,
          line: locations[0]?.physicalLocation.region.startLine ?? null,
        })),
    ),
  isExact: false,
  parses: (report) => void JSON.parse(report),
};
