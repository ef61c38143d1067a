/** The nine items of a serious incident report (Code, measure 9.2), in their order and in our words. */

export interface IncidentItem {
  readonly number: number;
  readonly title: string;
  /** What the item says, in one sentence. */
  readonly wants: string;
  /** Facts of an incident that answer it, below `risk.incidents[]`; a lead-in for each where there are several. */
  readonly facts: readonly { readonly key: string; readonly label: string }[];
  /** The initial report may leave it out. */
  readonly isFinal?: boolean;
}

export const incidentItems: readonly IncidentItem[] = [
  {
    number: 1,
    title: 'Start and end',
    wants: 'The first and the last day of the incident, as far as they are known.',
    facts: [
      { key: 'started', label: 'Started' },
      { key: 'ended', label: 'Ended' },
    ],
  },
  {
    number: 2,
    title: 'Harm and victims',
    wants: 'The harm that was done, and the persons or groups who suffered it.',
    facts: [{ key: 'harm', label: '' }],
  },
  {
    number: 3,
    title: 'Chain of events',
    wants: 'The events that led to the harm, directly or indirectly.',
    facts: [{ key: 'chain_of_events', label: '' }],
  },
  {
    number: 4,
    title: 'Model involved',
    wants: 'The model, and the version of it, that was involved.',
    facts: [{ key: 'model_involved', label: '' }],
  },
  {
    number: 5,
    title: 'Material on the involvement of the model',
    wants: 'What is at hand that shows how the model was involved.',
    facts: [{ key: 'involvement', label: '' }],
  },
  {
    number: 6,
    title: 'Response of the provider',
    wants: 'What the provider did, or means to do.',
    facts: [{ key: 'response', label: '' }],
  },
  {
    number: 7,
    title: 'Recommendation to the authorities',
    wants: 'What the provider recommends to the AI Office and to national authorities.',
    facts: [{ key: 'recommendation', label: '' }],
  },
  {
    number: 8,
    title: 'Root cause',
    wants: 'The analysis of the root cause.',
    facts: [{ key: 'root_cause', label: '' }],
    isFinal: true,
  },
  {
    number: 9,
    title: 'Patterns',
    wants: 'Patterns found in the monitoring after placement that bear on the incident.',
    facts: [{ key: 'patterns', label: '' }],
    isFinal: true,
  },
];
