/** Ways to make a file that breaks the rules about the content of pages. */
import { type Harmed, name } from '../harmed.js';
import type { Breakages } from './breakage.js';

const artifact = (operators: string): string => `/Artifact BMC ${operators} EMC`;
const adding =
  (operators: string) =>
  (file: Harmed): void =>
    file.append(operators);
const firstFont = (file: Harmed): string => {
  const fonts = file.at(file.document.getPage(0).node, 'Resources', 'Font');
  return fonts.keys()[0]?.decodeText() ?? '';
};

export const brokenContents = {
  'content/readable': [
    { what: 'breaks off in a string', harm: adding('(abc') },
    { what: 'closes what is not open', harm: adding('>>') },
    {
      what: 'is not there',
      harm: ({ document }) => document.getPages().at(-1)?.node.delete(name('Contents')),
      also: ['structure/content-owned'],
    },
  ],
  'content/operators': [{ what: 'has an operator of its own', harm: adding('foo') }],
  'content/marks-balanced': [
    { what: 'ends too often', harm: adding('EMC') },
    { what: 'does not end', harm: adding('/Artifact BMC') },
    { what: 'ends within a text', harm: adding('/Artifact BMC BT EMC ET') },
  ],
  'content/marks-flat': [{ what: 'is nested', harm: adding(artifact(artifact(''))) }],
  'content/marks-numbered': [{ what: 'has no number', harm: adding('/P BMC EMC') }],
  'content/all-marked': [
    { what: 'fills outside', harm: adding('0 0 1 1 re f') },
    {
      what: 'shows text outside',
      harm: (file) => file.append(`BT /${firstFont(file)} 9 Tf <> Tj ET`),
    },
  ],
  'content/texts-balanced': [
    { what: 'does not end', harm: adding('BT') },
    { what: 'ends twice', harm: adding('ET') },
    { what: 'begins within another', harm: adding('BT BT ET') },
    { what: 'holds a path', harm: adding('BT 0 0 m ET') },
    { what: 'is placed outside', harm: adding('1 0 Td') },
    { what: 'saves a state', harm: adding('BT q Q ET') },
  ],
  'content/states-balanced': [
    { what: 'is not restored', harm: adding('q') },
    { what: 'is restored twice', harm: adding('q Q Q') },
    { what: 'is too deep', harm: adding(`${'q '.repeat(29)}${'Q '.repeat(29)}`) },
  ],
  'content/rgb-only': [
    { what: 'fills in CMYK', harm: adding('0 0 0 1 k') },
    { what: 'strokes in CMYK', harm: adding('0 0 0 1 K') },
  ],
  'content/no-inline-images': [
    { what: 'has one', harm: adding(artifact('BI /W 1 /H 1 /BPC 8 /CS /G ID x EI')) },
  ],
} as const satisfies Breakages;
