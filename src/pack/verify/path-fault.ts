/** Which paths a pack may name: relative, plain on every system, and never out of the folder. */
import { unseen } from '../../read/printable.js';

/** What is wrong with a path, in words that follow “the path”; null if nothing is. */
export function pathFault(path: string): string | null {
  if (path === '') return 'is empty';
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path)) return 'is not relative to the pack';
  if (path.includes('\\')) return 'has a backslash';
  if (path.search(unseen) >= 0) return 'has an invisible or control character';
  if (/[<>:"|?*]/.test(path)) return 'has one of the characters < > : " | ? *';
  if (path.normalize('NFC') !== path) return 'is not in normalisation form C';
  for (const segment of path.split('/')) {
    const fault = segmentFault(segment);
    if (fault !== null) return fault;
  }
  return null;
}

/** Names that Windows keeps for devices, with or without an extension. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

function segmentFault(segment: string): string | null {
  if (segment === '') return 'has an empty segment';
  if (segment === '.' || segment === '..') return `has the segment ${segment}`;
  if (segment.startsWith('~')) return 'begins a segment with ~';
  if (/[. ]$/.test(segment)) return 'ends a segment with a dot or a space';
  if (device.test(segment)) return 'has the name of a Windows device';
  if (Buffer.byteLength(segment) > 255) return 'has a segment longer than 255 bytes';
  return null;
}

/** Equal for two paths that are one file where letter case does not count. */
export function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
