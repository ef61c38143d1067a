/** Prints the tree of a Markdown text as HTML: the same blocks from which the PDF is set; long because every kind of block and inline is printed here. */
import {
  type Block,
  type Cell,
  type Chart,
  type DocumentTree,
  type Inline,
  type ListItem,
  plainText,
} from '../markdown/tree.js';
import { type Child, type Html, link, type TagName, tag } from './markup.js';

/** From so many headings on a page opens with its contents. */
const contentsFrom = 10;

type Heading = Extract<Block, { readonly kind: 'heading' }>;
type Table = Extract<Block, { readonly kind: 'table' }>;

/** The text of a document: contents where it is long, blocks, notes. Ids of our own hold a dot, which no heading gives. */
export function printTree({ blocks, notes }: DocumentTree): Child {
  const printer = new Printer();
  const [title, ...rest] = blocks;
  const hasTitle = title?.kind === 'heading' && title.level === 1;
  const head = hasTitle ? printer.heading(title, 1) : null;
  const body = hasTitle ? rest : blocks;
  const headings = body
    .filter((each) => each.kind === 'heading')
    .filter(({ content }) => !isLabel(content));
  const first = body.findIndex((each) => each.kind === 'heading');
  const opening = body.slice(0, Math.max(0, first));
  return [
    head,
    printer.blocks(opening),
    headings.length < contentsFrom ? null : contents(headings),
    printer.blocks(body.slice(opening.length)),
    notes.length === 0 ? null : printer.notes(notes),
  ];
}

/** Prints blocks on a page of our own, call by call; tables are numbered through. */
export function blockPrinter(): (blocks: readonly Block[]) => Child {
  const printer = new Printer();
  return (blocks) => printer.blocks(blocks);
}

function contents(headings: readonly Heading[]): Html {
  const entries = headings.filter(({ level }) => level <= 3);
  return tag(
    'nav',
    { 'aria-labelledby': 'p.contents' },
    tag('h2', { id: 'p.contents' }, 'Contents'),
    tag('ul', {}, listOf(entries)),
  );
}

/** Headings of the third level stand below the one of the second before them. */
function listOf(entries: readonly Heading[]): Child {
  const groups: { readonly head: Heading; readonly below: Heading[] }[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (entry.level > 2 && last !== undefined) last.below.push(entry);
    else groups.push({ head: entry, below: [] });
  }
  const line = ({ slug, content }: Heading): Html => link(`#${slug}`, {}, plainText(content));
  return groups.map(({ head, below }) =>
    tag(
      'li',
      {},
      line(head),
      below.length === 0
        ? null
        : tag(
            'ul',
            {},
            below.map((each) => tag('li', {}, line(each))),
          ),
    ),
  );
}

/** What a symbol before a bold word stands for; no value of a user can begin so. */
const statusClasses: Readonly<Record<string, string>> = {
  '✓': 'good',
  '○': 'open',
  '✗': 'bad',
  '▲': 'look',
  '–': 'muted',
};

const toneWords: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
};

class Printer {
  private tables = 0;
  private under = '';
  private readonly mentions = new Map<number, number>();

  blocks(blocks: readonly Block[]): Child {
    return blocks.map((each) => this.block(each));
  }

  private block(block: Block): Child {
    switch (block.kind) {
      case 'heading':
        return this.heading(block, Math.max(2, block.level));
      case 'paragraph':
        return tag('p', {}, this.inlines(block.content));
      case 'list':
        return block.ordered
          ? tag(
              'ol',
              { start: block.start === 1 ? undefined : block.start },
              this.items(block.items),
            )
          : tag('ul', {}, this.items(block.items));
      case 'table':
        return this.table(block);
      case 'callout':
        return this.callout(block.tone, block.blocks);
      case 'quote':
        return tag('blockquote', {}, this.blocks(block.blocks));
      case 'chart':
        return this.chart(block);
      case 'code':
        return tag('pre', { tabindex: 0 }, tag('code', {}, block.text));
      case 'rule':
        return tag('hr', {});
    }
  }

  heading({ content, slug }: Heading, level: number): Html {
    this.under = plainText(content);
    const look = isLabel(content) ? 'label' : undefined;
    return tag(`h${level}` as TagName, { id: slug, class: look }, this.inlines(content));
  }

  private items(items: readonly ListItem[]): Child {
    return items.map(({ blocks, checked }) => {
      const [first, ...others] = blocks;
      const mark =
        checked === null ? null : [checked ? '☑ ' : '☐ ', hidden(checked ? 'yes: ' : 'no: ')];
      // A lone paragraph needs no element of its own.
      return first?.kind === 'paragraph'
        ? tag('li', {}, mark, this.inlines(first.content), this.blocks(others))
        : tag('li', {}, mark, this.blocks(blocks));
    });
  }

  private table({ head, rows, align }: Table): Html {
    const hasRowHeads = rows.length > 0 && rows.every(([first]) => isLabel(first));
    const classOf = (column: number): string | undefined =>
      align[column] === 'left' ? undefined : align[column];
    return this.region(
      tag(
        'table',
        {},
        tag(
          'thead',
          {},
          tag(
            'tr',
            {},
            head.map((cell, column) =>
              tag(
                'th',
                { scope: 'col', class: classOf(column) },
                plainText(cell).trim() === '' ? hidden('Row') : this.inlines(cell),
              ),
            ),
          ),
        ),
        tag(
          'tbody',
          {},
          rows.map((row) =>
            tag(
              'tr',
              {},
              row.map((cell, column) =>
                column === 0 && hasRowHeads
                  ? tag('th', { scope: 'row' }, this.inlines(cell))
                  : tag('td', { class: classOf(column) }, this.inlines(cell)),
              ),
            ),
          ),
        ),
      ),
    );
  }

  /** A table that is wider than the screen is scrolled in a place of its own, which the keyboard reaches. */
  private region(table: Html): Html {
    this.tables += 1;
    const label = ['Table', String(this.tables)].join(' ');
    return tag(
      'div',
      {
        class: 'table',
        role: 'region',
        tabindex: 0,
        'aria-label': this.under === '' ? label : `${label}: ${this.under}`,
      },
      table,
    );
  }

  private callout(tone: string, blocks: readonly Block[]): Html {
    const known = Object.hasOwn(toneWords, tone) ? tone : 'note';
    return tag(
      'div',
      { class: known === 'note' ? 'note' : `note ${known}`, role: 'note' },
      tag('p', { class: 'tone' }, toneWords[known] ?? ''),
      this.blocks(blocks),
    );
  }

  /** A chart is told as a table: the words that the picture of the PDF shows. */
  private chart({ title, entries, thresholds }: Chart): Html {
    const row = (label: string, shown: string): Html =>
      tag('tr', {}, tag('th', { scope: 'row' }, label), tag('td', {}, shown));
    this.tables += 1;
    return tag(
      'figure',
      {},
      tag('figcaption', { id: `p.chart${this.tables}` }, title),
      tag(
        'div',
        {
          class: 'table',
          role: 'region',
          tabindex: 0,
          'aria-label': `Table ${this.tables}: ${title}`,
        },
        tag(
          'table',
          {},
          tag(
            'thead',
            {},
            tag(
              'tr',
              {},
              tag('th', { scope: 'col' }, 'What'),
              tag('th', { scope: 'col' }, 'Value'),
            ),
          ),
          tag(
            'tbody',
            {},
            entries.map(({ label, shown }) => row(label, shown)),
          ),
          thresholds.length === 0
            ? null
            : tag(
                'tbody',
                {},
                thresholds.map(({ label, shown }) => row(`To compare: ${label}`, shown)),
              ),
        ),
      ),
    );
  }

  notes(notes: DocumentTree['notes']): Html {
    return tag(
      'section',
      { role: 'doc-endnotes', 'aria-labelledby': 'p.notes' },
      tag('h2', { id: 'p.notes' }, 'Notes'),
      tag(
        'ol',
        {},
        notes.map(({ number, blocks }) =>
          tag(
            'li',
            { id: `n.${number}` },
            this.blocks(blocks),
            link(
              `#r.${number}`,
              { role: 'doc-backlink', 'aria-label': `Back to the mention of note ${number}` },
              '↩',
            ),
          ),
        ),
      ),
    );
  }

  inlines(content: readonly Inline[]): Child {
    const out: Child[] = [];
    for (let at = 0; at < content.length; ) {
      const first = content[at];
      const target = first?.kind === 'text' ? first.link : null;
      if (first === undefined || target === null) {
        if (first !== undefined) out.push(this.inline(first));
        at += 1;
        continue;
      }
      // All pieces of one link share the same object.
      const end = content.findIndex(
        (each, index) => index > at && (each.kind !== 'text' || each.link !== target),
      );
      const pieces = content.slice(at, end < 0 ? content.length : end);
      out.push(
        link(
          target.href,
          {},
          pieces.map((each) => this.inline(each)),
        ),
      );
      at += pieces.length;
    }
    return out;
  }

  private inline(inline: Inline): Child {
    if (inline.kind === 'break') return tag('br', {});
    if (inline.kind === 'note') return this.mention(inline.number);
    const words = this.words(inline);
    return inline.language === undefined ? words : tag('span', { lang: inline.language }, words);
  }

  private words({ text, emphasis }: Extract<Inline, { kind: 'text' }>): Child {
    switch (emphasis) {
      case 'regular':
        return text;
      case 'italic':
        return tag('em', {}, text);
      case 'mono':
        return tag('code', {}, text);
      case 'boldItalic':
        return tag('strong', {}, tag('em', {}, text));
      case 'bold':
        return tag('strong', { class: statusClasses[text.charAt(0)] }, text);
    }
  }

  private mention(number: number): Html {
    const earlier = this.mentions.get(number) ?? 0;
    this.mentions.set(number, earlier + 1);
    const id = earlier === 0 ? `r.${number}` : `r.${number}.${earlier + 1}`;
    return tag(
      'sup',
      {},
      link(
        `#n.${number}`,
        { id, role: 'doc-noteref', 'aria-label': `Note ${number}` },
        String(number),
      ),
    );
  }
}

/** A cell in bold throughout is the name of its row. */
function isLabel(cell: Cell | undefined): boolean {
  return (
    cell !== undefined &&
    cell.length > 0 &&
    cell.every((each) => each.kind === 'text' && each.emphasis === 'bold') &&
    !(plainText(cell).charAt(0) in statusClasses)
  );
}

function hidden(words: string): Html {
  return tag('span', { class: 'hidden' }, words);
}
