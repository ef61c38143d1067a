/** What a document says at which place: written down while it is rendered, so that the trace table can't differ from the page. */
import { printMarkdown } from '../markdown/print.js';
import type { Block, HeadingPlace } from '../markdown/tree.js';

/**
 * What a reader finds at a place; the worst of what stands there, in this order. `optional` is silence where nobody asks, which
 * any answer outweighs; `not-applicable` an answer that denies by a fact.
 */
const foundOrder = ['missing', 'absent', 'stated', 'not-applicable', 'optional'] as const;
export type Found = (typeof foundOrder)[number];

/** One place that a provision asks for, as a document answers it. */
export interface CoveredProvision {
  /** Id of the provision. */
  readonly provision: string;
  /** What is asked there, in a few words. */
  readonly asks: string;
  readonly found: Found;
  /** True where only a part of what is asked is absent or missing, and the rest is answered. */
  readonly inPart: boolean;
  /** How many questions are asked there, and how many of them have no answer that law or form accepts. */
  readonly asked: number;
  readonly unanswered: number;
  /** The heading under which it stands, as plain text; null where nothing was printed. */
  readonly heading: string | null;
  /** How many headings with the same words come before that one. */
  readonly earlier: number;
}

/** A document as another one may point into it. */
export interface PrintedDocument {
  readonly id: string;
  readonly title: string;
  readonly places: readonly CoveredProvision[];
  /** What a reader finds outside all places. */
  readonly elsewhere: Found;
  /** How many questions the whole document asks, and how many of them have no accepted answer. */
  readonly asked: number;
  readonly unanswered: number;
  /** Null where no PDF was made. */
  readonly headings: readonly HeadingPlace[] | null;
}

interface Entry {
  readonly provision: string;
  readonly asks: string;
  readonly found: Found[];
  unexcused: number;
  opening: string;
}

/** Collects the places of one document. */
export class CoverageRecorder {
  private readonly entries: Entry[] = [];
  private current: Entry | null = null;
  private readonly outside: Found[] = [];
  private isStrict = false;
  private strictAbsences = 0;

  /** Renders one place; what is told meanwhile belongs to it. */
  at<Out extends string | readonly Block[]>(
    provision: string,
    asks: string,
    render: () => Out,
  ): Out {
    const entry: Entry = { provision, asks, found: [], unexcused: 0, opening: '' };
    const outer = this.current;
    this.entries.push(entry);
    this.current = entry;
    const out = render();
    this.current = outer;
    const text = typeof out === 'string' ? out.trim() : printMarkdown(out.slice(0, 1));
    entry.opening = text.split('\n', 1)[0] ?? '';
    return out;
  }

  /** Renders answers to which "not known" is, or is not, an allowed one. */
  strictly<T>(isStrict: boolean, render: () => T): T {
    const before = this.isStrict;
    this.isStrict = isStrict;
    try {
      return render();
    } finally {
      this.isStrict = before;
    }
  }

  /** How many answers say "not known" or "withheld" where that is not allowed. */
  get unexcused(): number {
    return this.strictAbsences;
  }

  /** How many things that were told are of a kind. */
  count(kind: Found): number {
    return this.told().filter((each) => each === kind).length;
  }

  /** How many questions were met that somebody asks. */
  get asked(): number {
    return this.told().filter((each) => each !== 'optional').length;
  }

  private told(): readonly Found[] {
    return [...this.outside, ...this.entries.flatMap(({ found }) => found)];
  }

  /** Notes what a reader finds. */
  tell(found: Found): void {
    if (found === 'absent' && this.isStrict) {
      this.strictAbsences += 1;
      if (this.current) this.current.unexcused += 1;
    }
    (this.current?.found ?? this.outside).push(found);
  }

  /** What a reader finds outside all places. */
  get elsewhere(): Found {
    return worstOf(this.outside);
  }

  /** Whether anything so far is one of these. */
  holds(...kinds: readonly Found[]): boolean {
    return this.told().some((each) => kinds.includes(each));
  }

  /** The places in the order of the page, each with the heading above it; `print` finishes what a template held back. */
  places(
    markdown: string,
    print: (line: string) => string = (line) => line,
  ): readonly CoveredProvision[] {
    const lines = markdown.split('\n');
    const headings = headingLines(lines);
    let from = 0;
    return this.entries.map(({ provision, asks, found, unexcused, opening }) => {
      const first = print(opening).split('\n', 1)[0] ?? '';
      const line = first === '' ? -1 : lines.indexOf(first, from);
      if (line >= 0) from = line;
      const above = headings.filter((each) => each.line <= line);
      const own = above.at(-1);
      const worst = worstOf(found);
      return {
        provision,
        asks,
        found: worst,
        inPart:
          (worst === 'missing' || worst === 'absent') &&
          found.some((each) => each !== worst && each !== 'optional'),
        asked: found.filter((each) => each !== 'optional').length,
        unanswered: found.filter((each) => each === 'missing').length + unexcused,
        heading: own?.title ?? null,
        earlier: own ? above.filter(({ title }) => title === own.title).length - 1 : 0,
      };
    });
  }
}

/** The worst of several; of a place at which nothing was told, that nobody asks. */
function worstOf(found: readonly Found[]): Found {
  return foundOrder.find((each) => found.includes(each)) ?? 'optional';
}

/** Every heading of a Markdown text but its title, as plain text. */
function headingLines(lines: readonly string[]): { line: number; title: string }[] {
  const found: { line: number; title: string }[] = [];
  let fence = '';
  lines.forEach((text, line) => {
    const mark = /^(`{3,})/.exec(text)?.[1];
    if (fence !== '') fence = text.trim() === fence ? '' : fence;
    else if (mark) fence = mark;
    else {
      const title = /^#{2,6} (.*)$/.exec(text)?.[1];
      // A heading all in bold is the label of a field: the place is the section that it stands in.
      if (title !== undefined && !/^\*\*.*\*\*$/.test(title))
        found.push({ line, title: plain(title) });
    }
  });
  return found;
}

/** The words of a heading without the marks that escaping put in. */
function plain(title: string): string {
  return title
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();
}

/** The page of a place, or null where the document was not printed. */
export function pageOf({ headings }: PrintedDocument, place: CoveredProvision): number | null {
  const same = (headings ?? []).filter(({ title }) => title.trim() === place.heading);
  return same[place.earlier]?.page ?? null;
}
