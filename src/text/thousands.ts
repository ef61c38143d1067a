/** Sets commas, or another mark, between the thousands of a whole number without asking the platform: 128256 → `128,256`. */
export function thousands(count: number | bigint): string {
  return groupedDigits(String(count), ',');
}

/** Sets a mark between the thousands of digits that a sign may stand before: `-1234567`, `,` → `-1,234,567`. */
export function groupedDigits(signed: string, mark: string): string {
  const [sign = ''] = /^\D*/.exec(signed) ?? [];
  const digits = signed.slice(sign.length);
  const first = digits.length % 3;
  const rest = digits.slice(first).match(/.{3}/g) ?? [];
  return sign + [...(first === 0 ? [] : [digits.slice(0, first)]), ...rest].join(mark);
}
