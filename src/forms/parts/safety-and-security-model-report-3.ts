/** The model report, measures 7.4 to 7.7: external reports, changes, updates and delivery. */
import { fact } from '../../facts/condition.js';
import type { FormSection } from '../../facts/define.js';

const size =
  'Small, medium-sized and small mid-cap providers may answer this heading in less detail; a similarly safe model is not spared it.';

const safe =
  'A similarly safe or safer model is spared regular updates; small, medium-sized and small mid-cap providers may answer in less detail.';

export const safetyAndSecurityModelReport3: readonly FormSection[] = [
  {
    number: '7.4',
    title: 'External reports',
    provision: 'code-safety(7.4)',
    fields: [
      {
        key: 'external-reports',
        label: 'Reports of evaluators and security reviewers',
        fact: 'risk.model_report.external_reports',
        answer: {
          kind: 'list',
          columns: [
            { key: 'by', label: 'By' },
            { key: 'subject', label: 'Subject' },
            { key: 'url', label: 'Address', optional: true },
          ],
        },
        wants: 'the reports from outside or links to them',
        relief: size,
        message:
          'Nothing is written under the heading “Reports of evaluators and security reviewers” of the model report',
        help: 'Write `risk.model_report.external_reports`: the reports from outside or links to them',
      },
      {
        key: 'external-evaluators',
        label: 'Choice of evaluators',
        fact: 'risk.model_report.external_evaluators',
        answer: { kind: 'prose' },
        wants:
          'how evaluators were chosen, or why the conditions for external evaluation or review were not met',
        relief: size,
        message: 'Nothing is written under the heading “Choice of evaluators” of the model report',
        help: 'Write `risk.model_report.external_evaluators`: how evaluators were chosen, or why the conditions for external evaluation or review were not met',
      },
    ],
  },
  {
    number: '7.5',
    title: 'Material changes to the risk landscape',
    provision: 'code-safety(7.5)',
    fields: [
      {
        key: 'risk-landscape',
        label: 'Material changes',
        fact: 'risk.model_report.risk_landscape',
        answer: { kind: 'prose' },
        wants: 'how the model materially changes the systemic risks in the Union, if it does',
        relief: size,
        message: 'Nothing is written under the heading “Material changes” of the model report',
        help: 'Write `risk.model_report.risk_landscape`: how the model materially changes the systemic risks in the Union, if it does',
      },
    ],
  },
  {
    number: '7.6',
    title: 'Updates',
    provision: 'code-safety(7.6)',
    fields: [
      {
        key: 'version',
        label: 'Version number',
        fact: 'risk.model_report.version',
        answer: { kind: 'name' },
        wants: 'the number of the version now in force',
        relief: safe,
        message: 'Nothing is written under the heading “Version number” of the model report',
        help: 'Write `risk.model_report.version`: the number of the version now in force',
      },
      {
        key: 'updated-on',
        label: 'Last update',
        fact: 'risk.model_report.updated_on',
        answer: { kind: 'day' },
        wants: 'the day of the last update',
        relief: safe,
        whereApplicable: true,
        message: 'Nothing is written under the heading “Last update” of the model report',
        help: 'Write `risk.model_report.updated_on`: the day of the last update, or `not_applicable` with the reason where there was none yet',
      },
      {
        key: 'changelog',
        label: 'Changelog',
        fact: 'risk.model_report.changelog',
        answer: {
          kind: 'list',
          columns: [
            { key: 'version', label: 'Version' },
            { key: 'date', label: 'Date' },
            { key: 'changes', label: 'Changes' },
            { key: 'provided_on', label: 'Given to the AI Office', optional: true },
          ],
        },
        wants: 'each version with its date and what was changed, and why',
        relief: safe,
        message: 'Nothing is written under the heading “Changelog” of the model report',
        help: 'Write `risk.model_report.changelog`: each version with its date and what was changed, and why',
      },
    ],
  },
  {
    number: '7.7',
    title: 'Delivery to the AI Office',
    provision: 'code-safety(7.7)',
    fields: [
      {
        key: 'submitted-on',
        label: 'Provided to the AI Office',
        fact: 'risk.model_report.submitted_on',
        answer: { kind: 'special', name: 'report-delivery' },
        wants: 'the day on which the AI Office received it unredacted',
        relief: size,
        requiredWhen: fact('role.placement.status').is('placed'),
        whenNotRequired: 'Not yet: the model is not placed on the market',
        message:
          'Nothing is written under the heading “Provided to the AI Office” of the model report',
        help: 'Write `risk.model_report.submitted_on`: the day on which the AI Office received it unredacted',
      },
      {
        key: 'interim-report-on',
        label: 'Interim report',
        fact: 'risk.model_report.interim_report_on',
        answer: { kind: 'day' },
        wants: 'the day of an interim report, where the full one was late',
        relief: size,
        optional: true,
        message: 'Nothing is written under the heading “Interim report” of the model report',
        help: 'Write `risk.model_report.interim_report_on`: the day of an interim report, where the full one was late',
      },
    ],
  },
];
