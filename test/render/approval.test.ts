/** What a paper says of its approval: the decisions that cover it, on the day they fit, where it is owed or promised and complete. */
import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { samples } from '../samples/samples.js';
import { allPapers } from '../support/all-papers.js';
import { withoutFacts } from '../support/taken-away.js';

const files = samples.find(({ name }) => name === 'complete-systemic')?.files ?? [];
const stated = /^ {2}approvals:\n[\s\S]*?(?=^ {2}retention_until:)/m;

/** The sample with other decisions. */
function withApprovals(approvals: string): ReadResult {
  return readFacts(
    files.map(({ file, bytes }) => ({
      file,
      bytes: new TextEncoder().encode(
        new TextDecoder().decode(bytes).replace(stated, `  approvals: ${approvals}\n`),
      ),
    })),
  );
}

function statusOf(read: ReadResult, paper: string, draft = false): readonly [string, boolean] {
  const { papers } = allPapers(read, { draft });
  const markdown = papers.get(paper)?.markdown ?? '';
  const status = /^- \*\*Status:\*\* ([^:]*?)(?: on \d.*|:.*)?$/m.exec(markdown)?.[1] ?? '';
  return [status, markdown.includes('Aino')];
}

const one = (more: string): string =>
  `[{ name: Aino Väisänen, role: Chief risk officer, decision: approved, ${more} }]`;
const none = ['Awaiting approval', false] as const;
const approved = ['Approved', true] as const;
/** Public papers say when, and name nobody who does not want it. */
const approvedUnnamed = ['Approved', false] as const;

describe('An approval that names no paper', () => {
  const read = withApprovals(one('on: 2026-11-10'));

  test('covers each paper that is owed or promised and complete', () => {
    expect(statusOf(read, 'technical-documentation')).toEqual(approved);
    expect(statusOf(read, 'model-documentation-form-ai-office')).toEqual(approved);
    expect(statusOf(read, 'copyright-policy-summary')).toEqual(approvedUnnamed);
  });

  test('covers no paper that nobody asks for, and none that is not owed', () => {
    expect(statusOf(read, 'compute-estimate')).toEqual(none);
    expect(statusOf(read, 'authorised-representative')).toEqual(['Not owed', false]);
  });

  test('covers no paper in which a point is open', () => {
    const less = withoutFacts(read, ['model.architecture']);
    expect(statusOf(less, 'technical-documentation')).toEqual(none);
    expect(statusOf(less, 'copyright-policy')).toEqual(approvedUnnamed);
  });

  test('names a person in a public paper only where the facts say so', () => {
    const named = withApprovals(one('on: 2026-11-10, public: true'));
    expect(statusOf(named, 'copyright-policy')).toEqual(approved);
    expect(
      allPapers(read, { draft: false }).papers.get('training-content-summary')?.markdown,
    ).not.toContain('Aino');
  });

  test('covers no draft', () => {
    expect(statusOf(read, 'technical-documentation', true)).toEqual(['Draft', false]);
  });
});

describe('An approval that names its papers', () => {
  test('covers these and no others, voluntary ones too', () => {
    const read = withApprovals(
      one('on: 2026-11-10, documents: [compute-estimate, copyright-policy]'),
    );
    expect(statusOf(read, 'compute-estimate')).toEqual(approved);
    expect(statusOf(read, 'copyright-policy')).toEqual(approvedUnnamed);
    expect(statusOf(read, 'technical-documentation')).toEqual(none);
  });

  test('makes no paper complete', () => {
    const read = withoutFacts(withApprovals(one('on: 2026-11-10, documents: [compute-estimate]')), [
      'training.energy.boundary',
    ]);
    expect(statusOf(read, 'compute-estimate')).toEqual(none);
  });
});

describe('A decision', () => {
  test('that is older than the last update was about another text', () => {
    const read = withApprovals(one('on: 2026-10-01'));
    expect(statusOf(read, 'technical-documentation')).toEqual(none);
  });

  test('without a day approves nothing', () => {
    const read = withApprovals('[{ name: Aino Väisänen, decision: approved }]');
    expect(statusOf(read, 'technical-documentation')).toEqual(none);
  });

  test.each(['{ unknown: nobody noted it }', '{ withheld: the board does not say }'])(
    'that is not told approves nothing, and the papers are written all the same: %s',
    (decision) => {
      const read = withApprovals(
        `[{ name: Aino Väisänen, decision: ${decision}, on: 2026-11-10 }]`,
      );
      const [status] = statusOf(read, 'technical-documentation');
      expect(status).toBe('Awaiting approval');
    },
  );

  test('against a paper is shown', () => {
    const read = withApprovals('[{ name: Aino Väisänen, decision: rejected, on: 2026-11-10 }]');
    expect(statusOf(read, 'technical-documentation')).toEqual(['Rejected', true]);
  });

  test.each(['documentation.approvals[].name', 'documentation.approvals'])(
    'is printed with its note for authorities alone, and no other paper carries the note inside (%s)',
    (carried) => {
      const said = 'Read with {{the}} annex; see <b>row 7</b>';
      const more = carried.endsWith('name') ? `, note: "${said}"` : '';
      const { papers } = allPapers(withApprovals(one(`on: 2026-11-10, public: true${more}`)), {
        draft: false,
      });
      const own = papers.get('technical-documentation');
      expect(own?.markdown.includes('with the note “Read with')).toBe(more !== '');
      expect(papers.get('compliance-dossier')?.markdown.includes('| Note |')).toBe(more !== '');
      const policy = papers.get('copyright-policy');
      expect(policy?.markdown).not.toContain('annex;');
      expect(policy?.facts).toContain(carried);
      expect(policy?.facts.some((each) => each.endsWith('.note'))).toBe(false);
    },
  );

  test('that is still to come is shown, and approves nothing', () => {
    const read = withApprovals('[{ name: Aino Väisänen, decision: pending }]');
    expect(statusOf(read, 'technical-documentation')).toEqual(['Awaiting approval', true]);
  });
});

describe('A paper without content', () => {
  const closed = readFacts(samples.find(({ name }) => name === 'complete-closed')?.files ?? []);

  test.each([
    'safety-and-security-framework',
    'safety-and-security-model-report',
    'systemic-risk-notification',
  ])('is a form, and names nobody: %s', (paper) => {
    expect(statusOf(closed, paper)[0]).toBe('Not owed. Form without content');
    expect(allPapers(closed, { draft: false }).papers.get(paper)?.markdown).not.toContain('Inês');
  });

  test('says nothing of an approval that nobody recorded', () => {
    const without = withoutFacts(closed, ['documentation.approvals']);
    expect(statusOf(without, 'copyright-policy')).toEqual(['Awaiting approval', false]);
  });
});
