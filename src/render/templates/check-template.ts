/** Parses a template, refuses what is not on the allow-list, wraps every printed value in the escaper, and compiles; the generator and `--templates` use it alike. */
import Handlebars from 'handlebars';
import type { TemplateCall } from './calls.js';
import { locator, scanTags, type TemplateProblem } from './scan-tags.js';
import { blockHelpers, expressionHelpers, factHelpers } from './vocabulary.js';
import { Walk } from './walk-template.js';

export interface CheckedTemplate {
  /** The compiled template as JavaScript, or null where there are problems. */
  readonly code: string | null;
  /** Every fact that it names, sorted. */
  readonly facts: readonly string[];
  /** Every place of the law named by `sections`, in its order. */
  readonly places: readonly string[];
  readonly calls: readonly TemplateCall[];
  readonly problems: readonly TemplateProblem[];
}

/** Checks one template; `linesBefore` are those of a front matter above it. Never throws on what it says. */
export function checkTemplate(source: string, linesBefore = 0): CheckedTemplate {
  const { problems: scanned } = scanTags(source, locator(source, linesBefore));
  if (scanned.length > 0) return refused(scanned);
  let tree: hbs.AST.Program;
  try {
    tree = Handlebars.parse(source);
  } catch (error) {
    return refused([syntaxProblem(error, linesBefore)]);
  }
  const walk = new Walk(linesBefore);
  walk.program(tree, 0, []);
  if (walk.problems.length > 0) return refused(walk.problems);
  const { calls } = walk;
  const named = calls.filter(({ name }) => factHelpers.includes(name));
  const placed = calls.filter(({ name }) => name === 'sections');
  return {
    code: Handlebars.precompile(tree, compileOptions) as unknown as string,
    facts: [...new Set(named.map(({ args }) => String(args[0])))].sort(),
    places: [...new Set(placed.map(({ args }) => String(args[0])))],
    calls,
    problems: [],
  };
}

const compileOptions = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    ['md', ...expressionHelpers, ...blockHelpers].map((name) => [name, true]),
  ),
  preventIndent: true,
  explicitPartialContext: true,
};

function refused(problems: readonly TemplateProblem[]): CheckedTemplate {
  return { code: null, facts: [], places: [], calls: [], problems };
}

/** What the parser says, without its drawing. */
function syntaxProblem(error: unknown, linesBefore: number): TemplateProblem {
  const { message, lineNumber, column } = error as {
    message: string;
    lineNumber?: number;
    column?: number;
  };
  const line = lineNumber ?? Number(/on line (\d+)/.exec(message)?.[1] ?? 1);
  const mismatch = /^(\w+) doesn't match (\w+)/.exec(message);
  return {
    id: 'template/syntax',
    line: line + linesBefore,
    column: (column ?? 0) + 1,
    message: mismatch
      ? `The block ${mismatch[1]} is closed as ${mismatch[2]}`
      : 'The template can not be parsed here',
    help: 'Close every block by its name, as in `{{#if (known "model.name")}} … {{/if}}`, and every quotation',
  };
}
