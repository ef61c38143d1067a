/** What the findings of families mean: files that facts extend, and what nobody has attested yet. */

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
