/** Figures in the prose of a card: compared with what was counted, or shown as hints, and never proposed. */
import type { Reading } from '../reading.js';
import type { CardFrontMatter } from './front-matter.js';

const file = 'README.md';

/** How far prose may be from a count before it is told. */
const tolerance = 0.1;

/** Parameters that the card gives for an adapter or in a row of its own, and the hardware of a run. */
export function bodyClaims(
  { body, bodyLine }: CardFrontMatter,
  adapter: { readonly count: bigint; readonly file: string } | null,
  total: bigint | null,
): Partial<Reading> {
  const lines = body.split('\n').map((text, index) => ({ text, number: bodyLine + index }));
  const counted = adapter ?? (total === null ? null : { count: total, file: 'weights' });
  const wanted =
    adapter === null ? /^\W*(?:total |number of )?param(?:eter)?s?\b/i : /adapter|lora|trainable/i;
  const told = lines.find(({ text }) => wanted.test(text) && saidIn(text) !== null);
  const said = told === undefined ? null : saidIn(told.text);
  const isApart =
    said !== null &&
    counted !== null &&
    Math.abs(said - Number(counted.count)) > tolerance * Number(counted.count);
  const conflicts =
    isApart && told !== undefined && adapter !== null
      ? [
          {
            id: 'parameters-card',
            path: 'model.parameters.total',
            claims: [
              { value: Number(adapter.count), file: adapter.file, at: 'header' },
              { value: said, file, at: `line ${told.number}` },
            ],
          },
        ]
      : isApart && told !== undefined
        ? [
            {
              id: 'parameters-card',
              path: 'model.parameters.total',
              claims: [{ value: said, file, at: `line ${told.number}` }],
            },
          ]
        : [];
  const why = 'a figure in the text of the card; no weights are here to count';
  const hint =
    counted === null && said !== null && told !== undefined
      ? [{ path: 'model.parameters.total', value: String(said), file, why }]
      : [];
  return { conflicts, candidates: [...hint, ...hardwareIn(lines)] };
}

/** `49.3M params`, `Parameters: 7B`. */
function saidIn(text: string): number | null {
  const [, digits, unit] =
    /(?<!\d)(\d+(?:\.\d+)?)\s*(B|M|billion|million)\b(?:\s*param)/i.exec(text) ??
    /\bparam(?:eter)?s?\W+(\d+(?:\.\d+)?)\s*(B|M|billion|million)\b/i.exec(text) ??
    [];
  if (digits === undefined || unit === undefined) return null;
  return Math.round(Number(digits) * (/^b/i.test(unit) ? 1e9 : 1e6));
}

function hardwareIn(lines: readonly { readonly text: string }[]): Reading['candidates'] {
  const hardware = lines
    .map(({ text }) => /\bhardware\b\W+(\d{1,6})\s*[x×]/i.exec(text)?.[1])
    .find(Boolean);
  const hours = lines
    .map(({ text }) => /\btraining time\b\W+~?(\d{1,6}(?:\.\d+)?)\s*h/i.exec(text)?.[1])
    .find(Boolean);
  if (hardware === undefined || hours === undefined) return [];
  const why = 'hardware and training time in the text of the card';
  return [
    { path: 'training.duration.hardware_days', value: `${hardware} x ${hours} h`, file, why },
  ];
}
