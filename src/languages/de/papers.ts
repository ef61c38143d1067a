/** The papers that exist in German: every sentence that can stand in them has a German message. */

export const papers: readonly string[] = [
  'training-content-summary',
  'copyright-policy',
  'copyright-policy-summary',
  'downstream-documentation',
  'open-source-exception',
  'openness-statement',
];
