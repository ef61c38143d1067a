/** What a worker does: it examines one model for each order, and answers with the line that tells of it. */
import { rawLineOf } from '../../report/findings-lines.js';
import { withoutFacts } from '../../report/without-facts.js';
import { type Brought, examineOne } from '../examine.js';
import { filesReaderOf } from '../files-reader.js';
import type { Io } from '../io.js';
import type { CommonOptions } from '../options.js';
import { packReaderOf } from '../pack-reader.js';
import { templatesOf } from '../templates-option.js';
import { asksChecks } from '../write-reports.js';
import { refusalOf } from './refusal.js';
import type { Order, WorkerAnswer } from './worker-channel.js';

/** Answers orders one after the other; what is thrown is answered as refused, and the worker stays. */
export function worker(io: Io, answer: (answer: WorkerAnswer) => void): (order: Order) => void {
  let begun: {
    readonly options: CommonOptions;
    readonly asOf: string;
    readonly brought: Brought;
  } | null = null;
  const obey = async (order: Order): Promise<WorkerAnswer> => {
    if (order.kind === 'begin') {
      const { asOf } = order;
      const options = order.options as CommonOptions;
      const templates = await templatesOf(options, { ...io, stdout: () => {} });
      if (templates === 'refused') throw new Error('the templates were changed meanwhile');
      const packOf = await packReaderOf(options, io);
      const filesOf = await filesReaderOf([], options, io);
      const asks = { only: options.only };
      begun = { options, asOf, brought: { templates, packOf, filesOf, asks } };
      return { kind: 'ready' };
    }
    if (begun === null) throw new Error('a model came before the options');
    const { options, asOf, brought } = begun;
    const { run, drift } = await examineOne(order.path, asOf, options, io, brought);
    const kept = withoutFacts(run, { asked: asksChecks(options) });
    return {
      kind: 'examined',
      line: rawLineOf(kept),
      isUnusable: drift?.isReadable === false,
      bytes: process.memoryUsage.rss(),
    };
  };
  let queue = Promise.resolve();
  return (order) => {
    queue = queue.then(async () => {
      answer(
        await obey(order).catch(
          (error: unknown): WorkerAnswer => ({ kind: 'refused', ...refusalOf(error) }),
        ),
      );
    });
  };
}
