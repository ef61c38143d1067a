/** Lays the table that says what a document is about: a label and its value in each row. */
import { type DocumentContext, textSpan } from './document-context.js';
import { fixedText } from './fixed-text.js';
import type { Flow } from './flow.js';
import type { FillOp } from './page.js';

/** The labels take what the longest needs, but no more than this share of the width. */
const labelShare = 0.4;
const labelGap = 18;
const padY = 4.5;

/** Adds the rows of the identity table to `flow`, if there are any. */
export function layIdentity(context: DocumentContext, flow: Flow, node: number): void {
  const { structure, setting } = context;
  const { identity } = context.meta;
  const { body, colours } = setting.theme;
  if (identity.length === 0) return;
  const { x, width } = textSpan(context);
  const longest = identity.map(
    ({ label }) => setting.faces.semibold.shape(label).width * body.size,
  );
  const labelWidth = Math.min(Math.max(...longest) + labelGap, width * labelShare);
  const group = structure.add('TBody', structure.add('Table', node));
  for (const [index, { label, value }] of identity.entries()) {
    const row = structure.add('TR', group);
    const left = fixedText(
      label,
      { ...body, font: 'semibold', color: colours.muted },
      { x, y: padY, width: labelWidth - labelGap },
      structure.add('TH', row, { scope: 'Row' }),
      setting,
    );
    const right = fixedText(
      value,
      { ...body, font: 'regular', color: colours.ink },
      { x: x + labelWidth, y: padY, width: width - labelWidth },
      structure.add('TD', row),
      setting,
    );
    const height = Math.max(left.bottom, right.bottom, padY + body.leading) + padY;
    const rule: FillOp = { x, y: height - 0.4, width, height: 0.4, color: colours.line };
    const top: FillOp = { x, y: 0, width, height: 0.9, color: colours.accent };
    flow.add({
      height,
      texts: [...left.texts, ...right.texts],
      rules: index === 0 ? [top, rule] : [rule],
    });
  }
}
