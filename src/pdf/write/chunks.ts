/** Pieces of a stream, put together in memory that two threads can see and that is used again. */

/** A piece of a stream: bytes, or text in Latin-1. */
export type Chunk = Uint8Array | string;

function lengthOf(chunks: readonly Chunk[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

function fill(room: Buffer, chunks: readonly Chunk[]): Buffer {
  let at = 0;
  for (const chunk of chunks) {
    if (typeof chunk === 'string') room.write(chunk, at, 'latin1');
    else room.set(chunk, at);
    at += chunk.length;
  }
  return room;
}

/** The chunks one after the other. */
export function chunksJoined(chunks: readonly Chunk[]): Uint8Array {
  return fill(Buffer.alloc(lengthOf(chunks)), chunks);
}

/** Rooms are a power of two in size, so that one soon fits another stream; the smallest takes most pages. */
const smallestRoom = 2 ** 16;

/** More rooms than this are left to the garbage collector. */
const mostRooms = 64;

/** Shared memory for streams that wait to be deflated: whoever is done gives it back. */
export class Rooms {
  private readonly free: SharedArrayBuffer[] = [];

  /** The chunks one after the other, in memory that is theirs until it is given back. */
  join(chunks: readonly Chunk[]): Uint8Array {
    const length = lengthOf(chunks);
    const at = this.free.findIndex(({ byteLength }) => byteLength >= length);
    const [found] = at < 0 ? [] : this.free.splice(at, 1);
    const size = Math.max(smallestRoom, 2 ** Math.ceil(Math.log2(length)));
    return fill(Buffer.from(found ?? new SharedArrayBuffer(size), 0, length), chunks);
  }

  /** For bytes of `join` that nobody will read again. */
  giveBack({ buffer }: Uint8Array): void {
    if (this.free.length < mostRooms) this.free.push(buffer as SharedArrayBuffer);
  }
}
