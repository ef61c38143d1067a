/** What a document says at which place: written down while it is rendered, so that the trace table can't differ from the page. */

/** What a reader finds at a place; the worst of what stands there. */
export type Found = 'stated' | 'absent' | 'missing';

/** One place that a provision asks for, as a document answers it. */
export interface PlaceMet {
  /** Id of the provision. */
  readonly provision: string;
  /** What is asked there, in a few words. */
  readonly asks: string;
  readonly found: Found;
  /** True where only a part of what is asked is absent or missing. */
  readonly inPart: boolean;
  /** The heading under which it stands, as plain text; null where nothing was printed. */
  readonly heading: string | null;
  /** How many headings with the same words come before that one. */
  readonly earlier: number;
}

/** A heading of a printed document and the page on which it stands, counted from one. */
export interface HeadingPlace {
  readonly title: string;
  readonly slug: string;
  readonly level: number;
  readonly page: number;
}

/** A document as another one may point into it. */
export interface PrintedDocument {
  readonly id: string;
  readonly title: string;
  readonly places: readonly PlaceMet[];
  /** What a reader finds outside all places. */
  readonly elsewhere: Found;
  /** Null where no PDF was made. */
  readonly headings: readonly HeadingPlace[] | null;
}

interface Entry {
  readonly provision: string;
  readonly asks: string;
  readonly found: Found[];
  opening: string;
}

/** Collects the places of one document. */
export class PlacesRecorder {
  private readonly entries: Entry[] = [];
  private current: Entry | null = null;
  private readonly outside: Found[] = [];

  /** Renders one place; what is told meanwhile belongs to it. */
  at(provision: string, asks: string, render: () => string): string {
    const entry: Entry = { provision, asks, found: [], opening: '' };
    const outer = this.current;
    this.entries.push(entry);
    this.current = entry;
    const text = render();
    this.current = outer;
    entry.opening = text.trim().split('\n', 1)[0] ?? '';
    return text;
  }

  /** Notes what a reader finds. */
  tell(found: Found): void {
    (this.current?.found ?? this.outside).push(found);
  }

  /** What a reader finds outside all places. */
  get elsewhere(): Found {
    return worstOf(this.outside);
  }

  /** The places in the order of the page, each with the heading above it. */
  places(markdown: string): readonly PlaceMet[] {
    const lines = markdown.split('\n');
    const headings = headingLines(lines);
    let from = 0;
    return this.entries.map(({ provision, asks, found, opening }) => {
      const line = opening === '' ? -1 : lines.indexOf(opening, from);
      if (line >= 0) from = line;
      const above = headings.filter((each) => each.line <= line);
      const own = above.at(-1);
      const worst = worstOf(found);
      return {
        provision,
        asks,
        found: worst,
        inPart: worst !== 'stated' && found.includes('stated'),
        heading: own?.title ?? null,
        earlier: own ? above.filter(({ title }) => title === own.title).length - 1 : 0,
      };
    });
  }
}

/** The worst of several. */
export function worstOf(found: readonly Found[]): Found {
  if (found.includes('missing')) return 'missing';
  return found.includes('absent') ? 'absent' : 'stated';
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
      if (title !== undefined) found.push({ line, title: plain(title) });
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
export function pageOf({ headings }: PrintedDocument, place: PlaceMet): number | null {
  const same = (headings ?? []).filter(({ title }) => title.trim() === place.heading);
  return same[place.earlier]?.page ?? null;
}
