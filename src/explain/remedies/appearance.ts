/** What to do about findings of themes and templates, with an example of each. */
import type { Remedy } from './remedy.js';

const split: Remedy = {
  help: 'Split it, or shorten it',
  wrong: 'a template with the whole handbook of the company',
  right: 'a template with the words that the document needs',
};

export const remedies: Readonly<Record<string, Remedy>> = {
  'theme/brand': {
    help: 'Write the colour that the finding offers, or a darker one',
    wrong: 'brand: "#f2b705"',
    right: 'brand: "#7a2e1d"',
  },
  'theme/contrast': {
    help: 'Take the colour that the finding offers, or a darker one',
    wrong: 'colours: { accent: "#c8c8c8" }',
    right: 'colours: { accent: "#0b4fa8" }',
  },
  'theme/logo': {
    help: 'Name a PNG or JPEG file below the folder of the theme, 2 MiB at most',
    wrong: 'logo: { file: ../logo.svg, alternative: Example SA }',
    right: 'logo: { file: logo.png, alternative: Example SA }',
  },
  'theme/no-room': {
    help: 'Make the margins smaller',
    wrong: 'margins of 200 pt on each side',
    right: 'margins of 56 pt on each side',
  },
  'theme/renamed': {
    help: 'Write the newer name',
    wrong: 'proseWidth: 424',
    right: 'measure: 424',
  },
  'theme/tight-lines': {
    help: 'Raise the leading to the size at least',
    wrong: 'headings: [{ size: 20, leading: 12 }]',
    right: 'headings: [{ size: 20, leading: 26 }]',
  },
  'template/arguments': {
    help: 'Call the helper with what it takes; docs/templates.md lists them',
    wrong: '{{sections}}',
    right: '{{sections "annex-xi(1)(2)"}}',
  },
  'template/audience': {
    help: 'Take the fact out, or put the document into a folder whose readers may see it',
    wrong: 'a public template that prints training.compute.estimate',
    right: 'the same words in a template for authorities/',
  },
  'template/changed': {
    help: 'Review what it changes',
    wrong: 'a template that nobody has read since it was changed',
    right: 'a template that a reviewer has compared with the built-in one',
  },
  'template/character': {
    help: 'Delete the character, or type the word anew',
    wrong: 'Copyright\\u202epolicy',
    right: 'Copyright policy',
  },
  'template/decorator': {
    help: 'Remove it',
    wrong: '{{* inline "approval"}}…{{/inline}}',
    right: '{{#if copyright.contact}}…{{/if}}',
  },
  'template/encoding': {
    help: 'Save the template as UTF-8',
    wrong: 'a template saved as Latin-1',
    right: 'a template saved as UTF-8',
  },
  'template/escape': {
    help: 'Remove the backslash',
    wrong: '\\{{model.name}}',
    right: '{{model.name}}',
  },
  'template/file': {
    help: 'Keep regular files that end in .md.hbs below documents/ and sections/',
    wrong: 'my-templates/documents/notes.docx',
    right: 'my-templates/documents/copyright-policy.md.hbs',
  },
  'template/forbidden-path': {
    help: 'Name a fact instead',
    wrong: '{{model.constructor.name}}',
    right: '{{model.name}}',
  },
  'template/front-matter': {
    help: 'Copy the front matter of the built-in template; aiact-doc templates eject writes it',
    wrong: 'readers: [everybody]',
    right: 'readers: [public]',
  },
  'template/heading': {
    help: 'Begin with ## and skip no level',
    wrong: '#### Sources',
    right: '## Sources',
  },
  'template/html': {
    help: 'Write Markdown instead',
    wrong: '<b>Important</b>',
    right: '**Important**',
  },
  'template/letter': {
    help: 'Write the word with other letters',
    wrong: 'a word in a script that the fonts do not hold',
    right: 'the same word in Latin, Greek or Cyrillic letters',
  },
  'template/link': {
    help: 'Write an https address, a mail address or a place in the document',
    wrong: '[policy](javascript:alert(1))',
    right: '[policy](https://example.org/policy)',
  },
  'template/markup': {
    help: 'Say it in words, a list or a table',
    wrong: '![chart](https://example.org/chart.png)',
    right: '- 40 % web text\n- 60 % licensed text',
  },
  'template/missing-fact': {
    help: 'Print the fact that the finding names',
    wrong: 'We have a contact for rightsholders.',
    right: 'Rightsholders reach us at {{copyright.contact.email}}.',
  },
  'template/missing-section': {
    help: 'Put the part back that the finding names',
    wrong: 'a copyright policy without {{sections …}}',
    right: '{{sections "art-53(1)(c)"}}',
  },
  'template/not-allowed': {
    help: 'Remove the part',
    wrong: '{{{model.name}}}',
    right: '{{model.name}}',
  },
  'template/own-document': {
    help: 'Review what it says, and to whom',
    wrong: 'a document of your own that nobody has read',
    right: 'a document of your own that a reviewer has read',
  },
  'template/partial': {
    help: 'Write the words where they belong',
    wrong: '{{> footer}}',
    right: 'the words of the footer',
  },
  'template/raw-value': {
    help: 'Use two braces',
    wrong: '{{{provider.legal_name}}}',
    right: '{{provider.legal_name}}',
  },
  'template/syntax': {
    help: 'Close the tag, the quotation or the block',
    wrong: '{{#if copyright.contact}} … ',
    right: '{{#if copyright.contact}} … {{/if}}',
  },
  'template/too-deep': { ...split, help: 'Flatten the blocks' },
  'template/too-large': split,
  'template/too-many': { ...split, help: 'Remove templates that change nothing' },
  'template/unknown': {
    help: 'Name the file like the built-in template; aiact-doc templates list names them',
    wrong: 'documents/copyright-polcy.md.hbs',
    right: 'documents/copyright-policy.md.hbs',
  },
  'template/unknown-block': {
    help: 'Use if or unless',
    wrong: '{{#each model.tasks}} … {{/each}}',
    right: '{{#if model.tasks}} … {{/if}}',
  },
  'template/unknown-fact': {
    help: 'Write the path as the schema has it',
    wrong: '{{model.nmae}}',
    right: '{{model.name}}',
  },
  'template/unknown-helper': {
    help: 'Call a helper of docs/templates.md',
    wrong: '{{uppercase model.name}}',
    right: '{{model.name}}',
  },
  'template/unknown-name': {
    help: 'Write a name that docs/templates.md lists',
    wrong: '{{sections "annex-xx"}}',
    right: '{{sections "annex-xi"}}',
  },
};
