/** Compiles TypeScript for the tests, with built-in names as constants of each module. */
import swc from '@swc/jest';

/** A test context looks each global up anew, which took a quarter of all time. These no test replaces; timers and dates stay with the globals, where fake ones take their place. */
const builtIn = [
  ...[
    'Array',
    'BigInt',
    'Boolean',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'RangeError',
    'RegExp',
  ],
  ...['Set', 'String', 'Symbol', 'Uint8Array', 'WeakMap'],
];

/** The code below a line of constants that is no line of its own, so that places stay where they are. */
function withConstants(code) {
  const names = builtIn.filter(
    (name) =>
      new RegExp(`\\b${name}\\b`).test(code) &&
      !new RegExp(
        `(?:^|[;}\\n])\\s*(?:export )?(?:import|const|let|var|class|function)\\b[^;=(]*\\b${name}\\b`,
      ).test(code),
  );
  return names.length === 0 ? code : `const { ${names.join(', ')} } = globalThis; ${code}`;
}

export default {
  createTransformer(options) {
    const inner = swc.createTransformer(options);
    const changed = (made) => ({ ...made, code: withConstants(made.code) });
    return {
      canInstrument: false,
      getCacheKey: (...asked) => `${inner.getCacheKey(...asked)}-constants-1`,
      process: (...asked) => changed(inner.process(...asked)),
      processAsync: async (...asked) => changed(await inner.processAsync(...asked)),
    };
  },
};
