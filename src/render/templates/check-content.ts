/** Checks the words between the tags of a template: Markdown that keeps a document sound, and nothing that hides or fetches. */
import { lackingLetters, namedLetter } from '../../markdown/lacking-letters.js';
import { calloutTones } from '../../markdown/tree.js';
import { unseen } from '../../read/printable.js';
import type { TemplateCall } from './calls.js';
import { hole, type Locate, type Scanned, type TemplateProblem } from './scan-tags.js';

interface ContentRule {
  readonly pattern: RegExp;
  readonly id: TemplateProblem['id'];
  readonly message: string;
  readonly help: string;
}

/** A tag may print nothing, so it parts no signs that would belong together without it. */
const rules: readonly ContentRule[] = [
  {
    pattern: new RegExp(`<(?![\\s\\d=]|$|(?:https://|mailto:)[^\\s<>${hole}]+>)`, 'gm'),
    id: 'template/html',
    message: 'HTML stands in a template, or a `<` that would begin it',
    help: 'Write Markdown, and `&lt;` for the sign itself',
  },
  {
    pattern: new RegExp(`!${hole}*\\[`, 'g'),
    id: 'template/markup',
    message: 'An image is asked for, and documents show none',
    help: 'Remove it; a theme can put a logo on the cover',
  },
  {
    pattern: new RegExp(`\\]${hole}*\\((?!(?:https://|mailto:|#)[^\\s()${hole}]*\\))`, 'g'),
    id: 'template/link',
    message: 'A link leads nowhere that a document may lead',
    help: 'Write an address that begins with https://, mailto: or #; for a fact write `{{value "…" as="link"}}`',
  },
  {
    pattern: new RegExp(`^[ \\t>*+${hole}-]*\\[[^\\]\\n]*\\]${hole}*:`, 'gm'),
    id: 'template/link',
    message: 'A link is defined apart from its words',
    help: 'Write it as `[words](https://…)`',
  },
  {
    pattern: new RegExp(`(?:\`${hole}*){3}|(?:~${hole}*){3}`, 'g'),
    id: 'template/markup',
    message: 'A fence would print what follows as code',
    help: 'Remove it; charts are printed by `{{chart "…"}}`',
  },
  {
    pattern: new RegExp(
      `^[ \\t${hole}]*>[ \\t>${hole}]*\\[!(?!(?:${calloutTones.join('|')})\\])[^\\]\\n]*\\]`,
      'gim',
    ),
    id: 'template/markup',
    message: 'A callout has a name that is none',
    help: `Write one of ${calloutTones.map((tone) => tone.toUpperCase()).join(', ')}, as in \`> [!NOTE]\``,
  },
  {
    pattern: /^(?: {4}|\t)/gm,
    id: 'template/markup',
    message: 'A line is indented so far that it would be code',
    help: 'Indent by two spaces at most',
  },
  {
    pattern: new RegExp(`^[ >${hole}]*#${hole}*(?=\\s|$)`, 'gm'),
    id: 'template/heading',
    message: 'A heading of the first level stands below the title, which the program prints',
    help: 'Begin with `##`',
  },
  {
    pattern: new RegExp(`^[ >${hole}]*(?:=[=${hole}]*|-[-${hole}]*)[ \\t]*$`, 'gm'),
    id: 'template/heading',
    message: 'A line of signs would turn the line above into a heading',
    help: 'Write headings with `##`, or remove the line',
  },
];

/** Everything wrong with the words of a template. */
export function checkContent(
  { content, spoken }: Scanned,
  locate: Locate,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const found = (offset: number, rule: Omit<ContentRule, 'pattern'>): void => {
    const { id, message, help } = rule;
    if (problems.length < 50) problems.push({ id, ...locate(offset), message, help });
  };
  for (const rule of rules) {
    for (const { index } of content.matchAll(rule.pattern)) found(index, rule);
  }
  for (const { 0: letter, index } of spoken.matchAll(unseen)) {
    if (letter === '\n' || letter === '\t') continue;
    found(index, {
      id: 'template/character',
      message: `A character that nobody sees stands here (${named(letter)})`,
      help: 'Remove it',
    });
  }
  for (const letter of lackingLetters(spoken).slice(0, 5)) {
    found(Math.max(0, spoken.indexOf(letter)), {
      id: 'template/letter',
      message: `The fonts of the PDFs lack the letter ${namedLetter(letter)}`,
      help: 'Write it with other letters',
    });
  }
  return problems;
}

function named(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

const headings = new RegExp(`^[ >${hole}]*(#{1,6})(?=[\\s${hole}])`, 'gm');

/** Headings that skip a level, counted with those that `sections` prints; a section prints none of its own. */
export function checkHeadings(
  { content }: Scanned,
  calls: readonly TemplateCall[],
  kind: 'documents' | 'sections',
  locate: Locate,
): readonly TemplateProblem[] {
  const own = [...content.matchAll(headings)].map(({ 0: all, 1: marks, index }) => ({
    ...locate(index + all.length - (marks ?? '').length),
    level: (marks ?? '').length,
  }));
  if (kind === 'sections') {
    return own.slice(0, 1).map(({ line, column }) => ({
      ...{ id: 'template/heading', line, column },
      message: 'A heading stands in a section, whose heading the program prints',
      help: 'Write the words in bold: `**Words.**`',
    }));
  }
  const printed = calls.flatMap(({ name, named, line, column }) => {
    const depth = name === 'sections' ? Number(named.depth ?? 3) : 0;
    return depth > 0 ? [{ line, column, level: depth }] : [];
  });
  let last = 1;
  return [...own, ...printed]
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .flatMap(({ line, column, level }) => {
      const isSkip = level > last + 1;
      const before = last;
      last = level;
      if (!isSkip) return [];
      return [
        {
          ...{ id: 'template/heading' as const, line, column },
          message: `A heading of level ${level} follows one of level ${before}`,
          help: `Write one of level ${before + 1}: \`${'#'.repeat(before + 1)}\`, or \`depth=${before + 1}\``,
        },
      ];
    });
}
