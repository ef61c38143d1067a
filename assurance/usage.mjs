// Loaded before the program: writes what the process took, when it ends, to the file that AIACT_USAGE names.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const used = { cpu_s: (userCPUTime + systemCPUTime) / 1e6, mb: maxRSS / 1024 };
  writeFileSync(process.env.AIACT_USAGE, JSON.stringify(used));
});
