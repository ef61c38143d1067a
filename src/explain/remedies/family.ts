/** What to do about the findings of families. */
import type { Remedy } from './remedy.js';

export const remedies: Readonly<Record<string, Remedy>> = {
  'read/extends-path': {
    help: 'Write the path of one YAML file, relative to the file that states it',
    wrong: 'extends: /srv/models/family.yaml',
    right: 'extends: ../family.yaml',
  },
  'read/extends-missing': {
    help: 'Write the path of the file that is meant, or put the file there',
    wrong: 'extends: ../famly.yaml',
    right: 'extends: ../family.yaml',
  },
  'read/extends-cycle': {
    help: 'Take one of the lines out',
    wrong: 'extends: models/heron/aiact.yaml # in the family file',
    right: 'extends: ../family.yaml # in the file of the model',
  },
  'read/extends-depth': {
    help: 'Put two of the files into one',
    wrong: 'five files, each of which extends the next',
    right: 'a file for the provider, one for the family and one for the model',
  },
  'read/extends-size': {
    help: 'Keep long texts in files of their own, which the facts name',
    wrong: 'two files of 600 kB each',
    right: 'files that hold at most 1 MiB together',
  },
  'family/of-one-model': {
    help: 'Move it to the file of the model',
    wrong: 'role: { placement: { date: 2026-03-01 } } # in the family file',
    right: 'role: { placement: { date: 2026-03-01 } } # in the file of the model',
  },
  'family/not-attested': {
    help: 'Look whether the facts hold for this model, and say so in its file',
    wrong: 'extends: ../family.yaml',
    right:
      'extends: ../family.yaml\nattests:\n  - { facts: [licensing], by: "A. Martin, release desk", on: 2026-11-01 }',
  },
  'family/attests-nothing': {
    help: 'Name inherited facts that wait, or remove the line',
    wrong: 'attests: [{ facts: [licencing], by: A. Martin, on: 2026-11-01 }]',
    right: 'attests: [{ facts: [licensing], by: A. Martin, on: 2026-11-01 }]',
  },
  'family/unset-nothing': {
    help: 'Remove the key, or write the name of the one that is meant',
    wrong: 'data: { scop: { $unset: true } }',
    right: 'data: { scope: { $unset: true } }',
  },
};
