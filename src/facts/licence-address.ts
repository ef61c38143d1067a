/** Finds the licence whose text stands at a web address. */
import { type Licence, licences } from '../law/licences.js';

/** Sites that give each licence a page named by its id. */
const byId =
  /^(?:spdx\.org\/licenses|opensource\.org\/licenses?|choosealicense\.com\/licenses)\/([^/?#]+)$/;

/** Pages of the publishers of the usual licences. */
const known: Readonly<Record<string, string>> = {
  'apache.org/licenses/license-2.0': 'Apache-2.0',
  'boost.org/license_1_0': 'BSL-1.0',
  'creativecommons.org/publicdomain/zero/1.0': 'CC0-1.0',
  'eupl.eu/1.2': 'EUPL-1.2',
  'gnu.org/licenses/agpl-3.0': 'AGPL-3.0-only',
  'gnu.org/licenses/gpl-2.0': 'GPL-2.0-only',
  'gnu.org/licenses/gpl-3.0': 'GPL-3.0-only',
  'gnu.org/licenses/lgpl-2.1': 'LGPL-2.1-only',
  'gnu.org/licenses/lgpl-3.0': 'LGPL-3.0-only',
  'gnu.org/licenses/old-licenses/gpl-2.0': 'GPL-2.0-only',
  'gnu.org/licenses/old-licenses/lgpl-2.1': 'LGPL-2.1-only',
  'mit-license.org': 'MIT',
  'mozilla.org/mpl/2.0': 'MPL-2.0',
  'opensource.org/license/apache-2-0': 'Apache-2.0',
  'opensource.org/license/bsd-2-clause': 'BSD-2-Clause',
  'opensource.org/license/bsd-3-clause': 'BSD-3-Clause',
  'opendatacommons.org/licenses/by/1-0': 'ODC-By-1.0',
  'opendatacommons.org/licenses/odbl/1-0': 'ODbL-1.0',
  'unlicense.org': 'Unlicense',
};

/** An address as it is compared: without its beginning, its case and the ending of its file. */
function place(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*/s, '')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/\/(?:deed|legalcode)(?:\.\w+)*$/, '')
    .replace(/(?:\.en)?\.(?:html?|txt|php|md|en)$/, '');
}

let byLink: ReadonlyMap<string, Licence | null> | null = null;

/** Pages that the table links, where no other licence has the same. */
function linked(): ReadonlyMap<string, Licence | null> {
  if (byLink) return byLink;
  const found = new Map<string, Licence | null>();
  for (const licence of Object.values(licences)) {
    const at = place(licence.link);
    // The page of a publisher is no text of a licence.
    const isPage = at.split('/').length > 2 || /licen|terms|legal/.test(at);
    found.set(at, found.has(at) || !isPage ? null : licence);
  }
  byLink = found;
  return found;
}

/** The licence at that address, or null; `find` looks one up by its id. */
export function licenceAt(address: string, find: (id: string) => Licence | null): Licence | null {
  if (!/^(?:https?:\/\/|www\.)/i.test(address.trim())) return null;
  const at = place(address);
  const own = linked().get(at);
  if (own) return own;
  if (Object.hasOwn(known, at)) return find(known[at] ?? '');
  const [, id] = byId.exec(at) ?? [];
  if (id !== undefined) return find(id);
  const [, terms, version] = /^creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)$/.exec(at) ?? [];
  return terms === undefined ? null : find(`CC-${terms}-${version}`);
}
