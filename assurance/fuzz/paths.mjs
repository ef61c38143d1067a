// Paths that a pack may name: whatever is let through stays below the folder on every system.
import { posix, win32 } from 'node:path';
import { pathFault } from '../../dist/pack/verify/path-fault.js';
import { hostileText } from '../chance.mjs';

const splinters = [
  ...[
    '..',
    '.',
    '/',
    '\\',
    '//',
    '../',
    '..\\',
    '~',
    'C:',
    'c:/',
    'CON',
    'nul.txt',
    'com1',
    'a',
    'b.md',
    ' ',
    '. ',
  ],
  ...[
    '\0',
    '\n',
    '\u202e',
    '%2e%2e',
    '\uff0e\uff0e/',
    'e\u0301',
    '::$DATA',
    '?',
    '*',
    '|',
    '\u2215',
    '\u2024\u2024',
  ],
];

export default {
  id: 'paths',
  about: 'Paths of a manifest, resolved by the rules of POSIX and of Windows',
  slowest: 1000,
  seeds: () => [],
  input: (random) => Buffer.from(hostileText(random, splinters, 7)),
  check(bytes) {
    const path = String(bytes);
    if (pathFault(path) !== null) return null;
    if (!posix.resolve('/pack', path).startsWith('/pack/')) return 'leaves the folder';
    if (!win32.resolve('C:\\pack', path).startsWith('C:\\pack\\'))
      return 'leaves the folder on Windows';
    if (posix.normalize(path) !== path) return 'has a second spelling';
    if (/[\p{Cc}\p{Bidi_Control}]/u.test(path)) return 'hides a character';
    return null;
  },
};
