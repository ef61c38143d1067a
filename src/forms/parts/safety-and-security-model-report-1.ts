/** The model report, measures 7, 7.1 and 7.2: the model, and the reasons for proceeding. */
import type { FormSection } from '../../facts/define.js';

const size =
  'Small, medium-sized and small mid-cap providers may answer this heading in less detail; a similarly safe model is not spared it.';

export const safetyAndSecurityModelReport1: readonly FormSection[] = [
  {
    number: '7',
    title: 'Safety and Security Model Report',
    provision: 'code-safety(7)',
    fields: [],
  },
  {
    number: '7.1',
    title: 'Model description and behaviour',
    provision: 'code-safety(7.1)',
    fields: [
      {
        key: 'architecture',
        label: 'Architecture',
        fact: 'model.architecture',
        answer: { kind: 'prose' },
        wants: 'the architecture of the model',
        relief: size,
        message: 'Nothing is written under the heading “Architecture” of the model report',
        help: 'Write `model.architecture`: the architecture of the model',
      },
      {
        key: 'capabilities',
        label: 'Capabilities',
        fact: 'model.capabilities',
        answer: { kind: 'prose' },
        wants: 'what the model can do',
        relief: size,
        message: 'Nothing is written under the heading “Capabilities” of the model report',
        help: 'Write `model.capabilities`: what the model can do',
      },
      {
        key: 'propensities',
        label: 'Propensities',
        fact: 'risk.model_report.propensities',
        answer: { kind: 'prose' },
        wants: 'what the model tends to do, harmful tendencies included',
        relief: size,
        message: 'Nothing is written under the heading “Propensities” of the model report',
        help: 'Write `risk.model_report.propensities`: what the model tends to do, harmful tendencies included',
      },
      {
        key: 'affordances',
        label: 'Affordances',
        fact: 'risk.model_report.affordances',
        answer: { kind: 'prose' },
        wants: 'what the model can act upon, such as tools and other systems',
        relief: size,
        message: 'Nothing is written under the heading “Affordances” of the model report',
        help: 'Write `risk.model_report.affordances`: what the model can act upon, such as tools and other systems',
      },
      {
        key: 'development',
        label: 'Development and training method',
        fact: 'training.process.methods',
        answer: { kind: 'prose' },
        wants: 'how the model was developed and trained',
        relief: size,
        message:
          'Nothing is written under the heading “Development and training method” of the model report',
        help: 'Write `training.process.methods`: how the model was developed and trained',
      },
      {
        key: 'data',
        label: 'Training data',
        fact: 'data.provenance_description',
        answer: { kind: 'prose' },
        wants: 'what data the model was trained on and where it came from',
        relief: size,
        message: 'Nothing is written under the heading “Training data” of the model report',
        help: 'Write `data.provenance_description`: what data the model was trained on and where it came from',
      },
      {
        key: 'differences',
        label: 'Versions, and differences from other models of the provider',
        fact: 'risk.model_report.differences',
        answer: { kind: 'prose' },
        wants:
          'the versions of the model and how they differ from one another and from the other models of the provider',
        relief: size,
        message:
          'Nothing is written under the heading “Versions, and differences from other models of the provider” of the model report',
        help: 'Write `risk.model_report.differences`: the versions of the model and how they differ from one another and from the other models of the provider',
      },
      {
        key: 'uses',
        label: 'Past and expected use',
        fact: 'risk.model_report.uses',
        answer: { kind: 'prose' },
        wants: 'how the model was used so far and is expected to be used',
        relief: size,
        message: 'Nothing is written under the heading “Past and expected use” of the model report',
        help: 'Write `risk.model_report.uses`: how the model was used so far and is expected to be used',
      },
      {
        key: 'specification',
        label: 'Model specification',
        fact: 'risk.model_report.specification',
        answer: { kind: 'prose' },
        wants:
          'the principles of its behaviour and their order, the topics it refuses, and its system prompt',
        relief: size,
        message: 'Nothing is written under the heading “Model specification” of the model report',
        help: 'Write `risk.model_report.specification`: the principles of its behaviour and their order, the topics it refuses, and its system prompt',
      },
    ],
  },
  {
    number: '7.2',
    title: 'Reasons for proceeding',
    provision: 'code-safety(7.2)',
    fields: [
      {
        key: 'acceptance',
        label: 'Why the systemic risks are acceptable',
        fact: 'risk.model_report.acceptance',
        answer: { kind: 'prose' },
        wants: 'the reasons why each systemic risk is acceptable, safety margins included',
        relief: size,
        message:
          'Nothing is written under the heading “Why the systemic risks are acceptable” of the model report',
        help: 'Write `risk.model_report.acceptance`: the reasons why each systemic risk is acceptable, safety margins included',
      },
      {
        key: 'failing-conditions',
        label: 'Conditions under which that would fail',
        fact: 'risk.model_report.failing_conditions',
        answer: { kind: 'prose' },
        wants: 'the conditions under which those reasons would no longer hold',
        relief: size,
        message:
          'Nothing is written under the heading “Conditions under which that would fail” of the model report',
        help: 'Write `risk.model_report.failing_conditions`: the conditions under which those reasons would no longer hold',
      },
      {
        key: 'decision',
        label: 'How the decision was made',
        fact: 'risk.model_report.decision',
        answer: { kind: 'prose' },
        wants: 'how it was decided to proceed, and what outsiders contributed',
        relief: size,
        message:
          'Nothing is written under the heading “How the decision was made” of the model report',
        help: 'Write `risk.model_report.decision`: how it was decided to proceed, and what outsiders contributed',
      },
    ],
  },
];
