/** Below each paper of a preview with a form somebody decides on it: on the words that were seen, and on no draft. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith, repository } from '../../support/command-line.js';
import { ask, type Previewing, post, startPreview } from '../../support/preview.js';

const folder = folderWith();
cpSync(join(repository, 'samples/complete-closed'), folder.path, { recursive: true });
const file = join(folder.path, 'aiact/documentation.yaml');
const text = (): string => readFileSync(file, 'utf8');
const before = text();
let preview: Previewing;
beforeAll(async () => {
  preview = await startPreview(folder.path, '--edit', '--only', 'copyright-policy');
});
afterAll(async () => {
  await preview.stop();
  folder.remove();
});

const pageOf = async (path: string): Promise<string> => (await ask(preview.address + path)).body;
const seenOn = (page: string): string => /data-seen="([0-9a-f]{64})"/.exec(page)?.[1] ?? '';
const filled = { decision: ['approved'], by: ['Ana Ruiz'], role: ['Legal counsel'] };
const decide = async (seen: string, fields: object, value = 'copyright-policy') => {
  const reply = await post(preview.address, 'approve', { value, seen, fields });
  return { status: reply.status, say: String(JSON.parse(reply.body).say) };
};

describe('A decision on a paper', () => {
  it('is asked for below the paper, with neither answer chosen', async () => {
    const page = await pageOf('public/copyright-policy.html');
    const form = page.slice(page.indexOf('data-part="approve"'));
    expect(form).toContain('value="approved"');
    expect(form).toContain('value="rejected"');
    expect(form.slice(0, form.indexOf('</form>'))).not.toContain('checked');
  });

  it.each([
    [
      'other words than those that stand there',
      { seen: '0'.repeat(64) },
      'has changed since you read it',
    ],
    ['no decision', { fields: { by: ['A'], role: ['B'] } }, 'Choose whether'],
    ['no name', { fields: { ...filled, by: ['  '] } }, 'Write your name'],
    [
      'a name that no record could hold',
      { fields: { ...filled, by: ['A\nB'] } },
      'Write it on one line',
    ],
    ['a report of the program', { value: 'compliance-dossier' }, 'Nobody approves this paper'],
    ['no paper', { value: '../aiact' }, 'Nobody approves this paper'],
  ])('is refused with %s, and nothing is written', async (_what, given: object, say) => {
    const seen = seenOn(await pageOf('public/copyright-policy.html'));
    const all = { seen, fields: filled, value: 'copyright-policy', ...given };
    expect(await decide(all.seen, all.fields, all.value)).toMatchObject({
      status: 422,
      say: expect.stringContaining(say),
    });
    expect(text()).toBe(before);
  });

  it('is one line of the facts, bound to the words as “approve” binds it, and said once', async () => {
    const seen = seenOn(await pageOf('public/copyright-policy.html'));
    expect((await decide(seen, filled)).status).toBe(200);
    const lines = text().split('\n');
    const own = lines.filter((line) => !before.split('\n').includes(line));
    expect(own).toEqual([expect.stringContaining(`content_sha256: ${seen} }`)]);
    expect(await decide(seen, filled)).toMatchObject({
      status: 422,
      say: expect.stringContaining('on record already'),
    });
    expect(await pageOf('public/copyright-policy.html')).toContain('approved by Ana Ruiz');
    expect((await decide(seen, { ...filled, note: ['Read on paper: # 2'] })).status).toBe(200);
    expect(text().split('\n')).toHaveLength(lines.length);
    expect(text()).toContain('note: "Read on paper: # 2"');
    const { code } = await aiactDoc(['build', '--only', 'copyright-policy'], {
      cwd: folder.path,
    });
    expect(code).toBe(0);
    const manifest = JSON.parse(
      readFileSync(join(folder.path, 'aiact-pack/manifest.json'), 'utf8'),
    );
    const paper = manifest.documents.find(({ id }: { id: string }) => id === 'copyright-policy');
    expect(paper.content_sha256).toBe(seen);
  });

  it('can not be made on a draft, which says what stands against it', async () => {
    const draft = folderWith({
      'aiact.yaml': readFileSync(join(repository, 'samples/olmo-2-32b/aiact.yaml'), 'utf8'),
    });
    const other = await startPreview(draft.path, '--edit', '--only', 'copyright-policy');
    const { body } = await ask(`${other.address}public/copyright-policy.html`);
    expect(body).toContain('It can not be approved yet');
    expect(body).not.toContain('data-part="approve"');
    await other.stop();
    draft.remove();
  });
});
