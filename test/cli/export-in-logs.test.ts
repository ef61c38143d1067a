/** What `export` prints is obeyed by no runner, and what it writes to a file is the same value. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { exportKinds } from '../../src/export/kinds.js';
import { aiactDoc, folderWith } from '../support/command-line.js';

it.each(['##vso[task.setvariable variable=a]b', '##[error]x', '##teamcity[message]', '::error::x'])(
  'nothing in %s is a command, whatever is exported',
  async (value) => {
    const word = JSON.stringify(value);
    const facts = `schema: 1\nmodel:\n  name: ${word}\n  version: ${word}\n  ${word}: 1\nprovider:\n  name: ${word}\n`;
    const folder = folderWith({ 'aiact.yaml': facts });
    for (const kind of exportKinds) {
      const { stdout } = await aiactDoc(['export', kind], { cwd: folder.path });
      expect(stdout).not.toBe('');
      expect(stdout).not.toMatch(/##(?:vso)?\[|##teamcity\[|^\s*::/m);
      if (kind === 'model-card') continue;
      const out = `${kind}.json`;
      expect((await aiactDoc(['export', kind, '--out', out], { cwd: folder.path })).code).toBe(0);
      const written = readFileSync(join(folder.path, out), 'utf8');
      expect(JSON.parse(stdout)).toEqual(JSON.parse(written));
    }
    folder.remove();
  },
);
