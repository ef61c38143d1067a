/** The Markdown that is written to the pack, as the Hub and GitHub read it: front matter first, charts as tables. */

import type { ModelFacts } from '../facts/model-facts.gen.js';
import { textAt } from '../facts/stated.js';
import { mdCell, mdTable, mdText } from './markdown.js';
import type { RenderedDocument } from './render-document.js';

/** The text of a paper for a reader of Markdown. */
export function publishedMarkdown(document: RenderedDocument, facts: ModelFacts): string {
  return `${frontMatter(document, facts)}\n${chartsAsTables(document.markdown)}`;
}

/** Keys that no hub reads in a model card, so that a paper pasted there changes nothing; values as JSON strings, which are YAML. */
function frontMatter({ id, title, draft }: RenderedDocument, facts: ModelFacts): string {
  const isForm = id === 'training-content-summary';
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['title', `${draft ? 'DRAFT: ' : ''}${title}`],
    ['document', id],
    ['model', textAt(facts, 'model.name')],
    ['model_version', textAt(facts, 'model.version')],
    ['provider', textAt(facts, 'provider.legal_name')],
    [
      'document_version',
      textAt(facts, isForm ? 'training_data.summary_version' : 'documentation.version'),
    ],
    [
      'updated',
      textAt(facts, isForm ? 'training_data.summary_last_update' : 'documentation.last_updated'),
    ],
    ['lang', textAt(facts, 'documentation.language') ?? 'en'],
  ];
  const lines = rows.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return ['---', ...lines, '---', ''].join('\n');
}

/** Each chart as a table of its rows, under its title. */
function chartsAsTables(markdown: string): string {
  return markdown.replace(
    /^(`{3,})chart [a-z-]+\n([\s\S]*?)\n\1$/gm,
    (_, _fence: string, inner: string) => {
      const [title = '', ...rows] = inner.split('\n');
      const cells = rows.map((row) => {
        const isMark = row.startsWith('= ');
        const [label = '', shown = ''] = (isMark ? row.slice(2) : row)
          .split(/(?<!\\) \| /)
          .map(unescaped);
        return [isMark ? `*${mdCell(label)}*` : mdCell(label), mdCell(shown)];
      });
      return `**${mdText(unescaped(title))}**\n\n${mdTable(['Item', 'Value'], cells)}`;
    },
  );
}

/** Text of a chart without the marks that kept it in its column. */
const unescaped = (text: string): string => text.replace(/\\([\\|=])/g, '$1');
