/** The file that is started: it says which Node is needed where this one is too old, and its syntax is that of old ones. */

/** Words of old syntax only: a Node that cannot run the program must be able to read this file to its end. */
export function startText(engines) {
  const [, major, minor] = /^>=(\d+)\.(\d+)$/.exec(engines.node) ?? [];
  if (minor === undefined) throw new Error(`engines.node has a new shape: ${engines.node}`);
  return `#!/usr/bin/env node
/** Starts the program, or says which Node it needs. */
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
if (major > ${major} || (major === ${major} && Number(parts[1]) >= ${minor})) {
  import('./main.js').then(undefined, function (error) {
    var isOfTheSystem = error && (error.code === 'EMFILE' || error.code === 'ENFILE' || error.code === 'ENOMEM');
    process.stderr.write(
      'aiact-doc: the program could not be loaded: ' +
        (isOfTheSystem ? error.code + '; allow the process more (ulimit), then start it again' : error) +
        '\\n'
    );
    process.exitCode = isOfTheSystem ? 3 : 70;
  });
} else {
  process.stderr.write(
    'aiact-doc needs Node.js ${major}.${minor} or newer, and this is Node.js ' +
      process.versions.node +
      '. Install a newer one, then start it again; nothing was read or written.\\n'
  );
  process.exitCode = 2;
}
`;
}
