/** Adds what every page carries: header, footer, page number, the mark of a draft. */
import type { FontKey } from '../theme.js';
import { breakLines } from './break-lines.js';
import { type DocumentContext, textSpan } from './document-context.js';
import { draftMark } from './draft-mark.js';
import type { Body } from './fill-pages.js';
import { artifact, type Figure, type FillOp, type Page, type TextOp } from './page.js';
import { prepareText } from './prepare-text.js';
import { inlinesOf, lineOps, wordOp } from './set-text.js';
import { plainStyle } from './text-style.js';

/** The baseline of the header, and how far the footer's stands below the text. */
const headY = 40;
const footGap = 28;

/** The page with its running lines; a cover has no header. */
export function finishPage(
  context: DocumentContext,
  content: Body,
  place: { readonly index: number; readonly total: number; readonly cover: boolean },
): Page {
  const { meta } = context;
  const { theme } = context.setting;
  const { colours, words } = theme;
  const { width } = textSpan(context);
  const footY = theme.page.height - theme.page.bottom + footGap;
  const numberText = `${words.page} ${place.index + 1} ${words.of} ${place.total}`;
  const number = atRight(context, numberText, footY, 'regular', colours.muted);
  const texts = [...content.texts, number];
  const rules = [...content.rules, ruleAt(context, footY - 13)];
  texts.push(...running(context, meta.footer, footY, width - number.width - 20, 'down'));
  let draftWidth = 0;
  if (meta.draft) {
    const draft = atRight(context, words.draft, headY, 'bold', colours.draft);
    texts.push(draft);
    draftWidth = draft.width + 20;
  }
  const figures = [...content.figures];
  if (!place.cover) {
    // On the first page the logo stands above the title.
    const logo = place.index === 0 ? null : headLogo(context, width - draftWidth);
    const room = logo === null ? 0 : logo.width + 10;
    if (logo !== null) figures.push(logo);
    texts.push(...running(context, headOf(context), headY, width - draftWidth - room, 'up'));
    rules.push(ruleAt(context, headY + 6));
  }
  return {
    ...content,
    texts,
    rules,
    figures,
    mark: meta.draft ? draftMark(context.setting) : null,
  };
}

/** The title, after the provider where the theme asks for it; papers about a provider have it in their title. */
function headOf({ meta, setting }: DocumentContext): string {
  const { author, header } = meta;
  const isNamed = !setting.theme.provider_in_head || header.includes(author);
  return isNamed ? header : `${author} · ${header}`;
}

/** The tallest and the widest that a logo in the running head may be. */
const headLogoBox = { height: 16, width: 90 } as const;

/** The logo, small at the right of the running head; an artifact, since the cover has told it. */
function headLogo(context: DocumentContext, right: number): Figure | null {
  const { logo } = context;
  if (logo === null || logo.inHead !== true) return null;
  const { image } = logo;
  const scale = Math.min(headLogoBox.height / image.height, headLogoBox.width / image.width);
  const [width, height] = [image.width * scale, image.height * scale];
  const x = textSpan(context).x + right - width;
  return { x, y: headY + 3 - height, width, height, image, shapes: [], node: artifact };
}

function ruleAt(context: DocumentContext, y: number): FillOp {
  return { ...textSpan(context), y, height: 0.4, color: context.setting.theme.colours.line };
}

function atRight(
  context: DocumentContext,
  text: string,
  y: number,
  font: FontKey,
  color: string,
): TextOp {
  const { setting } = context;
  const { x, width } = textSpan(context);
  const style = plainStyle(font, setting.theme.running.size, color);
  const op = wordOp(text, style, { x: 0, y }, artifact, setting);
  return { ...op, x: x + width - op.width };
}

/** A running text; what does not fit on its line goes on, away from the body of the page. */
function running(
  context: DocumentContext,
  text: string,
  y: number,
  width: number,
  direction: 'up' | 'down',
): TextOp[] {
  const { setting } = context;
  const look = setting.theme.running;
  const style = plainStyle('regular', look.size, setting.theme.colours.muted);
  const prepared = prepareText(inlinesOf(text), style, setting, () => false);
  const lines = breakLines(prepared, width, setting);
  return lines.flatMap((line, index) => {
    const steps = direction === 'down' ? index : index - lines.length + 1;
    return lineOps(line, textSpan(context).x, y + steps * look.leading, artifact);
  });
}
