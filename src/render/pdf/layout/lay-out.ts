/** Lays out a whole document: cover, contents, body, notes, running lines. A pure function of its input. */
import type { Typefaces } from '../font/load-typefaces.js';
import { type Block, type DocumentTree, type Inline, plainText } from '../markdown/ast.js';
import { MissingGlyphError } from '../missing-glyph-error.js';
import type { PdfMeta } from '../pdf-meta.js';
import { defaultTheme, type FontKey, type TextSize, type Theme } from '../theme.js';
import { BlockLayout, baselineOf, type HeadingMark, lineOps, type Place } from './block-layout.js';
import { breakLines, prepareText, type Setting, type Style, widthOf } from './break-lines.js';
import { type Area, type Body, fillPages } from './fill-pages.js';
import { Flow } from './flow.js';
import {
  artifact,
  type FillOp,
  type Layout,
  type Mark,
  type OutlineEntry,
  type Page,
  type TextOp,
} from './page.js';
import { Structure } from './structure.js';

function textOf(text: string, font: 'regular' | 'bold' = 'regular'): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, emphasis: font, link: null }];
}

/** Everything one layout run shares. */
class DocumentLayout {
  readonly setting: Setting;
  private readonly theme: Theme;
  private readonly width: number;
  private readonly area: Area;
  readonly structure = new Structure();
  private readonly tree: DocumentTree;
  private readonly meta: PdfMeta;
  private readonly known: (href: string) => boolean;
  private readonly root: number;

  constructor(tree: DocumentTree, meta: PdfMeta, faces: Typefaces, theme: Theme) {
    const { width, height, left, right, top, bottom } = theme.page;
    this.theme = theme;
    this.width = width - left - right;
    this.area = { top, bottom: height - bottom };
    this.setting = { theme, faces, missing: new Set() };
    this.tree = withoutTitle(tree, meta.title, theme.words.draft);
    this.meta = meta;
    const targets = new Set<string>();
    const collect = (blocks: readonly Block[]): void => {
      for (const block of blocks) {
        if (block.kind === 'heading') targets.add(block.slug);
        else if (block.kind === 'callout' || block.kind === 'quote') collect(block.blocks);
        else if (block.kind === 'list') for (const item of block.items) collect(item.blocks);
      }
    };
    collect(this.tree.blocks);
    this.known = (href) => !href.startsWith('#') || targets.has(href.slice(1));
    this.root = this.structure.add('Document', -1);
  }

  run(): Layout {
    const cover = this.structure.add('Sect', this.root);
    const contents = this.structure.add('TOC', this.root);
    const body = this.structure.add('Sect', this.root);
    const flow = new Flow();
    const blocks = new BlockLayout(flow, this.setting, this.structure, this.known);
    blocks.blocks(this.tree.blocks, this.placeAt(body));
    this.notes(blocks, body);
    const bodyPages = fillPages(flow.slices, this.area);
    const coverFlow = new Flow();
    const compact = bodyPages.length <= this.theme.compactUpTo;
    let pages: Body[];
    if (compact) {
      this.compactCover(coverFlow, cover);
      pages = fillPages([...coverFlow.slices, ...withoutFirstBreak(flow.slices)], this.area, {
        ...this.area,
        top: this.theme.page.top - 14,
      });
    } else {
      const front = [this.coverPage(cover), ...this.contents(blocks.headings, bodyPages, contents)];
      pages = [...front, ...bodyPages];
    }
    if (this.setting.missing.size > 0) throw new MissingGlyphError([...this.setting.missing]);
    const finished = pages.map((content, index) =>
      this.finish(content, index, pages.length, compact),
    );
    if (this.setting.missing.size > 0) throw new MissingGlyphError([...this.setting.missing]);
    return {
      width: this.theme.page.width,
      height: this.theme.page.height,
      pages: finished,
      structure: this.structure.nodes,
      outline: outlineOf(blocks.headings, finished),
    };
  }

  private placeAt(node: number, color: string = this.theme.colours.ink): Place {
    return {
      x: this.theme.page.left,
      width: this.width,
      prose: this.theme.proseWidth,
      node,
      boxes: [],
      color,
      depth: 0,
    };
  }

  /** Sets a text at a fixed place; returns the lines and where they end. */
  private fixed(
    text: string,
    look: TextSize,
    font: FontKey,
    color: string,
    place: { readonly x: number; readonly y: number; readonly width: number },
    node: number,
  ): { texts: TextOp[]; bottom: number } {
    const style: Style = { font, size: look.size, color, rise: 0, underline: false, link: null };
    const prepared = prepareText(textOf(text), style, this.setting, () => false);
    const texts: TextOp[] = [];
    let y = place.y;
    for (const line of breakLines(prepared, place.width, this.setting)) {
      texts.push(...lineOps(line, place.x, y + baselineOf(look), node));
      y += look.leading;
    }
    return { texts, bottom: y };
  }

  private coverPage(node: number): Body {
    const { cover } = this.theme;
    const heading = this.structure.add('H1', node);
    const place = { x: this.theme.page.left, y: cover.titleTop, width: this.width };
    const title = this.fixed(
      this.meta.title,
      cover.title,
      'bold',
      this.theme.colours.accent,
      place,
      heading,
    );
    const subtitle = this.fixed(
      this.meta.subject,
      cover.subtitle,
      'regular',
      this.theme.colours.muted,
      { ...place, y: title.bottom + 10 },
      this.structure.add('P', node),
    );
    const flow = new Flow();
    this.identity(flow, node);
    const height = flow.slices.reduce((sum, slice) => sum + slice.height + slice.space, 0);
    const top = Math.max(
      subtitle.bottom + 40,
      Math.min(cover.identityTop, this.area.bottom - height),
    );
    const pages = fillPages(flow.slices, this.area, { top, bottom: this.area.bottom });
    const [table] = pages;
    return {
      grounds: [
        {
          x: this.theme.page.left,
          y: cover.titleTop - 26,
          width: 64,
          height: cover.bar,
          color: this.theme.colours.accent,
        },
        ...(table?.grounds ?? []),
      ],
      figures: [],
      texts: [...title.texts, ...subtitle.texts, ...(table?.texts ?? [])],
      rules: table?.rules ?? [],
      targets: [{ name: 'cover', y: 0 }],
    };
  }

  private compactCover(flow: Flow, node: number): void {
    const blocks = new BlockLayout(flow, this.setting, this.structure, this.known);
    const place = this.placeAt(node, this.theme.colours.accent);
    const { compactTitle, subtitle } = this.theme.cover;
    const heading = this.structure.add('H1', node);
    blocks.text(textOf(this.meta.title), compactTitle, 'bold', place, heading, true);
    flow.name(0, 'cover');
    flow.space(4);
    const line = this.structure.add('P', node);
    blocks.text(
      textOf(this.meta.subject),
      subtitle,
      'regular',
      { ...place, color: this.theme.colours.muted },
      line,
      true,
    );
    flow.space(12);
    this.identity(flow, node);
    flow.space(18);
    flow.add({ height: 0 });
  }

  private identity(flow: Flow, node: number): void {
    const { identity } = this.meta;
    if (identity.length === 0) return;
    const table = this.structure.add('Table', node);
    const group = this.structure.add('TBody', table);
    const labelWidth = 128;
    const look = this.theme.body;
    for (const [index, { label, value }] of identity.entries()) {
      const row = this.structure.add('TR', group);
      const x = this.theme.page.left + labelWidth;
      const width = this.width - labelWidth;
      const head = this.structure.add('TH', row, { scope: 'Row' });
      const cell = this.structure.add('TD', row);
      const left = this.fixed(
        label,
        look,
        'semibold',
        this.theme.colours.muted,
        { x: this.theme.page.left, y: 4.5, width: labelWidth - 10 },
        head,
      );
      const right = this.fixed(
        value,
        look,
        'regular',
        this.theme.colours.ink,
        { x, y: 4.5, width },
        cell,
      );
      const height = Math.max(left.bottom, right.bottom, 4.5 + look.leading) + 4.5;
      const rule: FillOp = {
        x: this.theme.page.left,
        y: height - 0.4,
        width: this.width,
        height: 0.4,
        color: this.theme.colours.line,
      };
      const top: FillOp = {
        x: this.theme.page.left,
        y: 0,
        width: this.width,
        height: 0.9,
        color: this.theme.colours.accent,
      };
      flow.add({
        height,
        texts: [...left.texts, ...right.texts],
        rules: index === 0 ? [top, rule] : [rule],
      });
    }
  }

  private contents(headings: readonly HeadingMark[], body: readonly Body[], node: number): Body[] {
    const least = Math.min(...headings.map(({ level }) => level));
    const listed = headings.filter(({ level }) => level < least + this.theme.contents.levels);
    if (
      body.length < this.theme.contents.fromPages ||
      listed.length < this.theme.contents.fromHeadings
    )
      return [];
    const pageOf = new Map<string, number>();
    body.forEach((content, index) => {
      for (const target of content.targets) pageOf.set(target.name, index);
    });
    const start = this.structure.nodes.length;
    let front = 2;
    for (;;) {
      this.structure.nodes.length = start;
      const pages = fillPages(
        this.contentsFlow(listed, least, pageOf, front, node).slices,
        this.area,
      );
      if (pages.length + 1 === front) return pages;
      front = pages.length + 1;
    }
  }

  private contentsFlow(
    listed: readonly HeadingMark[],
    least: number,
    pageOf: ReadonlyMap<string, number>,
    front: number,
    node: number,
  ): Flow {
    const flow = new Flow();
    const blocks = new BlockLayout(flow, this.setting, this.structure, () => true);
    const caption = this.structure.add('Caption', node);
    const [, look] = this.theme.headings;
    blocks.text(
      textOf(this.theme.words.contents),
      look,
      'bold',
      this.placeAt(node, this.theme.colours.accent),
      caption,
      true,
    );
    flow.space(8);
    for (const { title, level, target } of listed) {
      const item = this.structure.add('TOCI', node);
      const reference = this.structure.add('Reference', item);
      const indent = (level - least) * 16;
      const top = level === least;
      const style: Style = {
        font: top ? 'semibold' : 'regular',
        size: this.theme.body.size,
        color: this.theme.colours.ink,
        rise: 0,
        underline: false,
        link: { href: `#${target}` },
      };
      const number = String((pageOf.get(target) ?? 0) + front + 1);
      const numberWidth = widthOf(number, style, this.setting);
      const width = this.width - indent - 36;
      const lines = breakLines(
        prepareText(textOf(title), style, this.setting, () => true),
        width,
        this.setting,
      );
      const y = baselineOf(this.theme.body);
      if (top) flow.space(5);
      lines.forEach((line, index) => {
        const texts = lineOps(line, this.theme.page.left + indent, y, reference);
        const last = index === lines.length - 1;
        if (last) {
          const right = this.theme.page.left + this.width;
          texts.push(
            ...this.leader(
              this.theme.page.left + indent + line.width + 6,
              right - numberWidth - 6,
              y,
            ),
          );
          texts.push({
            x: right - numberWidth,
            y,
            width: numberWidth,
            font: style.font,
            size: style.size,
            color: style.color,
            text: number,
            underline: false,
            node: reference,
            link: style.link,
          });
        }
        flow.add({ height: this.theme.body.leading + 1.5, texts, keepNext: !last });
      });
    }
    return flow;
  }

  private leader(from: number, to: number, y: number): TextOp[] {
    const dot = this.setting.faces.regular.shape('.').width * this.theme.running.size;
    const space = this.setting.faces.regular.shape(' ').width * this.theme.running.size;
    const count = Math.floor((to - from + space) / (dot + space));
    if (count < 3) return [];
    const text = Array.from({ length: count }, () => '.').join(' ');
    const width = count * (dot + space) - space;
    return [
      {
        x: to - width,
        y,
        width,
        font: 'regular',
        size: this.theme.running.size,
        color: this.theme.colours.muted,
        text,
        underline: false,
        node: artifact,
        link: null,
      },
    ];
  }

  private notes(blocks: BlockLayout, node: number): void {
    const { notes } = this.tree;
    if (notes.length === 0) return;
    const { flow } = blocks;
    blocks.heading(textOf(this.theme.words.notes), 2, 'notes', this.placeAt(node));
    for (const { number, blocks: parts } of notes) {
      const paragraph = this.structure.add('P', node);
      const note = this.structure.add('Note', paragraph, { id: `note-${number}` });
      const label = this.structure.add('Lbl', note);
      const first = flow.slices.length;
      const place = {
        ...this.placeAt(note),
        x: this.theme.page.left + 20,
        width: this.theme.proseWidth - 20,
      };
      for (const part of parts) {
        if (part.kind === 'paragraph') {
          blocks.text(
            part.content,
            this.theme.small,
            'regular',
            place,
            this.structure.add('P', note),
          );
        } else blocks.blocks([part], place);
        flow.space(2);
      }
      if (flow.slices.length === first) flow.add({ height: this.theme.small.leading });
      const style: Style = {
        font: 'regular',
        size: this.theme.small.size,
        color: this.theme.colours.ink,
        rise: 0,
        underline: false,
        link: null,
      };
      const text = `${number}.`;
      flow.prepend(first, {
        x: this.theme.page.left,
        y: baselineOf(this.theme.small),
        width: widthOf(text, style, this.setting),
        font: style.font,
        size: style.size,
        color: style.color,
        text,
        underline: false,
        node: label,
        link: null,
      });
      flow.name(first, `note-${number}`);
      flow.space(3);
    }
  }

  /** Adds what every page carries: header, footer, page number, the mark of a draft. */
  private finish(content: Body, index: number, total: number, compact: boolean): Page {
    const { meta } = this;
    const look = this.theme.running;
    const texts = [...content.texts];
    const rules = [...content.rules];
    const right = this.theme.page.left + this.width;
    const put = (
      text: string,
      side: 'left' | 'right',
      y: number,
      font: FontKey,
      color: string,
    ): number => {
      const width = this.fixedWidth(text, font, look.size);
      const x = side === 'left' ? this.theme.page.left : right - width;
      texts.push({
        x,
        y,
        width,
        font,
        size: look.size,
        color,
        text,
        underline: false,
        node: artifact,
        link: null,
      });
      return width;
    };
    const footY = this.theme.page.height - this.theme.page.bottom + 28;
    const number = `${this.theme.words.page} ${index + 1} ${this.theme.words.of} ${total}`;
    const numberWidth = put(number, 'right', footY, 'regular', this.theme.colours.muted);
    rules.push({
      x: this.theme.page.left,
      y: footY - 13,
      width: this.width,
      height: 0.4,
      color: this.theme.colours.line,
    });
    texts.push(...this.running(meta.footer, footY, this.width - numberWidth - 20, 'down'));
    if (index > 0 || compact) {
      const draftWidth = meta.draft
        ? put(this.theme.words.draft, 'right', 40, 'bold', this.theme.colours.draft) + 20
        : 0;
      texts.push(...this.running(meta.header, 40, this.width - draftWidth, 'up'));
      rules.push({
        x: this.theme.page.left,
        y: 46,
        width: this.width,
        height: 0.4,
        color: this.theme.colours.line,
      });
    } else if (meta.draft)
      put(this.theme.words.draft, 'right', 40, 'bold', this.theme.colours.draft);
    return { ...content, texts, rules, mark: meta.draft ? this.draftMark() : null };
  }

  private fixedWidth(text: string, font: FontKey, size: number): number {
    return widthOf(
      text,
      { font, size, color: '', rise: 0, underline: false, link: null },
      this.setting,
    );
  }

  /** A running text; what does not fit on its line goes on, away from the body of the page. */
  private running(text: string, y: number, width: number, direction: 'up' | 'down'): TextOp[] {
    const style: Style = {
      font: 'regular',
      size: this.theme.running.size,
      color: this.theme.colours.muted,
      rise: 0,
      underline: false,
      link: null,
    };
    const lines = breakLines(
      prepareText(textOf(text), style, this.setting, () => false),
      width,
      this.setting,
    );
    return lines.flatMap((line, index) => {
      const steps = direction === 'down' ? index : index - lines.length + 1;
      return lineOps(line, this.theme.page.left, y + steps * this.theme.running.leading, artifact);
    });
  }

  private draftMark(): Mark {
    const size = 150;
    const width = this.fixedWidth(this.theme.words.draft, 'bold', size);
    const angle = 52;
    const radians = (angle * Math.PI) / 180;
    const half = width / 2;
    return {
      text: this.theme.words.draft,
      x: this.theme.page.width / 2 - half * Math.cos(radians) + size * 0.32 * Math.sin(radians),
      y: this.theme.page.height / 2 + half * Math.sin(radians) + size * 0.32 * Math.cos(radians),
      size,
      angle,
      font: 'bold',
      color: this.theme.colours.draftMark,
    };
  }
}

/** The title stands on the cover; a first heading that only repeats it, marked as draft or not, is left out. */
function withoutTitle(tree: DocumentTree, title: string, draft: string): DocumentTree {
  const [first, ...blocks] = tree.blocks;
  if (first?.kind !== 'heading' || first.level !== 1) return tree;
  const text = plainText(first.content).trim();
  const repeats = text === title.trim() || text === `${draft}: ${title.trim()}`;
  return repeats ? { ...tree, blocks } : tree;
}

function withoutFirstBreak<S extends { readonly breakBefore: boolean }>(slices: readonly S[]): S[] {
  return slices.map((slice, index) => (index === 0 ? { ...slice, breakBefore: false } : slice));
}

function outlineOf(headings: readonly HeadingMark[], pages: readonly Page[]): OutlineEntry[] {
  const pageOf = new Map<string, number>();
  pages.forEach((page, index) => {
    for (const target of page.targets) pageOf.set(target.name, index);
  });
  return headings.map(({ title, level, target }) => ({
    title,
    level,
    target,
    page: pageOf.get(target) ?? 0,
  }));
}

/** Lays out a document; throws `MissingGlyphError` where the fonts lack a character. */
export function layOut(
  tree: DocumentTree,
  meta: PdfMeta,
  faces: Typefaces,
  theme: Theme = defaultTheme,
): Layout {
  return new DocumentLayout(tree, meta, faces, theme).run();
}
