/** The commands of the page on signing do what the page says, in its order, with the OpenSSL of this machine. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { textOf } from '../house/sources.js';
import { aiactDoc, folderWith } from '../support/command-line.js';
import { describeWith } from '../support/outside-checker.js';
import { packOf } from '../support/packs.js';

/** What needs a network, an identity or an authority. */
const elsewhere = /^cosign |^openssl ts |^cd aiact-pack /;

const lines = [...textOf('docs/signing.md').matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(
  ([, body = '']) =>
    body
      .replaceAll('\\\n', '')
      .split('\n')
      .filter((line) => line !== ''),
);

describeWith('audit', () => {
  const folder = folderWith();
  beforeAll(async () => {
    for (const [path, bytes] of await packOf('smollm3-3b', { only: ['copyright-policy'] })) {
      mkdirSync(dirname(join(folder.path, 'aiact-pack', path)), { recursive: true });
      writeFileSync(join(folder.path, 'aiact-pack', path), bytes);
    }
    writeFileSync(
      join(folder.path, 'signers.yaml'),
      'signers: [{ name: release, key: aiact-signing.pub.pem }]\n',
    );
  }, 60_000);
  afterAll(() => folder.remove());

  it('are many, and each is run or needs something from elsewhere', () => {
    expect(lines.length).toBeGreaterThan(12);
    expect(lines.filter((line) => elsewhere.test(line)).length).toBeLessThan(6);
  });

  it.each(lines.filter((line) => !elsewhere.test(line)))(
    '%s',
    async (line) => {
      if (line.startsWith('aiact-doc ')) {
        const [words = '', file] = line.slice('aiact-doc '.length).split(' > ');
        const { code, stdout, stderr } = await aiactDoc(words.trim().split(/\s+/), {
          cwd: folder.path,
        });
        expect([code, stderr]).toEqual([0, '']);
        if (file !== undefined) expect(JSON.parse(stdout)).toHaveProperty('gates');
        return;
      }
      // Nobody is there to type a passphrase; the script of a pack is taken from it here, since this test made it.
      const shell = line
        .replace(' -aes-256-cbc', '')
        .replace('sh VERIFY.txt', 'sh aiact-pack/VERIFY.txt');
      const { status, stderr } = spawnSync('sh', ['-c', `umask 077; ${shell}`], {
        ...{ cwd: folder.path, encoding: 'utf8' },
      });
      expect([status, stderr]).toEqual([0, '']);
    },
    60_000,
  );
});
