/** Tells when one of some files changes, appears or goes: by the events of their folders, and by polling where there are none. */
import { type FSWatcher, lstatSync, unwatchFile, watch, watchFile } from 'node:fs';
import { basename, dirname } from 'node:path';

export interface FileWatch {
  /** From now on these paths, absolute, and no others. */
  readonly follow: (paths: Iterable<string>) => void;
  readonly close: () => void;
}

/** How often a file is looked at that has no events, in milliseconds. */
const pollEvery = 500;

/** What a test may replace. */
export interface Watchers {
  readonly watch: typeof watch;
  readonly watchFile: typeof watchFile;
  readonly unwatchFile: typeof unwatchFile;
}

/**
 * A file is watched by its folder, for editors that save put a new file in the place of the old one. `changed` may be called without need,
 * so the caller looks again at what it cares for.
 */
export function watchFiles(
  changed: () => void,
  by: Watchers = { watch, watchFile, unwatchFile },
): FileWatch {
  const folders = new Map<string, { watcher: FSWatcher; names: ReadonlySet<string> | null }>();
  const polled = new Set<string>();

  const poll = (path: string): void => {
    if (polled.has(path)) return;
    polled.add(path);
    by.watchFile(path, { interval: pollEvery, persistent: true }, changed);
  };
  const unpoll = (path: string): void => {
    polled.delete(path);
    by.unwatchFile(path, changed);
  };
  const close = (folder: string): void => {
    folders.get(folder)?.watcher.close();
    folders.delete(folder);
  };
  const open = (folder: string, names: ReadonlySet<string> | null): boolean => {
    const own = folders.get(folder);
    if (own !== undefined) {
      own.names = names;
      return true;
    }
    try {
      const watcher = by.watch(folder, (_event, name) => {
        const wanted = folders.get(folder)?.names;
        // The folder itself has gone or moved, and its watcher with it; to follow it anew finds the one in its place.
        if (name === basename(folder)) close(folder);
        else if (name !== null && wanted !== null && !wanted?.has(name)) return;
        changed();
      });
      watcher.on('error', () => {
        close(folder);
        for (const name of names ?? []) poll(`${folder}/${name}`);
        poll(folder);
        changed();
      });
      folders.set(folder, { watcher, names });
      return true;
    } catch {
      return false;
    }
  };

  return {
    follow: (paths) => {
      const wanted = wantedFolders(paths);
      for (const folder of [...folders.keys()]) if (!wanted.has(folder)) close(folder);
      const toPoll = new Set<string>();
      for (const [folder, names] of wanted) {
        if (open(folder, names)) continue;
        for (const name of names ?? []) toPoll.add(`${folder}/${name}`);
        if (names === null) toPoll.add(folder);
      }
      for (const path of [...polled]) if (!toPoll.has(path)) unpoll(path);
      for (const path of toPoll) poll(path);
    },
    close: () => {
      for (const folder of [...folders.keys()]) close(folder);
      for (const path of [...polled]) unpoll(path);
    },
  };
}

/** Folder → the names in it that count, or null where all do: a path that is a folder is watched for whatever it holds. */
function wantedFolders(paths: Iterable<string>): Map<string, ReadonlySet<string> | null> {
  const wanted = new Map<string, Set<string> | null>();
  for (const path of paths) {
    const folder = dirname(path);
    const names = wanted.get(folder);
    if (names !== null) wanted.set(folder, (names ?? new Set()).add(basename(path)));
    if (isFolder(path)) wanted.set(path, null);
  }
  return wanted;
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
