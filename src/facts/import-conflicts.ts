/** The kinds of conflict between the files of a model: how grave each is, what it says and what settles it. */
import type { Severity } from '../finding/finding.js';

export interface ConflictKind {
  readonly severity: Severity;
  /** What the files disagree on, as the beginning of a sentence. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** An imperative. */
  readonly help: string;
  /** True where the exception of Art. 53(2) hangs on the fact, so that no claim wins. */
  readonly decides?: true;
}

const settle =
  'then settle the conflict: `settled: why` in `provenance.conflicts`, or delete its entry';

export const importConflicts: Readonly<Record<string, ConflictKind>> = {
  'licence-card-file': {
    severity: 'error',
    title: 'The model card and a licence file name different licences',
    why: 'The exception of Art. 53(2) hangs on the licence, and two files of one model can not both be right.',
    help: `Write the licence that holds in \`licensing.license\` and correct the other file, ${settle}`,
    decides: true,
  },
  'licence-several': {
    severity: 'warning',
    title: 'The files name more than one licence',
    why: 'Several licences may all bind or leave a choice, and only the provider knows which.',
    help: `Write an expression in \`licensing.license\` (\`A OR B\` leaves a choice, \`A AND B\` binds to both), ${settle}`,
    decides: true,
  },
  'licence-unnamed': {
    severity: 'warning',
    title: 'The licence is “other”, and neither its name nor its text is there',
    why: 'Terms that nobody can read can not meet the exception of Art. 53(2).',
    help: `Write the name in \`licensing.license_name\` and the address in \`licensing.license_url\`, ${settle}`,
    decides: true,
  },
  'licence-base': {
    severity: 'warning',
    title: 'The licence differs from that of the model that this one was made from',
    why: 'Some licences bind whoever passes the weights on, also in a changed form.',
    help: `Read the licence of the base model, write it in \`role.base_model.license\`, ${settle}`,
    decides: true,
  },
  'parameters-index': {
    severity: 'warning',
    title: 'The number of parameters in the index is not the one that its bytes give',
    why: 'An index may count a matrix twice that is stored once.',
    help: `Look at both numbers and keep the right one in \`model.parameters\`, ${settle}`,
  },
  'parameters-name': {
    severity: 'note',
    title: 'The name of the model speaks of another size than its weights',
    why: 'Names round, and some count parts that are shared more than once.',
    help: `See that \`model.parameters\` is right, ${settle}`,
  },
  'parameters-card': {
    severity: 'note',
    title: 'The model card speaks of another number of parameters than the weights hold',
    why: 'Prose is written once and rarely changed with the weights.',
    help: `Write the number that the weights hold in the card, or import files of one model, ${settle}`,
  },
  dtype: {
    severity: 'note',
    title: 'Configuration and weights name different types of numbers',
    why: 'The configuration may have been copied from another model.',
    help: `Write the type of the weights in the configuration, ${settle}`,
  },
  'weights-size': {
    severity: 'error',
    title: 'Files of weights are not as long as their header or index says',
    why: 'A file that was cut short or stretched is not the model that it names, and nothing is counted from it.',
    help: `Fetch the file again, then import again; or ${settle.replace('then ', '')}`,
  },
  'weights-incomplete': {
    severity: 'note',
    title: 'Files of weights are missing that the index names',
    why: 'What is not there was not counted and has no hash in `model.authenticity`.',
    help: `Fetch the missing files and import again, or ${settle.replace('then ', '')}`,
  },
  'two-weight-sets': {
    severity: 'note',
    title: 'The folder holds the weights more than once',
    why: 'Only one set was counted; adding them up would count the model twice.',
    help: `See that \`model.parameters\` is right, ${settle}`,
  },
  'context-length': {
    severity: 'note',
    title: 'The files name different lengths of context',
    why: 'A tokenizer may cut at another length than the model was trained for.',
    help: `Keep the length that the model handles in \`model.context_window\`, ${settle}`,
  },
  modality: {
    severity: 'note',
    title: 'Model card and configuration speak of different modalities',
    why: 'Which modalities a model takes in and gives out decides whether it is a general-purpose model.',
    help: `Write in \`model.inputs\` and \`model.outputs\` what the model takes in and gives out, and the same in the card, ${settle}`,
  },
  'base-models': {
    severity: 'warning',
    title: 'The files name different models that this one was made from',
    why: 'Each base model brings its licence and its own documentation along.',
    help: `List all of them in \`model.dependencies\`, correct the card, ${settle}`,
  },
  tokens: {
    severity: 'note',
    title: 'The files speak of different numbers of training tokens',
    why: 'A training configuration says what was planned, not what was run.',
    help: `Keep the number that was run in \`training.compute.estimate.tokens\`, ${settle}`,
  },
  'union-access': {
    severity: 'warning',
    title: 'The model card keeps users in the Union out',
    why: 'A switch of one hub is not yet a clear and unequivocal exclusion from the Union market; whether the model is placed there is a question for its provider.',
    help: `State \`role.placement.status\`, and \`role.placement.union_excluded\` if the model is excluded on every channel, ${settle}`,
  },
  'energy-scope': {
    severity: 'note',
    title: 'Runs were left out of the energy of training',
    why: 'Runs for evaluation or inference are no training.',
    help: `See that \`training.energy.mwh\` holds the training alone, ${settle}`,
  },
  'evaluation-partial': {
    severity: 'note',
    title: 'An evaluation ran on a part of its samples and was left out',
    why: 'A score on a part of a benchmark is no result of that benchmark.',
    help: `Run it whole, or delete the file, ${settle}`,
  },
  'language-not-a-tag': {
    severity: 'note',
    title: 'The model card lists a language that is no tag of one',
    why: 'YAML readers of the old standard turn the tag of Norwegian, `no`, into false.',
    help: `Write the tag in quotes in the card and add it to \`training_data.languages\` if it is meant, ${settle}`,
  },
  'front-matter-unreadable': {
    severity: 'warning',
    title: 'The head of the model card is not valid YAML',
    why: 'Only what stands before the fault was read, and nothing behind it.',
    help: `Make the line in the card valid YAML and import again, or ${settle.replace('then ', '')}`,
  },
  'several-models': {
    severity: 'error',
    title: 'The folder holds several models',
    why: 'One file of facts states the facts of one model.',
    help: 'Name one of the folders with --from',
  },
};
