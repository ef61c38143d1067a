/** What a check found wrong in a PDF, and the collector that keeps the list short. */
import type { PdfRuleId } from './pdf-rules.js';

/** A broken rule; pages count from 1, null where no page is to blame. */
export interface PdfFault {
  readonly rule: PdfRuleId;
  readonly message: string;
  readonly page: number | null;
}

/** Reports a fault; pages are given by index from 0. */
export type Report = (rule: PdfRuleId, message: string, page?: number | null) => void;

const mostPerRule = 20;

/** Collects faults, of each rule only the first ones, so that a ruined file does not flood. */
export class FaultList {
  readonly faults: PdfFault[] = [];
  private readonly counts = new Map<PdfRuleId, number>();

  readonly report: Report = (rule, message, page = null) => {
    const count = this.counts.get(rule) ?? 0;
    this.counts.set(rule, count + 1);
    if (count < mostPerRule)
      this.faults.push({ rule, message, page: page === null ? null : page + 1 });
  };
}
