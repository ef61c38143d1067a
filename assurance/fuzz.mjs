// Fuzzes what reads and writes words of strangers: for a bounded time, from a seed, with every input that ever failed kept and tried first.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chance } from './chance.mjs';
import { record } from './record.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: [] },
    'no-record': { type: 'boolean', default: false },
  },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed);
if (!(seconds > 0) || !Number.isSafeInteger(seed)) {
  throw new Error('--seconds needs a number above 0, --seed a whole number');
}

const folder = new URL('./fuzz/', import.meta.url);
const targets = [];
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .sort()) {
  targets.push((await import(new URL(name, folder).href)).default);
}
const unknown = values.only.filter((id) => !targets.some((target) => target.id === id));
if (unknown.length > 0)
  throw new Error(`--only ${unknown[0]}: there are ${targets.map(({ id }) => id).join(', ')}`);

const measured = {};
for (const target of targets) {
  if (values.only.length > 0 && !values.only.includes(target.id)) continue;
  measured[target.id] = await fuzzed(target);
  const { inputs, kept, failures, slowest_ms } = measured[target.id];
  console.log(
    `${target.id.padEnd(10)} ${inputs.toLocaleString('en').padStart(10)} inputs, ${kept} kept, ${failures} failures, slowest ${slowest_ms} ms`,
  );
}
if (!values['no-record']) record('fuzz', measured);
if (Object.values(measured).some(({ failures }) => failures > 0)) process.exitCode = 1;

async function fuzzed(target) {
  await target.prepare?.();
  const random = chance(seed);
  const seeds = target.seeds();
  const keptFolder = new URL(`./seeds/${target.id}/`, import.meta.url);
  const kept = readdirSync(new URL('./seeds/', import.meta.url)).includes(target.id)
    ? readdirSync(keptFolder)
        .sort()
        .map((name) => readFileSync(new URL(name, keptFolder)))
    : [];
  let [inputs, failures, slowest] = [0, 0, 0];
  const tried = async (input, isNew) => {
    const start = process.cpuUsage();
    let fault;
    try {
      fault = await target.check(input);
    } catch (error) {
      fault = `it threw ${error?.stack ?? error}`;
    }
    // Processor time: a busy machine makes no input slow.
    const { user, system } = process.cpuUsage(start);
    const took = (user + system) / 1000;
    slowest = Math.max(slowest, took);
    if (fault === null && took > target.slowest) fault = `it took ${Math.round(took)} ms`;
    inputs += 1;
    if (fault === null) return;
    failures += 1;
    if (failures <= 5) console.log(`${target.id}: ${fault}`);
    if (!isNew || failures > 20) return;
    mkdirSync(keptFolder, { recursive: true });
    const name = createHash('sha256').update(input).digest('hex').slice(0, 16);
    writeFileSync(new URL(name, keptFolder), input);
  };
  for (const input of kept) await tried(input, false);
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    for (let round = 0; round < 20 && performance.now() < end; round += 1) {
      await tried(target.input(random, seeds), true);
    }
  }
  return {
    about: target.about,
    inputs,
    kept: kept.length,
    failures,
    slowest_ms: Math.ceil(slowest),
    seconds,
    seed,
  };
}
