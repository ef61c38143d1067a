/** Lays the blocks of a document into a flow of slices. */
import {
  type Align,
  type Block,
  type Cell,
  type Inline,
  type ListItem,
  plainText,
} from '../markdown/ast.js';
import type { CalloutLook, FontKey, TextSize, Theme } from '../theme.js';
import {
  breakLines,
  type Fragment,
  type Line,
  type Prepared,
  prepareText,
  type Setting,
  type Style,
} from './break-lines.js';
import { type ColumnNeed, columnWidths } from './column-widths.js';
import type { Box, Flow, Slice } from './flow.js';
import { artifact, type FillOp, type StructureType, type TextOp } from './page.js';
import type { Structure } from './structure.js';

/** A heading as the outline and the contents list it. */
export interface HeadingMark {
  readonly title: string;
  readonly level: number;
  readonly target: string;
}

/** Where a block stands: its horizontal place, its structure parent, what lies behind it. */
export interface Place {
  readonly x: number;
  readonly width: number;
  readonly prose: number;
  readonly node: number;
  readonly boxes: readonly Box[];
  readonly color: string;
  readonly depth: number;
}

/** The baseline of a line of text from the top of its band. */
export function baselineOf(text: TextSize): number {
  return (text.leading - text.size) / 2 + text.size * 0.79;
}

/** Turns the fragments of a line into operations at a place. */
export function lineOps(line: Line, x: number, y: number, node: number): TextOp[] {
  return line.fragments.map(
    (fragment: Fragment): TextOp => ({
      x: x + fragment.x,
      y: y - fragment.style.rise,
      width: fragment.width,
      font: fragment.style.font,
      size: fragment.style.size,
      color: fragment.style.color,
      text: fragment.text,
      underline: fragment.style.underline,
      node,
      link: fragment.style.link,
    }),
  );
}

/** The column that takes the space which no text needs: the last, or the widest where the last holds figures. */
function growing(align: readonly Align[], needs: readonly ColumnNeed[]): number {
  const last = needs.length - 1;
  if (align[last] !== 'right') return last;
  return needs.reduce(
    (best, { widest }, at) => (widest > (needs[best]?.widest ?? 0) ? at : best),
    0,
  );
}

/** True for a paragraph all in bold, which names what follows. */
function isCaption(content: readonly Inline[]): boolean {
  return content.every((part) => part.kind !== 'text' || part.emphasis.startsWith('bold'));
}

/** True for a paragraph that ends with a colon. */
function announces(content: readonly Inline[]): boolean {
  return plainText(content).trimEnd().endsWith(':');
}

/** Works through blocks; one instance lays out one document. */
export class BlockLayout {
  readonly headings: HeadingMark[] = [];
  readonly flow: Flow;
  private readonly setting: Setting;
  private readonly theme: Theme;
  private readonly structure: Structure;
  private readonly known: (href: string) => boolean;
  private rows = 0;

  constructor(
    flow: Flow,
    setting: Setting,
    structure: Structure,
    known: (href: string) => boolean,
  ) {
    this.flow = flow;
    this.setting = setting;
    this.theme = setting.theme;
    this.structure = structure;
    this.known = known;
  }

  blocks(blocks: readonly Block[], place: Place): void {
    for (const block of blocks) this.block(block, place);
  }

  private block(block: Block, place: Place): void {
    switch (block.kind) {
      case 'heading':
        this.heading(block.content, block.level, block.slug, place);
        return;
      case 'paragraph': {
        const node = this.structure.add('P', place.node);
        const inner = { ...place, width: Math.min(place.width, place.prose) };
        const caption = isCaption(block.content);
        const keep = caption || announces(block.content);
        if (caption) this.flow.space(this.theme.space.block);
        this.text(block.content, this.theme.body, 'regular', inner, node, keep);
        this.flow.space(caption ? this.theme.space.caption : this.theme.space.paragraph);
        return;
      }
      case 'list':
        this.list(block.ordered, block.start, block.items, place);
        return;
      case 'table':
        this.table(block.head, block.rows, block.align, place);
        return;
      case 'callout':
        this.callout(block.tone, block.blocks, place);
        return;
      case 'quote':
        this.quote(block.blocks, place);
        return;
      case 'code':
        this.code(block.text, place);
        return;
      case 'rule':
        this.flow.space(this.theme.space.block);
        this.flow.add({
          height: 0.5,
          boxes: place.boxes,
          rules: [
            { x: place.x, y: 0, width: place.width, height: 0.5, color: this.theme.colours.line },
          ],
        });
        this.flow.space(this.theme.space.block);
    }
  }

  private style(font: FontKey, size: number, color: string): Style {
    return { font, size, color, rise: 0, underline: false, link: null };
  }

  /** Sets running text as slices of one line each; returns the index of the first. */
  text(
    content: readonly Inline[],
    text: TextSize,
    font: FontKey,
    place: Place,
    node: number,
    keepAll = false,
  ): number {
    const base = this.style(font, text.size, place.color);
    const prepared = prepareText(content, base, this.setting, this.known);
    return this.prepared(prepared, text, place, node, keepAll);
  }

  private prepared(
    prepared: Prepared,
    text: TextSize,
    place: Place,
    node: number,
    keepAll: boolean,
  ): number {
    const lines = breakLines(prepared, place.width, this.setting);
    const first = this.flow.slices.length;
    const baseline = baselineOf(text);
    lines.forEach((line, index) => {
      const orphan = index === 0 && lines.length > 1;
      const widow = index === lines.length - 2;
      this.flow.add({
        height: text.leading,
        boxes: place.boxes,
        texts: lineOps(line, place.x, baseline, node),
        keepNext: keepAll || orphan || widow,
      });
    });
    return first;
  }

  heading(content: readonly Inline[], level: number, slug: string, place: Place): void {
    const look = this.theme.headings[level - 1] ?? this.theme.headings[5];
    const node = this.structure.add(`H${level}` as StructureType, place.node);
    if (level === 1) this.flow.pageBreak();
    this.flow.space(look.before);
    const color = level <= 2 ? this.theme.colours.accent : this.theme.colours.ink;
    const first = this.text(content, look, look.font, { ...place, color }, node, true);
    this.flow.name(first, slug);
    this.flow.space(look.after);
    this.headings.push({ title: plainText(content).trim(), level, target: slug });
  }

  private list(ordered: boolean, start: number, items: readonly ListItem[], place: Place): void {
    const list = this.structure.add('L', place.node, { numbering: ordered ? 'Decimal' : 'Disc' });
    const style = this.style('regular', this.theme.body.size, place.color);
    const widest = ordered
      ? this.width(`${start + items.length - 1}.`, style) + 6
      : this.theme.list.indent;
    const indent = Math.max(this.theme.list.indent, widest);
    const bullet = this.theme.list.bullets[Math.min(place.depth, 2)] ?? '•';
    items.forEach((item, index) => {
      const node = this.structure.add('LI', list);
      const label = this.structure.add('Lbl', node);
      const body = this.structure.add('LBody', node);
      if (index > 0) this.flow.space(this.theme.space.listItem);
      const first = this.flow.slices.length;
      const inner: Place = {
        ...place,
        x: place.x + indent,
        width: place.width - indent,
        prose: place.prose - indent,
        node: body,
        depth: place.depth + 1,
      };
      this.itemBlocks(item.blocks, inner);
      if (this.flow.slices.length === first) {
        this.flow.add({ height: this.theme.body.leading, boxes: place.boxes });
      }
      const tick = item.checked === null ? null : item.checked ? '☑' : '☐';
      const text = tick ?? (ordered ? `${start + index}.` : bullet);
      const width = this.width(text, style);
      this.flow.prepend(first, {
        x:
          ordered && tick === null
            ? place.x + indent - 6 - width
            : place.x + (tick === null ? 4 : 1),
        y: baselineOf(this.theme.body),
        width,
        font: style.font,
        size: style.size,
        color: place.color,
        text,
        underline: false,
        node: label,
        link: null,
      });
    });
    this.flow.space(place.depth > 0 ? this.theme.space.listItem : this.theme.space.paragraph);
  }

  /** The first paragraph of an item stands close to what follows it. */
  private itemBlocks(blocks: readonly Block[], place: Place): void {
    blocks.forEach((block, index) => {
      if (block.kind === 'paragraph') {
        const node = this.structure.add('P', place.node);
        if (index > 0) this.flow.space(this.theme.space.listItem);
        this.text(
          block.content,
          this.theme.body,
          'regular',
          { ...place, width: Math.min(place.width, place.prose) },
          node,
        );
        this.flow.space(this.theme.space.listItem);
      } else this.block(block, place);
    });
  }

  private width(text: string, style: Style): number {
    const shaped = this.setting.faces[style.font].shape(text);
    for (const code of shaped.missing) this.setting.missing.add(code);
    return shaped.width * style.size;
  }

  private callout(tone: string, blocks: readonly Block[], place: Place): void {
    const looks: Readonly<Record<string, CalloutLook>> = this.theme.callouts;
    const look = looks[tone] ?? this.theme.callouts.note;
    const node = this.structure.add('Div', place.node);
    const { bar, padX, padY } = this.theme.callout;
    const box: Box = {
      x: place.x,
      width: place.width,
      color: look.ground,
      bar: { width: bar, color: look.ink },
    };
    const inner: Place = {
      ...place,
      x: place.x + bar + padX,
      width: place.width - bar - padX * 2,
      prose: place.width,
      node,
      boxes: [...place.boxes, box],
      color: look.ink,
      depth: 0,
    };
    this.flow.space(this.theme.space.block);
    this.flow.add({ height: padY, boxes: inner.boxes, keepNext: true });
    const title: Inline[] = [{ kind: 'text', text: look.word, emphasis: 'regular', link: null }];
    this.text(title, this.theme.body, 'bold', inner, this.structure.add('P', node), true);
    this.blocks(blocks, { ...inner, color: this.theme.colours.ink });
    this.closeBox(inner, padY);
  }

  private quote(blocks: readonly Block[], place: Place): void {
    const node = this.structure.add('BlockQuote', place.node);
    const box: Box = {
      x: place.x,
      width: place.width,
      color: null,
      bar: { width: 2, color: this.theme.colours.line },
    };
    const inner: Place = {
      ...place,
      x: place.x + 14,
      width: place.width - 14,
      node,
      boxes: [...place.boxes, box],
      color: this.theme.colours.muted,
    };
    this.flow.space(this.theme.space.block);
    this.flow.add({ height: 2, boxes: inner.boxes, keepNext: true });
    this.blocks(blocks, inner);
    this.closeBox(inner, 2);
  }

  /** Ends a box: its last slice keeps the padding with it, and no paragraph space stays inside. */
  private closeBox(inner: Place, padding: number): void {
    const slices = this.flow.slices;
    const last = slices.at(-1);
    if (last !== undefined) slices[slices.length - 1] = { ...last, keepNext: true };
    this.flow.closeSpace();
    this.flow.add({ height: padding, boxes: inner.boxes });
    this.flow.space(this.theme.space.block);
  }

  private code(text: string, place: Place): void {
    const paragraph = this.structure.add('P', place.node);
    const node = this.structure.add('Code', paragraph);
    const box: Box = {
      x: place.x,
      width: place.width,
      color: this.theme.colours.codeGround,
      bar: null,
    };
    const boxes = [...place.boxes, box];
    const style = this.style('mono', this.theme.code.size, this.theme.colours.ink);
    this.flow.space(this.theme.space.block);
    this.flow.add({ height: 6, boxes, keepNext: true });
    const lines = text.split('\n');
    lines.forEach((source, index) => {
      const spaced = source
        .replaceAll('\t', '  ')
        .replace(/^ +| {2,}/g, (gap) => '\u00a0'.repeat(gap.length));
      const prepared = prepareText(
        [{ kind: 'text', text: spaced, emphasis: 'regular', link: null }],
        style,
        this.setting,
        this.known,
      );
      const broken = breakLines(prepared, place.width - 16, this.setting);
      const parts = broken.length === 0 ? [{ width: 0, fragments: [] }] : broken;
      parts.forEach((line, part) => {
        this.flow.add({
          height: this.theme.code.leading,
          boxes,
          texts: lineOps(line, place.x + 8, baselineOf(this.theme.code), node),
          keepNext: index === 0 || (index === lines.length - 1 && part === parts.length - 1),
        });
      });
    });
    this.flow.add({ height: 6, boxes });
    this.flow.space(this.theme.space.block);
  }

  table(
    head: readonly Cell[],
    rows: readonly (readonly Cell[])[],
    align: readonly Align[],
    place: Place,
  ): void {
    const prepare = (cell: Cell, font: FontKey): Prepared =>
      prepareText(
        cell,
        this.style(font, this.theme.table.size, this.theme.colours.ink),
        this.setting,
        this.known,
      );
    const headTexts = head.map((cell) => prepare(cell, 'semibold'));
    const rowTexts = rows.map((row) =>
      head.map((_, column) => prepare(row[column] ?? [], 'regular')),
    );
    const pad = this.theme.tableLook.padX;
    const needs = headTexts.map((text, column) => {
      const all = [text, ...rowTexts.map((row) => row[column])];
      return {
        narrowest: Math.max(...all.map((item) => item?.narrowest ?? 0)) + pad * 2,
        widest: Math.max(...all.map((item) => item?.widest ?? 0)) + pad * 2,
      };
    });
    const widths = columnWidths(needs, place.width, growing(align, needs));
    const table = this.structure.add('Table', place.node);
    const hasHead = head.some((cell) => cell.length > 0);
    this.flow.space(this.theme.space.block);
    let headSlices: Slice[] | null = null;
    if (hasHead) {
      const group = this.structure.add('THead', table);
      const row = this.structure.add('TR', group);
      const nodes = head.map(() => this.structure.add('TH', row, { scope: 'Column' }));
      const box: Box = {
        x: place.x,
        width: place.width,
        color: this.theme.colours.headGround,
        bar: null,
      };
      const first = this.flow.slices.length;
      this.row(
        headTexts,
        nodes,
        widths,
        align,
        { ...place, boxes: [...place.boxes, box] },
        {
          keepAll: true,
          head: null,
          rule: { height: this.theme.tableLook.headRule, color: this.theme.colours.accent },
        },
      );
      headSlices = this.flow.slices.slice(first).map((slice) => ({ ...slice, space: 0 }));
    }
    if (rowTexts.length > 0) {
      const group = this.structure.add('TBody', table);
      for (const texts of rowTexts) {
        const row = this.structure.add('TR', group);
        const nodes = texts.map(() => this.structure.add('TD', row));
        this.row(texts, nodes, widths, align, place, {
          keepAll: false,
          head: headSlices,
          rule: { height: this.theme.tableLook.rowRule, color: this.theme.colours.line },
        });
      }
    }
    this.flow.space(this.theme.space.block + 2);
  }

  /** A table row as slices: one for each line that its cells have at the same height. */
  private row(
    texts: readonly Prepared[],
    nodes: readonly number[],
    widths: readonly number[],
    align: readonly Align[],
    place: Place,
    options: {
      readonly keepAll: boolean;
      readonly head: readonly Slice[] | null;
      readonly rule: { readonly height: number; readonly color: string };
    },
  ): void {
    const { padX, padY, maxKeptLines } = this.theme.tableLook;
    const { leading } = this.theme.table;
    const cells = texts.map((text, column) =>
      breakLines(text, (widths[column] ?? 0) - padX * 2, this.setting),
    );
    const count = Math.max(1, ...cells.map((lines) => lines.length));
    const row = this.rows;
    this.rows += 1;
    for (let index = 0; index < count; index += 1) {
      const top = index === 0 ? padY : 0;
      const last = index === count - 1;
      const ops: TextOp[] = [];
      let x = place.x;
      cells.forEach((lines, column) => {
        const line = lines[index];
        const width = widths[column] ?? 0;
        if (line !== undefined) {
          const free = width - padX * 2 - line.width;
          const side = align[column] ?? 'left';
          const shift = side === 'right' ? free : side === 'center' ? free / 2 : 0;
          const node = nodes[column] ?? artifact;
          ops.push(...lineOps(line, x + padX + shift, top + baselineOf(this.theme.table), node));
        }
        x += width;
      });
      const height = top + leading + (last ? padY : 0);
      const rules: FillOp[] = last
        ? [{ x: place.x, y: height - options.rule.height, width: place.width, ...options.rule }]
        : [];
      const whole = count <= maxKeptLines && !last;
      const edges = count > 2 && (index === 0 || index === count - 2);
      this.flow.add({
        height,
        texts: ops,
        rules,
        boxes: place.boxes,
        head: options.head,
        row,
        keepNext: options.keepAll || whole || (edges && !last),
      });
    }
  }
}
