/** The examples that help shows, command by command; a test runs every one of them. */

export interface Example {
  readonly line: string;
  readonly says: string;
}

/** By the name of the command; that of the program itself is empty. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  '': [
    { line: 'aiact-doc init --yes', says: 'start an aiact.yaml' },
    { line: 'aiact-doc check', says: 'what is missing, worst first' },
    { line: 'aiact-doc build --out pack', says: 'write the documents' },
    { line: 'aiact-doc verify pack', says: 'whether they are still as they were written' },
  ],
  init: [
    { line: 'aiact-doc init my-model --yes', says: 'into a folder of its own' },
    {
      line: 'aiact-doc init another --yes --answer role.kind=host --answer model.name=Heron-7B',
      says: 'with answers',
    },
  ],
  import: [
    { line: 'aiact-doc import hub . --dry-run', says: 'what the files of this folder would add' },
    { line: 'aiact-doc import --accept all', says: 'confirm every proposal, after a look at each' },
  ],
  export: [
    { line: 'aiact-doc export cyclonedx --out bom.json', says: 'a bill of materials' },
    { line: 'aiact-doc export json', says: 'facts and assessment for programs' },
  ],
  check: [
    { line: 'aiact-doc check', says: 'the facts of this folder' },
    { line: 'aiact-doc check --release', says: 'with the checklist before a release' },
    {
      line: 'aiact-doc check --format sarif --output aiact.sarif --format text',
      says: 'two reports of one run',
    },
    {
      line: 'aiact-doc check --shard 1/1 --format jsonl --output findings.jsonl',
      says: 'one of several parts, here the only one, for merge',
    },
  ],
  assess: [
    { line: 'aiact-doc assess', says: 'the questions of law, and why' },
    { line: 'aiact-doc assess --format json', says: 'the same for programs' },
  ],
  build: [
    { line: 'aiact-doc build --out pack', says: 'the documents that are owed' },
    { line: 'aiact-doc build --draft --only copyright-policy', says: 'one of them, as a draft' },
  ],
  approve: [
    {
      line: 'aiact-doc approve pack --document copyright-policy --by Ruiz --role Legal --dry-run',
      says: 'what would be recorded',
    },
    {
      line: 'aiact-doc approve pack --document copyright-policy --sheet sign-off.pdf',
      says: 'a page to be signed on paper',
    },
  ],
  'export docx': [
    { line: 'aiact-doc export docx pack --out comments', says: 'the papers for comments' },
  ],
  merge: [
    { line: 'aiact-doc merge findings.jsonl --format text', says: 'all parts in one report' },
  ],
  portfolio: [
    { line: 'aiact-doc portfolio', says: 'the models at or below this folder' },
    {
      line: 'aiact-doc portfolio --format html --output portfolio.html --history history.jsonl',
      says: 'as a page, with what changed since the last run',
    },
  ],
  preview: [
    { line: 'aiact-doc preview', says: 'the pages, made anew while you edit' },
    { line: 'aiact-doc preview --edit', says: 'with a form that writes the facts' },
  ],
  sign: [
    { line: 'aiact-doc sign pack --print-predicate', says: 'what would be signed' },
    { line: 'aiact-doc sign pack --key signer.pem', says: 'sign it' },
  ],
  verify: [
    { line: 'aiact-doc verify pack', says: 'a pack that build wrote' },
    { line: 'aiact-doc verify pack --key signer.pub.pem', says: 'and who signed it' },
  ],
  templates: [
    { line: 'aiact-doc templates list', says: 'what can be changed' },
    {
      line: 'aiact-doc templates eject my-templates --only copyright-policy',
      says: 'copy one, then change it',
    },
    { line: 'aiact-doc check --templates my-templates', says: 'and use it' },
  ],
  'templates list': [
    { line: 'aiact-doc templates list my-templates', says: 'what a folder replaces' },
  ],
  'templates eject': [
    {
      line: 'aiact-doc templates eject my-templates --only copyright-policy --force',
      says: 'over what is there',
    },
  ],
  diff: [
    { line: 'aiact-doc diff HEAD~1', says: 'since the last commit' },
    {
      line: 'aiact-doc diff pack . --format pdf --output changes.pdf',
      says: 'since the pack, for a reviewer',
    },
    { line: 'aiact-doc diff HEAD~1 --fail-on regression', says: 'exit 1 on a step back' },
  ],
  evidence: [{ line: 'aiact-doc evidence evidence/results.json', says: 'lines for aiact.yaml' }],
  explain: [
    { line: 'aiact-doc explain training-compute/amount-given', says: 'an id from a report' },
    { line: 'aiact-doc explain gate:provider', says: 'one of several things of that name' },
    { line: 'aiact-doc explain checks', says: 'every id of a kind' },
  ],
  schema: [{ line: 'aiact-doc schema > aiact.schema.json', says: 'beside the facts' }],
  completion: [
    { line: 'source <(aiact-doc completion bash)', says: 'in ~/.bashrc' },
    {
      line: 'aiact-doc completion zsh > _aiact-doc',
      says: 'into a folder of fpath',
    },
    {
      line: 'aiact-doc completion fish > aiact-doc.fish',
      says: 'into ~/.config/fish/completions',
    },
  ],
};

/** The examples as help prints them: what each does beside it, or above it where it is long. */
export function examplesText(name: string): string {
  const own = examples[name] ?? [];
  if (own.length === 0) return '';
  const room = Math.max(...own.map(({ line }) => line.length));
  const lines = own.map(({ line, says }) =>
    room <= 44 ? `  ${line.padEnd(room)}   ${says}` : `  ${line}\n      ${says}`,
  );
  return `\n${own.length === 1 ? 'Example' : 'Examples'}:\n${lines.join('\n')}`;
}
