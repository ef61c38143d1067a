/** Walks the syntax tree of a template: notes every call, refuses what is not on the allow-list, and wraps every printed value in the escaper. */
import { type Literal, messageArg, spelledCall, type TemplateCall } from './calls.js';
import type { TemplateProblem } from './scan-tags.js';
import {
  blockHelpers,
  expressionHelpers,
  factHelpers,
  forbiddenSegments,
  templateLimits,
} from './vocabulary.js';

type Node = { readonly loc: hbs.AST.SourceLocation };
type Callable = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash' | 'loc'>;

const helpWords =
  'Call one of the helpers of the built-in templates, or write the words themselves';

/** One way through the syntax tree; it changes printed values on the way. */
export class Walk {
  readonly problems: TemplateProblem[] = [];
  readonly calls: TemplateCall[] = [];
  private readonly linesBefore: number;
  private nodes = 0;

  constructor(linesBefore: number) {
    this.linesBefore = linesBefore;
  }

  program(program: hbs.AST.Program | undefined, depth: number, guards: readonly string[]): void {
    if (!program) return;
    if (program.blockParams?.length > 0) {
      this.refuse(program, 'template/not-allowed', 'A block names parameters', 'Remove `as |…|`');
    }
    if (depth > templateLimits.depth) {
      this.refuse(program, 'template/too-deep', 'Blocks are nested too deeply', 'Take them apart');
      return;
    }
    program.body = program.body.map((node) => this.statement(node, depth, guards));
  }

  private refuse(node: Node, id: TemplateProblem['id'], message: string, help: string): void {
    const { line, column } = node.loc.start;
    if (this.problems.length >= 50) return;
    this.problems.push({ id, line: line + this.linesBefore, column: column + 1, message, help });
  }

  private statement(
    node: hbs.AST.Statement,
    depth: number,
    guards: readonly string[],
  ): hbs.AST.Statement {
    this.count(node);
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return node;
      case 'MustacheStatement':
        return this.mustache(node as hbs.AST.MustacheStatement, guards);
      case 'BlockStatement':
        this.block(node as hbs.AST.BlockStatement, depth, guards);
        return node;
      default:
        this.refuse(
          node,
          'template/not-allowed',
          `${node.type} is not allowed in a template`,
          'Remove it',
        );
        return node;
    }
  }

  private count(node: Node): void {
    this.nodes += 1;
    if (this.nodes === templateLimits.nodes + 1) {
      this.refuse(node, 'template/too-large', 'The template has too many parts', 'Shorten it');
    }
  }

  private block(node: hbs.AST.BlockStatement, depth: number, guards: readonly string[]): void {
    const name = this.nameOf(node);
    if (!blockHelpers.includes(name)) {
      this.refuse(
        node,
        'template/unknown-block',
        `There is no block ${shown(name)}`,
        'Use `{{#if (…)}}` or `{{#unless (…)}}`; lists are printed by `{{list}}` and `{{table}}`',
      );
      return;
    }
    const [test, ...more] = node.params;
    if (test?.type !== 'SubExpression' || more.length > 0 || node.hash) {
      this.refuse(
        node,
        'template/arguments',
        `The block ${name} takes one test in parentheses`,
        'Write it as in `{{#if (known "model.name")}}`',
      );
      return;
    }
    const call = this.call(test as hbs.AST.SubExpression, 'test', guards);
    const [yes, no] = call ? [call.text, `not ${call.text}`] : ['', ''];
    const isIf = name === 'if';
    this.program(node.program, depth + 1, [...guards, isIf ? yes : no]);
    this.program(node.inverse, depth + 1, [...guards, isIf ? no : yes]);
  }

  /** `{{h a}}` becomes `{{md (h a)}}`: no author can forget to escape. */
  private mustache(
    node: hbs.AST.MustacheStatement,
    guards: readonly string[],
  ): hbs.AST.MustacheStatement {
    if (!node.escaped) {
      this.refuse(node, 'template/raw-value', 'A value is printed raw', 'Write two braces');
    }
    this.call(node, 'print', guards);
    const { path, params, hash, loc } = node;
    const inner = { type: 'SubExpression', path, params, hash, loc } as hbs.AST.SubExpression;
    const md = {
      type: 'PathExpression',
      data: false,
      depth: 0,
      parts: ['md'],
      original: 'md',
      loc,
    };
    return {
      ...node,
      path: md as hbs.AST.PathExpression,
      params: [inner],
      hash: undefined as unknown as hbs.AST.Hash,
    };
  }

  /** The plain name of what is called, or an empty text where it has none. */
  private nameOf({ path }: { path: hbs.AST.Expression }): string {
    const { type, original, depth, data, parts } = path as hbs.AST.PathExpression;
    const isPlain = type === 'PathExpression' && depth === 0 && !data && parts.length === 1;
    return isPlain && original === parts[0] ? original : '';
  }

  private call(
    node: Callable,
    use: TemplateCall['use'],
    guards: readonly string[],
  ): TemplateCall | null {
    this.count(node);
    const name = this.nameOf(node);
    if (!expressionHelpers.has(name)) {
      this.refuseName(node);
      return null;
    }
    const columns: TemplateCall[] = [];
    const args: Literal[] = [];
    for (const param of node.params) {
      if (param.type === 'SubExpression' && name === 'table' && !this.isMessage(param, name)) {
        const column = this.call(param as hbs.AST.SubExpression, 'argument', guards);
        if (column) columns.push(column);
      } else if (this.isMessage(param, name)) {
        const message = this.call(param as hbs.AST.SubExpression, 'argument', guards);
        args.push(messageArg(String(message?.args[0] ?? '')));
      } else args.push(this.literal(param));
    }
    const named = Object.fromEntries(
      (node.hash?.pairs ?? []).map(({ key, value }) => [key, this.literal(value)]),
    );
    const { line, column } = node.loc.start;
    const call: TemplateCall = {
      ...{ name, args, named, columns, use, guards, column: column + 1 },
      text: [spelledCall(name, args, named), ...columns.map(({ text }) => `(${text})`)].join(' '),
      line: line + this.linesBefore,
    };
    this.calls.push(call);
    const wantsText = [...factHelpers, 'sections', 'chart', 'form', 'cite', 'law', 'column', 'say'];
    if (wantsText.includes(name) && typeof args[0] !== 'string') {
      const what = factHelpers.includes(name) ? 'the path of a fact' : 'a name';
      this.refuse(
        node,
        'template/arguments',
        `${name} needs ${what} in quotes`,
        `Write it as in \`{{${name} "…"}}\``,
      );
    }
    return call;
  }

  /** Words of the catalogue in place of a text. */
  private isMessage(param: hbs.AST.Expression, of: string): boolean {
    return (
      param.type === 'SubExpression' &&
      of !== 'say' &&
      this.nameOf(param as hbs.AST.SubExpression) === 'say'
    );
  }

  private refuseName(node: Callable): void {
    const { original, parts = [] } = node.path as hbs.AST.PathExpression;
    const way = parts.find((part) => forbiddenSegments.has(String(part)));
    if (way !== undefined) {
      this.refuse(node, 'template/forbidden-path', `${way} leads into the program`, 'Remove it');
      return;
    }
    this.refuse(
      node,
      'template/unknown-helper',
      `There is no helper ${shown(original)}`,
      helpWords,
    );
  }

  private literal(node: hbs.AST.Expression): Literal {
    this.count(node);
    if (['StringLiteral', 'NumberLiteral', 'BooleanLiteral'].includes(node.type)) {
      return (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value;
    }
    const { parts = [] } = node as hbs.AST.PathExpression;
    const way = parts.find((part) => forbiddenSegments.has(String(part)));
    if (way !== undefined) {
      this.refuse(node, 'template/forbidden-path', `${way} leads into the program`, 'Remove it');
    } else {
      this.refuse(
        node,
        'template/arguments',
        'An argument is neither a text in quotes, a number, true nor false',
        'Write it in quotes',
      );
    }
    return '';
  }
}

/** A name as a message shows it: plain and short. */
function shown(name: unknown): string {
  return String(name)
    .replace(/[^\x20-\x7e]/g, '?')
    .slice(0, 60);
}
