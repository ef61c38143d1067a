/** A preview serves its pages to the browser of this machine alone, follows the files, and survives what is written into them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith, repository } from '../../support/command-line.js';
import {
  ask,
  nextState,
  type Previewing,
  post,
  startPreview,
  stateOf,
} from '../../support/preview.js';

const sample = readFileSync(join(repository, 'samples/olmo-2-32b/aiact.yaml'), 'utf8');
const folder = folderWith({ 'aiact.yaml': sample });
const file = join(folder.path, 'aiact.yaml');
let preview: Previewing;
let page = '';
beforeAll(async () => {
  preview = await startPreview(folder.path);
  page = (await ask(preview.address)).body;
});
afterAll(async () => {
  await preview.stop();
  folder.remove();
});

const host = (): string => new URL(preview.address).host;

describe('A preview', () => {
  it('listens on the loopback address, under a secret of 128 bits', () => {
    expect(preview.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
  });

  it.each([
    ['by another name that leads here', { headers: { host: 'localhost:1' } }, 421],
    ['by a name with the right port', { headers: { host: 'evil.example:80' } }, 421],
    ['from a page of another origin', { headers: { origin: 'https://evil.example' } }, 403],
    ['from a page without an origin', { headers: { origin: 'null' } }, 403],
    [
      'from a site that a browser names foreign',
      { headers: { 'sec-fetch-site': 'cross-site' } },
      403,
    ],
    ['from another port of this machine', { headers: { 'sec-fetch-site': 'same-site' } }, 403],
    ['to write', { method: 'POST' }, 405],
    ['to remove', { method: 'DELETE' }, 405],
    ['to see what is allowed', { method: 'OPTIONS' }, 405],
  ])('refuses who asks %s', async (_who, asking, status) => {
    const reply = await ask(preview.address, asking);
    expect(reply.status).toBe(status);
    expect(reply.body).toBe('Refused\n');
    expect(reply.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('refuses localhost with the right port, which a foreign name could stand for', async () => {
    const headers = { host: host().replace('127.0.0.1', 'localhost') };
    expect((await ask(preview.address, { headers })).status).toBe(421);
  });

  it.each(['', 'guess/', `${'0'.repeat(32)}/`, `${'0'.repeat(32)}/events`])(
    'has nothing to show without its secret: /%s',
    async (path) => {
      expect((await ask(`http://${host()}/${path}`)).status).toBe(404);
    },
  );

  it.each([
    '../aiact.yaml',
    '..%2f..%2fetc%2fpasswd',
    'aiact.yaml',
    'public/../index.html/',
    'part/../../x',
    '__proto__',
    'form/',
    'form/model',
  ])('has a table of pages and no files: %s', async (path) => {
    const url = new URL(preview.address);
    const reply = await ask(`http://${host()}`, { headers: {} });
    expect(reply.status).toBe(404);
    const raw = await ask(`${url.origin}${url.pathname}${path}`);
    expect(raw.status).toBe(404);
  });

  it('sends each page with a policy that lets only its own style and script, known by their hashes', async () => {
    const { headers } = await ask(preview.address);
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
    );
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('shows the file with the findings beside its lines, and leads from one to the other', () => {
    const [, target = ''] = /href="#(l\.0\.\d+)"/.exec(page) ?? [];
    expect(target).not.toBe('');
    const line = page.slice(page.indexOf(`id="${target}"`), page.indexOf(`id="${target}"`) + 3000);
    expect(line.slice(0, line.indexOf('</li>'))).toContain('▲ To look at:');
  });

  it('shows the index and each paper as the pack has them', async () => {
    const index = await ask(`${preview.address}index.html`);
    const papers = [...index.body.matchAll(/href="([a-z]+\/[a-z-]+\.html)"/g)].map(([, to]) => to);
    expect(papers.length).toBeGreaterThan(3);
    const paper = await ask(`${preview.address}${papers[0]}`);
    const markdown = await ask(`${preview.address}${papers[0]?.replace('.html', '.md')}`);
    const title = /^# (.+)$/m.exec(markdown.body)?.[1] ?? 'no title';
    expect(paper.body).toMatch(new RegExp(`<h1[^>]*>${title.slice(0, 12)}`));
  });

  it('makes a PDF when one is asked for', async () => {
    const pdf = await ask(`${preview.address}public/copyright-policy.pdf`);
    const other = await ask(`${preview.address}authorities/compliance-dossier.pdf`);
    expect([pdf, other].map(({ body }) => body.slice(0, 5))).toContain('%PDF-');
  });

  it('tells open pages when the file was saved, with the new text', async () => {
    const before = stateOf((await ask(preview.address)).body);
    const told = nextState(preview.address, before);
    writeFileSync(file, sample.replace(/^(\s*name: ).+$/m, '$1"Renamed Heron"'));
    await told;
    expect((await ask(preview.address)).body).toContain('Renamed Heron');
  });

  it('keeps the last good pages when the file is broken, and says so with the line', async () => {
    const before = stateOf((await ask(preview.address)).body);
    const told = nextState(preview.address, before);
    writeFileSync(file, `${sample}\nmodel: [\n`);
    await told;
    const facts = (await ask(preview.address)).body;
    expect(facts).toContain('The facts on disk can not be used.');
    expect(facts).toMatch(/aiact\.yaml, line \d+/);
    const index = (await ask(`${preview.address}index.html`)).body;
    expect(index).toContain('What you see is the last state that could be used.');
    expect(index).toContain('What to sign');
    const again = nextState(preview.address, stateOf(index));
    writeFileSync(file, sample);
    await again;
    expect((await ask(`${preview.address}index.html`)).body).not.toContain('can not be used');
  });

  it('refuses at once what can not be previewed', async () => {
    const nothing = await aiactDoc(['preview', 'nowhere'], { cwd: folder.path });
    expect(nothing.code).toBe(2);
    expect(await aiactDoc(['preview', '-'])).toMatchObject({ code: 2 });
    const { port } = new URL(preview.address);
    const taken = await aiactDoc(['preview', '--port', port], { cwd: folder.path });
    expect(taken).toMatchObject({ code: 2, stdout: '' });
    expect(taken.stderr).toContain('choose another with --port');
  });
});

describe('A preview with a form', () => {
  const own = folderWith({ 'aiact.yaml': sample });
  const facts = join(own.path, 'aiact.yaml');
  let editing: Previewing;
  beforeAll(async () => {
    editing = await startPreview(own.path, '--edit');
  });
  afterAll(async () => {
    await editing.stop();
    own.remove();
  });

  it.each([
    ['without an origin', { 'content-type': 'application/json' }, 403],
    ['from elsewhere', { 'content-type': 'application/json', origin: 'https://evil.example' }, 403],
    ['as a form of any page could', { 'content-type': 'text/plain' }, 415],
  ])('takes nothing that is sent %s', async (_how, headers, status) => {
    const origin =
      'origin' in headers || status === 403 ? {} : { origin: new URL(editing.address).origin };
    const reply = await ask(`${editing.address}answer`, {
      ...{ method: 'POST', body: '{}' },
      headers: { ...headers, ...origin },
    });
    expect(reply.status).toBe(status);
    expect(readFileSync(facts, 'utf8')).toBe(sample);
  });

  it('takes no more than a form can hold', async () => {
    const reply = await post(editing.address, 'answer', 'x'.repeat(1024 * 1024));
    expect(reply.status).toBe(413);
  });

  const formOf = async (path: string): Promise<string> => {
    const { body } = await ask(`${editing.address}form/${path.split('.')[0]}`);
    const at = body.indexOf(`data-path="${path}"`);
    return body.slice(at, body.indexOf('</form>', at));
  };
  const wasOf = async (path: string): Promise<string> =>
    /data-was="([0-9a-f]+)"/.exec(await formOf(path))?.[1] ?? '';

  it('writes an answer into the file and leaves every other line as it is', async () => {
    const path = 'copyright.lawful_access';
    const fields = { answer: ['Crawlers stop at paywalls.\r\nThey log in nowhere.'] };
    const was = await wasOf(path);
    const reply = await post(editing.address, 'answer', { path, action: 'set', was, fields });
    expect(reply).toMatchObject({ status: 200 });
    const after = readFileSync(facts, 'utf8');
    const lines = after.split('\n');
    // What it takes the place of, and no other line.
    expect(sample.split('\n').filter((line) => !lines.includes(line))).toEqual([
      '  lawful_access:',
      '    unknown: The provider has not described how it keeps to lawful access.',
    ]);
    expect(after).toContain('Crawlers stop at paywalls.');
    expect(await formOf(path)).toContain('They log in nowhere.');
  });

  it('shows a conflict and writes nothing where somebody changed the same fact on disk', async () => {
    const path = 'provider.legal_name';
    const was = await wasOf(path);
    const theirs = readFileSync(facts, 'utf8').replace(/legal_name: .*/, 'legal_name: Theirs SA');
    writeFileSync(facts, theirs);
    const fields = { answer: ['Ours SA'] };
    const reply = await post(editing.address, 'answer', { path, action: 'set', was, fields });
    expect(reply.status).toBe(409);
    expect(JSON.parse(reply.body).say).toContain('On disk now: Theirs SA.');
    expect(readFileSync(facts, 'utf8')).toBe(theirs);
    const { now } = JSON.parse(reply.body) as { now: string };
    const again = await post(editing.address, 'answer', { path, action: 'set', was: now, fields });
    expect(again.status).toBe(200);
    expect(readFileSync(facts, 'utf8')).toBe(theirs.replace('Theirs SA', 'Ours SA'));
  });

  it('writes into a file that changed elsewhere, and keeps that change', async () => {
    const path = 'provider.short_name';
    const was = await wasOf(path);
    writeFileSync(facts, `${readFileSync(facts, 'utf8')}# somebody was here\n`);
    const fields = { answer: ['Ours'] };
    const reply = await post(editing.address, 'answer', { path, action: 'set', was, fields });
    expect(reply.status).toBe(200);
    expect(readFileSync(facts, 'utf8')).toMatch(/short_name: Ours\n[\s\S]*# somebody was here\n$/);
  });

  it('writes nothing into a file that can not be read, and says where', async () => {
    const path = 'provider.short_name';
    const was = await wasOf(path);
    const whole = readFileSync(facts, 'utf8');
    writeFileSync(facts, `${whole}model: [\n`);
    const fields = { answer: ['Lost'] };
    const reply = await post(editing.address, 'answer', { path, action: 'set', was, fields });
    expect(reply.status).toBe(422);
    expect(JSON.parse(reply.body).say).toMatch(/can not be changed.*line \d+/);
    expect(readFileSync(facts, 'utf8')).toBe(`${whole}model: [\n`);
    writeFileSync(facts, whole);
  });
});

describe('A preview with a form, of a folder without facts', () => {
  it('begins with those of init, asks first who the provider is, and sets paths in findings as code', async () => {
    const empty = folderWith();
    const begun = await startPreview(empty.path, '--edit');
    const start = await ask(`${begun.address}form/`);
    expect(start.body).toContain('data-path="role.kind"');
    expect(readFileSync(join(empty.path, 'aiact.yaml'), 'utf8')).toMatch(/^ {2}kind:$/m);
    // Paths are code in the list of findings, too, and nowhere stand the marks by which a text says so.
    const { body } = await ask(begun.address);
    const list = body.slice(body.indexOf('id="p.findings"'), body.indexOf('id="p.facts"'));
    expect(list).toContain('<code>provider.legal_name</code>');
    expect(body.replaceAll(/<code[^>]*>[^<]*<\/code>/g, '')).not.toContain('`');
    await begun.stop();
    empty.remove();
  });
});
