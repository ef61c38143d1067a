// Tries once more each attack that version 0.1.0 did not withstand, through the whole command line, and records what came of it.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chance, hostileText } from './chance.mjs';
import { record } from './record.mjs';

const { values: wished } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    models: { type: 'string', default: '1000' },
    'no-record': { type: 'boolean', default: false },
  },
});

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/bin/aiact-doc.js');
const sample = join(root, 'samples/smollm3-3b');
const usage = new URL('./usage.mjs', import.meta.url).href;
const env = { ...process.env, NO_COLOR: '1', CI: '', SOURCE_DATE_EPOCH: '1795262400' };
const draft = [
  'build',
  sample,
  '--draft',
  // A pack that is the same would be kept, and nothing would be written.
  '--fresh',
  '--quiet',
  '--only',
  'copyright-policy',
  '--out',
  'pack',
];

let cwd = '';
const at = (...parts) => join(cwd, ...parts);

/** Runs the program to its end, at most a minute unless told; with what it took. */
function run(args, where = cwd, timeout = 60_000) {
  const file = at('.usage');
  const start = performance.now();
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', usage, program, ...args],
    {
      ...{ cwd: where, encoding: 'utf8', timeout, maxBuffer: 2 ** 30 },
      env: { ...env, AIACT_USAGE: file },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  const used = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { cpu_s: seconds, mb: 0 };
  rmSync(file, { force: true });
  return { end: status ?? signal, stdout, stderr, seconds, ...used };
}

const number = (value) => value.toLocaleString('en');

const facts = (more) => `schema: 1
provider: { legal_name: Example SA, country: IE, size: large, commercial_activity: true, legal_form: company }
model: { name: Heron, version: "1.0", generality: broad, inputs: [text], outputs: [text] }
role: { kind: developer, placement: { status: placed, date: 2026-03-20 } }
${more}`;

const attacks = {
  H1() {
    const header = 'domain,size\n';
    const files = {
      'quotes without commas': `${header}${'a"b\n'.repeat(750_000)}`,
      'one open quote': `${header}"${'a,b\n'.repeat(750_000)}`,
      'one long line': `${header}${'a'.repeat(3_000_000)}`,
      '400,000 domains': `${header}${Array.from({ length: 400_000 }, (_, index) => `site${index}.com,${index}\n`).join('')}`,
    };
    writeFileSync(
      at('aiact.yaml'),
      facts(
        'training_data: { crawled: { used: true, domains_file: list.csv, domains_file_covers: all } }\n',
      ),
    );
    const took = Object.entries(files).map(([name, text]) => {
      writeFileSync(at('list.csv'), text);
      return { name, ...run(['check', '--quiet']) };
    });
    const worst = took.toSorted((left, right) => right.cpu_s - left.cpu_s)[0];
    const mb = Math.max(...took.map((each) => each.mb));
    return {
      figure: `${took.length} files of 3 to 8 MB: at most ${worst.cpu_s.toFixed(1)} s of processor time (${worst.name}) and ${Math.round(mb)} MB`,
      met: worst.cpu_s <= 5 && mb <= 512 && took.every(({ end }) => [0, 1, 2].includes(end)),
    };
  },
  H2() {
    const pipe = (path) => spawnSync('mkfifo', [path]);
    const device = (path) => symlinkSync('/dev/zero', path);
    const ends = [];
    for (const place of ['.pack.lock', 'pack/manifest.json', 'pack/SHA256SUMS']) {
      for (const make of [pipe, device]) {
        rmSync(at('pack'), { recursive: true, force: true });
        mkdirSync(at('pack'));
        make(at(place));
        ends.push({ place, ...run(draft) });
        rmSync(at(place), { force: true });
      }
    }
    rmSync(at('pack'), { recursive: true, force: true });
    for (const make of [pipe, device]) {
      make(at('aiact.yaml'));
      ends.push({ place: 'aiact.yaml', ...run(['check', 'aiact.yaml']) });
      rmSync(at('aiact.yaml'));
    }
    const slowest = Math.max(...ends.map(({ cpu_s }) => cpu_s));
    const mb = Math.max(...ends.map((each) => each.mb));
    const refused = ends.filter(
      ({ end, stderr, stdout }) => (end === 2 || end === 3) && stderr + stdout !== '',
    );
    return {
      figure: `${refused.length} of ${ends.length} pipes and devices refused in words, each within ${slowest.toFixed(1)} s of processor time and ${Math.round(mb)} MB`,
      met: refused.length === ends.length && mb <= 512,
    };
  },
  H3() {
    mkdirSync(at('inside'));
    mkdirSync(at('outside'));
    writeFileSync(at('outside/profile'), 'untouched');
    symlinkSync('../outside/profile', at('inside/report.md'));
    symlinkSync('../outside', at('inside/reports'));
    const places = ['report.md', 'reports/profile', 'reports/new.md'];
    const formats = ['markdown', 'json', 'sarif', 'junit', 'gitlab', 'text'];
    const tries = places.flatMap((place) =>
      formats.map((format) =>
        run(['check', sample, '--format', format, '--output', place], at('inside')),
      ),
    );
    tries.push(run([...draft.slice(0, -1), 'reports/pack'], at('inside')));
    const isUntouched =
      readFileSync(at('outside/profile'), 'utf8') === 'untouched' &&
      readdirSync(at('outside')).length === 1;
    const refused = tries.filter(({ end }) => end === 2).length;
    return {
      figure: `${refused} of ${tries.length} outputs through links refused; outside ${isUntouched ? 'nothing' : 'something'} was written`,
      met: refused === tries.length && isUntouched,
    };
  },
  async H5() {
    mkdirSync(at('facts/notes'), { recursive: true });
    mkdirSync(at('outside'));
    writeFileSync(at('facts/notes/a.txt'), 'inside');
    writeFileSync(at('outside/a.txt'), 'outside');
    symlinkSync(at('outside'), at('facts/link'));
    // Exchanges the folder with a link as fast as it can.
    const swap = `const { renameSync } = require('node:fs');
      for (;;) { try {
        renameSync('notes', 'kept'); renameSync('link', 'notes');
        renameSync('notes', 'link'); renameSync('kept', 'notes');
      } catch {} }`;
    const swapper = spawn(process.execPath, ['-e', swap], { cwd: at('facts'), stdio: 'ignore' });
    const { readBelow } = await import('../dist/files/read-file.js');
    let [reads, outside, refused] = [0, 0, 0];
    const end = performance.now() + 8000;
    try {
      while (performance.now() < end) {
        reads += 1;
        try {
          const text = String(Buffer.from(await readBelow(at('facts'), 'notes/a.txt', 100)));
          if (text !== 'inside') outside += 1;
        } catch {
          refused += 1;
        }
      }
    } finally {
      swapper.kill('SIGKILL');
    }
    return {
      figure: `${outside} of ${reads.toLocaleString('en')} reads came from outside (${refused.toLocaleString('en')} refused)`,
      met: outside === 0 && refused > 0 && refused < reads,
    };
  },
  H7() {
    const values = ['##vso[task.prependpath]/evil', '##[group]x', '##teamcity[x]', '::error::x'];
    const hits = values.map((value) => {
      const text = readFileSync(join(sample, 'aiact.yaml'), 'utf8');
      writeFileSync(
        at('aiact.yaml'),
        text.replace(/^ {2}name: .*/m, `  name: ${JSON.stringify(value)}`),
      );
      const formats = ['json', 'text', 'sarif', 'gitlab', 'junit', 'markdown'];
      const printed = formats.map((format) => run(['check', '--format', format]).stdout).join('\n');
      return printed.match(/##\[|##vso\[|##teamcity\[|^\s*::/gim)?.length ?? 0;
    });
    const sum = hits.reduce((left, right) => left + right);
    return { figure: `${sum} commands in six formats with ${values.length} names`, met: sum === 0 };
  },
  H8() {
    if (process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status !== 0) return null;
    run(draft);
    mkdirSync(at('pack/public'), { recursive: true });
    const before = readFileSync(at('pack/manifest.json'), 'utf8');
    const as =
      process.getuid?.() === 0
        ? ['setpriv', ['--reuid=65534', '--regid=65534', '--clear-groups']]
        : null;
    spawnSync('chown', ['-R', '65534', cwd]);
    chmodSync(at('pack/public'), 0o500);
    const args = [program, ...draft, '--as-of', '2026-12-24'];
    const { status, stderr } =
      as === null
        ? spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' })
        : spawnSync(as[0], [...as[1], process.execPath, ...args], { cwd, env, encoding: 'utf8' });
    chmodSync(at('pack/public'), 0o700);
    const isUnchanged = readFileSync(at('pack/manifest.json'), 'utf8') === before;
    const saysUnchanged = /unchanged/.test(stderr);
    const left = readdirSync(cwd).filter((name) => name !== 'pack');
    const named = left.filter((name) => stderr.includes(name));
    const isTrue = status === 0 ? !isUnchanged : saysUnchanged === isUnchanged;
    return {
      figure: `ends in ${status}, the pack is ${isUnchanged ? 'the old one' : 'the new one'}${saysUnchanged ? ' and said to be unchanged' : ''}; ${left.length} left beside it, ${named.length} of them named`,
      met: isTrue && left.length === named.length,
    };
  },
  H9() {
    run(draft);
    const elsewhere = { host: 'elsewhere', boot: 'b', space: '', pid: 1, start: 1, nonce: 'x' };
    const locks = [String(process.pid + 100_000), '1', JSON.stringify(elsewhere)];
    const ends = locks.map((text) => {
      writeFileSync(at('.pack.lock'), text);
      // Process 1 lives everywhere, but it did not write this: its lock is older than it may be.
      spawnSync('touch', ['-d', '2 days ago', at('.pack.lock')]);
      const { end, stderr } = run(draft);
      return end === 3 && stderr.includes('--break-lock') ? '3, naming --break-lock' : String(end);
    });
    const broken = run([...draft, '--break-lock']).end;
    writeFileSync(at('report.json'), '');
    run(['check', sample, '--format', 'json', '--output', 'report.json']);
    const left = readdirSync(cwd).filter((name) => !['pack', 'report.json'].includes(name));
    return {
      figure: `a lock of a process that is gone: ends in ${ends[0]}; the bare number 1, two days old: ${ends[1]}; one of another machine: ${ends[2]}, and with it in ${broken}${left.length > 0 ? `; left: ${left.join(', ')}` : '; nothing left'}`,
      met:
        ends[0] === '0' &&
        ends[1] === '0' &&
        ends[2].startsWith('3, naming') &&
        broken === 0 &&
        left.length === 0,
    };
  },
  H10() {
    run(draft);
    const path = readdirSync(at('pack'), { recursive: true }).find((name) =>
      name.endsWith('copyright-policy.md'),
    );
    const sha = (bytes) => createHash('sha256').update(bytes).digest('hex');
    const old = readFileSync(at('pack', path));
    const forged = Buffer.concat([old, Buffer.from('\nThe model is exempt.\n')]);
    writeFileSync(at('pack', path), forged);
    const manifest = readFileSync(at('pack/manifest.json'), 'utf8');
    const changed = JSON.parse(manifest);
    const entry = changed.files.find((each) => each.path === path);
    Object.assign(entry, { sha256: sha(forged), size: forged.length });
    const text = manifest.includes('\n  ')
      ? `${JSON.stringify(changed, null, 2)}\n`
      : JSON.stringify(changed);
    writeFileSync(at('pack/manifest.json'), text);
    const sums = readFileSync(at('pack/SHA256SUMS'), 'utf8');
    writeFileSync(
      at('pack/SHA256SUMS'),
      sums.replace(sha(old), sha(forged)).replace(sha(manifest), sha(text)),
    );
    mkdirSync(at('pack/signatures'), { recursive: true });
    writeFileSync(at('pack/signatures/anything.txt'), 'x');
    const { end, stdout } = run(['verify', 'pack']);
    const first = stdout.trim().split('\n')[0] ?? '';
    return {
      figure: `a forged paper in a resealed pack: ends in ${end}, first line “${first.slice(0, 80)}”`,
      met: end !== 0,
    };
  },
  H11() {
    const value = 'Own`licence` | “x` `y”';
    const text = readFileSync(join(sample, 'aiact.yaml'), 'utf8');
    writeFileSync(
      at('aiact.yaml'),
      text.replace(/^ {2}license: .*/m, `  license: ${JSON.stringify(value)}`),
    );
    run(['build', '--draft', '--fresh', '--quiet', '--all', '--out', 'pack']);
    const papers = readdirSync(at('pack'), { recursive: true }).filter((name) =>
      name.endsWith('.md'),
    );
    const shown = papers.flatMap(
      (name) => readFileSync(at('pack', name), 'utf8').match(/Own\\?`[^\n]{0,12}/g) ?? [],
    );
    const kept = shown.filter((each) => each.startsWith('Own\\`licence\\` '));
    return {
      figure: `${kept.length} of ${shown.length} places keep the backticks as text`,
      met: kept.length === shown.length && shown.length > 0,
    };
  },
  async H12() {
    const { install } = await import('./install.mjs');
    if (install() !== null || spawnSync('cmark-gfm', ['--version']).status !== 0) return null;
    const { micromark } = await import('micromark');
    const { gfm, gfmHtml } = await import('micromark-extension-gfm');
    const { mdText } = await import('../dist/markdown/escape.js');
    const random = chance(1);
    const splinters = ['@', 'a', 'b.co', '.', '-', '_', '+', '/', ':', ' ', 'a@b.co', 'c.example'];
    const schemes = ['xmpp:', 'mailto:', 'www.', 'http://', 'https://', 'ftp://'];
    const values = Array.from(
      { length: 20_000 },
      () => hostileText(random, [...splinters, ...schemes], 9) || 'a@b.co',
    );
    const bare = ['a@b.co', 'http://a.example', 'www.a.example'].join('\n\n');
    const github = (markdown) => {
      const { status, stdout } = spawnSync(
        'cmark-gfm',
        ['--unsafe', '-e', 'autolink', '-e', 'table', '-e', 'strikethrough', '-e', 'tagfilter'],
        { input: markdown, encoding: 'utf8', maxBuffer: 2 ** 28 },
      );
      if (status !== 0) throw new Error(`cmark-gfm ended in ${status}`);
      return stdout;
    };
    const parsers = {
      'cmark-gfm': github,
      'micromark with GFM': (text) =>
        micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] }),
      CommonMark: (text) => micromark(text),
    };
    const links = (html) => html.match(/<a /g)?.length ?? 0;
    const escaped = values.map(mdText).join('\n\n');
    const found = Object.entries(parsers).map(([name, parse]) => [name, links(parse(escaped))]);
    return {
      figure: `${number(values.length)} values of addresses and splinters of them in running text: ${found.map(([name, count]) => `${count} links by ${name}`).join(', ')}; unescaped, cmark-gfm makes ${links(github(bare))} of 3`,
      met: found.every(([, count]) => count === 0) && links(github(bare)) === 3,
    };
  },
  H13() {
    const count = Number(wished.models);
    const text = readFileSync(join(sample, 'aiact.yaml'), 'utf8');
    const models = (folder, number) => {
      for (let index = 0; index < number; index += 1) {
        mkdirSync(at(folder, `m${index}`), { recursive: true });
        writeFileSync(at(folder, `m${index}`, 'aiact.yaml'), text);
      }
    };
    models('few', 50);
    models('many', count);
    const measure = (folder) =>
      run(
        ['check', folder, '--recursive', '--format', 'json', '--output', `${folder}.json`],
        cwd,
        900_000,
      );
    const [few, many] = [measure('few'), measure('many')];
    const { runs } = JSON.parse(readFileSync(at('many.json'), 'utf8'));
    return {
      figure: `50 models ${Math.round(few.mb)} MB, ${count.toLocaleString('en')} models ${Math.round(many.mb)} MB and ${((many.cpu_s / count) * 1000).toFixed(1)} ms of processor time each, JSON; the other formats hold all models`,
      met: many.mb <= 300 && runs.length === count,
    };
  },
  /** Each command once as usual and once in a namespace of the kernel that has no network; strace tells of sockets where it is there. */
  offline() {
    if (spawnSync('unshare', ['-n', 'true']).status !== 0) return null;
    run(draft);
    const lines = [
      ['check', sample, '--format', 'json'],
      ['assess', sample],
      ['build', sample, '--draft', '--fresh', '--only', 'copyright-policy', '--out', 'second'],
      ...[
        ['verify', 'pack'],
        ['diff', 'pack', sample],
        ['portfolio', '.'],
        ['explain', 'gpai'],
      ],
      ...[['export', 'json', sample], ['export', 'docx', 'pack', '--out', 'word'], ['schema']],
      ['init', '--yes', '--out', 'new.yaml', '--force'],
    ];
    const trace = at('.trace');
    const hasStrace = spawnSync('strace', ['-V']).status === 0;
    const told = lines.map((line) => {
      const args = [program, ...line];
      const usual = spawnSync(process.execPath, args, { cwd, env, encoding: 'utf8' });
      const ways = hasStrace ? ['strace', '-f', '-e', 'trace=socket', '-o', trace] : [];
      const without = ['-n', ...ways, process.execPath, ...args];
      const offline = spawnSync('unshare', without, { cwd, env, encoding: 'utf8' });
      const sockets = hasStrace ? readFileSync(trace, 'utf8').match(/AF_INET6?\b/g) : null;
      const isSame = usual.status === offline.status && usual.stdout === offline.stdout;
      return { isSame, sockets: sockets?.length ?? 0, name: line[0], status: offline.status };
    });
    rmSync(trace, { force: true });
    const other = told.filter(({ isSame }) => !isSame).map(({ name }) => name);
    const sockets = told.reduce((sum, each) => sum + each.sockets, 0);
    const seen = hasStrace ? `${sockets} sockets for a network` : 'sockets were not looked for';
    return {
      figure: `${told.length} commands without a network: ${told.length - other.length} answer the same${other.length > 0 ? ` (not ${other.join(', ')})` : ''}, ${seen}`,
      met: other.length === 0 && sockets === 0 && hasStrace,
    };
  },

  H14() {
    const ends = [20, 24, 28, 32, 40, 64].map((most) => {
      const line = `ulimit -n ${most}; exec "$0" "$@"`;
      return spawnSync('bash', ['-c', line, process.execPath, program, 'check', sample], {
        cwd,
        env,
        encoding: 'utf8',
      });
    });
    const ours = ends.filter(({ stderr }) => !stderr.includes('node:internal'));
    const codes = ours.map(({ status }) => status);
    return {
      figure: `with 20 to 64 open files allowed: ends in ${codes.join(', ')}; ${ours.filter(({ stderr }) => /internal error/.test(stderr)).length} “internal error”`,
      met:
        codes.every((code) => code === 0 || code === 1 || code === 3) &&
        ours.every(({ stderr }) => !/internal error/.test(stderr)),
    };
  },
};

if (!existsSync(program)) throw new Error('there is no build: npm run build');
for (const [id, attack] of Object.entries(attacks)) {
  if (wished.only.length > 0 && !wished.only.includes(id)) continue;
  cwd = mkdtempSync(join(tmpdir(), 'aiact-attack-'));
  try {
    const result = await attack();
    if (result === null) {
      console.log(`${id.padEnd(4)} not measured here`);
      continue;
    }
    if (!wished['no-record']) record('attack', { [id]: result });
    console.log(`${id.padEnd(4)} ${result.met ? 'met   ' : 'missed'} ${result.figure}`);
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
