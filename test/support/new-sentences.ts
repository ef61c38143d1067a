/** What the papers of a model say only after a fact was taken away, less what they may say then: open points, and what the law and the rest of the facts carry. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Reason } from '../../src/assess/assessment.js';
import { computations } from '../../src/assess/computations.js';
import { evaluate } from '../../src/assess/evaluate.js';
import type { DocumentDefinition } from '../../src/documents/define.js';
import { documents } from '../../src/documents/registry.gen.js';
import type { Form } from '../../src/facts/define.js';
import { given } from '../../src/facts/lookup.js';
import { clocksOf } from '../../src/figures/safety-clocks.js';
import { forms } from '../../src/forms/registry.gen.js';
import { gates } from '../../src/gates/registry.gen.js';
import { items } from '../../src/items/registry.gen.js';
import { languages } from '../../src/languages/registry.js';
import { partsAsText, partsOf } from '../../src/languages/say.js';
import { incidentItems } from '../../src/law/incident-items.js';
import { provisions } from '../../src/law/provisions.js';
import { obligations } from '../../src/obligations/registry.gen.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { day, daysSpelled } from '../../src/render/dates.js';
import { askedConditions } from '../../src/render/papers/exception-conditions.js';
import { mdWordsOutside } from '../../src/render/sentence-values.js';
import { allPapers, BUILD_DAY, ids, type Papers } from './all-papers.js';
import {
  isDenial,
  isShortened,
  linesOf,
  piecesOf,
  plain,
  sentencesIn,
  sentencesOf,
} from './sentences.js';
import { messagesOf, openSentences, quietSentences } from './silence-sentences.js';

/** A sentence that one paper has and had not. */
export interface NewSentence {
  readonly paper: string;
  readonly sentence: string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const patternOf = (text: string): string => escaped(text).replace(/\\\{\w+\\\}/g, '.+?');

const silentSentences: readonly string[] = [
  ...Object.values(openSentences),
  ...Object.values(quietSentences),
].flatMap((text) => piecesOf(text).flatMap(sentencesIn));

/** The known sentences of silence as patterns; a name in braces stands for anything, a symbol of a status may stand before. */
const silences: readonly RegExp[] = silentSentences.map(
  (text) => new RegExp(`^(?:[○–] )?${patternOf(text)}$`, 'iu'),
);

/** The same inside a longer sentence, where part of an answer is missing. */
const partsOfSilence: readonly RegExp[] = silentSentences
  .filter((text) => text.replace(/\{\w+\}/g, '').trim().length >= 8)
  .toSorted((a, b) => b.length - a.length)
  .map((text) => new RegExp(patternOf(text), 'giu'));

/** Whether a sentence is one of those that stand where the provider has said nothing. */
export const isSilence = (sentence: string): boolean =>
  silences.some((each) => each.test(sentence));

/** What is left of a sentence without the words of silence in it. */
const withoutSilence = (sentence: string): string =>
  partsOfSilence.reduce((left, each) => left.replace(each, ' '), sentence);

const templates = new URL('../../templates/', import.meta.url);

/** The English words of a message. */
const sentenceOf = (key: string): string => partsAsText(partsOf(languages.en, key));

/** The words that templates give to helpers: labels of what is asked, which say nothing of the model. */
function labelsOfTemplates(): readonly string[] {
  return ['documents', 'sections'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, templates)).flatMap((name) => {
      const text = readFileSync(new URL(`${folder}/${name}`, templates), 'utf8');
      return [...text.matchAll(/\{\{[^}]*\}\}/g)].flatMap(([call]) =>
        [...call.matchAll(/(\bsay )?"([^"]*)"/g)].map(([, isMessage, label = '']) =>
          isMessage === undefined ? label : sentenceOf(label),
        ),
      );
    }),
  );
}

/** The frame in which answers stand: labels, headings of the law, and what the law itself says. */
const frame: ReadonlySet<string> = new Set(
  [
    ...labelsOfTemplates(),
    // Labels between which a fact decides.
    ...['notification/placement', 'record/earlier-versions', 'record/changed-since'].map(
      sentenceOf,
    ),
    ...['policy', 'downstream', 'item'].flatMap((file) => Object.values(messagesOf(file))),
    ...Object.values<Form>(forms).flatMap(({ sections }) =>
      sections.flatMap(({ title, fields }) => [
        title,
        ...fields.flatMap((field) => [field.label, field.relief ?? '', field.wants ?? '']),
        ...fields.map(({ whenNotAsked }) => whenNotAsked ?? ''),
      ]),
    ),
    ...Object.values(items).map(({ title }) => title),
    ...Object.values(provisions).flatMap(({ label, title }) => [label, title]),
    ...Object.values(gates).map(({ question }) => question),
    ...Object.values(obligations).map(
      ({ title, provision }) => `${title} (${provisions[provision].label})`,
    ),
    ...Object.values(askedConditions).map(({ asks }) => sentenceOf(asks)),
    ...incidentItems.flatMap(({ title, wants, facts }) => [
      title,
      wants,
      ...facts.map(({ label }) => label),
    ]),
    ...(['notification', 'framework', 'model-report'] as const).flatMap((paper) =>
      clocksOf(paper, {} as ReadResult['facts']).flatMap(({ what, rule }) => [what, rule]),
    ),
  ]
    .flatMap((text) => sentencesIn(text))
    .map((text) => text.toLowerCase()),
);

/** What the assessment concludes, as one text: the papers repeat its reasons. */
function conclusionsIn({ assessment }: Papers): string {
  const texts: string[] = [];
  const walk = (reason: Reason): void => {
    const { text, because, provision, facts } = reason;
    // Papers for outside readers call facts by their titles.
    texts.push(text, mdWordsOutside(reason), provision ?? '', ...facts.map(({ path }) => path));
    because.forEach(walk);
  };
  for (const { summary, reason, missing } of Object.values(assessment.gates)) {
    texts.push(summary, ...missing);
    walk(reason);
  }
  for (const { title, reason, missing } of assessment.obligations) {
    texts.push(title, reason.text, ...missing);
    walk(reason);
  }
  for (const { reason } of assessment.openness.schemes.flatMap(({ criteria }) => criteria))
    texts.push(reason.text);
  return plain(texts.map((text) => daysSpelled(text)).join(' ¶ ')).toLowerCase();
}

/** A clause of a reason, with or without what papers put around it: the block before, how sure it is, provision and evidence behind. */
function isConcluded(sentence: string, conclusions: string): boolean {
  const clause = sentence
    .toLowerCase()
    .replace(/^if none of these holds: /, '')
    .replace(/^[^:]+\((?:holds|fails|not known|unsettled)\): /, '')
    .replace(
      / \((?:not known|unsettled|art\.|annex|guidelines|recital|code)[^:]*?\)?(?::.*)?$/,
      '',
    );
  return clause
    .split(/: (?=[a-z_]+\.[a-z_.]+: )|; /)
    .every((part, index) => index > 0 || conclusions.includes(part));
}

/** What the paper on the exception says because a stated fact shows it. */
function shown({ facts }: ReadResult): ReadonlySet<string> {
  return new Set(
    Object.values(askedConditions).flatMap(({ shows }) =>
      shows
        .filter(({ fact, is }) => given(facts, fact) === is)
        .flatMap((each) => sentencesIn(sentenceOf('says' in each ? each.says : each.denies))),
    ),
  );
}

/** The denials that forms print because a stated fact carries them. */
function denialsCarried(read: ReadResult, { assessment }: Papers): ReadonlySet<string> {
  const setting = {
    read,
    asOf: BUILD_DAY,
    computations,
    answer: (gate: keyof typeof assessment.gates) => assessment.gates[gate].answer,
    missing: () => [],
    position: () => null,
    carried: () => ({ caveats: [], borderline: false }),
  };
  return new Set(
    Object.values<Form>(forms).flatMap(({ sections }) =>
      sections.flatMap(({ fields }) =>
        fields.flatMap(({ requiredWhen, whenNotRequired }) =>
          requiredWhen &&
          whenNotRequired !== undefined &&
          evaluate(requiredWhen, setting).reason.truth === 'false'
            ? sentencesIn(whenNotRequired)
            : [],
        ),
      ),
    ),
  );
}

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;

/** Papers of the tool are left out: it speaks of findings and conclusions, which change with every fact. */
const only = ids.filter((id) => definitions[id]?.voice === 'provider');

/** Sentences around the content of a paper, which say nothing of the model: the draft mark, the standing of a paper, the colophon. */
// A name that ends in a full stop ("Inc.") ends a sentence, so that its verb may begin the next.
const surroundings: readonly RegExp[] = [
  /^(?:Whether it is owed is not settled|one point is open|\d+ points are open|(?:one question is|\d+ questions are) answered “not known” or “not disclosed”, which neither law nor form allows there|,? ?and |, )+$/i,
  /^(?:Draft set|Set) with aiact-doc [\d.]+ from (?:the records|public sources)\b/i,
  /^(?:(?:.+ )?considers|On the sources named below,) the conditions of Article 53\(2\) of Regulation \(EU\) 2024\/1689(?: are)? met$/i,
  /^no (?:statement of the provider, no )?legal advice, no certificate$/i,
  /^(?:not owed|voluntary paper|covers|Code of practice, voluntary|What follows|○ Open|▲ Unsettled)$/i,
  /^measures that ask for no text are left out$/i,
  /^The results stand under “.*”$/i,
  /^covers (?:Open point|.*not stated yet)/i,
  /^(?:covers )?[^,]+ \d[\w.-]*(?: and .+)?$/i,
  /^The provider (?:has to (?!not)|notifies)\b/i,
  /^(?:The model presents systemic risk; that alone excludes the exception \(Art\. 53\(2\)\)|The conditions of Article 53\(2\) of Regulation \(EU\) 2024\/1689 are not met)$/i,
];

const isAround = (sentence: string): boolean => surroundings.some((each) => each.test(sentence));

/** The papers of a model before anything is taken away. */
export interface Before {
  readonly read: ReadResult;
  readonly papers: Papers;
  readonly sentences: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pieces: ReadonlyMap<string, readonly string[]>;
}

export function papersBefore(read: ReadResult): Before {
  const papers = allPapers(read, { only });
  const each = [...papers.papers];
  return {
    read,
    papers,
    sentences: new Map(each.map(([id, { markdown }]) => [id, sentencesOf(markdown)])),
    pieces: new Map(
      each.map(([id, { markdown }]) => [
        id,
        linesOf(markdown).flatMap((line) => [plain(line), ...piecesOf(line).map(plain)]),
      ]),
    ),
  };
}

/** Who speaks where no one else is named: by the schema it is the provider, here with its stated name and day. */
function speaker({ facts }: ReadResult): ReadonlySet<string> {
  if (given(facts, 'documentation.stated_by') !== undefined) return new Set();
  const name = given(facts, 'provider.legal_name');
  const on = given(facts, 'documentation.last_updated');
  return new Set(
    sentencesIn(
      ['The provider', ...(name ? [name] : []), ...(on ? [day(String(on))] : [])].join(', '),
    ),
  );
}

/** Every text that the facts state, sentence by sentence. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return sentencesIn(value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Words that join stated values in one line. */
const glue = /^(?:version|and|other|clause|description|[a-z_]+(?:\.[a-z_]+)+)$/;

/** Whether nothing but stated texts stands in a sentence. */
function isMadeOf(texts: readonly string[], sentence: string): boolean {
  const left = texts.reduce(
    (rest, text) => rest.split(text.toLowerCase()).join(' '),
    sentence.toLowerCase(),
  );
  return (left.match(/[\p{L}\p{N}._]+/gu) ?? [])
    .map((word) => word.replace(/[._]+$/, ''))
    .every((word) => word === '' || glue.test(word));
}

/** What is new and what is gone with fewer facts. */
export interface Difference {
  /** Sentences that neither silence nor a conclusion nor the rest of the facts explains. */
  readonly says: readonly NewSentence[];
  /** Whether a paper has lost a sentence. */
  readonly hasLost: (paper: string, sentence: string) => boolean;
}

/** The sentences that are new with fewer facts, and those that are gone. */
export function difference(
  known: Before,
  less: ReadResult,
  isExplained: (sentence: string, paper: string) => boolean = () => false,
): Difference {
  const papers = allPapers(less, { only });
  const once = <T>(make: () => T): (() => T) => {
    let made: T | undefined;
    return () => (made ??= make());
  };
  const conclusions = once(() => conclusionsIn(papers));
  const denials = once(() => denialsCarried(less, papers));
  const speaks = once(() => speaker(less));
  const texts = once(() =>
    [...new Set(textsIn(less.facts))].toSorted((a, b) => b.length - a.length),
  );
  const says: NewSentence[] = [];
  const left = new Map<string, ReadonlySet<string>>();
  for (const [paper, { markdown }] of papers.papers) {
    if (markdown === known.papers.papers.get(paper)?.markdown) continue;
    const had = known.sentences.get(paper) ?? new Set();
    const pieces = known.pieces.get(paper) ?? [];
    const isHad = (sentence: string): boolean =>
      pieces.some((piece) => isShortened(sentence, piece));
    const sentences = sentencesOf(markdown);
    left.set(paper, sentences);
    for (const sentence of sentences) {
      if (had.has(sentence) || isSilence(sentence) || isFrame(sentence) || isAround(sentence))
        continue;
      if (isConcluded(sentence, conclusions()) || denials().has(sentence)) continue;
      if (speaks().has(sentence)) continue;
      const rest = withoutSilence(sentence);
      if (isHad(rest) || isExplained(sentence, paper)) continue;
      if (isMadeOf(texts(), rest)) continue;
      says.push({ paper, sentence });
    }
  }
  return {
    says,
    hasLost: (paper, sentence) => left.get(paper)?.has(sentence) === false,
  };
}

/** The sentences of the papers that deny something, in words that neither the law nor a stated text nor a conclusion gives. */
export function denialsIn({ papers, read, sentences }: Before): readonly NewSentence[] {
  const conclusions = conclusionsIn(papers);
  const texts = [...new Set(textsIn(read.facts))].toSorted((a, b) => b.length - a.length);
  return [...sentences].flatMap(([paper, all]) =>
    [...all]
      .filter((sentence) => isDenial(sentence) && !isFrame(sentence) && !isSilence(sentence))
      .filter((sentence) => !isAround(sentence) && !shown(read).has(sentence))
      .filter((sentence) => !isConcluded(sentence, conclusions) && !isMadeOf(texts, sentence))
      .map((sentence) => ({ paper, sentence })),
  );
}

const isFrame = (sentence: string): boolean => frame.has(sentence.toLowerCase());
