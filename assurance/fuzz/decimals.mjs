// Decimals around the threshold of 10^25 and anywhere else: compared exactly, as whole numbers are.
import { Decimal } from '../../dist/facts/decimal.js';

const threshold = Decimal.of('1e25');

/** Digits with a point and a power, and the same number times 10^60 as a whole number. */
function spelled(random) {
  const isNear = random.below(2) === 0;
  const ulps = random.below(21) - 10;
  // One unit in the last place of a double near 10^25 is 2^31.
  const near = 10n ** 25n + BigInt(ulps) * 2n ** 31n + BigInt(random.below(3) - 1);
  const far =
    BigInt(random.below(2 ** 32)) * BigInt(random.below(2 ** 32)) * 10n ** BigInt(random.below(12));
  const digits = (isNear ? near : far).toString();
  const shift = random.below(20);
  const point = random.below(digits.length);
  const power = shift - point;
  const head = digits.slice(0, digits.length - point);
  const tail = digits.slice(digits.length - point);
  const text = `${head}${tail === '' ? '' : `.${tail}`}${random.from(['e', 'E'])}${power + point - shift >= 0 && random.below(2) ? '+' : ''}${power + point - shift}`;
  // text = digits × 10^-point × 10^(power + point - shift) = digits × 10^-point × 10^0
  return { text, whole: BigInt(digits) * 10n ** BigInt(60 - point) };
}

export default {
  id: 'decimals',
  about:
    'Decimals within 10 units in the last place of 10^25, and far from it, against whole numbers',
  slowest: 1000,
  seeds: () => [],
  input: (random) =>
    Buffer.from(
      JSON.stringify(
        [spelled(random), spelled(random)].map(({ text, whole }) => [text, String(whole)]),
      ),
    ),
  check(bytes) {
    const [[left, leftWhole], [right, rightWhole]] = JSON.parse(String(bytes));
    const expected = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    const [one, two] = [Decimal.of(left), Decimal.of(right)];
    const [oneWhole, twoWhole] = [BigInt(leftWhole), BigInt(rightWhole)];
    if (one.text !== left) return 'the text is another';
    if (one.compare(two) !== expected(oneWhole, twoWhole)) return `${left} against ${right}`;
    if (one.compare(threshold) !== expected(oneWhole, 10n ** 85n)) return `${left} against 1e25`;
    if (one.isMoreThan(threshold) !== oneWhole > 10n ** 85n) return `${left} more than 1e25`;
    const sum = one.plus(two);
    if (sum.compare(Decimal.of(`${oneWhole + twoWhole}e-60`)) !== 0) return `${left} + ${right}`;
    const product = one.times(two);
    if (product.compare(Decimal.of(`${oneWhole * twoWhole}e-120`)) !== 0)
      return `${left} × ${right}`;
    return null;
  },
};
