/** The objects of a PDF by number, with the pages in order: what every check reads. */
import type { Report } from './pdf-fault.js';
import {
  type Dict,
  inflate,
  isDict,
  isList,
  type PdfValue,
  Ref,
  Stream,
  textOfName,
  textOfString,
} from './pdf-value.js';

/** A page with what it inherits. */
export interface PdfPage {
  readonly index: number;
  readonly id: number;
  readonly dict: Dict;
  readonly resources: Dict;
  /** Left, bottom, right, top; null where the page has no size. */
  readonly box: readonly [number, number, number, number] | null;
}

const none: Dict = new Map();
const deepest = 60;
const inherited = ['Resources', 'MediaBox', 'Rotate'];

/** Gives the values of a file with references followed. */
export class PdfObjects {
  readonly trailer: Dict;
  readonly objects: ReadonlyMap<number, PdfValue>;
  readonly catalog: Dict;
  private found: readonly PdfPage[] | null = null;
  private byId: Map<number, number> | null = null;

  constructor(trailer: Dict, objects: ReadonlyMap<number, PdfValue>) {
    this.trailer = trailer;
    this.objects = objects;
    this.catalog = this.dict(trailer, 'Root');
  }

  /** The value itself, behind any references. */
  resolve(value: PdfValue | undefined): PdfValue {
    let at = value ?? null;
    for (let step = 0; at instanceof Ref; step += 1) {
      if (step > deepest) return null;
      at = this.objects.get(at.id) ?? null;
    }
    return at;
  }

  get(dict: Dict, key: string): PdfValue {
    return this.resolve(dict.get(key));
  }

  /** The dictionary at a key, of a stream its own; empty where there is none. */
  dict(dict: Dict, key: string): Dict {
    return this.asDict(dict.get(key));
  }

  asDict(value: PdfValue | undefined): Dict {
    const found = this.resolve(value);
    if (found instanceof Stream) return found.dict;
    return isDict(found) ? found : none;
  }

  list(dict: Dict, key: string): readonly PdfValue[] {
    const found = this.get(dict, key);
    return isList(found) ? found : [];
  }

  stream(dict: Dict, key: string): Stream | null {
    const found = this.get(dict, key);
    return found instanceof Stream ? found : null;
  }

  name(dict: Dict, key: string): string {
    return textOfName(this.get(dict, key));
  }

  text(dict: Dict, key: string): string {
    return textOfString(this.get(dict, key));
  }

  number(dict: Dict, key: string): number | null {
    const found = this.get(dict, key);
    return typeof found === 'number' ? found : null;
  }

  /** Four numbers, of which the first two are the lower ones; null for anything else. */
  box(dict: Dict, key: string): [number, number, number, number] | null {
    const [a, b, c, d, ...more] = this.list(dict, key).map((each) => this.resolve(each));
    if (typeof a !== 'number' || typeof b !== 'number') return null;
    if (typeof c !== 'number' || typeof d !== 'number' || more.length > 0) return null;
    return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  }

  /** The names of the filters of a stream. */
  filters(stream: Stream): string[] {
    const filter = this.get(stream.dict, 'Filter');
    if (filter === null) return [];
    return (isList(filter) ? filter : [filter]).map((each) => textOfName(this.resolve(each)));
  }

  /** The bytes of a stream that is stored or deflated, else null. */
  bytes(stream: Stream): Uint8Array | null {
    const filters = this.filters(stream);
    if (filters.length === 0) return stream.raw;
    if (filters.length > 1 || filters[0] !== 'FlateDecode') return null;
    if (this.dict(stream.dict, 'DecodeParms').has('Predictor')) return null;
    try {
      return inflate(stream.raw);
    } catch {
      return null;
    }
  }

  get pages(): readonly PdfPage[] {
    this.found ??= this.readPages(() => {});
    return this.found;
  }

  /** The index of the page that a value refers to, or -1. */
  pageOf(value: PdfValue | undefined): number {
    this.byId ??= new Map(this.pages.map((page) => [page.id, page.index]));
    return value instanceof Ref ? (this.byId.get(value.id) ?? -1) : -1;
  }

  /** Walks the tree of pages, each node once. */
  readPages(report: Report): PdfPage[] {
    const pages: PdfPage[] = [];
    const seen = new Set<number>();
    const walk = (value: PdfValue | undefined, above: Dict, depth: number): number => {
      const dict = this.asDict(value);
      const id = value instanceof Ref ? value.id : -1;
      if (dict.size === 0 || id < 0 || seen.has(id) || depth > deepest) {
        report('pages/count', 'The tree of pages leads to nothing, or in a circle');
        return 0;
      }
      seen.add(id);
      const whole = new Map(dict);
      for (const key of inherited) {
        const value = above.get(key);
        if (!whole.has(key) && value !== undefined) whole.set(key, value);
      }
      if (this.name(dict, 'Type') === 'Page') {
        const box = this.box(whole, 'MediaBox');
        const resources = this.dict(whole, 'Resources');
        pages.push({ index: pages.length, id, dict: whole, resources, box });
        return 1;
      }
      let count = 0;
      for (const kid of this.list(dict, 'Kids')) count += walk(kid, whole, depth + 1);
      if (count !== this.number(dict, 'Count')) {
        report('pages/count', `A node of the tree of pages has ${count} pages and says otherwise`);
      }
      return count;
    };
    walk(this.catalog.get('Pages'), none, 0);
    return pages;
  }

  /** The entries of a name tree or number tree in order; the walk is bounded. */
  leaves(root: Dict, key: 'Names' | 'Nums'): [PdfValue, PdfValue][] {
    const out: [PdfValue, PdfValue][] = [];
    const seen = new Set<Dict>();
    const walk = (node: Dict, depth: number): void => {
      if (seen.has(node) || depth > deepest) return;
      seen.add(node);
      const flat = this.list(node, key);
      for (let at = 0; at + 1 < flat.length; at += 2) {
        out.push([this.resolve(flat[at]), flat[at + 1] ?? null]);
      }
      for (const kid of this.list(node, 'Kids')) walk(this.asDict(kid), depth + 1);
    };
    walk(root, 0);
    return out;
  }
}
