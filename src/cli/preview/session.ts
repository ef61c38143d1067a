/** What one preview knows: the state of the files, the pages made from it, and how an answer gets into the files. */
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../../files/make-folder.js';
import { writeWhole } from '../../files/write-file.js';
import { settledBetween } from '../../interview/interview.js';
import { type JudgedAnswer, judgeAnswer, postedOf } from '../../preview/form/answer.js';
import { decidedOf, judgeDecision } from '../../preview/form/approval.js';
import { idOf, isAsked } from '../../preview/form/fields.js';
import { Papers } from '../../preview/papers.js';
import { freshPart, previewPage, previewPartOf } from '../../preview/preview-page.js';
import {
  type GoodRun,
  isGood,
  isStale,
  type Manner,
  type PreviewState,
} from '../../preview/state.js';
import { sentence } from '../../render/words.js';
import { systemReason } from '../../text/system-reason.js';
import { examine } from '../examine.js';
import { exitCodeFor } from '../exit.js';
import { type Io, readInput, UsageError } from '../io.js';
import type { CommonOptions } from '../options.js';
import { type Stamps, tracingReads } from '../watch/reads.js';
import { haveChanged } from '../watch/watch.js';
import type { Sent, ServedSource } from './serve.js';

export class Session implements ServedSource {
  private readonly path: string;
  private readonly options: CommonOptions;
  private readonly io: Io;
  private readonly manner: Manner;
  private readonly tell: Io['stderr'];
  private shown: PreviewState = {
    ...{ revision: 0, now: null, trouble: null, good: null },
    skipped: new Set(),
  };
  private papers: { readonly of: GoodRun; readonly made: Papers } | null = null;
  /** One answer after the other: each is judged against what the one before it left. */
  private turn: Promise<unknown> = Promise.resolve();
  /** The files that were read, and what they looked like. */
  seen: Stamps = new Map();
  onChange: () => void = () => {};

  constructor(path: string, options: CommonOptions, io: Io, manner: Manner) {
    this.path = path;
    this.options = options;
    this.io = { ...io, stdout: () => {}, stderr: () => {}, isRepeated: true };
    this.manner = manner;
    this.tell = io.stderr;
  }

  /** The first look: what can't be opened at all ends the command. */
  async begin(): Promise<void> {
    await this.look(true);
  }

  /** Looks at the files again. */
  async look(isFirst = false): Promise<void> {
    const seen: Stamps = new Map();
    const { now, trouble } = await tracingReads(seen, async () => {
      try {
        const [examined] = await examine([this.path], this.options, this.io);
        return { now: examined?.run ?? null, trouble: null };
      } catch (error) {
        if (isFirst || !(error instanceof UsageError)) throw error;
        return { now: null, trouble: sentence(error.message) };
      }
    });
    this.seen = seen;
    const { revision, good, skipped } = this.shown;
    this.shown = {
      ...{ revision: revision + 1, now, trouble, skipped },
      good: isGood(now) ? now : good,
    };
    this.onChange();
  }

  revision = (): number => this.shown.revision;

  failed = (error: unknown): void => {
    // The sentence that ends a command ends no preview.
    exitCodeFor(error, { ...this.io, stderr: this.tell });
  };

  get = async (route: string): Promise<Sent | null> => {
    const papers = this.papersNow();
    if (route.startsWith('part/')) {
      const part = previewPartOf(route.slice('part/'.length), this.shown, papers, this.manner);
      if (part === null) return null;
      return { ...{ status: 200, type: json }, body: freshPart(part, this.shown) };
    }
    const part = previewPartOf(route, this.shown, papers, this.manner);
    if (part !== null) {
      const { text, policy } = previewPage(route, part, this.shown, papers, this.manner);
      return { ...{ status: 200, type: 'text/html; charset=utf-8' }, body: text, policy };
    }
    const markdown = papers?.markdown(route) ?? null;
    if (markdown !== null) {
      return { ...{ status: 200, type: 'text/plain; charset=utf-8' }, body: markdown };
    }
    const pdf = (await papers?.pdf(route)) ?? null;
    return pdf === null ? null : { ...{ status: 200, type: 'application/pdf' }, body: pdf };
  };

  post = (route: string, body: unknown): Promise<Sent | null> => {
    const mine = this.turn.then(() => this.take(route, body));
    this.turn = mine.catch(() => {});
    return mine;
  };

  private async take(route: string, body: unknown): Promise<Sent | null> {
    const value = (body as { value?: unknown } | undefined)?.value;
    switch (route) {
      case 'answer':
        return this.answer(body);
      case 'skip':
        if (typeof value !== 'string' || !isAsked(value)) return told(422, { say: 'Not asked.' });
        this.shown = { ...this.shown, skipped: new Set([...this.shown.skipped, value]) };
        return told(200, { say: '', focus: 'p.question' });
      case 'ask-again':
        this.shown = { ...this.shown, skipped: new Set() };
        return told(200, { say: '', focus: 'p.question' });
      case 'build':
        return this.build(value === 'draft');
      case 'approve':
        return this.decide(body);
      default:
        return null;
    }
  }

  private async answer(body: unknown): Promise<Sent> {
    const posted = postedOf(body);
    if (posted === null) return told(422, { say: 'The answer can not be understood.' });
    const input = await readInput(this.path, this.io).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      return sentence(error.message);
    });
    if (typeof input === 'string') return told(422, { say: input });
    const judged = judgeAnswer(posted, input.files);
    if (judged.outcome === 'conflict') return told(409, { say: judged.say, now: judged.now });
    if (judged.outcome === 'refused') return told(422, { say: judged.say });
    if (judged.outcome === 'fine') return told(200, { say: judged.say });
    const failed = await this.write(judged, input.folder);
    if (failed !== null) return told(422, { say: failed });
    const before = this.shown.good;
    await this.look();
    const { good } = this.shown;
    const settled =
      before === null || good === null ? [] : settledBetween(before.assessment, good.assessment);
    return told(200, {
      say: [judged.say, ...settled].join(' '),
      focus: `q.${idOf(posted.path)}`,
    });
  }

  /** A decision on a paper, as the facts on disk give it at this moment. */
  private async decide(body: unknown): Promise<Sent> {
    const decided = decidedOf(body);
    if (decided === null) return told(422, { say: 'The decision can not be understood.' });
    if (await haveChanged(this.seen)) await this.look();
    if (isStale(this.shown)) {
      return told(422, { say: 'The facts on disk can not be used, so nothing can be decided.' });
    }
    const input = await readInput(this.path, this.io);
    const paper = this.papersNow()?.approvable(decided.id) ?? null;
    const day = this.options.asOf ?? this.io.now().toISOString().slice(0, 10);
    const judged = judgeDecision(decided, paper, input.files, day);
    if (judged.outcome !== 'write') {
      return told(422, { say: judged.say, focus: 'p.decide' });
    }
    const failed = await this.write(judged, input.folder);
    if (failed !== null) return told(422, { say: failed });
    await this.look();
    return told(200, { say: judged.say, focus: 'p.decide' });
  }

  private async write(
    { files }: Extract<JudgedAnswer, { outcome: 'write' | 'fine' }>,
    folder: string,
  ): Promise<string | null> {
    for (const { file, text } of files) {
      const target = join(folder, file);
      try {
        await makeFolder(dirname(target));
        await writeWhole(target, text, { from: this.io.cwd });
      } catch (error) {
        return `${file} can't be written: ${systemReason(error)}. Your answer is not saved.`;
      }
    }
    return null;
  }

  /** The same as `build` beside the facts; what it says is told on the page. */
  private async build(draft: boolean): Promise<Sent> {
    const said: string[] = [];
    const note = (text: string): void => void said.push(text);
    const io: Io = { ...this.io, stdout: note, stderr: note };
    const { folder } = await readInput(this.path, io);
    const out = join(folder, 'aiact-pack');
    const { build } = await import('../commands/build.js');
    const options = { ...this.options, outputs: [], out, draft, quiet: false, color: false };
    const code = await build([this.path], options, io).catch((error: unknown) =>
      exitCodeFor(error, io),
    );
    const text = said.join('').trim();
    return code === 0
      ? told(200, { say: `The pack stands in ${resolve(out)}. Begin with index.html there.` })
      : told(422, { say: text });
  }

  private papersNow(): Papers | null {
    const { good } = this.shown;
    if (good === null) return null;
    if (this.papers?.of !== good) this.papers = { of: good, made: new Papers(good, this.manner) };
    return this.papers.made;
  }
}

const json = 'application/json; charset=utf-8';

function told(status: number, what: Readonly<Record<string, string>>): Sent {
  return { status, type: json, body: JSON.stringify(what) };
}
