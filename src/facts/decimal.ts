/** An exact decimal number that keeps the text it was written with: thresholds of the law are compared on the text, never on a double. */

const superscripts: Readonly<Record<string, string>> = Object.fromEntries(
  [...'-0123456789'].map((digit, index) => [digit, [...'⁻⁰¹²³⁴⁵⁶⁷⁸⁹'][index] ?? digit]),
);

/** Source: the Act's tests are strict (Art. 51(2), Guidelines 2.1 and 3.2), so 3e23 against a third of 9e23 must not be rounded. */
export class Decimal {
  readonly text: string;
  /** value = mantissa × 10 to the power of exponent, exactly. */
  readonly mantissa: bigint;
  readonly exponent: number;

  private constructor(text: string, mantissa: bigint, exponent: number) {
    this.text = text;
    this.mantissa = mantissa;
    this.exponent = exponent;
  }

  /** Reads `7.3e9`, `12`, `-0.5`, `.5`-free YAML core numbers. Throws a RangeError on anything else or on more than 400 digits or powers. */
  static of(text: string | number | bigint): Decimal {
    const source = String(text);
    const match = /^([+-]?)(\d+)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/.exec(source);
    if (!match) throw new RangeError(`not a decimal number: ${source.slice(0, 40)}`);
    const [, sign, whole = '', fraction = '', power = '0'] = match;
    const digits = (whole + fraction).replace(/^0+(?=\d)/, '');
    const exponent = Number(power) - fraction.length;
    if (digits.length > 400 || Math.abs(exponent) > 400)
      throw new RangeError('number out of range');
    return new Decimal(source, (sign === '-' ? -1n : 1n) * BigInt(digits), exponent);
  }

  /** -1, 0 or 1, exactly. */
  compare(other: Decimal): -1 | 0 | 1 {
    const exponent = Math.min(this.exponent, other.exponent);
    const left = this.mantissa * 10n ** BigInt(this.exponent - exponent);
    const right = other.mantissa * 10n ** BigInt(other.exponent - exponent);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  isMoreThan(other: Decimal): boolean {
    return this.compare(other) > 0;
  }

  /** The exact product. Its text is normalised scientific notation. */
  times(other: Decimal): Decimal {
    return Decimal.fromParts(this.mantissa * other.mantissa, this.exponent + other.exponent);
  }

  /** The exact sum. */
  plus(other: Decimal): Decimal {
    const exponent = Math.min(this.exponent, other.exponent);
    return Decimal.fromParts(
      this.mantissa * 10n ** BigInt(this.exponent - exponent) +
        other.mantissa * 10n ** BigInt(other.exponent - exponent),
      exponent,
    );
  }

  /** Nearest double: for charts and sorting, never for a threshold. */
  toNumber(): number {
    return Number(this.text);
  }

  /** Rounded half up to `figures` significant figures, e.g. `1.2e24` → `1.2 × 10²⁴`. */
  toScientific(figures = 2): string {
    const negative = this.mantissa < 0n;
    const digits = (negative ? -this.mantissa : this.mantissa).toString();
    if (digits === '0') return '0';
    let power = this.exponent + digits.length - 1;
    let kept = digits.slice(0, figures).padEnd(figures, '0');
    // Behind the last digit there is none to round up for.
    if (digits.charAt(figures) >= '5') {
      const rounded = (BigInt(kept) + 1n).toString();
      if (rounded.length > figures) power += 1;
      kept = rounded.slice(0, figures);
    }
    const mantissa = figures > 1 ? `${kept[0]}.${kept.slice(1)}` : kept;
    return `${negative ? '-' : ''}${mantissa} × 10${superscript(power)}`;
  }

  /** How many significant figures the source text states (`1.0e2` → 2, `1200` → 4). */
  significantFigures(): number {
    const mantissa = this.text.replace(/[eE].*/s, '').replace(/^[+-]/, '');
    return mantissa.replace('.', '').replace(/^0+/, '').length || 1;
  }

  toString(): string {
    return this.text;
  }

  /** Quantities leave the program as decimal strings: a JSON number would round them. */
  toJSON(): string {
    return this.text;
  }

  private static fromParts(mantissa: bigint, exponent: number): Decimal {
    const negative = mantissa < 0n;
    let digits = (negative ? -mantissa : mantissa).toString();
    let power = exponent;
    while (digits.length > 1 && digits.endsWith('0')) {
      digits = digits.slice(0, -1);
      power += 1;
    }
    const shown = power + digits.length - 1;
    const fraction = digits.slice(1);
    const body = fraction ? `${digits[0]}.${fraction}` : digits;
    const text = `${negative ? '-' : ''}${body}${digits === '0' ? '' : `e${shown}`}`;
    return new Decimal(text, mantissa, exponent);
  }
}

/** The digits of an exponent as superscripts: 24 → `²⁴`. */
export function superscript(power: number): string {
  return String(power).replace(/[-\d]/g, (digit) => superscripts[digit] ?? digit);
}
