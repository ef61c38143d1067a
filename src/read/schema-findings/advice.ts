/** Finds what an author may write instead of a value that does not fit: what he meant, or an honest way out. */

import { valueAdvice } from '../form-keys.js';
import type { Schema } from '../schema-walk.js';
import { absenceMeant } from './absence-words.js';
import { type Field, fieldAt } from './field.js';
import { meantBy } from './meant.js';
import type { Misfit } from './misfit.js';
import { skeletonOf } from './skeleton.js';
import type { Steps } from './spot.js';
import { asCode, enumerated } from './words.js';

/** A help with the YAML that it proposes in place of the value. */
export interface Advice {
  readonly help: string;
  /** In the order in which the help names them; none where only the author can tell. */
  readonly texts: readonly string[];
  /** The help says all that there is to say. */
  readonly isWhole?: true;
}

/** What to write in place of the value; every proposal has been tried against the schema. */
export function adviceFor(place: Misfit): Advice {
  const { node, path, steps, accepts } = place;
  const special = node.kind === 'text' ? valueAdvice(path, node.value) : null;
  if (special !== null) return { help: special.help, texts: special.texts ?? [], isWhole: true };
  const meant = meantBy(place);
  const texts = distinct(meant?.texts ?? []).filter((text) => accepts(steps, text));
  if (meant && texts.length > 0) return { help: meant.say(texts.map(asCode)), texts };
  return wayOut(place, meant?.asks);
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Where the value tells nothing: the ways that the field offers, and what decides between them. */
function wayOut({ node, field, steps, schema, accepts }: Misfit, asks?: string): Advice {
  const word = node.kind === 'text' ? absenceMeant(node.value) : null;
  // A question that takes yes or no applies; only its answer can be unknown.
  const reason = field.types.includes('boolean') ? 'unknown' : (word ?? 'unknown');
  const absence = `{ ${reason}: "<why>" }`;
  const entry = field.types.includes('array')
    ? skeletonOf([...steps, 0], { schema, accepts })
    : null;
  const isText = entry?.text.startsWith('"');
  const whole = field.types.includes('object') ? skeletonOf(steps, { schema, accepts }) : null;
  const offered = {
    absence: [absence],
    nothing: field.types.includes('array') ? ['[]'] : [],
    entry: entry === null || (isText && word !== null) ? [] : [`[${entry.text}]`],
    whole: whole === null ? [] : [whole.text],
    choices: field.types.includes('boolean') ? ['true', 'false'] : field.choices.slice(0, 12),
    notKnown: field.mayBeNotKnown && word !== null ? ['not known'] : [],
  };
  const order: (keyof typeof offered)[] =
    word === null
      ? ['notKnown', 'entry', 'whole', 'choices', 'absence']
      : ['absence', 'nothing', 'notKnown', 'choices'];
  let texts = distinct(order.flatMap((key) => offered[key])).filter((text) => accepts(steps, text));
  if (texts.length === 0 && word !== null) {
    texts = distinct([...offered.entry, ...offered.whole]).filter((text) => accepts(steps, text));
  }
  const beside = (entry ?? whole)?.beside ?? [];
  const more =
    beside.length > 0 ? ` (with ${enumerated(beside.slice(0, 8), 'and')} where known)` : '';
  const shapes: readonly string[] = [...offered.entry, ...offered.whole];
  const ways = enumerated(
    texts.map((text) => `${asCode(text)}${shapes.includes(text) ? more : ''}`),
    'or',
  );
  const decides = asks ?? deciding(field, word !== null);
  if (texts.length === 0)
    return { help: decides ?? lastWords(field, [...steps, 0], schema), texts };
  if (decides !== null && texts.every((text) => text === absence)) {
    return { help: `${decides}, or ${ways}`, texts };
  }
  if (
    decides !== null &&
    offered.entry.length + offered.whole.length === 0 &&
    !field.types.includes('array')
  ) {
    return { help: `Write ${ways}; ${lower(decides)}`, texts };
  }
  const lead = offered.entry.length > 0 && texts[0] === offered.entry[0] ? 'Write a list' : 'Write';
  return { help: `${lead}: ${ways}`.replace('Write: ', 'Write '), texts };
}

/** Where no value can be shown: the keys or words that only the author can fill in. */
function lastWords(field: Field, entry: Steps, schema: Schema): string {
  const keys = field.types.includes('array') ? fieldAt(schema, entry).keys : field.keys;
  if (keys.length === 0) return 'What it is decides, and only you can tell';
  return `What its keys say decides: ${enumerated(keys.slice(0, 8), 'and')}`;
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What decides on the value, as an instruction; null where the ways say it themselves. */
function deciding(field: Field, isAbsent: boolean): string | null {
  if (field.isDay) return 'Which day it is decides: write it as YYYY-MM-DD';
  if (field.isMonth) return 'Which month it is decides: write it as YYYY-MM';
  if (field.types.includes('number') || field.types.includes('integer')) {
    return field.types.includes('object')
      ? 'The figure decides: write digits alone, such as 1.2e24, or a bound'
      : 'The figure decides: write digits alone, such as 7.3e9';
  }
  if (field.vocabulary !== null) return byVocabulary[field.vocabulary];
  if (field.types.includes('boolean') || field.choices.length > 0) {
    return isAbsent ? 'Which of them it is decides' : null;
  }
  return null;
}

const byVocabulary = {
  country: 'Which country it is decides: write its two letters of ISO 3166-1',
  language: 'Which language it is decides: write its tag, such as de or pt-BR',
  licence: 'Which licence it is decides: write its SPDX identifier',
  address: 'Which page it is decides: write its public address, beginning with https://',
  mail: 'Which mailbox it is decides: write its public address, such as office@heron.example',
} as const;
