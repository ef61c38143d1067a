/** The preview as a process of its own ends at Ctrl-C with the code of an interruption, and leaves nothing behind. */
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith } from '../../support/command-line.js';
import { ask, post } from '../../support/preview.js';
import { startProgram } from '../../support/program.js';

describe('Ctrl-C', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'as %s ends a preview that a page listens to with %i',
    async (signal, code) => {
      const text = 'schema: 1 # ours\nmodel:\n  name: Heron\n';
      const folder = folderWith({ 'aiact.yaml': text });
      const { child, says, printed, ended } = startProgram(['preview', '--edit'], folder.path);
      await says('Ctrl-C ends it');
      const [address = ''] = /http:\S+/.exec(printed()) ?? [];
      const page = await ask(`${address}form/model`);
      expect(page.status).toBe(200);
      const closed = new Promise((resolve) => {
        const events = request(`${address}events`, (response) => response.resume());
        events.on('close', resolve).on('error', resolve).end();
      });
      const at = page.body.indexOf('data-path="model.version"');
      const was = /data-was="(\w+)"/.exec(page.body.slice(at))?.[1];
      const sent = { path: 'model.version', action: 'set', was, fields: { answer: ['1.0'] } };
      expect((await post(address, 'answer', sent)).status).toBe(200);
      child.kill(signal);
      expect(await ended).toBe(code);
      await closed;
      // The file is whole, nothing lies beside it, and the port is free.
      expect(readdirSync(folder.path)).toEqual(['aiact.yaml']);
      expect(readFileSync(join(folder.path, 'aiact.yaml'), 'utf8')).toBe(
        `${text}  version: "1.0"\n`,
      );
      await new Promise<void>((resolve, reject) => {
        const probe = createServer().on('error', reject);
        probe.listen(Number(new URL(address).port), '127.0.0.1', () =>
          probe.close(() => resolve()),
        );
      });
      folder.remove();
    },
    60_000,
  );
});
