/** Reads numbers as people write them, and says how YAML wants them. */

/** What a text says of a number: several readings where it can be read in several ways, none where it is not certain. */
export interface NumberReading {
  /** As YAML numbers, exactly as stated. */
  readonly numbers: readonly string[];
  /** Why there are several, in a clause. */
  readonly why?: string;
  /** About, more than, up to: no figure follows from it. */
  readonly isRough?: boolean;
}

/** Where the number stands, as far as that decides how it is read. */
export interface NumberPlace {
  /** Only a whole number fits. */
  readonly isWhole: boolean;
  /** Powers of two are usual, such as for the length of a context. */
  readonly isBinary: boolean;
  /** 1 for a share that is written as a fraction. */
  readonly maximum?: number;
}

const none: NumberReading = { numbers: [] };

/** Units that count one by one, so that leaving them out changes nothing. */
const unit =
  /(?<![a-z])(?:tokens?|parameters?|params?|words?|images?|pictures?|hours?|hrs?|h|documents?|samples?|examples?|pairs?|pages?|videos?|users?|people|persons?|domains?|websites?|sites?|gpus?|tpus?|chips?|units?|days?|d|flops?|flop\/s|operations?)\.?$/i;

const rough =
  /^(?:about|approx(?:imately)?\.?|around|circa|ca\.|c\.|roughly|some|nearly|almost|over|more than|less than|fewer than|under|above|below|up to|at least|at most|at|max\.?|min\.?|~|≈|≃|≥|≤|>|<|>=|<=)\s*(?=[\d.])/i;

const scales: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  mio: 6,
  million: 6,
  millions: 6,
  b: 9,
  bn: 9,
  mrd: 9,
  billion: 9,
  billions: 9,
  t: 12,
  tn: 12,
  trillion: 12,
  trillions: 12,
  quadrillion: 15,
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `7.3B`, `7,300,000`, `3 × 10^23`, `6.15 trillion tokens`, `128k` as YAML numbers. */
export function readNumber(text: string, place: NumberPlace): NumberReading {
  const written = text
    .trim()
    .replace(
      /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
      (digits) => `^${[...digits].map((each) => superscripts.indexOf(each)).join('')}`,
    )
    .normalize('NFKC')
    .replace(/[−–—‐‑‒]/g, '-');
  if (rough.test(written) || /[\da-z]\s*\+$/i.test(written)) return { ...none, isRough: true };
  if (/\d\s*(?:-|to|bis|à|\.\.+|…)\s*\d/i.test(written)) return { ...none, isRough: true };
  const percent = /(?:%|percent|per cent)$/i.exec(written);
  if (percent && percent.index > 0) return share(written.slice(0, percent.index).trim(), place);
  const bare = written.replace(unit, '').trim();
  return power(bare) ?? scaled(bare, place) ?? grouped(bare, place) ?? none;
}

function power(text: string): NumberReading | null {
  const [, factor, exponent] =
    /^(?:(\d+(?:[.,]\d+)?)\s*[×x*·]\s*)?10\s*(?:\^|\*\*)\s*([+-]?\d{1,3})$/iu.exec(text) ?? [];
  if (exponent !== undefined) {
    return { numbers: [`${(factor ?? '1').replace(',', '.')}e${exponent.replace('+', '')}`] };
  }
  const [, base, by] = /^(\d{1,3})\s*(?:\^|\*\*)\s*(\d{1,3})$/.exec(text) ?? [];
  return base === undefined ? null : { numbers: [String(BigInt(base) ** BigInt(by ?? '1'))] };
}

function scaled(text: string, place: NumberPlace): NumberReading | null {
  const [, figure, word] = /^([\d.,'’ _\u00a0\u202f]*\d)\s*([a-z]+)\.?$/i.exec(text) ?? [];
  const binary = /^(?:ki|mi|gi)$/i.test(word ?? '') ? { ki: 10, mi: 20, gi: 30 } : null;
  if (binary) {
    const shift = binary[(word ?? '').toLowerCase() as keyof typeof binary];
    return /^\d{1,9}$/.test(figure ?? '')
      ? { numbers: [String(BigInt(figure ?? '0') << BigInt(shift))] }
      : null;
  }
  const exponent = Object.hasOwn(scales, (word ?? '').toLowerCase())
    ? scales[(word ?? '').toLowerCase()]
    : undefined;
  if (figure === undefined || exponent === undefined) return null;
  const { numbers } = grouped(figure, { ...place, isWhole: false }) ?? none;
  const decimal = numbers.map((number) => `${number}e${exponent}`);
  if (!place.isBinary || !/^[km]$/i.test(word ?? '') || !/^\d{1,6}$/.test(figure)) {
    return numbers.length > 1 ? { numbers: decimal, why: commaWhy } : { numbers: decimal };
  }
  const steps = exponent === 3 ? 1024n : 1_048_576n;
  return {
    numbers: [String(BigInt(figure) * steps), String(BigInt(figure) * 10n ** BigInt(exponent))],
    why: `${word} is read as a power of two or of ten`,
  };
}

const commaWhy = 'its comma is read as one for thousands or for a fraction';

function grouped(text: string, place: NumberPlace): NumberReading | null {
  const plain = text.replace(/[\u00a0\u202f]/g, ' ');
  if (/^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(plain))
    return { numbers: [plain.replace(/^\+/, '')] };
  if (/^\d+(?:_\d+)+$/.test(plain)) return { numbers: [plain.replaceAll('_', '')] };
  if (/^\d{1,3}(?:[ '’]\d{3})+(?:\.\d+)?$/.test(plain)) {
    return { numbers: [plain.replace(/[ '’]/g, '')] };
  }
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$/.test(plain) || /^\d{1,3}(?:,\d{3})+\.\d+$/.test(plain)) {
    return { numbers: [plain.replaceAll(',', '')] };
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(plain) || /^\d{1,3}(?:\.\d{3})+,\d+$/.test(plain)) {
    return { numbers: [plain.replaceAll('.', '').replace(',', '.')] };
  }
  if (/^[1-9]\d{0,2},\d{3}$/.test(plain)) {
    const thousands = plain.replace(',', '');
    if (place.isWhole) return { numbers: [thousands] };
    return { numbers: [thousands, plain.replace(',', '.')], why: commaWhy };
  }
  if (/^\d+,\d+$/.test(plain)) return { numbers: [plain.replace(',', '.')] };
  return null;
}

/** `45 %`: as many of a hundred, or the fraction where the number ends at 1. */
function share(text: string, place: NumberPlace): NumberReading {
  const { numbers } = grouped(text.trim(), { ...place, isWhole: false }) ?? none;
  const [number] = numbers;
  if (numbers.length !== 1 || number === undefined) return none;
  if (place.maximum !== 1) return { numbers };
  return { numbers: [`${number}e-2`] };
}
