// Loaded before the program: a machine whose folders list their files backwards, or whose clock is years ahead.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

if (process.env.AIACT_MACHINE === 'backwards') {
  const { readdir } = fs.promises;
  const { readdirSync } = fs;
  fs.promises.readdir = async (...args) => (await readdir(...args)).reverse();
  fs.readdirSync = (...args) => readdirSync(...args).reverse();
  syncBuiltinESMExports();
}
if (process.env.AIACT_MACHINE === 'in ten years') {
  const ahead = 3653 * 86_400_000;
  const { now: real } = Date;
  Date.now = () => real() + ahead;
  // The same prototype as before: packages look through its methods.
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, called) =>
      Reflect.construct(target, args.length === 0 ? [target.now()] : args, called),
  });
}
