/** Licences that grant all four rights and ask at most for credit or for the same terms. */
import { licenceGroup } from './define.js';

const all = { access: true, use: true, modify: true, distribute: true } as const;
const credit = {
  kind: 'attribution',
  description: 'Copyright and licence notices stay with copies.',
} as const;
const sameTerms = {
  kind: 'share_alike',
  description: 'Whoever passes on changed versions does so under the same or comparable terms.',
} as const;

/** Ids of the Hugging Face hub for a whole family, whose members agree in rights and restrictions. */
const families = 'https://huggingface.co/docs/hub/repositories-licenses';

const publicDomain = licenceGroup(
  { rights: all, restrictions: [] },
  {
    'CC0-1.0': { name: 'Creative Commons Zero v1.0 Universal', aliases: ['cc0'] },
    'CC-PDDC': { name: 'Creative Commons Public Domain Dedication and Certification' },
    Unlicense: { name: 'The Unlicense' },
    '0BSD': { name: 'BSD Zero Clause License' },
    'MIT-0': { name: 'MIT No Attribution' },
    WTFPL: { name: 'Do What The F*ck You Want To Public License' },
    'PDDL-1.0': { name: 'ODC Public Domain Dedication & License 1.0', aliases: ['pddl'] },
  },
);

const permissive = licenceGroup(
  { rights: all, restrictions: [credit] },
  {
    'Apache-2.0': {
      name: 'Apache License 2.0',
      aliases: ['apache 2.0', 'apache2', 'apache license 2.0', 'apache license, version 2.0'],
    },
    'Apache-1.1': { name: 'Apache License 1.1' },
    MIT: { name: 'MIT License', aliases: ['mit license', 'expat'] },
    X11: { name: 'X11 License' },
    'BSD-2-Clause': { name: 'BSD 2-Clause "Simplified" License' },
    'BSD-3-Clause': { name: 'BSD 3-Clause "New" or "Revised" License' },
    bsd: { name: 'BSD licence family', link: families },
    'BSD-3-Clause-Clear': { name: 'BSD 3-Clause Clear License' },
    'BSD-4-Clause': { name: 'BSD 4-Clause "Original" or "Old" License' },
    ISC: { name: 'ISC License' },
    Zlib: { name: 'zlib License' },
    NCSA: { name: 'University of Illinois/NCSA Open Source License' },
    PostgreSQL: { name: 'PostgreSQL License' },
    'Python-2.0': { name: 'Python License 2.0' },
    'PSF-2.0': { name: 'Python Software Foundation License 2.0' },
    'BSL-1.0': { name: 'Boost Software License 1.0', aliases: ['boost'] },
    'AFL-3.0': { name: 'Academic Free License v3.0' },
    'Artistic-2.0': { name: 'Artistic License 2.0' },
    'ECL-2.0': { name: 'Educational Community License v2.0' },
    'UPL-1.0': { name: 'Universal Permissive License v1.0' },
    'BlueOak-1.0.0': { name: 'Blue Oak Model License 1.0.0' },
    'MulanPSL-2.0': { name: 'Mulan Permissive Software License, Version 2' },
    W3C: { name: 'W3C Software Notice and License (2002-12-31)' },
    'CECILL-B': { name: 'CeCILL-B Free Software License Agreement' },
    'LPPL-1.3c': { name: 'LaTeX Project Public License v1.3c' },
    'OpenMDW-1.0': {
      name: 'Open Model, Data & Weights License Agreement 1.0',
      aliases: ['openmdw', 'open-mdw', 'OpenMDW 1.0'],
    },
    'CDLA-Permissive-1.0': { name: 'Community Data License Agreement Permissive 1.0' },
    'CDLA-Permissive-2.0': { name: 'Community Data License Agreement Permissive 2.0' },
    'ODC-By-1.0': {
      name: 'Open Data Commons Attribution License v1.0',
      aliases: ['odc-by'],
    },
    'etalab-2.0': { name: 'Etalab Open License 2.0' },
    'OGL-UK-3.0': { name: 'Open Government Licence v3.0' },
    'CC-BY-1.0': { name: 'Creative Commons Attribution 1.0 Generic' },
    'CC-BY-2.0': { name: 'Creative Commons Attribution 2.0 Generic' },
    'CC-BY-2.5': { name: 'Creative Commons Attribution 2.5 Generic' },
    'CC-BY-3.0': { name: 'Creative Commons Attribution 3.0 Unported' },
    'CC-BY-4.0': {
      name: 'Creative Commons Attribution 4.0 International',
      aliases: ['cc by 4.0'],
    },
  },
);

const copyleft = licenceGroup(
  { rights: all, restrictions: [credit, sameTerms], copyleft: true },
  {
    gpl: { name: 'GNU General Public License family', link: families },
    lgpl: { name: 'GNU Lesser General Public License family', link: families },
    gfdl: { name: 'GNU Free Documentation License family', link: families },
    'GPL-2.0-only': {
      name: 'GNU General Public License v2.0 only',
      aliases: ['GPL-2.0', 'gplv2'],
    },
    'GPL-2.0-or-later': { name: 'GNU General Public License v2.0 or later', aliases: ['GPL-2.0+'] },
    'GPL-3.0-only': { name: 'GNU General Public License v3.0 only', aliases: ['GPL-3.0', 'gplv3'] },
    'GPL-3.0-or-later': { name: 'GNU General Public License v3.0 or later', aliases: ['GPL-3.0+'] },
    'LGPL-2.1-only': {
      name: 'GNU Lesser General Public License v2.1 only',
      aliases: ['LGPL-2.1'],
    },
    'LGPL-2.1-or-later': {
      name: 'GNU Lesser General Public License v2.1 or later',
      aliases: ['LGPL-2.1+'],
    },
    'LGPL-3.0-only': {
      name: 'GNU Lesser General Public License v3.0 only',
      aliases: ['LGPL-3.0'],
    },
    'LGPL-3.0-or-later': {
      name: 'GNU Lesser General Public License v3.0 or later',
      aliases: ['LGPL-3.0+'],
    },
    'AGPL-3.0-only': {
      name: 'GNU Affero General Public License v3.0 only',
      aliases: ['AGPL-3.0', 'agplv3'],
    },
    'AGPL-3.0-or-later': {
      name: 'GNU Affero General Public License v3.0 or later',
      aliases: ['AGPL-3.0+'],
    },
    'GFDL-1.3-only': {
      name: 'GNU Free Documentation License v1.3 only',
      aliases: ['GFDL-1.3'],
    },
    'GFDL-1.3-or-later': { name: 'GNU Free Documentation License v1.3 or later' },
    'MPL-1.1': { name: 'Mozilla Public License 1.1' },
    'MPL-2.0': { name: 'Mozilla Public License 2.0' },
    'EPL-1.0': { name: 'Eclipse Public License 1.0' },
    'EPL-2.0': { name: 'Eclipse Public License 2.0' },
    'EUPL-1.1': { name: 'European Union Public License 1.1' },
    'EUPL-1.2': { name: 'European Union Public License 1.2' },
    'OSL-3.0': { name: 'Open Software License 3.0' },
    'CDDL-1.0': { name: 'Common Development and Distribution License 1.0' },
    'CDDL-1.1': { name: 'Common Development and Distribution License 1.1' },
    'MS-PL': { name: 'Microsoft Public License' },
    'MS-RL': { name: 'Microsoft Reciprocal License' },
    'CECILL-2.1': { name: 'CeCILL Free Software License Agreement v2.1' },
    'CECILL-C': { name: 'CeCILL-C Free Software License Agreement' },
    'OFL-1.1': { name: 'SIL Open Font License 1.1' },
    'ODbL-1.0': { name: 'Open Data Commons Open Database License v1.0', aliases: ['odbl'] },
    'CDLA-Sharing-1.0': { name: 'Community Data License Agreement Sharing 1.0' },
    'CC-BY-SA-1.0': { name: 'Creative Commons Attribution Share Alike 1.0 Generic' },
    'CC-BY-SA-2.0': { name: 'Creative Commons Attribution Share Alike 2.0 Generic' },
    'CC-BY-SA-2.5': { name: 'Creative Commons Attribution Share Alike 2.5 Generic' },
    'CC-BY-SA-3.0': { name: 'Creative Commons Attribution Share Alike 3.0 Unported' },
    'CC-BY-SA-4.0': {
      name: 'Creative Commons Attribution Share Alike 4.0 International',
      aliases: ['cc by-sa 4.0'],
    },
  },
);

export const licences = { ...publicDomain, ...permissive, ...copyleft };
