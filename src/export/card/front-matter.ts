/** Adds a tag to the head of a model card by a splice: every other byte stays. */
import { isMap, isScalar, isSeq, LineCounter, type Pair, type YAMLMap } from 'yaml';
import { boundedDocument } from '../../text/bounded-yaml.js';
import { CardFault } from './card-fault.js';
import { breakOf, cardLinesOf } from './lines.js';

export interface Insertion {
  readonly at: number;
  readonly text: string;
}

export interface Head {
  /** Offsets of the YAML between the lines of dashes. */
  readonly start: number;
  readonly end: number;
  /** Where the page goes on behind the closing line. */
  readonly after: number;
}

/** No head of a card comes near this. */
const largest = 64 * 1024;

/** The head between a first line of three dashes and the next one; null where there is none. */
export function headOf(text: string): Head | null {
  const { lines } = cardLinesOf(text, Number.POSITIVE_INFINITY);
  const [first, ...others] = lines;
  if (first === undefined || !/^\uFEFF?---[ \t]*$/.test(first.text)) return null;
  const close = others.find((line) => /^---[ \t]*$/.test(line.text));
  if (close === undefined) return null;
  const [next] = others;
  return { start: next?.start ?? close.start, end: close.start, after: close.end };
}

/** The splices that put a tag into the head, or the head before the page; none where it is there. Throws a `CardFault` where that can't be done safely. */
export function tagSplices(text: string, tag: string): readonly Insertion[] {
  const eol = breakOf(text);
  const head = headOf(text);
  if (head === null) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return [
      { at, text: `---${eol}tags:${eol}- ${tag}${eol}---${eol}${text.length > at ? eol : ''}` },
    ];
  }
  const yaml = text.slice(head.start, head.end);
  if (yaml.length > largest)
    throw fault(2, 'The head of the card is larger than 64 KiB', 'Move text out of the head');
  const map = mapIn(yaml);
  if (map === null) return [{ at: head.end, text: `tags:${eol}- ${tag}${eol}` }];
  const pair = map.items.find(({ key }) => isScalar(key) && key.value === 'tags');
  if (pair === undefined) return [newPair(map, yaml, head, tag, eol)];
  const offset = inList(pair, yaml, tag, eol);
  return offset === null ? [] : [{ at: head.start + offset.at, text: offset.text }];
}

/** The mapping of a head; null where the head is empty. */
function mapIn(yaml: string): YAMLMap | null {
  const counter = new LineCounter();
  const document = boundedDocument(yaml, { lineCounter: counter, uniqueKeys: true });
  if (document === null) {
    throw fault(2, 'The head of the card is nested too deep', 'Flatten it, then export again');
  }
  const [error] = document.errors;
  if (error !== undefined) {
    const { line } = counter.linePos(error.pos[0]);
    throw fault(
      line + 1,
      'The head of the card is not valid YAML',
      'Make this line valid YAML, then export again',
    );
  }
  if (
    document.contents === null ||
    (isScalar(document.contents) && document.contents.value === null)
  )
    return null;
  if (!isMap(document.contents)) {
    throw fault(
      2,
      'The head of the card is no mapping',
      'Write keys with their values between the lines of dashes',
    );
  }
  return document.contents;
}

function newPair(map: YAMLMap, yaml: string, head: Head, tag: string, eol: string): Insertion {
  if (!map.flow) {
    const [first] = map.items;
    const at = isScalar(first?.key) ? (first.key.range?.[0] ?? 0) : 0;
    const indent = ' '.repeat(at - (yaml.lastIndexOf('\n', at - 1) + 1));
    return { at: head.end, text: `${indent}tags:${eol}${indent}- ${tag}${eol}` };
  }
  const close = (map.range?.[1] ?? yaml.length) - 1;
  const isBare = map.items.length === 0 || /,\s*$/.test(yaml.slice(0, close));
  return { at: head.start + close, text: `${isBare ? '' : ', '}tags: [${tag}]` };
}

/** Where a tag goes into the value of `tags`; null where it is in it. */
function inList(
  { key, value }: Pair<unknown, unknown>,
  yaml: string,
  tag: string,
  eol: string,
): Insertion | null {
  const line = yaml.slice(0, isScalar(key) ? (key.range?.[0] ?? 0) : 0).split('\n').length + 1;
  const refuse = (): CardFault =>
    fault(
      line,
      'The tags of the card are no plain list',
      `Write them as a list, one to a line, or add "${tag}" yourself`,
    );
  if (value === null || (isScalar(value) && value.value === null && value.source === '')) {
    const from = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const indent = ' '.repeat(from - (yaml.lastIndexOf('\n', from - 1) + 1));
    const stop = yaml.indexOf('\n', from);
    const end = stop === -1 ? yaml.length : stop;
    return { at: yaml[end - 1] === '\r' ? end - 1 : end, text: `${eol}${indent}- ${tag}` };
  }
  if (!isSeq(value) || value.anchor !== undefined) throw refuse();
  if (value.items.some((each) => isScalar(each) && each.value === tag)) return null;
  if (value.items.some((each) => !isScalar(each))) throw refuse();
  const last = value.items.at(-1);
  if (value.flow) {
    const close = (value.range?.[1] ?? 0) - 1;
    // A comment before the bracket would swallow what is put there, so it goes behind the last entry.
    const end = isScalar(last) ? (last.range?.[1] ?? close) : close;
    return isScalar(last)
      ? { at: end, text: `, ${tag}` }
      : { at: (value.range?.[0] ?? 0) + 1, text: tag };
  }
  const [first] = value.items;
  if (!isScalar(first) || !isScalar(last)) throw refuse();
  const start = value.range?.[0] ?? 0;
  const indent = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  if (indent.trim() !== '') throw refuse();
  const stop = yaml.indexOf('\n', Math.max((last.range?.[1] ?? 1) - 1, 0));
  const end = stop === -1 ? yaml.length : stop;
  return { at: yaml[end - 1] === '\r' ? end - 1 : end, text: `${eol}${indent}- ${tag}` };
}

function fault(line: number, message: string, help: string): CardFault {
  return new CardFault(line, message, help);
}
