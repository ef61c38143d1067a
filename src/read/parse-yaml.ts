/** Text → YAML nodes, lexed and composed within bounds; every syntax error and every refused construct is reported. */
import { Composer, type CST, type Document, Lexer, Parser, type YAMLError } from 'yaml';
import type { Finding, Place } from '../finding/finding.js';
import { thousands } from '../text/thousands.js';
import { limits } from './limits.js';
import { brokenByLookalikes } from './lookalikes.js';
import { type Cut, CutWatcher, cutOff } from './lost-text.js';
import { firstLine, type LocatedText, placeAt } from './places.js';
import { printable, quoted } from './printable.js';
import { problem } from './problem.js';

export interface Parsed {
  /** Null where the text gives no single document to convert. */
  readonly document: Document.Parsed | null;
  readonly findings: readonly Finding[];
  /** Where template code stands, which is no value and has its finding. */
  readonly templates?: readonly Place[];
}

/** Parses one file without resolving anything: no aliases, tags, directives or merge keys. */
export function parseYaml(source: LocatedText): Parsed {
  const { tokens, cuts, finding } = lexBounded(source);
  if (finding) return { document: null, findings: [finding] };
  const refusals = refusedConstructs(source, tokens);
  if (refusals.stop) return { document: null, findings: refusals.findings };
  const composed = compose(source, tokens);
  const lookalikes = composed.broken ? brokenByLookalikes(source) : [];
  // What a false blank breaks is told by that blank, and what template code breaks by its braces.
  const broken = lookalikes.length > 0 ? lookalikes : composed.findings;
  const findings = [...refusals.findings, ...broken, ...cutOff(source, cuts)]
    .filter((each) => !isWithin(each, refusals.templates))
    .slice(0, limits.findings);
  return {
    document: composed.broken ? null : composed.document,
    findings,
    templates: refusals.templates,
  };
}

/** True for what a piece of template code breaks: on its line behind it, or in the syntax of the line after. */
function isWithin({ id, place }: Finding, templates: readonly Place[]): boolean {
  if (place === null || id !== 'read/syntax') return false;
  return templates.some(
    ({ line, column }) =>
      place.line === line + 1 || (place.line === line && place.end_column >= column),
  );
}

/** Lexing happens before anything recursive runs, so depth and size are bounded first. */
function lexBounded(source: LocatedText): {
  tokens: CST.Token[];
  cuts: readonly Cut[];
  finding?: Finding;
} {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const watcher = new CutWatcher();
  let count = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    count += 1;
    watcher.next(lexeme);
    if (count > limits.tokens) {
      const finding = problem(
        'read/too-many-tokens',
        placeAt(source, parser.offset),
        `The file has more than ${thousands(limits.tokens)} YAML tokens`,
        'Split it, or move long lists into files of their own',
      );
      return { tokens, cuts: [], finding };
    }
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > limits.depth + 2) {
      const finding = problem(
        'read/too-deep',
        placeAt(source, parser.offset),
        `The file is nested more than ${limits.depth} levels deep`,
        'Flatten it; no fact needs more than eight levels',
      );
      return { tokens, cuts: [], finding };
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, cuts: watcher.cuts };
}

/** Walks the syntax tree with a stack of its own: directives, anchors, aliases, tags and over-long collections. */
function refusedConstructs(
  source: LocatedText,
  tokens: readonly CST.Token[],
): { findings: Finding[]; templates: Place[]; stop: boolean } {
  const findings: Finding[] = [];
  const templates: Place[] = [];
  let stop = false;
  const pending: (CST.Token | null | undefined)[] = [...tokens].reverse();
  const found = (token: { offset: number; source: string }, id: keyof typeof constructs): void => {
    if (findings.length >= limits.findings) return;
    const { message, help } = constructs[id];
    const end = token.offset + token.source.trimEnd().length;
    findings.push(problem(`read/${id}`, placeAt(source, token.offset, end), message, help));
  };
  const props = (list: readonly CST.SourceToken[] | undefined): void => {
    for (const token of list ?? []) {
      if (token.type === 'anchor') found(token, 'anchor');
      else if (token.type === 'tag') found(token, 'tag');
    }
  };
  while (pending.length > 0) {
    const token = pending.pop();
    if (!token) continue;
    switch (token.type) {
      case 'directive':
        found(token, 'directive');
        stop = true;
        break;
      case 'document':
        props(token.start);
        pending.push(token.value);
        break;
      case 'alias':
        found(token, 'alias');
        break;
      case 'block-scalar':
        props(token.props.filter((prop): prop is CST.SourceToken => 'source' in prop));
        break;
      case 'block-map':
      case 'block-seq':
      case 'flow-collection': {
        const template = templateAt(source, token);
        if (template !== null) {
          templates.push(template);
          if (findings.length < limits.findings) findings.push(templateFinding(source, template));
          break;
        }
        if (token.items.length > limits.entries) {
          const place = placeAt(source, token.offset);
          const message = `A mapping or list has more than ${thousands(limits.entries)} entries`;
          findings.push(
            problem(
              'read/too-many-entries',
              place,
              message,
              'Move the list into a file of its own',
            ),
          );
          stop = true;
          break;
        }
        for (let index = token.items.length - 1; index >= 0; index -= 1) {
          const item = token.items[index];
          pending.push(item?.value, item?.key);
        }
        for (const item of token.items) {
          props(item.start);
          props(item.sep);
        }
        break;
      }
    }
  }
  return { findings, templates, stop };
}

/** Where `{{ … }}` or `{% … %}` begins, to its end on the line; null for braces of YAML. */
function templateAt(source: LocatedText, token: CST.Token): Place | null {
  if (!/^\{[{%]/.test(source.text.slice(token.offset, token.offset + 2))) return null;
  const [line = ''] = /^[^\n]*/.exec(source.text.slice(token.offset)) ?? [];
  const [code = line] = /^\{(?:\{.*?\}\}|%.*?%\})/.exec(line) ?? [];
  return placeAt(source, token.offset, token.offset + code.trimEnd().length);
}

function templateFinding(source: LocatedText, place: Place): Finding {
  const start = (source.lineStarts[place.line - 1] ?? 0) + place.column - 1;
  const code = source.text.slice(start, start + place.end_column - place.column);
  const text = JSON.stringify(code);
  const message = `Template code stands in the file: ${quoted(code, 40)}`;
  const help = `Write the value that it stands for; if the braces are meant, quote them: \`${text}\``;
  return { ...problem('read/template-braces', place, message, help), fixes: [{ place, text }] };
}

const constructs = {
  directive: {
    message: 'A YAML directive stands in the file',
    help: 'Remove the line that begins with %; the file is always read as YAML 1.2',
  },
  anchor: {
    message: 'A YAML anchor (&) stands in the file',
    help: 'Write the value out, or put text that begins with & in quotes',
  },
  alias: {
    message: 'A YAML alias (*) stands in the file',
    help: 'Write the value out, or put text that begins with * in quotes',
  },
  tag: {
    message: 'A YAML tag (!) stands in the file',
    help: 'Remove it, or put text that begins with ! in quotes; for text in place of a number or date use quotes',
  },
} as const;

function compose(
  source: LocatedText,
  tokens: readonly CST.Token[],
): { document: Document.Parsed | null; findings: Finding[]; broken: boolean } {
  const composer = new Composer({
    schema: 'core',
    version: '1.2',
    strict: true,
    uniqueKeys: false,
    stringKeys: true,
    merge: false,
    customTags: [],
    resolveKnownTags: false,
    intAsBigInt: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens, true, source.text.length)) {
    documents.push(document as Document.Parsed);
    if (documents.length > 2) break;
  }
  const findings: Finding[] = [];
  const seen = new Set<string>();
  let broken = false;
  for (const error of documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])) {
    // Told by the walk over the syntax tree and by the conversion, in better words.
    if (error.code === 'TAG_RESOLVE_FAILED' || error.code === 'NON_STRING_KEY') continue;
    broken = true;
    const finding = syntaxFinding(source, error);
    const key = `${finding.id}:${finding.place?.line}:${finding.place?.column}`;
    if (seen.has(key) || findings.length >= limits.findings) continue;
    seen.add(key);
    findings.push(finding);
  }
  const [document, second] = documents;
  if (second && !broken) {
    broken = true;
    const start = source.text.lastIndexOf('\n---', second.range[0]) + 1 || second.range[0];
    const place = placeAt(source, start, start + 3);
    const message = 'The file holds more than one YAML document';
    const help = 'Keep one document a file: remove the line --- or move the rest to another file';
    findings.push(problem('read/several-documents', place, message, help));
  }
  if (!broken && (!document || document.contents === null)) {
    const help = 'Run `aiact-doc init`, or begin with the line `schema: 1`';
    findings.push(problem('read/empty', firstLine(source), 'The file holds no facts', help));
    broken = true;
  }
  return { document: document ?? null, findings, broken };
}

function syntaxFinding(source: LocatedText, error: YAMLError): Finding {
  const [start, end] = error.pos;
  const place = placeAt(source, start, Math.max(end, start + 1));
  const text = printable(error.message.replace(/(?<![.:\s])[.:\s]+$/, ''));
  return problem('read/syntax', place, `Not valid YAML: ${text}`, syntaxHelp(error.code));
}

function syntaxHelp(code: YAMLError['code']): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'Indent with spaces, never with tabs';
    case 'BAD_INDENT':
      return 'Give all keys of one mapping the same indentation, and indent what belongs to a key by two spaces';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'Put text that holds “: ” in quotes, and check that every key ends with a colon and a space';
    case 'BAD_SCALAR_START':
      return 'Put text that begins with this character in quotes';
    case 'BAD_DQ_ESCAPE':
      return 'Write a backslash in double quotes as \\\\, or use single quotes';
    case 'MISSING_CHAR':
      return 'Close every quote and bracket, and write a space after each colon and comma';
    case 'BLOCK_IN_FLOW':
      return 'Inside { } and [ ] write entries separated by commas';
    default:
      return 'Write one `key: value` a line, and begin a list on the line below its key, each entry with a dash';
  }
}
