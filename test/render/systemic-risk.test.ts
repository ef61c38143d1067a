/** The papers for systemic risk print the headings of their sources in order, count their days, and are written when they are called for. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { isWritten } from '../../src/pack/which-documents.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { publishedMarkdown } from '../../src/render/published-markdown.js';
import { type RenderedDocument, renderDocument } from '../../src/render/render-document.js';
import { samples } from '../samples/samples.js';

const asOf = '2026-11-21';
const papers = [
  'systemic-risk-notification',
  'safety-and-security-framework',
  'safety-and-security-model-report',
  'serious-incident-report',
] as const;

const [systemic] = samples.filter(({ name }) => name === 'complete-systemic');
const text = new TextDecoder().decode(systemic?.files[0]?.bytes);

/** The complete sample with some of its lines replaced. */
function sampleWith(...changes: readonly (readonly [RegExp | string, string])[]): ReadResult {
  const changed = changes.reduce((before, [from, to]) => {
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing to replace: ${from}`);
    return after;
  }, text);
  return readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(changed) }]);
}

const document = (id: string, read: ReadResult = sampleWith()): RenderedDocument =>
  renderDocument(id, { read, assessment: assess(read, { asOf }), draft: false });

const rendered = (id: (typeof papers)[number], read: ReadResult = sampleWith()): string =>
  document(id, read).markdown;

/** The dossier, where the tool counts days for the provider. */
const dossier = (read: ReadResult = sampleWith()): string =>
  document('compliance-dossier', read).markdown;

const headings = (markdown: string, depth: string): readonly string[] =>
  [...markdown.matchAll(new RegExp(`^${depth} (.*)$`, 'gm'))].map(([, title]) => title ?? '');

const labels = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/^(?:#{1,6} )?\*\*([^*]+)\*\*$/gm)].map(([, label]) => label ?? '');

/** The row of a table that begins with a cell. */
const row = (markdown: string, first: string): string =>
  markdown.split('\n').find((line) => line.startsWith(`| ${first}`)) ?? '';

function written(read: ReadResult, wish: { all?: boolean; only?: readonly string[] } = {}) {
  const assessment = assess(read, { asOf });
  return assessment.documents
    .filter((each) => isWritten(each, assessment, read, { all: false, only: [], ...wish }))
    .map(({ id }) => id)
    .filter((id) => papers.some((paper) => paper === id));
}

const findings = (read: ReadResult): readonly string[] =>
  assess(read, { asOf }).findings.map(
    ({ id, severity, message }) => `${severity} ${id}: ${message}`,
  );

/** No duty of a model with systemic risk: the compute is below the threshold. */
const small = [
  ['cumulative_flop: 4.62e25', 'cumulative_flop: 4.62e24'],
  ['parameter_update_flop: 4.34e25', 'parameter_update_flop: 4.34e24'],
  ['parameters: 402e9, tokens', 'parameters: 40.2e9, tokens'],
  [/ *threshold_met_on: .*\n/, ''],
  ['compute_flop: 4.6e25\n        figure: spent', 'compute_flop: 4.6e24\n        figure: spent'],
] as const;

/** Nothing is said of the compute. */
const unknownCompute = [
  [/ {4}parameter_update_flop:.*\n/, ''],
  [/ {4}cumulative_flop:.*\n/, ''],
  [/ {4}estimate: \{ method.*\n/, ''],
] as const;

/** The letters to the Commission. */
const letters = [/ {4}notifications:\n(?: {6}.*\n)+/, ''] as const;

/** The incidents, which end the group of risks. */
const incidents = /^ {2}incidents:\n[\s\S]*?(?=^copyright:)/m;

describe('the notification of systemic risk', () => {
  it('has its headings in order', () => {
    expect(headings(rendered('systemic-risk-notification'), '##')).toEqual([
      'Provider',
      'Notification of 20 January 2026',
      'Update 1 of 9 November 2026',
      'Annex: the model and its compute as now stated',
      'Document record',
    ]);
  });

  it('is one letter with a line to sign where no letter is stated', () => {
    const markdown = rendered('systemic-risk-notification', sampleWith(letters));
    expect(headings(markdown, '##')).toEqual([
      'Provider',
      'Model',
      'Compute, and since when the condition is met',
      'Arguments under Article 52(2)',
      'Document record',
    ]);
    expect(markdown).toContain(
      'Tuulikello Oy notifies the Commission of Kuikka 400B 1.0 under Article 52(1) of Regulation (EU) 2024/1689. The condition of Article 51(1)(a) has been met since 19 March 2026.',
    );
    expect(markdown.match(/19 March 2026/g)).toHaveLength(1);
    expect(markdown).toContain('For Tuulikello Oy:\n\n| Name in block letters |');
  });

  it('says in each letter what was stated for its day, and the day on which it was known once', () => {
    const markdown = rendered('systemic-risk-notification');
    const [, first = '', update = ''] = markdown.split(/^## (?=Notification of|Update 1)/m);
    expect(first).not.toMatch(/19 March 2026|9 November 2026|4\.6 ×/);
    expect(first).toContain('high-impact capabilities will be presumed (Article 51(2))');
    expect(update).toContain('updates its notification of 20 January 2026');
    expect(update).toContain('The condition of Article 51(1)(a) has been met since 19 March 2026.');
    expect(markdown.match(/12 January 2026/g)).toHaveLength(1);
  });

  it('ends each letter with a line to sign, on which stands who signs as far as that is stated', () => {
    const signed = (read?: ReadResult) =>
      rendered('systemic-risk-notification', read)
        .split('\n')
        .filter((line) => /^\| .*<br>/.test(line));
    expect(signed()).toEqual([
      '| Aino Väisänen | Chief risk officer | 20 January 2026 | <br>\u00a0<br> |',
      '| Aino Väisänen | Chief risk officer | 9 November 2026 | <br>\u00a0<br> |',
    ]);
    const unnamed = sampleWith([/ {8}signed_by: .*\n {8}signed_as: .*\n/, '']);
    expect(signed(unnamed)[0]).toBe(
      '| <br>\u00a0<br> | <br>\u00a0<br> | 20 January 2026 | <br>\u00a0<br> |',
    );
  });

  it('gives the reason where a letter says that something is not known, and asks for its day', () => {
    const markdown = rendered(
      'systemic-risk-notification',
      sampleWith(
        [
          '        known_on: 2026-01-12',
          '        known_on: { unknown: The meeting was not minuted. }',
        ],
        [/ {6}- on: 2026-11-09\n {8}dated: 2026-11-09/, '      - known_on: 2026-10-30'],
      ),
    );
    expect(markdown).toContain('**Known since:** Not known: The meeting was not minuted.');
    expect(markdown).toContain('## Update 1\n');
    expect(markdown).toContain('The day is not stated.');
  });

  it('states the compute with two significant figures, and as stated where that says more', () => {
    expect(rendered('systemic-risk-notification')).toContain(
      '4.6 × 10²⁵ FLOP (as stated: 4.62 × 10²⁵ FLOP)',
    );
  });

  it('notifies the plan of a model that does not exist yet', () => {
    const planned = rendered(
      'systemic-risk-notification',
      sampleWith(
        [/ {4}parameter_update_flop:.*\n/, ''],
        ['    cumulative_flop: 4.62e25', '    planned_cumulative_flop: 4.8e25'],
        [/ {4}estimate: \{ method.*\n/, ''],
        ['  complete: true', '  complete: false'],
        [/ {4}threshold_met_on: .*\n/, ''],
        ['status: placed', 'status: planned'],
        ['date: 2026-08-24\n    versions', 'date: 2027-02-01\n    versions'],
      ),
    );
    expect(planned).toContain('4.8 × 10²⁵ FLOP');
    expect(planned).toContain(
      'the cumulative training compute that is planned for the finished model',
    );
    expect(planned).toContain('The figure notified is planned');
  });

  it('says when the two weeks end, and that the notification was in time', () => {
    expect(row(dossier(), 'Notify the Commission |')).toContain(
      '(Art. 52(1)) | 26 January 2026 | **✓ In time**<br>20 January 2026 |',
    );
  });

  it('prints the arguments of the provider, and nothing of forms and channels', () => {
    const markdown = rendered(
      'systemic-risk-notification',
      sampleWith(['rebuttal: none', 'rebuttal: pending\n    arguments: Benchmarks lag behind.']),
    );
    expect(markdown).not.toMatch(/official form|EU SEND/);
    expect(markdown).toContain('### Arguments under Article 52(2)\n\nBenchmarks lag behind.');
    expect(rendered('systemic-risk-notification')).toContain(
      'puts forward no argument that the model',
    );
  });

  it('counts the six months of reassessment from a designation alone', () => {
    const designated = sampleWith([
      'designated: false',
      'designated: true\n    designated_on: 2026-08-31',
    ]);
    expect(row(dossier(designated), 'Ask')).toContain('From 28 February 2027');
    expect(row(dossier(), 'Ask')).toBe('');
  });
});

describe('the framework and the model report', () => {
  it('print the headings of measures 1.1, 1.3 and 1.4 in their order', () => {
    const markdown = rendered('safety-and-security-framework');
    expect(headings(markdown, '###').slice(0, 3)).toEqual([
      '1.1 Content of the framework',
      '1.3 Updates',
      '1.4 Access for the AI Office',
    ]);
    expect(labels(markdown).filter((label) => label.startsWith('('))).toEqual([
      '(1) Trigger points for lighter-touch evaluations',
      '(2)(a) Acceptance criteria and systemic risk tiers',
      '(2)(b) Mitigations per tier',
      '(2)(c) Timeline estimates',
      '(2)(d) Influence of external actors',
      '(3) Allocation of responsibility',
      '(4) Process of updates',
    ]);
  });

  it('print the headings of measures 7.1 to 7.7 in their order', () => {
    const markdown = rendered('safety-and-security-model-report');
    expect(headings(markdown, '###').map((each) => each.split(' ')[0])).toEqual([
      '7.1',
      '7.2',
      '7.3',
      '7.4',
      '7.5',
      '7.6',
      '7.7',
    ]);
    expect(
      labels(markdown).flatMap((label) => /^\(\d\)(?:\([a-z]\))?/.exec(label)?.[0] ?? []),
    ).toEqual(
      '(1)(a) (1)(b) (1)(c) (1)(d) (1)(e) (1)(e) (1)(f) (1)(g) (1)(h) (2) (2) (3) (3) (4)'.split(
        ' ',
      ),
    );
  });

  it('say in sentences how large the provider is, and when the AI Office received them', () => {
    const report = rendered('safety-and-security-model-report');
    expect(report).toContain('\n\nThe provider is a large enterprise.\n\n');
    expect(report).toContain(
      'The AI Office received the report on 20 August 2026; the changelog names the days of later versions.',
    );
    const first = sampleWith([/ {8}provided_on: 2026-10-30\n/, '']);
    expect(rendered('safety-and-security-model-report', first)).toContain(
      'The AI Office received the report on 20 August 2026.',
    );
    expect(rendered('safety-and-security-framework')).toContain(
      'The AI Office received the framework on 17 February 2026.',
    );
  });

  it('have no open point in the complete sample', () => {
    for (const id of papers) expect(`${id}: ${rendered(id)}`).not.toContain('Open point');
  });

  it('say in words what an empty heading wants, and whom the chapter spares', () => {
    const read = sampleWith([/ {4}responsibilities: >-\n( {6}.*\n)+/, '']);
    const markdown = rendered('safety-and-security-framework', read);
    expect(markdown).toMatch(/This heading wants who is responsible [^`]*\n/);
    expect(markdown).toContain('may allocate responsibility more lightly');
    expect(findings(read)).toEqual([
      expect.stringMatching(/^warning safety-and-security-framework\/responsibilities/),
    ]);
  });

  it('ask those who have not signed for other means, and tell of an empty heading as of a heading alone', () => {
    const read = sampleWith(
      ['safety_and_security: true', 'safety_and_security: false'],
      [/ {4}responsibilities: >-\n( {6}.*\n)+/, ''],
    );
    expect(findings(read)).toEqual([
      expect.stringMatching(/^warning alternative-means-given/),
      expect.stringMatching(/^warning safety-and-security-framework\/responsibilities/),
    ]);
    const markdown = dossier(read);
    expect(markdown).toContain('The provider has not signed the chapter.');
    expect(markdown).toContain('shows other adequate means of compliance');
  });

  it('owe what Art. 55 asks for whether the chapter is signed or not', () => {
    const read = sampleWith(
      ['safety_and_security: true', 'safety_and_security: false'],
      [/ {2}cybersecurity: >-\n( {4}.*\n)+/, ''],
    );
    expect(findings(read)).toContainEqual(
      expect.stringMatching(/^error cybersecurity\/protection-given/),
    );
  });

  it('count business days over a weekend, and say how', () => {
    const markdown = dossier();
    expect(row(markdown, 'Give the AI Office the unredacted framework')).toContain(
      '19 February 2026',
    );
    expect(markdown).toContain('Official holidays are not taken into account');
  });

  it('count the four weeks and the two weeks before placement', () => {
    const markdown = dossier();
    expect(row(markdown, 'Confirm the framework, counted from')).toContain('17 February 2026');
    expect(row(markdown, 'Confirm the framework, counted back')).toContain('10 August 2026');
  });

  it('show the rule and the missing fact where a day is not known', () => {
    const markdown = dossier(sampleWith([/ {4}notified_on:.*\n/, '']));
    expect(row(markdown, 'Confirm the framework, counted from')).toContain(
      'Not known: “Classification: notified on”',
    );
  });

  it('count no day for a model of before 2 August 2025, for which that is unsettled', () => {
    const read = sampleWith(['date: 2026-08-24\n    versions', 'date: 2025-08-01\n    versions']);
    expect(row(dossier(read), 'Confirm')).toContain('Unsettled');
    expect(row(dossier(read), 'Notify the Commission |')).toContain('Unsettled');
  });
});

describe('the report of serious incidents', () => {
  it('has nine items in order for each incident, and its clocks', () => {
    const markdown = rendered('serious-incident-report');
    expect(headings(markdown, '###').map((each) => each.slice(0, 2))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `${number}.`),
    );
    expect(row(dossier(), 'Initial')).toContain(
      '12 September 2026 | **✓ In time**<br>10 September 2026',
    );
    expect(row(dossier(), 'Intermediate')).toContain('8 October 2026');
    expect(row(dossier(), 'Final')).toContain('11 December 2026');
    expect(row(dossier(), 'Documentation of the incident')).toContain('5 November 2031');
  });

  const final = [/ {6}final_report_on: .*\n/, ''] as const;
  const resolved = [/ {6}status: resolved\n {6}resolved_on: .*\n/, '      status: open\n'] as const;
  const sent = [/ {6}initial_report_on: .*\n {6}intermediate_reports: .*\n/, ''] as const;
  const lateItems = [/ {6}root_cause: >-\n( {8}.*\n)+ {6}patterns: >-\n( {8}.*\n)+/, ''] as const;
  const earlier = 'What was known on the days of the earlier reports stands in these reports.';

  it.each([
    ['final', [], true],
    ['final', [final], true],
    ['intermediate', [final, resolved], true],
    ['initial', [final, resolved, sent], false],
  ] as const)(
    'says which report it is, and that earlier ones speak for themselves: %s',
    (stage, changes, has) => {
      const markdown = rendered('serious-incident-report', sampleWith(...changes));
      expect(headings(markdown, '##')[0]).toBe(`Incident 2026-A: ${stage} report`);
      expect(markdown.includes(earlier)).toBe(has);
    },
  );

  it('leaves out of an earlier report what may wait for the final one and is not stated, and asks for it there', () => {
    const items = (...changes: readonly (readonly [RegExp | string, string])[]) =>
      headings(rendered('serious-incident-report', sampleWith(...changes)), '###').length;
    expect(items(final, resolved, sent, lateItems)).toBe(7);
    expect(items(final, resolved, sent)).toBe(9);
    const asked = rendered('serious-incident-report', sampleWith(lateItems));
    expect(asked).toMatch(/### 8\. Root cause\n\n\*\*Open point:\*\*/);
  });

  it('says of an item that it is not known yet, and why', () => {
    const markdown = rendered(
      'serious-incident-report',
      sampleWith([
        / {6}root_cause: >-\n( {8}.*\n)+/,
        '      root_cause: { unknown: It is examined. }\n',
      ]),
    );
    expect(markdown).toContain('Not known: It is examined.');
  });

  it('says that there was no incident only where the facts do', () => {
    const none = sampleWith([incidents, '  incidents: []\n']);
    expect(rendered('serious-incident-report', none)).toContain(
      'No serious incident is on record.',
    );
    const silent = rendered('serious-incident-report', sampleWith([incidents, '']));
    expect(silent).not.toContain('No serious incident');
    expect(silent).toContain('Whether there were serious incidents is not stated.');
  });

  it('is a blank form of nine items where no incident is on record', () => {
    const read = sampleWith([incidents, '']);
    const markdown = rendered('serious-incident-report', read);
    expect(headings(markdown, '###')).toHaveLength(9);
    expect(written(read, { only: ['serious-incident-report'] })).toEqual([
      'serious-incident-report',
    ]);
  });

  it.each([
    ['a silent log', '', 'undetermined'],
    [
      'a log that is not known',
      '  incidents: { unknown: The log is kept elsewhere. }\n',
      'undetermined',
    ],
    [
      'a log that is said not to apply',
      '  incidents: { not_applicable: None so far. }\n',
      'undetermined',
    ],
    ['an empty log', '  incidents: []\n', 'not-owed'],
  ])('is spared by an empty log alone: %s', (_, log, owed) => {
    const read = sampleWith([incidents, log]);
    const { documents } = assess(read, { asOf });
    expect(documents.find(({ id }) => id === 'serious-incident-report')?.owed).toBe(owed);
    expect(written(read).includes('serious-incident-report')).toBe(owed === 'undetermined');
  });
});

describe('the four papers', () => {
  it('are written for a model with systemic risk', () => {
    expect(written(sampleWith())).toEqual([...papers].sort());
  });

  it('are not written for a model without it, unless asked for', () => {
    const read = sampleWith(...small);
    expect(assess(read, { asOf }).gates['systemic-risk'].answer).toBe('no');
    expect(written(read)).toEqual([]);
    // The sample states what these papers are about, so that they are no empty forms.
    expect(written(read, { all: true })).toEqual([...papers].sort());
    expect(written(read, { only: ['systemic-risk-notification'] })).toEqual([
      'systemic-risk-notification',
    ]);
  });

  it('are written with the open question on the first page where it is not known yet', () => {
    const read = sampleWith(...unknownCompute);
    expect(assess(read, { asOf }).gates['systemic-risk'].answer).toBe('open');
    expect(written(read)).toEqual([...papers].sort());
    for (const id of papers) {
      expect(rendered(id, read)).toMatch(
        /\[!IMPORTANT\]\n> \*\*Open question[^\n]*\n>\n> - (?:Is it a general-purpose AI model with systemic risk\? Not known yet|The cumulative training compute is not known)\./,
      );
    }
  });

  it('leave out the notification where only a designation is not known, since that needs none', () => {
    const read = sampleWith([/ {4}designated: false\n/, ''], ...small);
    expect(assess(read, { asOf }).gates['systemic-risk'].answer).toBe('open');
    expect(written(read)).toEqual(papers.filter((id) => id !== 'systemic-risk-notification'));
  });

  it('are not written for someone who only hosts a model with systemic risk', () => {
    expect(written(sampleWith(['kind: developer', 'kind: host']))).toEqual([]);
  });
});

describe('late papers', () => {
  it('are findings that name both days', () => {
    const sentOn = (day: string) =>
      sampleWith(
        ['notified_on: 2026-01-20', `notified_on: ${day}`],
        ['- on: 2026-01-20', `- on: ${day}`],
      );
    expect(findings(sentOn('2026-01-27'))).toEqual([
      'error notification-within-two-weeks: The notification came after its two weeks: known or met on 2026-01-12, due by 2026-01-26, notified on 2026-01-27',
    ]);
    expect(findings(sentOn('2026-01-26'))).toEqual([]);
  });

  it('of a signatory’s incident are errors, of others a warning, with the day', () => {
    const late = ['initial_report_on: 2026-09-10', 'initial_report_on: 2026-09-13'] as const;
    const told = 'incident 2026-A: the initial report was due by 2026-09-12 and came on 2026-09-13';
    expect(findings(sampleWith(late))).toEqual([
      `error incident-reports-in-time: A report of a serious incident missed its day: ${told}`,
    ]);
    const unsigned = ['safety_and_security: true', 'safety_and_security: false'] as const;
    expect(findings(sampleWith(late, unsigned))).toEqual([
      expect.stringMatching(/^warning alternative-means-given: /),
      expect.stringMatching(/^warning incident-reports-without-delay: /),
    ]);
  });
});

describe('What a provider signs', () => {
  const opening = (read: ReadResult): string =>
    rendered('systemic-risk-notification', read)
      .split('\n')
      .find((each) => each.includes(' notifies the Commission ')) ?? '';

  it('says since when the condition is met only where that day is stated and past', () => {
    expect(opening(sampleWith(letters))).toContain(
      'The condition of Article 51(1)(a) has been met since 19 March 2026.',
    );
    const ahead = sampleWith(letters, [
      'threshold_met_on: 2026-03-19',
      'threshold_met_on: 2027-03-19',
    ]);
    expect(opening(ahead)).toContain(
      'The condition of Article 51(1)(a) will be met on 19 March 2027.',
    );
    expect(rendered('systemic-risk-notification', ahead)).not.toMatch(/was met|has been met/);
    const silent = sampleWith(letters, [/ *threshold_met_on: .*\n/, '']);
    expect(opening(silent)).toMatch(
      /notifies the Commission of Kuikka 400B 1\.0 under Article 52\(1\)/,
    );
    expect(opening(silent)).not.toContain('51(1)(a)');
  });

  it('calls the day of placement past or planned as the status says', () => {
    expect(rendered('systemic-risk-notification')).toContain(
      '**Placed on the Union market on:** 24 August 2026',
    );
    const planned = sampleWith(['status: placed', 'status: planned']);
    expect(rendered('systemic-risk-notification', planned)).toContain(
      '**Placing on the Union market planned for:** 24 August 2026',
    );
  });

  it('names a designation where it makes the condition, and never beside the arguments', () => {
    const argumentsOf = (read: ReadResult): string =>
      rendered('systemic-risk-notification', read).split('## Arguments under Article 52(2)')[1] ??
      '';
    const designated = sampleWith(letters, ['designated: false', 'designated: true']);
    const on = ['designated: false', 'designated: true\n    designated_on: 2026-08-31'] as const;
    const dated = sampleWith(letters, on);
    expect(opening(designated)).toContain('By decision of the Commission the model is');
    expect(opening(dated)).toContain('By decision of the Commission of 31 August 2026');
    for (const read of [sampleWith(), designated, dated])
      expect(argumentsOf(read).split('## Document record')[0]).not.toMatch(
        /[Dd]esignated|decision/,
      );
    expect(rendered('systemic-risk-notification')).not.toMatch(/[Dd]esignated/);
    const [, first = '', update = ''] = rendered(
      'systemic-risk-notification',
      sampleWith(on),
    ).split(/^## (?=Notification of|Update 1)/m);
    expect(first).not.toContain('By decision');
    expect(update).toContain('By decision of the Commission of 31 August 2026');
  });

  it('states no figure twice', () => {
    const letter = rendered('systemic-risk-notification');
    expect(letter.split('4.62 × 10²⁵')).toHaveLength(2);
    expect(letter).toContain('**Compute of the parameter updates, as stated:** 4.34 × 10²⁵ FLOP');
  });

  it('says where arguments stand only where there are any, or their standing is more than none', () => {
    const label = '**Arguments before the Commission:**';
    expect(rendered('systemic-risk-notification')).not.toContain(label);
    const pending = sampleWith(['rebuttal: none', 'rebuttal: pending']);
    expect(rendered('systemic-risk-notification', pending)).toContain(`${label} Pending`);
  });

  it('carries the version that a framework and a report count for themselves', () => {
    const [framework, report] = [
      rendered('safety-and-security-framework'),
      rendered('safety-and-security-model-report'),
    ];
    expect(framework).toContain('version 1.0 of 12 February 2026');
    expect(report).toContain('version 1.1 of 26 October 2026');
    for (const paper of [framework, report]) {
      expect(paper).toContain('**Part of the documentation:** version 1.1 of 9 November 2026');
      expect(paper).not.toContain('Earlier versions');
    }
  });

  it('carry no other version in place of one that is not stated', () => {
    const unnumbered = sampleWith([/ {4}version: "1\.0"\n/, '']);
    const paper = document('safety-and-security-framework', unnumbered);
    expect(paper.subject).not.toContain('version');
    expect(paper.version).toEqual({ number: undefined, day: '2026-02-12', isOwn: true });
    expect(paper.foot).toBe('Tuulikello');
    expect(paper.markdown).toContain(
      '**Part of the documentation:** version 1.1 of 9 November 2026',
    );
    expect(paper.markdown).not.toContain('Earlier versions');
  });

  it('give no version the day of an earlier one, but the first the day on which it went to the AI Office', () => {
    const silent = sampleWith([/ {4}updated_on: 2026-10-26\n/, '']);
    const report = document('safety-and-security-model-report', silent);
    expect(report.version.day).toBeUndefined();
    expect(report.subject).not.toContain('version');
    const first = sampleWith([
      'updated_on: 2026-10-26',
      'updated_on: { not_applicable: Nothing was changed yet. }',
    ]);
    const paper = document('safety-and-security-model-report', first);
    expect(paper.version.day).toBe('2026-08-20');
    expect(paper.subject).toContain('version 1.1 of 20 August 2026');
  });

  it('carries one version wherever a version stands: in title line, foot and front matter', () => {
    const own = {
      'safety-and-security-framework': ['1.0', '2026-02-12', '12 February 2026'],
      'safety-and-security-model-report': ['1.1', '2026-10-26', '26 October 2026'],
      'training-content-summary': ['1.0', '2026-08-24', '24 August 2026'],
    } as const;
    for (const [id, [number, iso, day]] of Object.entries(own)) {
      const paper = document(id);
      expect(paper.foot.split(' · ')[1]).toBe(`version ${number} of ${day}`);
      const front = publishedMarkdown(paper, sampleWith().facts).split('---\n')[1] ?? '';
      expect(front).toContain(`document_version: "${number}"\nupdated: "${iso}"`);
    }
    const technical = document('technical-documentation');
    expect(technical.foot).toBe('Kuikka 400B 1.0 · documentation 1.1');
    expect(document('safety-and-security-framework').foot).toMatch(/^Tuulikello · /);
  });

  it('names the days on which reports of an incident were sent, and no row without a day', () => {
    const report = rendered('serious-incident-report');
    expect(row(report, '**Intermediate reports sent on**')).toContain('5 October 2026');
    const none = rendered(
      'serious-incident-report',
      sampleWith(['[2026-10-05]', '[]'], [/ *final_report_on: .*\n/, '']),
    );
    expect(row(none, '**Initial report sent on**')).toContain('10 September 2026');
    expect([row(none, '**Intermediate'), row(none, '**Final')]).toEqual(['', '']);
  });
});
