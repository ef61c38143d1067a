/** Asks the person at a terminal for a line that is not shown, such as a passphrase. */

/** The question, where somebody is there to answer it; undefined where input or output is no terminal. */
export function secretAsker(
  stdin: NodeJS.ReadStream,
  stderr: NodeJS.WriteStream,
): ((question: string) => Promise<string>) | undefined {
  if (stdin.isTTY !== true || stderr.isTTY !== true) return undefined;
  return (question) =>
    new Promise((answer) => {
      let line = '';
      const done = (text: string): void => {
        stdin.off('data', take);
        stdin.setRawMode(false);
        stdin.pause();
        stderr.write('\n');
        answer(text);
      };
      const take = (chunk: Buffer): void => {
        for (const letter of chunk.toString('utf8')) {
          if (letter === '\r' || letter === '\n' || letter === '\u0004') {
            done(line);
            return;
          }
          // A terminal in this mode sends no signal by itself.
          if (letter === '\u0003') {
            done('');
            process.kill(process.pid, 'SIGINT');
            return;
          }
          if (letter === '\u007f' || letter === '\b') line = [...line].slice(0, -1).join('');
          else line += letter;
        }
      };
      stderr.write(question);
      stdin.setRawMode(true);
      stdin.resume();
      stdin.on('data', take);
    });
}
