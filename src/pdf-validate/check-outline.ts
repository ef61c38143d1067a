/** Checks the outline: chained both ways in no circle, counted, with words and places. */
import type { Report } from './pdf-fault.js';
import type { PdfObjects } from './pdf-objects.js';
import { type Dict, Ref } from './pdf-value.js';

const deepest = 60;

/** Reports what the outline breaks; a document may have none. */
export function checkOutline(pdf: PdfObjects, report: Report): void {
  const root = pdf.catalog.get('Outlines');
  if (root === undefined) return;
  const seen = new Set<number>();

  /** Checks the lines under one; returns how many of them show when it is open. */
  const level = (parent: Dict, parentId: number, depth: number): number => {
    let shows = 0;
    let before = -1;
    let at = parent.get('First');
    while (at instanceof Ref && depth < deepest) {
      if (seen.has(at.id)) {
        report('outline/chain', 'The outline runs in a circle');
        return shows;
      }
      seen.add(at.id);
      const line = pdf.asDict(at);
      checkChain(pdf, line, parentId, before, report);
      checkLine(pdf, line, report);
      const below = level(line, at.id, depth + 1);
      const count = pdf.number(line, 'Count') ?? 0;
      if (Math.abs(count) !== below) {
        report('outline/counts', `${pdf.text(line, 'Title')} has ${below} lines and says ${count}`);
      }
      shows += 1 + Math.max(count, 0);
      before = at.id;
      at = line.get('Next');
    }
    const last = parent.get('Last');
    if ((last instanceof Ref ? last.id : -1) !== before) {
      report('outline/chain', 'A level of the outline ends elsewhere than it says');
    }
    return shows;
  };

  const top = pdf.asDict(root);
  const shows = level(top, root instanceof Ref ? root.id : -1, 0);
  const count = pdf.number(top, 'Count') ?? 0;
  if (count !== shows) report('outline/counts', `The outline shows ${shows} lines, says ${count}`);
}

function checkChain(
  pdf: PdfObjects,
  line: Dict,
  parent: number,
  before: number,
  report: Report,
): void {
  const idAt = (key: string): number => {
    const value = line.get(key);
    return value instanceof Ref ? value.id : -1;
  };
  if (idAt('Parent') !== parent || idAt('Prev') !== before) {
    report('outline/chain', `${pdf.text(line, 'Title')} is not chained to its parent or neighbour`);
  }
}

function checkLine(pdf: PdfObjects, line: Dict, report: Report): void {
  if (pdf.text(line, 'Title').trim() === '') {
    report('outline/titles', 'A line of the outline has no words');
  }
  if (!line.has('Dest') && !line.has('A')) {
    report('outline/titles', `${pdf.text(line, 'Title')} leads nowhere`);
  }
}
