/** What the findings of configurations, of age and of a committed pack mean. */
import { dated } from '../release/staleness.js';
import type { FindingMeaning } from './finding-meanings.js';

const stale = Object.entries(dated).map(([what, { title }]): [string, FindingMeaning] => [
  `stale/${what}`,
  {
    title: `${title} longer ago than --stale-after allows`,
    why: 'What is said of a model was true on a day; after a while somebody has to look again.',
  },
]);

export const gateMeanings: Readonly<Record<string, FindingMeaning>> = {
  'config/path': {
    title: 'A path in the configuration can not be used',
    why: 'A configuration comes with a repository; its paths stay below its folder and pass through no link, so that it can not make the program read or write elsewhere.',
  },
  'config/unknown-finding': {
    title: 'The configuration names a finding that does not exist',
    why: 'A misspelt id would raise nothing, and the gate would be weaker than it looks.',
  },
  ...Object.fromEntries(stale),
  'stale/pack': {
    title: 'The pack was built longer ago than --stale-after allows',
    why: 'Dates and duties are those of the day when it was built.',
  },
  'drift/changed': {
    title: 'The committed pack says something else than the facts do now',
    why: 'A reader of the pack would be told what the provider no longer says.',
  },
  'drift/conclusion': {
    title: 'The committed pack comes to another conclusion than the facts do now',
    why: 'What is owed, or why, has changed since the pack was built.',
  },
  'drift/source': {
    title: 'The sources of the pack changed, and no fact did',
    why: 'The pack embeds its sources with their lines, and these are no longer the same.',
  },
  'drift/missing': {
    title: 'The committed pack lacks a document that the facts call for',
    why: 'A document that is owed would not be handed over.',
  },
  'drift/extra': {
    title: 'The committed pack holds a document that the facts call for no longer',
    why: 'It may say what is no longer true, and nobody would keep it up to date.',
  },
  'drift/theme': {
    title: 'The pack was made with another theme',
    why: 'The files of the pack can be compared only if they are made alike.',
  },
  'drift/templates': {
    title: 'The pack was made with other templates',
    why: 'The words of its documents are not those that a build would write now.',
  },
  'drift/tool': {
    title: 'The pack was built by another version of the program',
    why: 'Other versions may write other bytes, so facts and conclusions were compared and files were not.',
  },
  'drift/law': {
    title: 'The pack rests on another state of the law',
    why: 'A provision may have changed between the two.',
  },
  'drift/unreadable': {
    title: 'The committed pack is broken',
    why: 'What differs from its own manifest proves nothing, so it is not compared.',
  },
};
