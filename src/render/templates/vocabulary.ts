/** The words that a template may use, and how much of them: every helper, block and limit in one place. */

/** Helpers that print a fact; the first argument is its path. */
export const printingHelpers = ['value', 'prose', 'line', 'list', 'table', 'names'] as const;
/** Helpers whose first argument is the path of a fact: what they name counts as printed. */
export const factHelpers: readonly string[] = [...printingHelpers, 'known', 'stated'];
/** Helpers that print what the program concluded or arranged; `src/render/helpers.ts` holds them all. */
const otherHelpers: readonly string[] = [
  'approvals',
  'authority',
  'chart',
  'cite',
  'column',
  'computeNote',
  'differs',
  'evidence',
  'dossierAnswer',
  'dossierClocks',
  'dossierDuties',
  'evaluationResults',
  'exceptionRemains',
  'exceptionResult',
  'exceptionStatedBy',
  'exceptionTable',
  'factsBehind',
  'filingChannels',
  'filingSteps',
  'filingTable',
  'form',
  'formats',
  'furtherInformation',
  'gate',
  'gates',
  'glossary',
  'incidents',
  'integrationSheet',
  'isNotified',
  'isPaper',
  'keyFigures',
  'law',
  'nextSteps',
  'notCovered',
  'notification',
  'notifiedCompute',
  'obligations',
  'openGate',
  'openPoints',
  'policySources',
  'openness',
  'origins',
  'family',
  'positions',
  'questions',
  'rawFacts',
  'representative',
  'scopeAndRole',
  'safetyPapers',
  'sizeOfProvider',
  'say',
  'sections',
  'trace',
  'verdict',
  'waivers',
  'whatChanged',
  'whatIsAsked',
  'whyAnswer',
  'writtenDocuments',
];
export const expressionHelpers: ReadonlySet<string> = new Set([...factHelpers, ...otherHelpers]);
export const blockHelpers: readonly string[] = ['if', 'unless'];

/** Steps of a path that lead out of the data in JavaScript. */
export const forbiddenSegments: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
]);

/** How large a template may be; `depth` counts blocks within blocks, `calls` what stands in parentheses. */
export const templateLimits = {
  bytes: 262_144,
  tags: 5_000,
  tagLength: 4_096,
  nodes: 20_000,
  depth: 24,
  calls: 8,
  files: 200,
} as const;
