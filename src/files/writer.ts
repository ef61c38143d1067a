/** Names the process that writes, so that another can tell whether it still lives: by machine, start of the machine, and start of the process. */
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** Who wrote something. */
export interface Writer {
  readonly host: string;
  /** One start of one machine, where the system tells; else empty. */
  readonly boot: string;
  /** The numbering of processes that `pid` belongs to: containers have their own. */
  readonly space: string;
  readonly pid: number;
  /** When the process began, in the clock of its machine; 0 where the system does not tell. */
  readonly start: number;
  readonly nonce: string;
}

/** Whether a writer lives: `unknown` where it can't be seen from here. */
export type Life = 'alive' | 'gone' | 'unknown';

let surroundings: Omit<Writer, 'nonce'> | undefined;

/** This process, under a name of its own each time. */
export function thisWriter(): Writer {
  surroundings ??= {
    host: hostname(),
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    space: told(() => readlinkSync('/proc/self/ns/pid')),
    pid: process.pid,
    start: processOf(process.pid)?.start ?? 0,
  };
  return { ...surroundings, nonce: randomBytes(6).toString('hex') };
}

/** Whether a writer lives. A process number that was given away again, here or in another container, does not keep it alive. */
export function lifeOf(writer: Writer): Life {
  const own = thisWriter();
  if (writer.host === own.host && writer.boot !== own.boot && writer.boot !== '') return 'gone';
  const isHere = writer.boot === '' ? writer.host === own.host : writer.boot === own.boot;
  if (!isHere || writer.space !== own.space) return 'unknown';
  if (!isRunning(writer.pid)) return 'gone';
  const seen = processOf(writer.pid);
  if (seen === null) return 'alive';
  // One that has ended and was not yet asked for by its parent writes no more.
  if (seen.state === 'Z' || seen.state === 'X') return 'gone';
  return writer.start === 0 || seen.start === writer.start ? 'alive' : 'gone';
}

/** Whether two names are of one act of one process. */
export function isSameWriter(left: Writer, right: Writer): boolean {
  return left.nonce === right.nonce && left.pid === right.pid && left.start === right.start;
}

/** A name for a file that this process is writing: `isGone` can read it. */
export function writerName(): string {
  const { pid, start, nonce } = thisWriter();
  return `${placeOf(thisWriter())}-${pid}-${start}-${nonce}`;
}

/** Whether the process that a file's name speaks of is gone; false where it can't be seen from here. */
export function isGone(name: string): boolean {
  const match = /^([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{12}$/.exec(name);
  if (match === null || match[1] !== placeOf(thisWriter())) return false;
  const writer = { ...thisWriter(), pid: Number(match[2]), start: Number(match[3]) };
  return lifeOf(writer) === 'gone';
}

/** Machine, its start, and its numbering of processes in eight digits. */
function placeOf({ host, boot, space }: Writer): string {
  return createHash('sha256').update(`${host}\n${boot}\n${space}`).digest('hex').slice(0, 8);
}

function isRunning(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** State and start of a process: the third and the 22nd field of its line, behind its name in brackets, which may hold anything. */
function processOf(pid: number): { readonly state: string; readonly start: number } | null {
  const line = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const [state = ''] = fields;
  const start = Number(fields[19]);
  return line === '' || !Number.isSafeInteger(start) ? null : { state, start };
}

/** What the system says, or nothing where it doesn't. */
function told(ask: () => string): string {
  try {
    return ask();
  } catch {
    return '';
  }
}
