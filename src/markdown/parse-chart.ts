/** Reads the fence of a chart: title, entries, thresholds; what cannot be drawn becomes a list with the same words. */
import type { Block, Chart, ChartEntry, ChartKind, Inline } from './tree.js';

const kinds: readonly ChartKind[] = [
  'bars',
  'log-bars',
  'timeline',
  'parts',
  'grid',
  'steps',
  'shares',
  'pairs',
];

/** Charts that can show lines to compare with. */
const withThresholds: readonly ChartKind[] = ['bars', 'log-bars', 'timeline'];

/** A picture with more rows is no picture any more. */
const most = 24;

interface Line {
  readonly isMark: boolean;
  readonly label: string;
  readonly shown: string;
  readonly data: string;
}

/** The blocks that stand for a chart's fence, or null where the fence holds no lines of a chart. */
export function parseChart(info: string, text: string): Block[] | null {
  const kind = kinds.find((each) => info.trim() === `chart ${each}`);
  const [first = '', ...rest] = text.split('\n');
  const title = unescaped(first.trim());
  const lines = rest.filter((line) => line.trim() !== '').map(readLine);
  if (kind === undefined || title === '' || lines.length === 0) return null;
  const read = lines.filter((line) => line !== null);
  if (read.length < lines.length) return null;
  const chart = chartOf(kind, title, read);
  return chart === null ? asList(title, read) : [chart];
}

/** The words of a chart as a list, for places where it cannot be drawn. */
export function chartAsList(chart: Chart): Block[] {
  return asList(chart.title, [...chart.entries, ...chart.thresholds]);
}

function asList(title: string, lines: readonly Pick<Line, 'label' | 'shown'>[]): Block[] {
  const text = (words: string, bold: boolean): Inline => ({
    kind: 'text',
    text: words,
    emphasis: bold ? 'bold' : 'regular',
    link: null,
  });
  return [
    { kind: 'paragraph', content: [text(title, true)] },
    {
      kind: 'list',
      ordered: false,
      start: 1,
      items: lines.map(({ label, shown }) => ({
        checked: null,
        blocks: [{ kind: 'paragraph', content: [text(label, true), text(` ${shown}`, false)] }],
      })),
    },
  ];
}

/** `= ` marks a threshold; three columns between unescaped bars. */
function readLine(line: string): Line | null {
  const isMark = line.startsWith('= ');
  const columns = (isMark ? line.slice(2) : line)
    .split(/\|(?<=(?<!\\)(?:\\\\)*\|)/)
    .map((column) => unescaped(column.trim()));
  const [label, shown, data] = columns;
  if (columns.length !== 3 || label === undefined || shown === undefined) return null;
  return { isMark, label, shown, data: data ?? '' };
}

function unescaped(text: string): string {
  return text.replace(/\\([\\|=])/g, '$1');
}

function chartOf(kind: ChartKind, title: string, lines: readonly Line[]): Chart | null {
  const firstMark = lines.findIndex(({ isMark }) => isMark);
  const end = firstMark < 0 ? lines.length : firstMark;
  if (lines.slice(end).some(({ isMark }) => !isMark)) return null;
  if (end === 0 || lines.length > most) return null;
  if (end < lines.length && !withThresholds.includes(kind)) return null;
  const entries = lines.map((line) => entryOf(kind, line)).filter((entry) => entry !== null);
  if (entries.length < lines.length) return null;
  const chart: Chart = {
    kind: 'chart',
    chart: kind,
    title,
    entries: entries.slice(0, end),
    thresholds: entries.slice(end),
  };
  return isDrawable(chart) ? chart : null;
}

function entryOf(kind: ChartKind, { label, shown, data }: Line): ChartEntry | null {
  const plain = { label, shown, beside: null, isBound: false, tone: null, places: [] };
  switch (kind) {
    case 'timeline': {
      const value = dayNumber(data);
      return value === null ? null : { ...plain, value };
    }
    case 'grid': {
      const places = data.split(/\s+/).map((each) => /^([+-])(\S+)$/.exec(each));
      const found = places.filter((place) => place !== null);
      if (found.length < places.length) return null;
      return {
        ...plain,
        value: 0,
        places: found.map(([, sign, name = '']) => ({ name, isTaken: sign === '+' })),
      };
    }
    case 'parts': {
      const match = /^(\d{1,9})(?: #([0-6]))?$/.exec(data);
      if (match === null) return null;
      return {
        ...plain,
        value: Number(match[1]),
        tone: match[2] === undefined ? null : Number(match[2]),
      };
    }
    case 'shares': {
      const value = partOfOne(data);
      return value === null ? null : { ...plain, value };
    }
    case 'pairs': {
      const [value, beside, ...more] = data.split(' ').map(partOfOne);
      if (value === undefined || beside === undefined || more.length > 0) return null;
      return value === null || beside === null ? null : { ...plain, value, beside };
    }
    case 'steps':
      return /^[123]$/.test(data) ? { ...plain, value: Number(data) } : null;
    default: {
      const match = /^(<=)?(\d+(?:\.\d*)?(?:[eE][+-]?\d{1,3})?)$/.exec(data);
      const value = Number(match?.[2] ?? Number.NaN);
      if (!Number.isFinite(value)) return null;
      return { ...plain, value, isBound: match?.[1] !== undefined };
    }
  }
}

/** A decimal from 0 to 1. */
function partOfOne(text: string): number | null {
  const value = /^[01](?:\.\d{1,6})?$/.test(text) ? Number(text) : 2;
  return value <= 1 ? value : null;
}

/** Days since 1 January 1970. */
function dayNumber(iso: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return time / 86_400_000;
}

function isDrawable({ chart, entries, thresholds }: Chart): boolean {
  const values = [...entries, ...thresholds].map(({ value }) => value);
  const sum = values.reduce((total, value) => total + value, 0);
  const names = (entry: ChartEntry | undefined): string =>
    (entry?.places ?? []).map(({ name }) => name).join(' ');
  switch (chart) {
    case 'log-bars':
      return values.every((value) => value > 0);
    case 'bars':
      return sum > 0 && Number.isFinite(sum);
    case 'parts':
      return values.every((value) => value > 0) && Number.isFinite(sum) && entries.length <= 6;
    case 'grid':
      return entries.every((entry) => names(entry) === names(entries[0]));
    default:
      return true;
  }
}
