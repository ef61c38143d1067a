/** The model report, measures 7.3: identification, analysis and mitigation. */
import type { FormSection } from '../../facts/define.js';
import { lawPeriod } from '../../law/spell.js';

const size =
  'Small, medium-sized and small mid-cap providers may answer this heading in less detail; a similarly safe model is not spared it.';

const security =
  'A model that is less capable than at least one open-weights model is exempt from the security commitment; smaller providers may answer in less detail.';

export const safetyAndSecurityModelReport2: readonly FormSection[] = [
  {
    number: '7.3',
    title: 'Documentation of identification, analysis and mitigation',
    provision: 'code-safety(7.3)',
    fields: [
      {
        key: 'identification',
        label: '(1)(a) Identification of systemic risks',
        fact: 'risk.model_report.identification',
        answer: { kind: 'prose' },
        wants: 'the process by which systemic risks were identified, and its results',
        relief: size,
        message:
          'Nothing is written under the heading “Identification of systemic risks” of the model report',
        help: 'Write `risk.model_report.identification`: the process by which systemic risks were identified, and its results',
      },
      {
        key: 'assumptions',
        label: '(1)(b) Uncertainties and assumptions on use',
        fact: 'risk.model_report.assumptions',
        answer: { kind: 'prose' },
        wants: 'what is uncertain or assumed about use and integration',
        relief: size,
        message:
          'Nothing is written under the heading “Uncertainties and assumptions on use” of the model report',
        help: 'Write `risk.model_report.assumptions`: what is uncertain or assumed about use and integration',
      },
      {
        key: 'risk-models',
        label: '(1)(c) Results of risk modelling',
        fact: 'risk.model_report.risk_models',
        answer: { kind: 'prose' },
        wants: 'the scenarios by which each risk could become harm',
        relief: size,
        message:
          'Nothing is written under the heading “Results of risk modelling” of the model report',
        help: 'Write `risk.model_report.risk_models`: the scenarios by which each risk could become harm',
      },
      {
        key: 'estimates',
        label: '(1)(d) Systemic risks and estimates',
        fact: 'risk.model_report.estimates',
        answer: { kind: 'prose' },
        wants: 'each risk with an estimate, with and without mitigations',
        relief: size,
        message:
          'Nothing is written under the heading “Systemic risks and estimates” of the model report',
        help: 'Write `risk.model_report.estimates`: each risk with an estimate, with and without mitigations',
      },
      {
        key: 'evaluations',
        label: '(1)(e) Results of evaluations',
        fact: 'evaluation.results',
        answer: { kind: 'special', name: 'report-evaluations' },
        wants: 'all relevant results',
        relief: size,
        message:
          'Nothing is written under the heading “Results of evaluations” of the model report',
        help: 'Write `evaluation.results`: all relevant results',
      },
      {
        key: 'evaluation-methods',
        label: '(1)(e) How they were run',
        fact: 'evaluation.strategies',
        answer: { kind: 'prose' },
        wants: 'how evaluations were run, scored and elicited, with human baselines',
        relief: size,
        message: 'Nothing is written under the heading “How they were run” of the model report',
        help: 'Write `evaluation.strategies`: how evaluations were run, scored and elicited, with human baselines',
      },
      {
        key: 'samples',
        label: '(1)(f) Samples of inputs and outputs',
        fact: 'risk.model_report.evaluation_samples',
        answer: {
          kind: 'list',
          columns: [
            { key: 'evaluation', label: 'Evaluation' },
            { key: 'number', label: 'Random pairs' },
            { key: 'location', label: 'Where they stand' },
          ],
        },
        wants: 'five or more random pairs of input and output for each relevant evaluation',
        relief: size,
        message:
          'Nothing is written under the heading “Samples of inputs and outputs” of the model report',
        help: 'Write `risk.model_report.evaluation_samples`: five or more random pairs of input and output for each relevant evaluation',
      },
      {
        key: 'access',
        label: '(1)(g) Access and resources of evaluators',
        fact: 'risk.model_report.evaluation_access',
        answer: { kind: 'prose' },
        wants: 'what access and resources internal teams and external evaluators had',
        relief: size,
        message:
          'Nothing is written under the heading “Access and resources of evaluators” of the model report',
        help: 'Write `risk.model_report.evaluation_access`: what access and resources internal teams and external evaluators had',
      },
      {
        key: 'similarly-safe',
        label: '(1)(h) Similarly safe or safer',
        fact: 'risk.model_report.similarly_safe',
        answer: { kind: 'prose' },
        wants: 'the reasons why the model is similarly safe to a reference model',
        relief: size,
        whereApplicable: true,
        message:
          'Nothing is written under the heading “Similarly safe or safer” of the model report',
        help: 'Write `risk.model_report.similarly_safe`: the reasons why the model is similarly safe to a reference model, or `not_applicable` with the reason where the provider does not rely on one',
      },
      {
        key: 'mitigations',
        label: '(2) Safety mitigations',
        fact: 'risk.mitigations',
        answer: { kind: 'prose' },
        wants: 'the safety mitigations and why they fit',
        relief: size,
        message: 'Nothing is written under the heading “Safety mitigations” of the model report',
        help: 'Write `risk.mitigations`: the safety mitigations and why they fit',
      },
      {
        key: 'mitigation-limits',
        label: '(2) Limits of the mitigations',
        fact: 'risk.model_report.mitigation_limits',
        answer: { kind: 'prose' },
        wants: 'what the mitigations do not achieve',
        relief: size,
        message:
          'Nothing is written under the heading “Limits of the mitigations” of the model report',
        help: 'Write `risk.model_report.mitigation_limits`: what the mitigations do not achieve',
      },
      {
        key: 'security-goal',
        label: '(3) Security goal, standards and deviations',
        fact: 'risk.model_report.security_goal',
        answer: { kind: 'prose' },
        wants:
          'the actors against whom the model is protected, the standards followed, and reasons for deviations',
        relief: security,
        message:
          'Nothing is written under the heading “Security goal, standards and deviations” of the model report',
        help: 'Write `risk.model_report.security_goal`: the actors against whom the model is protected, the standards followed, and reasons for deviations',
      },
      {
        key: 'security',
        label: '(3) Security mitigations',
        fact: 'risk.cybersecurity',
        answer: { kind: 'prose' },
        wants: 'the measures that protect the model and its infrastructure',
        relief: security,
        message: 'Nothing is written under the heading “Security mitigations” of the model report',
        help: 'Write `risk.cybersecurity`: the measures that protect the model and its infrastructure',
      },
      {
        key: 'plans',
        label: `(4) Plans for the next ${lawPeriod('modelReportPlans')}`,
        fact: 'risk.model_report.plans',
        answer: { kind: 'prose' },
        wants: `what is planned for the model, its evaluation and its mitigations in the next ${lawPeriod('modelReportPlans')}`,
        relief: size,
        message: `Nothing is written under the heading “Plans for the next ${lawPeriod('modelReportPlans')}” of the model report`,
        help: `Write \`risk.model_report.plans\`: what is planned for the model, its evaluation and its mitigations in the next ${lawPeriod('modelReportPlans')}`,
      },
    ],
  },
];
