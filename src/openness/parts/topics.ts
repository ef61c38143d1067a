/** The five things that a complete description of training data tells, by the Open Source AI Definition. */
export const topics: Readonly<Record<string, string>> = {
  provenance: 'where the data comes from',
  scope_and_characteristics: 'its scope and characteristics',
  collection_and_selection: 'how it was obtained and selected',
  labelling: 'how it was labelled',
  processing_and_filtering: 'how it was processed and filtered',
};
