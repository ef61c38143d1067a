/** What to do about findings of reading and of the schema, with an example of each. */
import type { Remedy } from './remedy.js';

const smaller: Remedy = {
  help: 'Keep facts in the file and long material in files of their own, which the facts name',
  wrong: 'the log of a training run, pasted into `training.process`',
  right: 'training: { process: { description: "Three stages; the logs are kept." } }',
};

export const remedies: Readonly<Record<string, Remedy>> = {
  'read/alias': {
    help: 'Write the value out, or put text that begins with * in quotes',
    wrong: 'legal_name: *name',
    right: 'legal_name: Example SA',
  },
  'read/anchor': {
    help: 'Write the value out, or put text that begins with & in quotes',
    wrong: 'legal_name: &name Example SA',
    right: 'legal_name: Example SA',
  },
  'read/directive': {
    help: 'Remove the line that begins with %',
    wrong: '%YAML 1.1',
    right: 'schema: 1',
  },
  'read/tag': {
    help: 'Remove it, or put text that begins with ! in quotes',
    wrong: 'version: !!str 1.10',
    right: 'version: "1.10"',
  },
  'read/control-character': {
    help: 'Delete the character; most editors show it as a box or an escape',
    wrong: 'name: "Heron\\u001b[31m"',
    right: 'name: Heron',
  },
  'read/duplicate-key': {
    help: 'Keep the line that is true',
    wrong: 'country: FR\ncountry: DE',
    right: 'country: FR',
  },
  'read/empty': {
    help: 'Write the facts, or start with aiact-doc init',
    wrong: '# nothing yet',
    right: 'schema: 1\nmodel:\n  name: Heron-7B',
  },
  'read/encoding': {
    help: 'Save the file as UTF-8',
    wrong: 'a file saved as Latin-1 or UTF-16',
    right: 'a file saved as UTF-8',
  },
  'read/forbidden-key': {
    help: 'Remove the key',
    wrong: '__proto__: { admin: true }',
    right: 'provider: { legal_name: Example SA }',
  },
  'read/invisible-character': {
    help: 'Delete the character, or type the word anew',
    wrong: 'name: "He\\u200bron"',
    right: 'name: Heron',
  },
  'read/key-in-two-files': {
    help: 'Keep the key in one of the files',
    wrong: 'aiact/model.yaml and aiact/extra.yaml both begin with model:',
    right: 'model: stands in aiact/model.yaml alone',
  },
  'read/key-not-text': {
    help: 'Write a word as the key',
    wrong: '? [a, b]\n: 1',
    right: 'name: Heron-7B',
  },
  'read/lone-surrogate': {
    help: 'Delete the half character, or write the whole one',
    wrong: 'name: "Heron \\ud83d"',
    right: 'name: Heron',
  },
  'read/merge-key': {
    help: 'Write the values where they belong',
    wrong: '<<: *defaults',
    right: 'country: FR',
  },
  'read/false-quotes': {
    help: 'Use straight quotes, or none',
    wrong: 'version: “1.2”',
    right: 'version: "1.2"',
  },
  'read/lookalike': {
    help: 'Type a plain blank or hyphen in its place',
    wrong: 'country:\\u00a0FR',
    right: 'country: FR',
  },
  'read/merge-conflict': {
    help: 'Keep one version of each part and remove the marks',
    wrong: '<<<<<<< HEAD\ncountry: FR\n=======\ncountry: DE\n>>>>>>> main',
    right: 'country: FR',
  },
  'read/mixed-scripts': {
    help: 'Type the word anew with letters of one script',
    wrong: 'name: Hеron (its second letter is Cyrillic)',
    right: 'name: Heron',
  },
  'read/not-a-mapping': {
    help: 'Begin with keys, such as schema: 1',
    wrong: '- Heron-7B\n- Example SA',
    right: 'schema: 1\nmodel:\n  name: Heron-7B',
  },
  'read/not-normalised': {
    help: 'Save the file in normalisation form C (NFC)',
    wrong: 'legal_name: "Cafe\\u0301 SA"',
    right: 'legal_name: Café SA',
  },
  'read/number': {
    help: 'Write one plain decimal, with e for the power of ten',
    wrong: 'total: 7_300_000_000',
    right: 'total: 7.3e9',
  },
  'read/several-documents': {
    help: 'Put each model into a folder of its own',
    wrong: 'schema: 1\n---\nschema: 1',
    right: 'heron/aiact.yaml and crane/aiact.yaml',
  },
  'read/syntax': {
    help: 'Repair the line; a colon or a # within a text calls for quotes',
    wrong: 'architecture: decoder: 32 layers',
    right: 'architecture: "decoder: 32 layers"',
  },
  'read/text-too-long': smaller,
  'read/too-deep': {
    help: 'Flatten the lines; no field of the facts lies so deep',
    wrong: '{ a: { a: { a: … } } }',
    right: 'model: { name: Heron-7B }',
  },
  'read/too-large': smaller,
  'read/too-many-entries': {
    help: 'Name a CSV file with the domains in `training_data.crawled.domains_file`',
    wrong: 'domains: with 20,000 entries',
    right: 'domains_file: domains.csv',
  },
  'read/too-many-nodes': smaller,
  'read/too-many-tokens': smaller,
  'schema/absence-reason': {
    help: 'Write the reason as a sentence for the reader',
    wrong: 'energy: { unknown: true }',
    right: 'energy: { unknown: "The data centre does not meter single jobs." }',
  },
  'schema/bad-format': {
    help: 'Write the value in the form that the field asks for',
    wrong: 'release_date: 01/03/2026',
    right: 'release_date: 2026-03-01',
  },
  'read/model-card': {
    help: 'Name the facts file; give the card to check --release with --model-card',
    wrong: 'aiact-doc check README.md',
    right: 'aiact-doc check aiact.yaml',
  },
  'read/template-braces': {
    help: 'Write the value, or fill the template before',
    wrong: 'name: {{ model_name }}',
    right: 'name: Heron-7B',
  },
  'read/text-behind-hash': {
    help: 'Quote the text; a comment has a blank behind its hash',
    wrong: 'address: Dock 5, Gate #12',
    right: 'address: "Dock 5, Gate #12"',
  },
  'schema/bad-value': {
    help: 'Choose one of the values; aiact-doc explain names them for each field',
    wrong: 'size: tiny',
    right: 'size: micro',
  },
  'schema/duplicate-item': {
    help: 'Remove one of the two, or correct it',
    wrong: 'inputs: [text, text]',
    right: 'inputs: [text, image]',
  },
  'schema/empty-value': {
    help: 'Give a value or the reason why there is none, or remove the line',
    wrong: 'country:',
    right: 'country: FR',
  },
  'schema/missing-key': {
    help: 'Add the part that the finding names',
    wrong: 'approvals: [{ name: A. Reviewer }]',
    right: 'approvals: [{ name: A. Reviewer, role: Counsel, decision: approved, on: 2026-11-01 }]',
  },
  'schema/not-allowed': {
    help: 'Remove the value',
    wrong: 'schema: { unknown: "not decided" }',
    right: 'schema: 1',
  },
  'schema/not-exact': {
    help: 'Write the number as it was measured, without quotes or fractions',
    wrong: 'total: 7.3e9999',
    right: 'total: 7.3e9',
  },
  'schema/not-together': {
    help: 'Keep the one that is true',
    wrong: 'cumulative_flop: { at_most: 2e22, unknown: "…" }',
    right: 'cumulative_flop: { at_most: 2e22 }',
  },
  'schema/out-of-range': {
    help: 'Write a number within the bounds that the finding names, in the unit of the field',
    wrong: 'utilisation: 45',
    right: 'utilisation: 0.45',
  },
  'schema/quoted-number': {
    help: 'Remove the quotes',
    wrong: 'total: "7.3e9"',
    right: 'total: 7.3e9',
  },
  'schema/too-long': {
    help: 'Shorten the text, or remove entries',
    wrong: 'name: with the whole announcement of the model',
    right: 'name: Heron-7B',
  },
  'schema/too-short': {
    help: 'Say more, or say why there is nothing to say',
    wrong: 'inputs: []',
    right: 'inputs: [text]',
  },
  'schema/unknown-licence': {
    help: 'Write other, give its name in licensing.license_name, and state its rights and restrictions',
    wrong: 'license: Heron Community License 1.0',
    right:
      'license: other\nlicense_name: Heron Community License 1.0\nrights: { access: true, use: true, modify: true, distribute: false }',
  },
  'schema/unquoted-comma': {
    help: 'Quote the text',
    wrong: 'provider: { legal_name: Example, Inc }',
    right: 'provider: { legal_name: "Example, Inc" }',
  },
  'schema/unknown-key': {
    help: 'Write the key as the schema has it',
    wrong: 'licence: Apache-2.0',
    right: 'licensing: { license: Apache-2.0 }',
  },
  'schema/version': {
    help: 'Write schema: 1 as the first line',
    wrong: 'schema: "1.0"',
    right: 'schema: 1',
  },
  'schema/wrong-type': {
    help: 'Write the kind of value that the field asks for',
    wrong: 'inputs: text',
    right: 'inputs: [text]',
  },
};
