// Packs of somebody else: manifests, sums, papers, signatures and folders that are not what they claim.
import { createHash, generateKeyPairSync } from 'node:crypto';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { documented, link, pipe, refused, unusable, unusableOrFailed } from './kit.mjs';

const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');
const read = (dir, path) => readFileSync(join(dir, 'pack', path));
const put = (dir, path, bytes) => {
  mkdirSync(join(dir, 'pack', path, '..'), { recursive: true });
  writeFileSync(join(dir, 'pack', path), bytes);
};

/** Changes the manifest as data and writes it as it was written before. */
const manifest = (change) => (dir) => {
  const value = JSON.parse(read(dir, 'manifest.json'));
  put(dir, 'manifest.json', `${JSON.stringify(change(value) ?? value, null, 2)}\n`);
};
const raw = (text) => (dir) =>
  put(
    dir,
    'manifest.json',
    typeof text === 'function' ? text(String(read(dir, 'manifest.json'))) : text,
  );

/** Another file in place of one that is listed, with its hash and size in manifest and sums. */
const resealed = (path, bytes) => (dir) => {
  const old = read(dir, path);
  const made = typeof bytes === 'function' ? bytes(old) : Buffer.from(bytes);
  if (made.equals(old)) throw new Error(`${path} was not harmed`);
  const before = String(read(dir, 'manifest.json'));
  const value = JSON.parse(before);
  Object.assign(
    value.files.find((each) => each.path === path),
    { sha256: sha(made), size: made.length },
  );
  const after = `${JSON.stringify(value, null, 2)}\n`;
  const sums = String(read(dir, 'SHA256SUMS'))
    .replace(sha(old), sha(made))
    .replace(sha(before), sha(after));
  put(dir, path, made);
  put(dir, 'manifest.json', after);
  put(dir, 'SHA256SUMS', sums);
};
const first = (change) =>
  manifest(({ files: [file, ...others], ...value }) => ({
    ...value,
    files: [{ ...file, ...change(file) }, ...others],
  }));
const firstDocument = (change) =>
  manifest(({ documents: [document, ...others], ...value }) => ({
    ...value,
    documents: [{ ...document, ...change }, ...others],
  }));
const deep = (open, close, count) => `${open.repeat(count)}1${close.repeat(count)}`;

const manifests = {
  'no manifest': (dir) => rmSync(join(dir, 'pack/manifest.json')),
  'an empty manifest': raw(''),
  'a manifest that is null': raw('null'),
  'a manifest that is a list': raw('[]'),
  'a manifest with lists 100,000 deep': raw(`{"files":${deep('[', ']', 100_000)}}`),
  'a manifest with maps 100,000 deep': raw(deep('{"a":', '}', 100_000)),
  'a manifest of 70 MB': raw(() => `{"a":"${'x'.repeat(70_000_000)}"}`),
  'a manifest with a key twice': raw((text) =>
    text.replace('"as_of"', '"as_of": "2020-01-01",\n  "as_of"'),
  ),
  'a manifest with a key twice by an escape': raw((text) =>
    text.replace('"as_of"', '"as\\u005fof": "2020-01-01",\n  "as_of"'),
  ),
  'a manifest with a prototype': raw((text) =>
    text.replace('{', '{\n  "__proto__": { "files": [] },'),
  ),
  'a manifest in UTF-16': (dir) =>
    put(dir, 'manifest.json', Buffer.from(`\ufeff${read(dir, 'manifest.json')}`, 'utf16le')),
  'a manifest with a byte order mark': raw((text) => `\ufeff${text}`),
  'a manifest that is no UTF-8': (dir) =>
    put(dir, 'manifest.json', Buffer.from([0x7b, 0xff, 0x7d])),
  'a manifest with bytes behind': raw((text) => `${text}{}`),
  'a manifest on one line': raw((text) => JSON.stringify(JSON.parse(text))),
  'a manifest of 200,000 files': manifest((value) => {
    value.files = Array.from({ length: 200_000 }, (_, at) => ({
      ...value.files[0],
      path: `f${String(at).padStart(6, '0')}`,
    }));
  }),
  'a manifest without files': manifest((value) => ({ ...value, files: [] })),
  'a manifest that lists itself': first(() => ({ path: 'manifest.json' })),
  'a path that leads up': first(() => ({ path: '../outside/secret.txt' })),
  'an absolute path': first(() => ({ path: '/etc/passwd' })),
  'a path of Windows': first(() => ({ path: 'C:\\x' })),
  'a path with a device': first(() => ({ path: 'authorities/CON' })),
  'a path that steers': first(() => ({ path: '\u001b[2J::error::x' })),
  'a path in turned signs': first(() => ({ path: 'a\u202etxt' })),
  'a path of a prototype': first(() => ({ path: '__proto__' })),
  'a path of a megabyte': first(() => ({ path: 'x'.repeat(1_000_000) })),
  'a path twice': manifest((value) => void value.files.push({ ...value.files[0] })),
  'paths that differ in case': manifest(
    (value) =>
      void value.files.push({ ...value.files[0], path: value.files[0].path.toUpperCase() }),
  ),
  'files out of order': manifest((value) => void value.files.reverse()),
  'a size below zero': first(() => ({ size: -1 })),
  'a size of 2^53 + 1': raw((text) => text.replace(/"size": \d+/, '"size": 9007199254740993')),
  'a size of 1e400': raw((text) => text.replace(/"size": \d+/, '"size": 1e400')),
  'a hash in capitals': first((file) => ({ sha256: file.sha256.toUpperCase() })),
  'a hash of 63 digits': first((file) => ({ sha256: file.sha256.slice(1) })),
  'a hash of another file': first(() => ({ sha256: '0'.repeat(64) })),
  'a day that is none': manifest((value) => ({ ...value, as_of: '2026-02-30' })),
  'a program of another kind': manifest((value) => ({
    ...value,
    tool: { name: '\u001b[2J', version: '::error::' },
  })),
  'documents of a prototype': firstDocument({ id: '__proto__' }),
  'a title that steers': firstDocument({ title: '\u001b]0;x\u0007##vso[task.complete]' }),
  'a document without files': firstDocument({ files: [] }),
  'sources that lead out': manifest((value) => ({
    ...value,
    sources: [{ path: '../../etc/passwd', sha256: '0'.repeat(64) }],
  })),
  'sources without end': manifest((value) => ({
    ...value,
    sources: Array.from({ length: 50_000 }, (_, at) => ({
      path: `s${at}.yaml`,
      sha256: '0'.repeat(64),
    })),
  })),
  'another audience': first(() => ({ audience: 'everybody' })),
};

const sums = {
  'no sums': (dir) => rmSync(join(dir, 'pack/SHA256SUMS')),
  'empty sums': (dir) => put(dir, 'SHA256SUMS', ''),
  'sums of 20 MB': (dir) => put(dir, 'SHA256SUMS', 'x'.repeat(20_000_000)),
  'sums of many lines': (dir) => put(dir, 'SHA256SUMS', `${'0'.repeat(64)}  x\n`.repeat(100_000)),
  'sums that steer': (dir) =>
    appendFileSync(join(dir, 'pack/SHA256SUMS'), `${'0'.repeat(64)}  \u001b[2J::error::x\n`),
  'sums with a line twice': (dir) =>
    appendFileSync(join(dir, 'pack/SHA256SUMS'), String(read(dir, 'SHA256SUMS')).split('\n')[0]),
  'sums in another order': (dir) =>
    put(dir, 'SHA256SUMS', String(read(dir, 'SHA256SUMS')).trim().split('\n').reverse().join('\n')),
  'sums with carriage returns': (dir) =>
    put(dir, 'SHA256SUMS', String(read(dir, 'SHA256SUMS')).replaceAll('\n', '\r\n')),
};

const into = (path, what) => (dir) => {
  rmSync(join(dir, 'pack', path), { recursive: true, force: true });
  what(join(dir, 'pack', path));
};
const place = {
  link: (to) => (path) => symlinkSync(to, path),
};
const folders = {
  'a file more': (dir) => put(dir, 'public/more.txt', 'x'),
  'a hidden file': (dir) => put(dir, '.hidden', 'x'),
  'a file less': (dir) => rmSync(join(dir, 'pack/VERIFY.txt')),
  'a file with another name': (dir) =>
    renameSync(join(dir, 'pack/VERIFY.txt'), join(dir, 'pack/verify.txt')),
  'a paper through a link': into(
    'public/copyright-policy.md',
    place.link('../../../outside/secret.txt'),
  ),
  'a folder through a link': into('public', place.link('../../outside')),
  'a paper without end': into('public/copyright-policy.pdf', place.link('/dev/zero')),
  'a manifest without end': into('manifest.json', place.link('/dev/zero')),
  'sums through a link': into('SHA256SUMS', place.link('../../outside/secret.txt')),
  'a folder in place of a file': into('facts.json', (path) => mkdirSync(path)),
  'folders 30 deep': (dir) => mkdirSync(join(dir, 'pack', 'a/'.repeat(30)), { recursive: true }),
  '25,000 files': (dir) => {
    mkdirSync(join(dir, 'pack/x'));
    for (let at = 0; at < 25_000; at += 1) writeFileSync(join(dir, `pack/x/${at}`), '');
  },
  'a name that steers': (dir) => put(dir, '\u001b[2J::error::x', 'x'),
  'a name with an end of line': (dir) => put(dir, 'a\n::error::x', 'x'),
};

const pdf = (body, head = '%PDF-1.7\n') => `${head}${body}`;
const stream = (dictionary, bytes) =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
const bomb = () => deflateSync(Buffer.alloc(300_000_000), { level: 9 });
const paper = 'public/copyright-policy.pdf';
/** The paper with another first object behind its end, as an update would write it. */
const updated = (object) =>
  resealed(paper, (old) => {
    const added = `\n1 0 obj\n${object}\nendobj\n`;
    const at = old.length + 1;
    const table = `xref\n1 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    const trailer = `trailer << /Size 2 /Root 1 0 R /Info 1 0 R >>\nstartxref\n${old.length + added.length}\n%%EOF\n`;
    return Buffer.concat([old, Buffer.from(added + table + trailer)]);
  });
const papers = {
  'no PDF': resealed(paper, 'hello'),
  'an empty PDF': resealed(paper, ''),
  'a PDF that is cut': resealed(paper, (old) => old.subarray(0, old.length / 2)),
  'a PDF of zeros': resealed(paper, () => Buffer.alloc(3_000_000)),
  'a PDF with lists 100,000 deep': resealed(
    paper,
    pdf(`1 0 obj\n${deep('[', ']', 100_000)}\nendobj\ntrailer << /Root 1 0 R >>\n`),
  ),
  'a PDF with maps 50,000 deep': resealed(
    paper,
    pdf(`1 0 obj\n${deep('<< /A ', ' >>', 50_000)}\nendobj\ntrailer << /Root 1 0 R >>\n`),
  ),
  'a PDF with open texts': resealed(paper, pdf('1 0 obj\n'.concat('('.repeat(500_000)))),
  'a PDF whose table leads in a circle': resealed(
    paper,
    pdf(
      'xref\n0 1\n0000000000 65535 f \ntrailer << /Size 1 /Prev 9 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
    ),
  ),
  'a PDF whose table begins behind the end': resealed(
    paper,
    pdf('startxref\n99999999999\n%%EOF\n'),
  ),
  'a PDF of 10^12 objects': resealed(
    paper,
    pdf(
      'xref\n0 999999999999\ntrailer << /Size 999999999999 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n',
    ),
  ),
  'a PDF whose object is itself': resealed(paper, (old) =>
    Buffer.from(
      String(old.toString('latin1')).replace(/\n(\d+) 0 obj\n<</, '\n$1 0 obj\n$1 0 R %<<'),
      'latin1',
    ),
  ),
  'a PDF with 300 MB in 300 kB': resealed(paper, () =>
    Buffer.concat([
      Buffer.from('%PDF-1.7\n1 0 obj\n'),
      stream('/Filter /FlateDecode', bomb()),
      Buffer.from(
        '\nendobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer << /Size 2 /Root 1 0 R >>\nstartxref\n300000\n%%EOF\n',
      ),
    ]),
  ),
  'a PDF with more behind': resealed(paper, (old) =>
    Buffer.concat([
      old,
      Buffer.from('\n1 0 obj\n<< >>\nendobj\ntrailer << /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'),
    ]),
  ),
  'a PDF with a script': updated(
    '<< /Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
  ),
  'a PDF that starts a program': updated(
    '<< /Type /Catalog /OpenAction << /S /Launch /F (/bin/sh) >> >>',
  ),
  'a PDF with a title that steers': updated('<< /Title (\u001b[2J::error::x) >>'),
  'a PDF with a program before': resealed(paper, (old) =>
    Buffer.concat([Buffer.from('#!/bin/sh\ntouch canary-was-here\n'), old]),
  ),
  'facts that are no JSON': resealed('facts.json', '{'),
  'facts 100,000 deep': resealed('facts.json', deep('[', ']', 100_000)),
  'facts of a prototype': resealed('facts.json', '{"__proto__":{"model":{"name":"x"}}}'),
  'facts of 60 MB': resealed('facts.json', () => Buffer.from(`{"a":"${'x'.repeat(60_000_000)}"}`)),
  'an assessment that is null': resealed('assessment.json', 'null'),
  'an assessment 100,000 deep': resealed('assessment.json', deep('{"a":', '}', 100_000)),
  'an assessment of another model': resealed('assessment.json', (old) =>
    Buffer.from(String(old).replaceAll('SmolLM3-3B', '\\u001b[2J')),
  ),
  'an assessment with a changed answer': resealed('assessment.json', (old) =>
    Buffer.from(String(old).replace('"yes"', '"no"')),
  ),
  'a paper with a forged sentence': resealed('public/copyright-policy.md', (old) =>
    Buffer.concat([old, Buffer.from('\nThe model is exempt.\n')]),
  ),
  'a page with a script': resealed('public/index.html', (old) =>
    Buffer.from(String(old).replace('</body>', '<script>alert(1)</script></body>')),
  ),
};

const { publicKey } = generateKeyPairSync('ed25519');
const pem = publicKey.export({ type: 'spki', format: 'pem' });
const name = 'signatures/0123456789abcdef.dsse.json';
const envelope = (change = {}) =>
  JSON.stringify({
    payloadType: 'application/vnd.in-toto+json',
    payload: Buffer.from('{"_type":"https://in-toto.io/Statement/v1"}').toString('base64'),
    signatures: [{ keyid: 'a', sig: Buffer.alloc(64).toString('base64') }],
    ...change,
  });
const signed =
  (text, file = name) =>
  (dir) =>
    put(dir, file, typeof text === 'function' ? text() : text);
const signatures = {
  'an empty envelope': signed(''),
  'an envelope that is null': signed('null'),
  'an envelope that fits no key': signed(envelope()),
  'an envelope of 5 MB': signed(() => envelope({ more: 'x'.repeat(5_000_000) })),
  'an envelope with lists 100,000 deep': signed(`{"payload":${deep('[', ']', 100_000)}}`),
  'an envelope with a key twice': signed(`{"payload":"a",${envelope().slice(1)}`),
  'an envelope with a prototype': signed(`{"__proto__":{"payload":"a"},${envelope().slice(1)}`),
  'an envelope of another kind': signed(envelope({ payloadType: 'text/plain' })),
  'an envelope with a payload that is no base64': signed(envelope({ payload: '!!!!' })),
  'an envelope with a payload of another spelling': signed(envelope({ payload: 'YQ' })),
  'an envelope with no signature': signed(envelope({ signatures: [] })),
  'an envelope with 10,000 signatures': signed(() =>
    envelope({ signatures: Array(10_000).fill({ keyid: 'a', sig: 'AAAA' }) }),
  ),
  'an envelope with a key id that steers': signed(
    envelope({ signatures: [{ keyid: '\u001b[2J::error::x', sig: 'AAAA' }] }),
  ),
  'an envelope with a signature of a megabyte': signed(() =>
    envelope({ signatures: [{ keyid: 'a', sig: 'A'.repeat(1_000_000) }] }),
  ),
  'an envelope with numbers for texts': signed(
    envelope({ payload: 1, signatures: [{ keyid: 2, sig: 3 }] }),
  ),
  'a bundle that is none': signed(
    '{"mediaType":"application/vnd.dev.sigstore.bundle.v0.3+json"}',
    'signatures/model.sigstore.json',
  ),
  'a bundle with a certificate': signed(
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      verificationMaterial: { certificate: { rawBytes: 'AAAA' } },
      dsseEnvelope: JSON.parse(envelope()),
    }),
    'signatures/model.sigstore.json',
  ),
  'a time stamp of zeros': (dir) => put(dir, 'signatures/x.tsr', Buffer.alloc(100_000)),
  'a program among signatures': signed('#!/bin/sh\n', 'signatures/run.sh'),
  'a folder among signatures': signed('x', 'signatures/a/b.dsse.json'),
  '500 envelopes': (dir) => {
    for (let at = 0; at < 500; at += 1)
      put(dir, `signatures/${String(at).padStart(16, '0')}.dsse.json`, envelope());
  },
  'an envelope through a link': (dir) => {
    mkdirSync(join(dir, 'pack/signatures'));
    symlinkSync('../../../outside/secret.txt', join(dir, 'pack', name));
  },
};

const signers = (entry) => `signers:\n  - ${entry}\n`;
const keys = {
  'a key that is text': 'hello',
  'a key that is empty': '',
  'a key cut off': String(pem).slice(0, 60),
  'a key of a megabyte': `-----BEGIN PUBLIC KEY-----\n${'A'.repeat(1_000_000)}\n-----END PUBLIC KEY-----\n`,
  'a key of zeros': `-----BEGIN PUBLIC KEY-----\n${'A'.repeat(400)}\n-----END PUBLIC KEY-----\n`,
  'a key of RSA': String(
    generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({
      type: 'spki',
      format: 'pem',
    }),
  ),
  'a certificate': '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n',
  'a private key':
    '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n-----END PRIVATE KEY-----\n',
  'two keys': `${pem}${pem}`,
  'a pipe': pipe,
  'a device': link('/dev/zero'),
  'a key that steers': '-----BEGIN \u001b[2J-----\n::error::x\n',
};
const lists = {
  'a list that is empty': '',
  'a list 10,000 deep': '['.repeat(10_000),
  'a list of a prototype': signers('{ __proto__: {}, key: x }'),
  'a list of names that steer': signers('{ name: "\\e[2J", key: "::error::x" }'),
  'a list of 4,000 signers': `signers:\n${Array.from({ length: 4000 }, (_, at) => `  - { name: s${at}, key: x }\n`).join('')}`,
  'a list with a threshold of 0': `threshold: 0\n${signers('{ name: a, key: x }')}`,
  'a list with a threshold of 1e400': `threshold: 1e400\n${signers('{ name: a, key: x }')}`,
};

const pack = (list, ends, argv = ['verify', 'pack', '--no-rebuild']) =>
  Object.entries(list).map(([title, harm]) => ({
    ...{ name: title, base: 'pack', files: {}, harm },
    argv,
    ends,
  }));
/** A quarter of each group goes to the other commands that open packs. */
const others = [
  ['diff', 'pack', 'model'],
  ['portfolio', 'pack'],
  ['export', 'docx', 'pack', '--out', 'word'],
  [
    'approve',
    'pack',
    '--document',
    'copyright-policy',
    '--by',
    'A. Reader',
    '--role',
    'Legal',
    '--facts',
    'model',
    '--dry-run',
  ],
  ['check', 'model', '--pack', 'pack'],
  ['build', 'model', '--draft', '--only', 'copyright-policy', '--since', 'pack', '--out', 'new'],
  ['verify', 'pack', '--format', 'json'],
  ['sign', 'pack', '--print-predicate'],
  ['build', 'model', '--draft', '--only', 'copyright-policy', '--out', 'pack'],
];
const harms = Object.entries({ ...manifests, ...folders, ...papers });
const elsewhere = harms
  .filter((_, at) => at % 2 === 0)
  .map(([title, harm], at) => ({
    ...{ name: `${title}, for ${others[at % others.length][0]}`, base: 'pack', files: {}, harm },
    ...{ argv: others[at % others.length], ends: documented },
  }));

export default {
  about: 'packs and signatures',
  recipes: [
    ...pack(manifests, unusableOrFailed),
    ...pack(sums, unusableOrFailed),
    ...pack(folders, unusableOrFailed),
    ...pack(papers, unusableOrFailed, ['verify', 'pack']),
    ...pack(signatures, refused, ['verify', 'pack', '--no-rebuild', '--require-signature']),
    ...elsewhere,
    ...Object.entries(keys).map(([title, key]) => ({
      ...{ name: `verified by ${title}`, base: 'pack', files: { 'key.pem': key } },
      ...{ argv: ['verify', 'pack', '--no-rebuild', '--key', 'key.pem'], ends: unusable },
    })),
    ...Object.entries(keys).map(([title, key]) => ({
      ...{ name: `signed by ${title}`, base: 'pack', files: { 'key.pem': key } },
      ...{ argv: ['sign', 'pack', '--no-rebuild', '--key', 'key.pem'], ends: unusableOrFailed },
    })),
    ...Object.entries(lists).map(([title, list]) => ({
      ...{ name: title, base: 'pack', files: { 'signers.yaml': list } },
      ...{
        argv: ['verify', 'pack', '--no-rebuild', '--allowed-signers', 'signers.yaml'],
        ends: unusable,
      },
    })),
  ],
};
