/** What the findings of families mean: files that facts extend, and what nobody has attested yet. */
import type { Lesson } from './lessons/lesson.js';

export const familyMeanings: Readonly<
  Record<string, { readonly title: string; readonly why: string }>
> = {
  'read/extends-path': {
    title: 'The path behind extends is not one that is read',
    why: 'The path is relative, leads to one YAML file and means the same on every system.',
  },
  'read/extends-missing': {
    title: 'A family file can not be had',
    why: 'Without it facts would silently count as not stated. It is read below the repository alone, and through no link.',
  },
  'read/extends-cycle': {
    title: 'A file extends itself',
    why: 'Facts that lead in a circle have no beginning.',
  },
  'read/extends-depth': {
    title: 'Too many files extend each other',
    why: 'Nobody can review where a fact comes from over more than four files.',
  },
  'read/extends-size': {
    title: 'The files that extend each other are too large together',
    why: 'Limits keep files from stopping the program that reads them.',
  },
  'family/of-one-model': {
    title: 'A family file states something of one model',
    why: 'Approvals, positions, days of placing, figures of one training and the like are true of one model, so they are never inherited and have no effect.',
  },
  'family/not-attested': {
    title: 'Nobody has attested what the model inherits',
    why: 'Facts that can lower duties count in papers, but for no gate before somebody has looked whether they hold for this model: one file must not exempt models that nobody looked at.',
  },
  'family/attests-nothing': {
    title: 'An attestation names what need not be attested',
    why: 'It may be a slip of the pen, so that something else still waits.',
  },
  'family/unset-nothing': {
    title: 'A mark takes nothing away',
    why: 'The family does not state the key, so that the mark may be meant for another.',
  },
};

export const familyLessons: Readonly<Record<string, Lesson>> = {
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
