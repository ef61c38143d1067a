/** The Markdown that is written to the pack, as the Hub and GitHub read it: front matter first, charts as tables. */

import type { ModelFacts } from '../facts/model-facts.gen.js';
import { textAt } from '../facts/stated.js';
import { chartsAsTables } from './charts-as-tables.js';
import { narrowTables } from './narrow-tables.js';
import { paperLanguage } from './paper-language.js';
import type { RenderedDocument } from './render-document.js';

/** The text of a paper for a reader of Markdown. */
export function publishedMarkdown(document: RenderedDocument, facts: ModelFacts): string {
  return `${frontMatter(document, facts)}\n${narrowTables(chartsAsTables(document.markdown))}`;
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
    ['lang', paperLanguage],
  ];
  const lines = rows.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return ['---', ...lines, '---', ''].join('\n');
}
