#!/usr/bin/env node
/** Starts the built program. A commit of the sources holds none, and says so instead of doing nothing. */
var path = require('path');
var start = path.join(__dirname, 'dist', 'bin', 'aiact-doc.js');
if (require('fs').existsSync(start)) {
  import(require('url').pathToFileURL(start).href).then(undefined, function (error) {
    process.stderr.write('aiact-doc: the program could not be loaded: ' + error + '\n');
    process.exitCode = 70;
  });
} else {
  process.stderr.write(
    'aiact-doc: this is a commit of the sources, which holds no built program. Install a release tag (such as v' +
      require('./package.json').version +
      ') or a tarball; in a clone, run "npm ci" and "npm run build". Nothing was read or written.\n'
  );
  process.exitCode = 2;
}
