/** The Markdown that is written to the pack, as the Hub and GitHub read it: front matter first, charts as tables. */

import type { ModelFacts } from '../facts/model-facts.gen.js';
import { textAt } from '../facts/stated.js';
import { inLanguage } from '../languages/speaking.js';
import { chartsAsTables } from './charts-as-tables.js';
import { sayPlain } from './md-say.js';
import { narrowTables } from './narrow-tables.js';
import { languageOf } from './paper-languages.js';
import type { RenderedDocument } from './render-document.js';
import { tableWords } from './table-words.js';

/** The text of a paper for a reader of Markdown. */
export function publishedMarkdown(document: RenderedDocument, facts: ModelFacts): string {
  return inLanguage(languageOf(document.language), () => {
    const words = tableWords();
    const tables = narrowTables(chartsAsTables(document.markdown, words), words.for);
    return `${frontMatter(document, facts)}\n${tables}`;
  });
}

/** Keys that no hub reads in a model card, so that a paper pasted there changes nothing; values as JSON strings, which are YAML. */
function frontMatter(paper: RenderedDocument, facts: ModelFacts): string {
  const { id, title, draft, language, version } = paper;
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['title', `${draft ? `${sayPlain('frame/draft')}: ` : ''}${title}`],
    ['document', id],
    ['model', textAt(facts, 'model.name')],
    ['model_version', textAt(facts, 'model.version')],
    ['provider', textAt(facts, 'provider.legal_name')],
    ['document_version', version.number],
    ['updated', version.day],
    ['lang', language],
  ];
  const lines = rows.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  );
  return ['---', ...lines, '---', ''].join('\n');
}
