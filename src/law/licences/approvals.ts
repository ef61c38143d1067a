/** Which licences are on the lists that schemes of openness ask for; each row is a column of the licence of the same id. */
import { licences as approved } from './approved.js';

export interface Approvals {
  /** Approved by the Open Source Initiative; null where the name stands for several texts and not all are. */
  readonly osi?: boolean | null;
  /** Called free by the Free Software Foundation. */
  readonly fsf?: boolean | null;
  /** A licence for open data or content that the Model Openness Framework lists; null as above. */
  readonly open_data?: boolean | null;
}

/** Where the marks come from: the columns for both in the SPDX list, and for data the list of the framework's own tool. */
export const approvalsSource = {
  name: 'SPDX License List',
  version: 'c2dbc5a',
  link: 'https://spdx.org/licenses/',
  confidence: 'verified',
} as const;

const both = { osi: true, fsf: true } as const;
const content = { fsf: true, open_data: true } as const;

/** Licences that stand on a list, by id; a known licence without a row stands on none. */
export const licenceApprovals: Readonly<Record<string, Approvals>> = {
  'CC0-1.0': content,
  Unlicense: both,
  '0BSD': { osi: true },
  'MIT-0': { osi: true },
  WTFPL: { fsf: true },
  'PDDL-1.0': { open_data: true },

  'Apache-2.0': both,
  'Apache-1.1': both,
  MIT: both,
  X11: { fsf: true },
  'BSD-2-Clause': both,
  'BSD-3-Clause': both,
  bsd: { osi: null, fsf: null },
  'BSD-3-Clause-Clear': { fsf: true },
  'BSD-4-Clause': { fsf: true },
  ISC: both,
  Zlib: both,
  NCSA: both,
  PostgreSQL: { osi: true },
  'Python-2.0': both,
  'BSL-1.0': both,
  'AFL-3.0': both,
  'Artistic-2.0': both,
  'ECL-2.0': both,
  'UPL-1.0': both,
  // Approved in 2024, after that state of the list.
  'BlueOak-1.0.0': { osi: true },
  'MulanPSL-2.0': { osi: true },
  W3C: both,
  'CECILL-B': { fsf: true },
  'LPPL-1.3c': { osi: true },
  'OpenMDW-1.0': { open_data: true },
  'CDLA-Permissive-1.0': { open_data: true },
  'CDLA-Permissive-2.0': { open_data: true },
  'ODC-By-1.0': { open_data: true },
  'OGL-UK-3.0': { open_data: true },
  'CC-BY-1.0': { open_data: true },
  'CC-BY-2.0': { open_data: true },
  'CC-BY-2.5': { open_data: true },
  'CC-BY-3.0': { open_data: true },
  'CC-BY-4.0': content,

  gpl: { osi: null, fsf: true },
  lgpl: { osi: null, fsf: true },
  gfdl: { open_data: null, fsf: true },
  'GPL-2.0-only': both,
  'GPL-2.0-or-later': both,
  'GPL-3.0-only': both,
  'GPL-3.0-or-later': both,
  'LGPL-2.1-only': both,
  'LGPL-2.1-or-later': both,
  'LGPL-3.0-only': both,
  'LGPL-3.0-or-later': both,
  'AGPL-3.0-only': both,
  'AGPL-3.0-or-later': both,
  'GFDL-1.3-only': content,
  'GFDL-1.3-or-later': content,
  'MPL-1.1': both,
  'MPL-2.0': both,
  'EPL-1.0': both,
  'EPL-2.0': both,
  'EUPL-1.1': both,
  'EUPL-1.2': both,
  'OSL-3.0': both,
  'CDDL-1.0': both,
  'MS-PL': both,
  'MS-RL': both,
  'CECILL-2.1': { osi: true },
  'CECILL-C': { fsf: true },
  'OFL-1.1': both,
  'ODbL-1.0': content,
  'CDLA-Sharing-1.0': { open_data: true },
  'CC-BY-SA-1.0': { open_data: true },
  'CC-BY-SA-2.0': { open_data: true },
  'CC-BY-SA-2.5': { open_data: true },
  'CC-BY-SA-3.0': { open_data: true },
  'CC-BY-SA-4.0': content,

  ...Object.fromEntries(
    Object.values(approved)
      .filter(({ osi }) => osi === true)
      .map(({ id }) => [id, { osi: true }]),
  ),
};
