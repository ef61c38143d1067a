/** Reads a regular file line by line, so that one line is held at a time. */
import { StringDecoder } from 'node:string_decoder';
import { FileError, readingError } from './file-error.js';
import { openFile } from './open-file.js';

const pieceSize = 1 << 16;

/** The lines with their ends, in order; throws a `FileError`, also for a line of more than `longest` characters. */
export async function* readLines(path: string, longest: number): AsyncGenerator<string> {
  const { handle } = await openFile(path);
  try {
    const decoder = new StringDecoder('utf8');
    const bytes = Buffer.alloc(pieceSize);
    let pieces: string[] = [];
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(bytes, 0, pieceSize, null).catch((error: unknown) => {
        throw readingError(error, path);
      });
      const text = bytesRead === 0 ? decoder.end() : decoder.write(bytes.subarray(0, bytesRead));
      let from = 0;
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', from)) {
        yield pieces.join('') + text.slice(from, at + 1);
        pieces = [];
        length = 0;
        from = at + 1;
      }
      pieces.push(text.slice(from));
      length += text.length - from;
      if (length > longest)
        throw new FileError('unsafe', `holds a line of more than ${longest} characters`);
      if (bytesRead === 0) break;
    }
    const rest = pieces.join('');
    if (rest !== '') yield rest;
  } finally {
    await handle.close();
  }
}
