/** Whether answers have the shape that their field asks for: words or numbers, more than a word, and words of their own. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';
import { answersOf } from './answers.js';
import { headsOf, lexisOf } from './lint/engine/lexis.js';
import { asksForNumbers, asksForWords, descriptions, shortest } from './lint/lengths.js';
import { lexica } from './lint/lexicon/registry.gen.js';

const countWords = (text: string): number => text.split(/\s+/).length;

/** Nothing but figures, units of a letter or two, dates and marks. */
const ONLY_FIGURES = /^[^\p{L}\d]*\d[^\p{L}]*(?:\p{L}{1,2}[^\p{L}]*)?$/u;
const isFigure = (text: string): boolean => text.length < 60 && ONLY_FIGURES.test(text);
const NUMBER_WORD =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|trillion|half|quarter|no limit|not limited|unlimited)\b/i;

/** Fields that ask for words hold more than a number or a date, and sizes hold a number. */
const wordsAndNumbers: Computation = (facts) =>
  failedAt(
    answersOf(facts).flatMap(({ path, fact, kind, text }) => {
      if (kind === 'reason') return [];
      if ((kind === 'prose' || asksForWords.has(fact)) && isFigure(text)) {
        return [{ path, text: `\`${path}\` asks for words and says ${quoted(text)}` }];
      }
      if (asksForNumbers.has(fact) && !NUMBER_WORD.test(text)) {
        return [
          { path, text: `\`${path}\` asks for a size with its unit and says ${quoted(text)}` },
        ];
      }
      return [];
    }),
  );

const general = headsOf('extent', 'open', 'matter', 'media', 'deed', 'praise', 'pledge', 'place');

/** Two words that both name something: none of them is a general one in any language. */
function namesTwo(text: string): boolean {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return (
    words.length === 2 &&
    !lexica.some((lexicon) =>
      words.some((word) => (lexisOf(lexicon).headsOf(word) & general) !== 0),
    )
  );
}

/** A description is longer than a word or two. */
export const descriptionsLongEnough: Computation = (facts) =>
  failedAt(
    answersOf(facts).flatMap(({ path, fact, kind, text }) =>
      kind === 'prose' &&
      descriptions.has(fact) &&
      text.length < 60 &&
      !text.includes('://') &&
      countWords(text) < shortest &&
      !namesTwo(text)
        ? [{ path, text: `\`${path}\` says only ${quoted(text)}` }]
        : [],
    ),
  );

/** Shorter answers may well be the same: "None publicly known". */
const LEAST_REPEATED = 4;
const FEWEST_FIELDS = 3;
/** So long a text is no coincidence: two questions of one section are enough. */
const LONG = 12;
const FREE_TO_REPEAT = /comments$|^evidence|^waivers|^positions/;

interface Told {
  readonly path: string;
  readonly fact: string;
  readonly text: string;
}

/** No answer in sentences stands word for word in three fields, and no long one in two of the same section. Entries of one list are one field. */
const answersOwn: Computation = (facts) => {
  const byText = new Map<string, Told[]>();
  for (const { path, fact, kind, text } of answersOf(facts)) {
    if (kind !== 'prose' || FREE_TO_REPEAT.test(fact) || countWords(text) < LEAST_REPEATED)
      continue;
    const key = text
      .toLowerCase()
      .replace(/[\s.,;:!]+/g, ' ')
      .trim();
    const same = byText.get(key) ?? [];
    if (same.every((each) => each.fact !== fact)) same.push({ path, fact, text });
    byText.set(key, same);
  }
  return failedAt([...byText.values()].flatMap(repeated));
};

const sectionOf = (fact: string): string => fact.split('.')[0] ?? '';

/** A spot for the same words in too many fields. */
function repeated(same: readonly Told[]): readonly FailedPlace[] {
  const [first, ...rest] = same;
  if (!first || rest.length === 0 || sharesQuestion(same)) return [];
  const isLong = countWords(first.text) >= LONG;
  const inSection = rest.some(({ fact }) => sectionOf(fact) === sectionOf(first.fact));
  if (same.length < FEWEST_FIELDS && !(isLong && inSection)) return [];
  const others = rest.map(({ path }) => `\`${path}\``).join(', ');
  return [
    {
      path: first.path,
      text: `\`${first.path}\` says ${quoted(first.text)}, and so do ${others}`,
    },
  ];
}

/** The types of content of two modalities are for another check. */
const sharesQuestion = (same: readonly Told[]): boolean =>
  same.every(({ fact }) => fact.startsWith('training_data.modalities.'));

const MODALITIES = ['text', 'image', 'audio', 'video'] as const;
const NAMES_OF_MODALITIES =
  /\b(?:texts?|textual|images?|pictures?|photos?|audio|sounds?|speech|videos?|films?|visual|data)\b/g;

/** The types of content of each modality are its own, also once the name of the modality is left out. */
export const modalityContentDiffers: Computation = (facts: ModelFacts) => {
  const described = answersOf(facts).filter(
    ({ fact, kind }) =>
      kind === 'prose' &&
      MODALITIES.some((name) => fact === `training_data.modalities.${name}.types_of_content`),
  );
  if (described.length < 2) return unknown;
  const seen = new Map<string, string>();
  const spots: FailedPlace[] = [];
  for (const { path, text } of described) {
    const key = text
      .toLowerCase()
      .replace(NAMES_OF_MODALITIES, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const other = seen.get(key);
    if (other === undefined) seen.set(key, path);
    else spots.push({ path, text: `\`${path}\` says ${quoted(text)}, as \`${other}\` does` });
  }
  return failedAt(spots);
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'answers-are-words-or-numbers': wordsAndNumbers,
  'descriptions-long-enough': descriptionsLongEnough,
  'answers-differ': answersOwn,
  'modality-content-differs': modalityContentDiffers,
} satisfies Tests;
