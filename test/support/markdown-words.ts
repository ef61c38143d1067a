/** Reads the words of a Markdown text without the renderer's own parser, so that a test can hold a PDF against them. */
import { lexer, type Token, type Tokens } from 'marked';
import { laidOut } from './laid-out.js';

/** The words of a document in reading order; the notes stand apart, since a PDF prints them at the foot of pages. */
export interface MarkdownWords {
  /** The heading of level 1 that opens the text, or null. */
  readonly title: string | null;
  readonly body: readonly string[];
  readonly notes: readonly string[];
}

const calloutWords: Readonly<Record<string, string>> = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Important',
  WARNING: 'Warning',
  CAUTION: 'Caution',
};

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  mdash: '—',
};

/** Words of any text: composed letters, nothing invisible, white space of any kind between them. */
export function wordsOf(text: string): string[] {
  return text
    .replaceAll('\u0085', ' ')
    .replace(/[^\P{Cc}\t\n\v\f\r]|\p{Cf}|[\ufe0e\ufe0f]/gu, '')
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function decoded(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number.parseInt(name.slice(1), 10));
    return entities[name] ?? whole;
  });
}

/** A mark of a note stands between these two while the text is taken apart. */
const [opens, closes] = ['\ue000', '\ue001'];
const mark = new RegExp(`${opens}([^${closes}]*)${closes}`, 'g');
const asWritten = (text: string): string => text.replace(mark, '[^$1]');

/** Takes the definitions of notes out of the text; fenced code keeps its lines. */
function withoutNotes(markdown: string): { text: string; notes: Map<string, string> } {
  const kept: string[] = [];
  const notes = new Map<string, string>();
  let fence: string | null = null;
  let open: string | null = null;
  for (const line of markdown.split('\n')) {
    const fenced = /^ {0,3}(?:> ?)?(`{3,}|~{3,})/.exec(line)?.[1];
    const definition = fence === null ? /^\[\^([^\]\s]+)\]:[ \t]*(.*)$/.exec(line) : null;
    if (definition !== null) {
      open = definition[1] ?? '';
      notes.set(open, definition[2] ?? '');
      continue;
    }
    if (open !== null && line.trim() !== '') {
      notes.set(open, `${notes.get(open)}\n${line.trim()}`);
      continue;
    }
    open = null;
    if (fenced !== undefined) {
      if (fence === null) fence = fenced;
      else if (fenced.startsWith(fence) && line.trim().endsWith(fenced)) fence = null;
    }
    kept.push(line);
  }
  return { text: kept.join('\n'), notes };
}

class Reader {
  readonly numbers = new Map<string, number>();
  private readonly notes: ReadonlyMap<string, string>;

  constructor(notes: ReadonlyMap<string, string>) {
    this.notes = notes;
  }

  lex(text: string): Token[] {
    return lexer(text.replace(/(?<!\\)\[\^([^\]\s]+)\]/g, `${opens}$1${closes}`));
  }

  blocks(tokens: readonly Token[]): string {
    return tokens.map((token) => `${this.block(token as Tokens.Generic)}\n`).join('');
  }

  private block(token: Tokens.Generic): string {
    switch (token.type) {
      case 'list':
        return this.list(token as Tokens.List);
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        return [header, ...rows]
          .flat()
          .map((cell) => this.inlines(cell.tokens))
          .join('\n');
      }
      case 'blockquote':
        return this.quote(token as Tokens.Blockquote);
      case 'code':
        return /^chart\s/.test(String(token.lang ?? ''))
          ? chartWords(String(token.text))
          : asWritten(String(token.text));
      case 'html':
        return asWritten(token.raw).replace(/<!--[\s\S]*?-->/g, '');
      case 'heading':
      case 'paragraph':
      case 'text':
        return token.tokens === undefined ? this.text(token.raw) : this.inlines(token.tokens);
      case 'space':
      case 'hr':
      case 'def':
      case 'checkbox':
        return '';
      default:
        throw new Error(`The words of a block of type ${token.type} are not known`);
    }
  }

  private list({ ordered, start, items }: Tokens.List): string {
    return items
      .map((item, index) => {
        const label = item.task
          ? item.checked
            ? '☑'
            : '☐'
          : ordered
            ? `${Number(start) + index}.`
            : '';
        return `${label}\n${this.blocks(item.tokens)}`;
      })
      .join('\n');
  }

  private quote({ tokens }: Tokens.Blockquote): string {
    const text = this.blocks(tokens);
    const name = tokens[0]?.type === 'paragraph' ? /^\[!(\w+)\]/.exec(tokens[0].raw)?.[1] : null;
    if (name == null) return text;
    return text.replace(`[!${name}]`, `${calloutWords[name.toUpperCase()] ?? 'Note'}\n`);
  }

  private inlines(tokens: readonly Token[] | undefined): string {
    return (tokens ?? []).map((token) => this.inline(token as Tokens.Generic)).join('');
  }

  private inline(token: Tokens.Generic): string {
    switch (token.type) {
      case 'escape':
        return token.raw.slice(1);
      case 'codespan':
        return asWritten(String(token.text));
      case 'br':
        return ' ';
      case 'html':
        if (/^<br\s*\/?>$/i.test(token.raw)) return ' ';
        return token.raw.startsWith('<!--') ? '' : asWritten(token.raw);
      case 'image':
        return decoded(String(token.text));
      case 'checkbox':
        return '';
      default:
        return token.tokens === undefined ? this.text(token.raw) : this.inlines(token.tokens);
    }
  }

  private text(raw: string): string {
    return decoded(raw).replace(mark, (_, id: string) => {
      if (!this.notes.has(id)) return `[^${id}]`;
      if (!this.numbers.has(id)) this.numbers.set(id, this.numbers.size + 1);
      return String(this.numbers.get(id));
    });
  }
}

/** A chart reads as its title, and each entry as its label and the value as shown. */
function chartWords(text: string): string {
  const [title = '', ...entries] = text.split('\n').filter((line) => line.trim() !== '');
  const plain = (column: string): string => column.replace(/\\([\\|=])/g, '$1');
  const lines = entries.map((line) => {
    const [label = '', value = ''] = line.replace(/^= /, '').split(/(?<!\\)(?:\\\\)* \| /);
    return `${plain(label)} ${plain(value)}`;
  });
  return [plain(title), ...lines].join('\n');
}

/** The words that a PDF of this Markdown has to hold. */
export function wordsOfMarkdown(markdown: string): MarkdownWords {
  const { text, notes } = withoutNotes(laidOut(markdown.normalize('NFC')));
  const reader = new Reader(notes);
  const tokens = reader.lex(text).filter((token) => token.type !== 'space');
  const first = tokens[0];
  const opening = first?.type === 'heading' && (first as Tokens.Heading).depth === 1;
  const title = opening ? wordsOf(reader.blocks(tokens.slice(0, 1))).join(' ') : null;
  const body = wordsOf(reader.blocks(opening ? tokens.slice(1) : tokens));
  const foot: string[] = [];
  for (const [id, number] of reader.numbers) {
    foot.push(String(number), ...wordsOf(reader.blocks(reader.lex(notes.get(id) ?? ''))));
  }
  return { title, body, notes: foot };
}
