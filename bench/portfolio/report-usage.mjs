// Loaded before a Node program: writes what it used to the file that BENCH_USAGE names. Processes that it starts write nothing.
import { writeFileSync } from 'node:fs';

const file = process.env.BENCH_USAGE;
delete process.env.BENCH_USAGE;

process.on('exit', () => {
  if (file === undefined) return;
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  writeFileSync(file, JSON.stringify({ cpu, peak: maxRSS / 1024 }));
});
