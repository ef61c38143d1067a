/** Reads numbers as people write them, and says how YAML wants them. */

/** `7.3B`, `7,300,000`, `1_000`, `3 × 10^23` as YAML numbers, or null. */
export function plainNumber(text: string): string | null {
  const trimmed = text.trim().replace(/\s*(flops?|flop)$/i, '');
  const power = /^(\d+(?:\.\d+)?)\s*(?:[×x*·]\s*)?10\s*(?:\^|\*\*)\s*([+-]?\d{1,3})$/u.exec(
    trimmed,
  );
  if (power) return `${power[1]}e${power[2]?.replace('+', '')}`;
  const scaled = /^(\d+(?:\.\d+)?)\s*(k|m|mn|million|b|bn|billion|t|tn|trillion)$/i.exec(trimmed);
  if (scaled) {
    const exponent = { k: 3, m: 6, b: 9, t: 12 }[(scaled[2] ?? '').charAt(0).toLowerCase()] ?? 0;
    return `${scaled[1]}e${exponent}`;
  }
  if (/^\d{1,3}([,_ ']\d{3})+(\.\d+)?$/.test(trimmed)) return trimmed.replace(/[,_ ']/g, '');
  if (/^\d+(_\d+)+$/.test(trimmed)) return trimmed.replaceAll('_', '');
  return null;
}
