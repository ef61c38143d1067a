/** Names the places that links and the outline lead to. */
import type { Layout, Page } from '../layout/page.js';
import type { PackedDocument } from './packed-document.js';

/** The destinations of one document, by the names of the layout. */
export class Destinations {
  private readonly doc: PackedDocument;
  private readonly names = new Map<string, string>();

  constructor(doc: PackedDocument, layout: Layout) {
    this.doc = doc;
    for (const page of layout.pages) {
      for (const { name } of page.targets) {
        const count = this.names.size + 1;
        this.names.set(name, `d${String(count).padStart(5, '0')}`);
      }
    }
  }

  /** Writes those of the page that is open. */
  write(targets: Page['targets']): void {
    for (const { name, y } of targets) {
      const short = this.names.get(name) ?? name;
      this.doc.addNamedDestination(short, 'XYZ', 0, Math.max(0, y - 10), null);
    }
  }

  /** The name that the file has for a place, given without its `#`. */
  of(target: string): string {
    const name = this.names.get(target);
    if (name === undefined) throw new Error(`The link #${target} leads nowhere`);
    return name;
  }
}
