/** The ways in which facts and the files of a model contradict each other: how grave each is, what it says and what to do. */
import type { Severity } from '../finding/finding.js';

export interface ContradictionKind {
  readonly severity: Severity;
  /** As the beginning of a sentence. */
  readonly title: string;
  readonly why: string;
  /** An imperative. */
  readonly help: string;
  /** A fact that is stated otherwise than the file says, for the explanation. */
  readonly wrong: string;
  readonly right: string;
  readonly provision?: string;
}

export const contradictionKinds: Readonly<Record<string, ContradictionKind>> = {
  parameters: {
    severity: 'warning',
    title: 'The facts state another number of parameters than the weights hold',
    why: 'Weights are counted, and a number that was written down may be that of another version, or one that a name rounds.',
    help: 'Write the number that was counted, or name the folder of the model that the facts are about',
    wrong: 'model: { parameters: { total: 8.0e9 } }',
    right: 'model: { parameters: { total: 7.3e9 } }',
    provision: 'annex-xi(1)(1)(d)',
  },
  'context-window': {
    severity: 'warning',
    title: 'The facts state another length of context than the configuration',
    why: 'Who builds on the model plans with the length that it handles.',
    help: 'Write in `model.context_window` what the model handles, or correct the configuration',
    wrong: 'model: { context_window: 128000 }',
    right: 'model: { context_window: 65536 }',
  },
  licence: {
    severity: 'error',
    title: 'The facts state another licence than the files of the model',
    why: 'The exception of Art. 53(2) hangs on the licence, and users read the one that lies beside the weights.',
    help: 'Write in `licensing.license` the licence that holds, and correct the file that names another',
    wrong: 'licensing: { license: MIT }',
    right: 'licensing: { license: Apache-2.0 }',
    provision: 'art-53(2)',
  },
  'base-model': {
    severity: 'warning',
    title: 'The files name a base model that the facts leave out',
    why: 'A base model brings its licence and its own documentation along.',
    help: 'List it in `model.dependencies`, or correct the file that names it',
    wrong: 'model: { dependencies: [] }',
    right: 'model: { dependencies: [{ name: other-lab/egret-8b }] }',
  },
  role: {
    severity: 'warning',
    title: 'The files speak of another role than the facts',
    why: 'Whoever changes the model of another provider owes less, and only for the change.',
    help: 'See whether the base model is your own: write what holds in `role.kind`, or correct the file',
    wrong: 'role: { kind: developer }',
    right: 'role: { kind: modifier }',
  },
  modalities: {
    severity: 'warning',
    title: 'The facts state other modalities than the files',
    why: 'Which modalities a model takes in and gives out decides whether it is a general-purpose model.',
    help: 'Write what the model takes in and gives out, or correct the file',
    wrong: 'model: { inputs: [text] }',
    right: 'model: { inputs: [text, image] }',
  },
  hashes: {
    severity: 'error',
    title: 'The facts state another hash of a file than the one that is there',
    why: 'Whoever checks the file with this hash will take it for a forgery.',
    help: 'Write the hash of the file that is offered, or offer the file that the facts speak of',
    wrong: 'authenticity: [{ artefact: model.safetensors, sha256: an older hash }]',
    right: 'authenticity: [{ artefact: model.safetensors, sha256: the hash of the file }]',
  },
  results: {
    severity: 'warning',
    title: 'The facts state another result of an evaluation than its record',
    why: 'A result is only as good as the run that it was taken from.',
    help: 'Write the value of the run, or name the run by its protocol and its metric',
    wrong: "results: [{ name: arc_challenge, metric: acc, value: '0.58' }]",
    right: "results: [{ name: arc_challenge, metric: acc, value: '0.50' }]",
  },
  energy: {
    severity: 'warning',
    title: 'The facts state another energy of training than its log',
    why: 'The log holds what was metered or estimated while training ran.',
    help: 'Write in `training.energy.mwh` what training took, and in `training.energy.boundary` what the figure includes',
    wrong: 'training: { energy: { mwh: 12 } }',
    right: 'training: { energy: { mwh: 1.2e1 } }',
  },
  name: {
    severity: 'note',
    title: 'The name in the facts speaks of another size than the weights hold',
    why: 'Names round, and some count parts that are shared more than once.',
    help: 'See that the folder is that of the model, and that `model.parameters` is right',
    wrong: 'model: { name: Heron-8B }',
    right: 'model: { name: Heron-7B }',
  },
};
