/** What the bundle leaves out: parts of packages that the program never reaches, each with the package that asks and the reason. */
export const stubs = {
  fontkit: { from: 'pdfkit', exports: ['create'], why: 'fonts are written by src/pdf/font' },
  linebreak: { from: 'pdfkit', exports: ['default'], why: 'lines are broken by our own layout' },
  'png-js': { from: 'pdfkit', exports: ['default'], why: 'pdfkit draws no images for us' },
  '@noble/ciphers/aes': { from: 'pdfkit', exports: ['cbc', 'ecb'], why: 'no file is encrypted' },
  module: { from: 'pdfkit', exports: ['createRequire'], why: 'the fonts of pdfkit are not used' },
  'node:child_process': {
    from: 'commander',
    exports: ['spawn'],
    why: 'no command is a program of its own',
  },
};

/** The module that stands in: each export throws when it is called, and says what is missing. */
export function stubText(name) {
  const { from, why, exports } = stubs[name];
  const message = `${name} is not in the bundle of aiact-doc, yet ${from} called it (${why})`;
  const thrower = `function () { throw new Error(${JSON.stringify(message)}); }`;
  // pdfkit asks for a loader when it starts and calls it only for its own fonts.
  const value = name === 'module' ? `() => ${thrower}` : thrower;
  return exports
    .map((each) =>
      each === 'default' ? `export default ${value};` : `export const ${each} = ${value};`,
    )
    .join('\n');
}
