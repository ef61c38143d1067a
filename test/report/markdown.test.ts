/** The Markdown comment: the verdict first, what is owed, the findings folded, and never longer than a comment may be. */
import { describe, expect, it } from '@jest/globals';
import { reporters } from '../../src/report/reporters.gen.js';
import { finding, options, runOf, unreadable } from './hostile.js';

const markdown = await reporters.markdown();

const print = (...runs: Parameters<typeof markdown>[0]): string => markdown(runs, options);

describe('The comment', () => {
  it('begins with the line by which a bot finds it, and the verdict', () => {
    expect(
      print(runOf([finding()]))
        .split('\n')
        .slice(0, 2),
    ).toEqual(['<!-- aiact-doc report -->', '## Documentation readiness: 1 error, no warnings']);
  });

  it('lists what is owed, with the place in the law and the day', () => {
    const printed = print(runOf([]));
    expect(printed).toContain('| Outcome | Obligation | Place in the law | Due |');
    expect(printed).toMatch(/\| undetermined \| .+ \| Art\. 53\(1\)\(a\) \|/);
  });

  it('folds the findings by severity, the errors open', () => {
    const printed = print(runOf([finding(), finding({ severity: 'warning' })]));
    expect(printed).toMatch(
      /<details open>\n<summary>Errors \(1\)<\/summary>\n\n- `training-compute/,
    );
    expect(printed).toMatch(/<details>\n<summary>Warnings \(1\)<\/summary>\n\n- /);
    expect(printed).toContain('`models/heron/aiact.yaml:2`');
  });

  it('notifies nobody and refers to nothing', () => {
    const printed = print(runOf([finding({ message: 'Ask @octocat about #12 and !3' })]));
    expect(printed).toContain('Ask @<!-- -->octocat about #<!-- -->12 and !<!-- -->3');
  });

  it('says of an input that can not be read that nothing can be concluded', () => {
    expect(print(unreadable())).toContain('Nothing can be concluded from `broken`');
  });

  it('shows what is waived, by whom and until when', () => {
    const found = finding();
    const waiver = {
      ...{ check: found.id, reason: 'Agreed', owner: 'A. Author', expires: '2027-01-31', at: null },
    };
    const printed = print(runOf([found], { waived: [{ finding: found, waiver }] }));
    expect(printed).toContain('no errors');
    expect(printed).toContain(
      '| `training-compute/amount-given` | Agreed | A. Author | 31 January 2027 |',
    );
  });

  it('gives each of many models a line', () => {
    const runs = Array.from({ length: 8 }, (_, index) => runOf([], { path: `models/${index}` }));
    const printed = print(...runs);
    expect(printed.match(/^\| Heron-7B 1\.0 \|/gm)).toHaveLength(8);
    expect(printed).not.toContain('| Outcome |');
  });

  it.each([60_000, 5_000, 340_000])(
    'is never longer than %i characters, and counts the rest',
    (room) => {
      const all = Array.from({ length: 3000 }, (_, index) =>
        finding({ message: `Finding ${index} ${'word '.repeat(40)}` }),
      );
      const printed = markdown([runOf(all)], { ...options, room });
      expect(printed.length).toBeLessThanOrEqual(room);
      const shown = printed.match(/^- `training-compute/gm)?.length ?? 0;
      expect(printed).toContain(`- and ${3000 - shown} more`);
      expect(printed).toMatch(/<\/details>\n\nDocumentation readiness, not legal advice\.\n$/);
    },
  );
});
