/** Days and powers of ten as people write them. */

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** An ISO day as people write it: `2 August 2025`. */
export function dayInWords(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** A decimal text of the table as people write it: `1e25` as `10²⁵`, `3e23` as `3 × 10²³`. */
export function powerInWords(text: string): string {
  const [mantissa, exponent] = text.split('e');
  if (exponent === undefined) return text;
  const power = `10${exponent.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit)}`;
  return mantissa === '1' ? power : `${mantissa} × ${power}`;
}
