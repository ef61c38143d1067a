/** Spells numbers, colours and texts as PDF wants them. */

/** A text as a PDF string: pdfkit writes a String object as one, and a primitive as a name. */
export function pdfString(text: string): unknown {
  return new String(text);
}

/** A number with two decimals at most. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const colourCodes = new Map<string, string>();

/** The operator that fills with a colour, given as `#rrggbb`. */
export function colour(code: string): string {
  let known = colourCodes.get(code);
  if (known === undefined) {
    const parts = [1, 3, 5].map((at) => Number.parseInt(code.slice(at, at + 2), 16) / 255);
    known = `${parts.map((part) => String(Math.round(part * 1000) / 1000)).join(' ')} rg`;
    colourCodes.set(code, known);
  }
  return known;
}

/** Four Bézier curves come within 0.03 % of a circle where their handles are so long, as parts of its radius. */
export const handle = 0.5523;
