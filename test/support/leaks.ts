/** What a page in the pseudo-language holds that is neither a message nor a value nor an official word. */

import type { Assessment } from '../../src/assess/assessment.js';
import type { DocumentDefinition } from '../../src/documents/define.js';
import { documents } from '../../src/documents/registry.gen.js';
import { findLicence } from '../../src/facts/licence.js';
import { textAt } from '../../src/facts/stated.js';
import type { Finding } from '../../src/finding/finding.js';
import { languages } from '../../src/languages/registry.js';
import { hasMessage } from '../../src/languages/say.js';
import { provisions } from '../../src/law/provisions.js';
import { paragraph, said } from '../../src/markdown/build.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { printMarkdown } from '../../src/markdown/print.js';
import type { Block, Inline } from '../../src/markdown/tree.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { domainsCsv } from '../../src/render/answers/domain-list.js';
import { questionOf } from '../../src/render/dossier/as-question.js';
import { officialLabels } from '../../src/render/official-labels.js';
import type { RenderedDocument } from '../../src/render/render-document.js';

/** Identifiers in code type are no words. */
const wordsOf = (content: readonly Inline[]): string =>
  content
    .map((each) => {
      if (each.kind !== 'text') return each.kind === 'break' ? '\n' : '';
      return each.emphasis === 'mono' ? ' ' : each.text;
    })
    .join('');

/** Every text of a paper that a reader sees or hears, block by block. */
export function textsIn(markdown: string): readonly string[] {
  const { blocks, notes } = parseMarkdown(markdown);
  const inBlock = (block: Block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [wordsOf(block.content)];
      case 'list':
        return block.items.flatMap((item) => item.blocks.flatMap(inBlock));
      case 'table':
        return [...block.head, ...block.rows.flat()].map(wordsOf);
      case 'callout':
      case 'quote':
        return block.blocks.flatMap(inBlock);
      case 'chart':
        return [
          block.title,
          ...[...block.entries, ...block.thresholds].flatMap(({ label, shown, places }) => [
            label,
            shown,
            ...places.map(({ name }) => name),
          ]),
        ];
      default:
        return [];
    }
  };
  return [...blocks, ...notes.flatMap((note) => note.blocks)].flatMap(inBlock);
}

/** Fields of free words in which somebody may write a word that is a value elsewhere. */
const freeFields = ['format', 'license', 'maximum_size'];

/** The words of the provider: what the catalogue has a word for is a value, and has to be printed by that, but where facts stand as they were written. */
function leavesOf(value: unknown, isVerbatim: boolean, field = ''): readonly string[] {
  if (typeof value === 'string') {
    const isWord = ['words', 'choice'].some((topic) =>
      hasMessage(languages.en, `${topic}/${value}`),
    );
    const isValue = isWord && !isVerbatim && !freeFields.includes(field);
    return isValue ? [] : [value];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, isVerbatim, Array.isArray(value) ? field : key),
  );
}

/** What `check` says, and asks, is in English in every paper, as the names of places in the law and what they ask are; names of files are names. */
const wordsOfCheck = (
  findings: readonly Finding[],
  facts: ReadResult['facts'],
): readonly string[] => [
  ...findings.flatMap((finding) =>
    [finding.message, finding.help, questionOf(finding, facts)].flatMap((words) =>
      textsIn(printMarkdown([paragraph(said(words))])).map((text) =>
        spaces(text).replace(/\.$/, ''),
      ),
    ),
  ),
  ...findings.flatMap(({ place }) => (place === null ? [] : [place.file])),
  ...Object.values(provisions).flatMap(({ title, says }) => [title, says.replace(/\.$/, '')]),
];

const spaces = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A value stands whole, or each of its paragraphs and lines for itself; its last full stop may belong to the sentence. */
const partsOf = (value: string): readonly string[] =>
  [value, ...value.split(/\n\s*\n|\n/)].map((part) => spaces(part).replace(/\.$/, ''));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words that may stand on a page beside messages, the longest first. */
function allowedIn(
  { facts, findings }: ReadResult,
  paper: RenderedDocument,
  assessment: Assessment,
): readonly RegExp[] {
  const definitions: Readonly<Record<string, DocumentDefinition>> = documents;
  const form = definitions[paper.id]?.form;
  const isOfTool = definitions[paper.id]?.voice === 'tool';
  const licence = textAt(facts, 'licensing.license');
  const texts = [
    ...leavesOf(facts, paper.id === 'facts').flatMap(partsOf),
    ...(isOfTool ? wordsOfCheck([...findings, ...assessment.findings], facts) : []),
    ...officialLabels(form ?? null),
    ...Object.values(provisions).flatMap(({ label }) => [
      label,
      label.replace(/^Art\. /, 'Article '),
      // What several labels begin with is said once.
      ...(isOfTool && label.includes(', ') ? [label.slice(0, label.lastIndexOf(' '))] : []),
    ]),
    ...(isOfTool ? ['md', 'pdf', 'html', 'docx'] : []),
    ...(licence === undefined ? [] : [findLicence(licence)?.name ?? '']),
    ...[domainsCsv, 'aiact-doc', 'FLOP', 'MWh'],
    // Classes of the Model Openness Framework.
    ...['III', 'II'],
  ];
  return [...new Set(texts)]
    .filter((text) => /[A-Za-z]{2}/.test(text))
    .sort((one, two) => two.length - one.length)
    .map((text) => {
      const first = text.charAt(0);
      const rest = escaped(text.slice(1)).replaceAll(' ', '\\s');
      const either = `[${escaped(first.toLowerCase())}${escaped(first.toUpperCase())}]`;
      return new RegExp(
        `(?<![A-Za-z])${/[A-Za-z]/.test(first) ? either : escaped(first)}${rest}(?![A-Za-z])`,
        'g',
      );
    });
}

/** What is left of each text without messages, values, official words, addresses and tags of languages. */
export function leaksIn(
  paper: RenderedDocument,
  read: ReadResult,
  assessment: Assessment,
): readonly string[] {
  const allowed = allowedIn(read, paper, assessment);
  return textsIn(paper.markdown).flatMap((text) => {
    let left = spaces(text);
    for (const pattern of allowed) left = left.replace(pattern, ' ');
    left = left
      .replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/g, ' ')
      .replace(/\((?:[a-z]{2,3})(?:-[A-Za-z]+)*\)/g, ' ');
    const found = /(?<![^\s(“‘])[A-Za-z]{2,}|[A-Za-z]{2,}(?=[\s).,;:])/.exec(left);
    return found === null ? [] : [`${paper.id}: “${left.trim().slice(0, 160)}”`];
  });
}
