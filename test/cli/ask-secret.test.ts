/** A secret is asked for at a terminal alone, is not shown, and can be corrected. */
import { EventEmitter } from 'node:events';
import { describe, expect, it } from '@jest/globals';
import { secretAsker } from '../../src/cli/ask-secret.js';

class Keyboard extends EventEmitter {
  readonly modes: boolean[] = [];
  isTTY: boolean | undefined = true;
  setRawMode(mode: boolean): void {
    this.modes.push(mode);
  }
  resume(): void {}
  pause(): void {}
}

/** What is answered when these pieces are typed, with what the screen shows. */
async function typed(pieces: readonly string[]): Promise<{
  readonly answer: string;
  readonly shown: string;
  readonly modes: readonly boolean[];
}> {
  const keyboard = new Keyboard();
  let shown = '';
  const screen = { isTTY: true, write: (text: string) => (shown += text) };
  const ask = secretAsker(
    keyboard as unknown as NodeJS.ReadStream,
    screen as unknown as NodeJS.WriteStream,
  );
  const answer = ask?.('Passphrase: ');
  for (const piece of pieces) keyboard.emit('data', Buffer.from(piece));
  return { answer: (await answer) ?? 'nobody asked', shown, modes: keyboard.modes };
}

describe('The question for a secret', () => {
  it('shows the question and none of the answer, and gives the terminal back', async () => {
    expect(await typed(['open ', 'sesame\r'])).toEqual({
      ...{ answer: 'open sesame', shown: 'Passphrase: \n', modes: [true, false] },
    });
  });

  it.each([
    ['a line feed', ['one\ntwo'], 'one'],
    ['the end of input', ['one\u0004'], 'one'],
    ['letters beyond ASCII', ['gr\u00fc\u00df \ud83d\udd11\r'], 'gr\u00fc\u00df \ud83d\udd11'],
    ['a letter taken back', ['abc\u007f\u007fx\r'], 'ax'],
    ['a whole letter taken back', ['a\ud83d\udd11\bx\r'], 'ax'],
    ['nothing to take back', ['\u007f\u007fx\r'], 'x'],
  ])('takes %s', async (_, pieces, expected) => {
    expect((await typed(pieces)).answer).toBe(expected);
  });

  it('is not asked where nobody is there', () => {
    for (const [input, output] of [
      [undefined, true],
      [true, undefined],
    ]) {
      const ask = secretAsker(
        { isTTY: input } as unknown as NodeJS.ReadStream,
        { isTTY: output } as unknown as NodeJS.WriteStream,
      );
      expect(ask).toBeUndefined();
    }
  });
});
