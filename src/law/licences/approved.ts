/** Further licences that the Open Source Initiative has approved, and a few for content, with all four rights. */
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

/** The definition of the Initiative asks for redistribution, changes and use without a limit of field or person. */
const permissive = licenceGroup(
  { rights: all, restrictions: [credit], osi: true },
  {
    'AFL-1.1': { name: 'Academic Free License v1.1' },
    'AFL-1.2': { name: 'Academic Free License v1.2' },
    'AFL-2.0': { name: 'Academic Free License v2.0' },
    'AFL-2.1': { name: 'Academic Free License v2.1' },
    'BSD-1-Clause': { name: 'BSD 1-Clause License' },
    'BSD-2-Clause-Patent': { name: 'BSD-2-Clause Plus Patent License' },
    'BSD-3-Clause-LBNL': { name: 'Lawrence Berkeley National Labs BSD variant license' },
    'CERN-OHL-P-2.0': { name: 'CERN Open Hardware Licence Version 2 - Permissive' },
    'CNRI-Python': { name: 'CNRI Python License' },
    'ECL-1.0': { name: 'Educational Community License v1.0' },
    'EFL-1.0': { name: 'Eiffel Forum License v1.0' },
    'EFL-2.0': { name: 'Eiffel Forum License v2.0' },
    Entessa: { name: 'Entessa Public License v1.0' },
    EUDatagrid: { name: 'EU DataGrid Software License' },
    Fair: { name: 'Fair License' },
    HPND: { name: 'Historical Permission Notice and Disclaimer' },
    ICU: { name: 'ICU License' },
    'LiLiQ-P-1.1': { name: 'Licence Libre du Québec – Permissive version 1.1' },
    MirOS: { name: 'The MirOS Licence' },
    'MIT-Modern-Variant': { name: 'MIT License Modern Variant' },
    NTP: { name: 'NTP License' },
    'OLDAP-2.8': { name: 'Open LDAP Public License v2.8' },
    'PHP-3.0': { name: 'PHP License v3.0' },
    'PHP-3.01': { name: 'PHP License v3.01' },
    'Unicode-3.0': { name: 'Unicode License v3' },
    'Unicode-DFS-2016': { name: 'Unicode License Agreement - Data Files and Software (2016)' },
    'VSL-1.0': { name: 'Vovida Software License v1.0' },
    'W3C-20150513': { name: 'W3C Software Notice and Document License (2015-05-13)' },
    Xnet: { name: 'X.Net License' },
    'ZPL-2.0': { name: 'Zope Public License 2.0' },
    'ZPL-2.1': { name: 'Zope Public License 2.1' },
  },
);

const copyleft = licenceGroup(
  { rights: all, restrictions: [credit, sameTerms], copyleft: true, osi: true },
  {
    'CATOSL-1.1': { name: 'Computer Associates Trusted Open Source License 1.1' },
    'CERN-OHL-S-2.0': { name: 'CERN Open Hardware Licence Version 2 - Strongly Reciprocal' },
    'CERN-OHL-W-2.0': { name: 'CERN Open Hardware Licence Version 2 - Weakly Reciprocal' },
    'CPAL-1.0': { name: 'Common Public Attribution License 1.0' },
    'CPL-1.0': { name: 'Common Public License 1.0' },
    'IPL-1.0': { name: 'IBM Public License v1.0' },
    'LGPL-2.0-only': { name: 'GNU Library General Public License v2 only', aliases: ['LGPL-2.0'] },
    'LGPL-2.0-or-later': {
      name: 'GNU Library General Public License v2 or later',
      aliases: ['LGPL-2.0+'],
    },
    'LiLiQ-R-1.1': { name: 'Licence Libre du Québec – Réciprocité version 1.1' },
    'LiLiQ-Rplus-1.1': { name: 'Licence Libre du Québec – Réciprocité forte version 1.1' },
    'MPL-1.0': { name: 'Mozilla Public License 1.0' },
    'MPL-2.0-no-copyleft-exception': { name: 'Mozilla Public License 2.0 (no copyleft exception)' },
    'NPOSL-3.0': { name: 'Non-Profit Open Software License 3.0' },
    'OSET-PL-2.1': { name: 'OSET Public License version 2.1' },
    'OSL-1.0': { name: 'Open Software License 1.0' },
    'OSL-2.0': { name: 'Open Software License 2.0' },
    'OSL-2.1': { name: 'Open Software License 2.1' },
    Sleepycat: { name: 'Sleepycat License' },
    'SPL-1.0': { name: 'Sun Public License v1.0' },
  },
);

const publicData = licenceGroup(
  { rights: all, restrictions: [], osi: false },
  { 'DL-DE-ZERO-2.0': { name: 'Data licence Germany – zero – version 2.0' } },
);

const creditedData = licenceGroup(
  { rights: all, restrictions: [credit], osi: false },
  {
    'DL-DE-BY-2.0': { name: 'Data licence Germany – attribution – version 2.0' },
  },
);

const sharedText = licenceGroup(
  { rights: all, restrictions: [credit, sameTerms], copyleft: true, osi: false },
  {
    'GFDL-1.2-only': { name: 'GNU Free Documentation License v1.2 only', aliases: ['GFDL-1.2'] },
    'GFDL-1.2-or-later': { name: 'GNU Free Documentation License v1.2 or later' },
  },
);

export const licences = {
  ...permissive,
  ...copyleft,
  ...publicData,
  ...creditedData,
  ...sharedText,
};
