/** Prints the tree of a Markdown text as HTML: the same blocks from which the PDF is set. */
import { chartTable, runsOf } from '../markdown/alike.js';
import {
  type Block,
  type CalloutTone,
  type Cell,
  type Chart,
  type DocumentTree,
  type Inline,
  type ListItem,
  plainText,
  type Status,
} from '../markdown/tree.js';
import { anchor, type Child, type Html, type TagName, tag } from './markup.js';
import { englishPageWords, type PageWords } from './words.js';

/** From so many headings on a page opens with its contents. */
const contentsFrom = 10;

type Heading = Extract<Block, { readonly kind: 'heading' }>;
type Table = Extract<Block, { readonly kind: 'table' }>;

/** The text of a document: its title with the line under it, contents where it is long, blocks, notes. Ids of our own hold a dot, which no heading gives. */
export function printTree(
  { blocks, notes }: DocumentTree,
  words: PageWords = englishPageWords,
  underTitle = '',
): Child {
  const printer = new Printer(words);
  const [title, ...rest] = blocks;
  const hasTitle = title?.kind === 'heading' && title.level === 1;
  const head = hasTitle ? printer.heading(title, 1) : null;
  const body = hasTitle ? rest : blocks;
  const [opener] = body;
  const saysItself = opener?.kind === 'paragraph' && plainText(opener.content) === underTitle;
  const headings = body
    .filter((each) => each.kind === 'heading')
    .filter(({ content }) => !isLabel(content));
  const first = body.findIndex((each) => each.kind === 'heading');
  const opening = body.slice(0, Math.max(0, first));
  return [
    head,
    underTitle === '' || saysItself ? null : tag('p', {}, underTitle),
    printer.blocks(opening),
    headings.length < contentsFrom ? null : contents(headings, words),
    printer.blocks(body.slice(opening.length)),
    notes.length === 0 ? null : printer.notes(notes),
  ];
}

/** Prints blocks on a page of our own, call by call; tables are numbered through. */
export function blockPrinter(): (blocks: readonly Block[]) => Child {
  const printer = new Printer(englishPageWords);
  return (blocks) => printer.blocks(blocks);
}

function contents(headings: readonly Heading[], words: PageWords): Html {
  const entries = headings.filter(({ level }) => level <= 3);
  return tag(
    'nav',
    { 'aria-labelledby': 'p.contents' },
    tag('h2', { id: 'p.contents' }, words.contents),
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
  const line = ({ slug, content }: Heading): Html => anchor(`#${slug}`, {}, plainText(content));
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

const statusClasses: Readonly<Record<Status, string>> = {
  met: 'good',
  open: 'open',
  failed: 'bad',
  review: 'look',
  muted: 'muted',
};

class Printer {
  private tables = 0;
  private under = '';
  private readonly mentions = new Map<number, number>();
  private readonly said: PageWords;

  constructor(words: PageWords) {
    this.said = words;
  }

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
                plainText(cell).trim() === '' ? hidden(this.said.row) : this.inlines(cell),
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
    const label = [this.said.table, String(this.tables)].join(' ');
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

  private callout(tone: CalloutTone, blocks: readonly Block[]): Html {
    return tag(
      'div',
      { class: tone === 'note' ? 'note' : `note ${tone}`, role: 'note' },
      tag('p', { class: 'tone' }, this.said.callouts[tone]),
      this.blocks(blocks),
    );
  }

  /** A chart is told as a table: the words that the picture of the PDF shows. */
  private chart(chart: Chart): Html {
    const { title } = chart;
    const { entries, thresholds } = chartTable(chart);
    const row = ([label, shown]: readonly [string, string]): Html =>
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
          'aria-label': `${this.said.table} ${this.tables}: ${title}`,
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
              tag('th', { scope: 'col' }, this.said.what),
              tag('th', { scope: 'col' }, this.said.value),
            ),
          ),
          tag('tbody', {}, entries.map(row)),
          thresholds.length === 0 ? null : tag('tbody', {}, thresholds.map(row)),
        ),
      ),
    );
  }

  notes(notes: DocumentTree['notes']): Html {
    return tag(
      'section',
      { role: 'doc-endnotes', 'aria-labelledby': 'p.notes' },
      tag('h2', { id: 'p.notes' }, this.said.notes),
      tag(
        'ol',
        {},
        notes.map(({ number, blocks }) =>
          tag(
            'li',
            { id: `n.${number}` },
            this.blocks(blocks),
            anchor(
              `#r.${number}`,
              { role: 'doc-backlink', 'aria-label': this.said.mention(String(number)) },
              '↩',
            ),
          ),
        ),
      ),
    );
  }

  inlines(content: readonly Inline[]): Child {
    return runsOf(content).map(({ link: target, pieces }) => {
      const words = pieces.map((each) => this.inline(each));
      return target === null ? words : anchor(target.href, {}, words);
    });
  }

  private inline(inline: Inline): Child {
    if (inline.kind === 'break') return tag('br', {});
    if (inline.kind === 'note') return this.mention(inline.number);
    const words = this.words(inline);
    return inline.language === undefined ? words : tag('span', { lang: inline.language }, words);
  }

  private words({ text, emphasis, status }: Extract<Inline, { kind: 'text' }>): Child {
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
        return tag('strong', { class: status && statusClasses[status] }, text);
    }
  }

  private mention(number: number): Html {
    const earlier = this.mentions.get(number) ?? 0;
    this.mentions.set(number, earlier + 1);
    const id = earlier === 0 ? `r.${number}` : `r.${number}.${earlier + 1}`;
    return tag(
      'sup',
      {},
      anchor(
        `#n.${number}`,
        { id, role: 'doc-noteref', 'aria-label': this.said.note(String(number)) },
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
    cell.every(
      (each) => each.kind === 'text' && each.emphasis === 'bold' && each.status === undefined,
    )
  );
}

function hidden(words: string): Html {
  return tag('span', { class: 'hidden' }, words);
}
