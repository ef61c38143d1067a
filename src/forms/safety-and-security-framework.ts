/** The headings of the Safety and Security Framework, measures 1.1, 1.3 and 1.4 of the chapter on safety and security. */
import { all, answered, computed, fact } from '../facts/condition.js';
import { defineForm } from '../facts/define-form.js';

const noRelief =
  'No relief for smaller providers or for similarly safe models is known for this heading.';
const allocation =
  'Small, medium-sized and small mid-cap providers may allocate responsibility more lightly, for example to one person instead of a committee.';

export default defineForm({
  title: 'Safety and Security Framework',
  provision: 'code-safety(1)',
  issue: 'Code of Practice for general-purpose AI models, 10 July 2025',
  appliesWhen: all(answered('systemic-risk', 'yes'), answered('provider', 'yes')),
  owedWhen: fact('provider.code_of_practice.safety_and_security').is(true),
  atMost: 'warning',
  unsigned: { chapter: 'safety_and_security', atMost: 'warning' },
  sections: [
    {
      number: '1',
      title: 'Safety and Security Framework',
      provision: 'code-safety(1)',
      fields: [],
    },
    {
      number: '1.1',
      title: 'Content of the framework',
      provision: 'code-safety(1.1)',
      fields: [
        {
          key: 'overview',
          label: 'High-level description of processes and measures',
          fact: 'risk.framework.overview',
          answer: { kind: 'prose' },
          wants:
            'the processes and measures against systemic risks in outline, those in place and those planned',
          relief: noRelief,
          message:
            'Nothing is written under the heading “High-level description of processes and measures” of the framework',
          help: 'Write `risk.framework.overview`: the processes and measures against systemic risks in outline, those in place and those planned',
        },
        {
          key: 'trigger-points',
          label: '(1) Trigger points for lighter-touch evaluations',
          fact: 'risk.framework.trigger_points',
          answer: { kind: 'prose' },
          wants: 'the points in the lifecycle at which lighter evaluations are run, and why there',
          relief: noRelief,
          message:
            'Nothing is written under the heading “Trigger points for lighter-touch evaluations” of the framework',
          help: 'Write `risk.framework.trigger_points`: the points in the lifecycle at which lighter evaluations are run, and why there',
        },
        {
          key: 'acceptance-criteria',
          label: '(2)(a) Acceptance criteria and systemic risk tiers',
          fact: 'risk.framework.acceptance_criteria',
          answer: { kind: 'prose' },
          wants:
            'the criteria by which a risk is accepted, the tiers they are set out in, and the reasons for both',
          relief: noRelief,
          message:
            'Nothing is written under the heading “Acceptance criteria and systemic risk tiers” of the framework',
          help: 'Write `risk.framework.acceptance_criteria`: the criteria by which a risk is accepted, the tiers they are set out in, and the reasons for both',
        },
        {
          key: 'tier-mitigations',
          label: '(2)(b) Mitigations per tier',
          fact: 'risk.framework.tier_mitigations',
          answer: { kind: 'prose' },
          wants: 'the mitigations that are needed once a model reaches each tier',
          relief: noRelief,
          message: 'Nothing is written under the heading “Mitigations per tier” of the framework',
          help: 'Write `risk.framework.tier_mitigations`: the mitigations that are needed once a model reaches each tier',
        },
        {
          key: 'forecasts',
          label: '(2)(c) Timeline estimates',
          fact: 'risk.framework.forecasts',
          answer: { kind: 'prose' },
          wants:
            'an estimate of when models will exceed the highest tier reached so far, with its assumptions and uncertainty',
          relief: noRelief,
          message: 'Nothing is written under the heading “Timeline estimates” of the framework',
          help: 'Write `risk.framework.forecasts`: an estimate of when models will exceed the highest tier reached so far, with its assumptions and uncertainty',
        },
        {
          key: 'external-influence',
          label: '(2)(d) Influence of external actors',
          fact: 'risk.framework.external_influence',
          answer: { kind: 'prose' },
          wants:
            'whether outsiders, governments included, influence the decision to proceed, and how',
          relief: noRelief,
          message:
            'Nothing is written under the heading “Influence of external actors” of the framework',
          help: 'Write `risk.framework.external_influence`: whether outsiders, governments included, influence the decision to proceed, and how',
        },
        {
          key: 'responsibilities',
          label: '(3) Allocation of responsibility',
          fact: 'risk.framework.responsibilities',
          answer: { kind: 'prose' },
          wants:
            'who is responsible for which systemic risks at every level of the organisation, and with what means',
          relief: allocation,
          message:
            'Nothing is written under the heading “Allocation of responsibility” of the framework',
          help: 'Write `risk.framework.responsibilities`: who is responsible for which systemic risks at every level of the organisation, and with what means',
        },
        {
          key: 'update-process',
          label: '(4) Process of updates',
          fact: 'risk.framework.update_process',
          answer: { kind: 'prose' },
          wants: 'how the framework is kept up to date, and who confirms a new version',
          relief: noRelief,
          message: 'Nothing is written under the heading “Process of updates” of the framework',
          help: 'Write `risk.framework.update_process`: how the framework is kept up to date, and who confirms a new version',
        },
      ],
    },
    {
      number: '1.3',
      title: 'Updates',
      provision: 'code-safety(1.3)',
      fields: [
        {
          key: 'version',
          label: 'Version number',
          fact: 'risk.framework.version',
          answer: { kind: 'name' },
          wants: 'the number of the version now in force',
          message: 'Nothing is written under the heading “Version number” of the framework',
          help: 'Write `risk.framework.version`: the number of the version now in force',
        },
        {
          key: 'confirmed-on',
          label: 'Date of confirmation',
          fact: 'risk.framework.confirmed_on',
          answer: { kind: 'day' },
          wants: 'the day on which this version was confirmed',
          message: 'Nothing is written under the heading “Date of confirmation” of the framework',
          help: 'Write `risk.framework.confirmed_on`: the day on which this version was confirmed',
        },
        {
          key: 'changelog',
          label: 'Changelog',
          fact: 'risk.framework.changelog',
          answer: {
            kind: 'list',
            columns: [
              { key: 'version', label: 'Version' },
              { key: 'date', label: 'Date' },
              { key: 'changes', label: 'Changes' },
            ],
          },
          wants: 'each version with its date and what was changed, and why',
          message: 'Nothing is written under the heading “Changelog” of the framework',
          help: 'Write `risk.framework.changelog`: each version with its date and what was changed, and why',
        },
        {
          key: 'assessed-on',
          label: 'Last assessment',
          fact: 'risk.framework.assessed_on',
          answer: { kind: 'day' },
          wants: 'the day on which adequacy and adherence were last assessed',
          whereApplicable: true,
          message: 'Nothing is written under the heading “Last assessment” of the framework',
          help: 'Write `risk.framework.assessed_on`: the day on which adequacy and adherence were last assessed, or `not_applicable` with the reason where they were not yet',
        },
      ],
    },
    {
      number: '1.4',
      title: 'Access for the AI Office',
      provision: 'code-safety(1.4)',
      fields: [
        {
          key: 'provided-on',
          label: 'Provided to the AI Office',
          fact: 'risk.framework.provided_on',
          answer: { kind: 'special', name: 'framework-delivery' },
          wants: 'the day on which the AI Office received it unredacted',
          requiredWhen: computed('framework-confirmed'),
          whenNotRequired: 'Not yet: the framework is not confirmed',
          message:
            'Nothing is written under the heading “Provided to the AI Office” of the framework',
          help: 'Write `risk.framework.provided_on`: the day on which the AI Office received it unredacted',
        },
      ],
    },
  ],
});
