/** Annexes XI, XII and XIII of the AI Act, point by point. */
import { lawCount } from '../spell.js';
import { fromSource, links } from './define.js';

const authorities = ['ai-office', 'national-authorities'] as const;
const act = { authority: 'law', link: links.act, confidence: 'verified' } as const;

/** What the technical documentation holds. */
const annexXi = fromSource(
  { ...act, readers: authorities, under: 'art-53(1)(a)' },
  {
    'annex-xi': {
      label: 'Annex XI',
      title: 'Technical documentation',
      says: 'Lists the least that the technical documentation of a general-purpose AI model contains.',
    },
    'annex-xi(1)': {
      label: 'Annex XI, section 1',
      title: 'Information to be provided by all providers',
      says: 'Lists what every provider writes down, as far as it fits the size and risk profile of the model.',
    },
    'annex-xi(1)(1)': {
      label: 'Annex XI, section 1, point 1',
      title: 'General description of the model',
      says: 'Asks for a general description of the model.',
    },
    'annex-xi(1)(1)(a)': {
      label: 'Annex XI, section 1, point 1(a)',
      title: 'Tasks and systems',
      says: 'The tasks the model is meant for, and the type and nature of the AI systems it can become part of.',
    },
    'annex-xi(1)(1)(b)': {
      label: 'Annex XI, section 1, point 1(b)',
      title: 'Acceptable use policies',
      says: 'The acceptable use policies that apply to the model.',
    },
    'annex-xi(1)(1)(c)': {
      label: 'Annex XI, section 1, point 1(c)',
      title: 'Release and distribution',
      says: 'When the model was released and by which methods it is distributed.',
    },
    'annex-xi(1)(1)(d)': {
      label: 'Annex XI, section 1, point 1(d)',
      title: 'Architecture and parameters',
      says: 'The architecture of the model and its number of parameters.',
    },
    'annex-xi(1)(1)(e)': {
      label: 'Annex XI, section 1, point 1(e)',
      title: 'Inputs and outputs',
      says: 'The modality (text, images, …) and the format of what goes in and what comes out.',
    },
    'annex-xi(1)(1)(f)': {
      label: 'Annex XI, section 1, point 1(f)',
      title: 'Licence',
      says: 'The licence of the model.',
    },
    'annex-xi(1)(2)': {
      label: 'Annex XI, section 1, point 2',
      title: 'Elements of the model and its development',
      says: 'Asks for a closer description of the model’s elements and of how it was developed.',
    },
    'annex-xi(1)(2)(a)': {
      label: 'Annex XI, section 1, point 2(a)',
      title: 'Technical means for integration',
      says: 'The instructions, infrastructure and tools that are needed to build the model into an AI system.',
    },
    'annex-xi(1)(2)(b)': {
      label: 'Annex XI, section 1, point 2(b)',
      title: 'Design and training process',
      says: 'How the model and its training were designed: methods, key choices with their reasons and assumptions, what training optimises for, and what the parameters stand for, as far as they apply.',
    },
    'annex-xi(1)(2)(c)': {
      label: 'Annex XI, section 1, point 2(c)',
      title: 'Training, testing and validation data',
      says: 'Where applicable, the data: type, origin, curation, amount, scope and main traits, how it was obtained and selected, how unsuitable sources were found, and how identifiable biases were looked for.',
    },
    'annex-xi(1)(2)(d)': {
      label: 'Annex XI, section 1, point 2(d)',
      title: 'Compute and training time',
      says: 'The compute used for training (for example in floating-point operations), how long training took, and other relevant details of training.',
    },
    'annex-xi(1)(2)(e)': {
      label: 'Annex XI, section 1, point 2(e)',
      title: 'Energy consumption',
      says: 'The known or estimated energy use of the model; if it is unknown, it may be derived from the compute.',
    },
    'annex-xi(2)': {
      label: 'Annex XI, section 2',
      title: 'Additional information for models with systemic risk',
      says: 'Adds three points for providers of models with systemic risk.',
      under: 'art-55(1)(a)',
    },
    'annex-xi(2)(1)': {
      label: 'Annex XI, section 2, point 1',
      title: 'Evaluation strategies and results',
      says: 'The evaluation strategies in detail with their results, on public protocols and tools or otherwise, including criteria, metrics and how limitations are found.',
      under: 'art-55(1)(a)',
    },
    'annex-xi(2)(2)': {
      label: 'Annex XI, section 2, point 2',
      title: 'Adversarial testing and adaptations',
      says: 'Where applicable, the measures for internal or external adversarial testing, and how the model was adapted, alignment and fine-tuning included.',
      under: 'art-55(1)(a)',
    },
    'annex-xi(2)(3)': {
      label: 'Annex XI, section 2, point 3',
      title: 'System architecture',
      says: 'Where applicable, how software components build on or feed one another and fit into the whole.',
      under: 'art-55(1)(a)',
    },
  },
);

/** What downstream providers receive. */
const annexXii = fromSource(
  { ...act, readers: ['downstream-providers'], under: 'art-53(1)(b)' },
  {
    'annex-xii': {
      label: 'Annex XII',
      title: 'Information for downstream providers',
      says: 'Lists the least that providers tell those who build the model into their AI systems.',
    },
    'annex-xii(1)': {
      label: 'Annex XII, point 1',
      title: 'General description of the model',
      says: 'Asks for a general description of the model.',
    },
    'annex-xii(1)(a)': {
      label: 'Annex XII, point 1(a)',
      title: 'Tasks and systems',
      says: 'The tasks the model is meant for, and the type and nature of the AI systems it can become part of.',
    },
    'annex-xii(1)(b)': {
      label: 'Annex XII, point 1(b)',
      title: 'Acceptable use policies',
      says: 'The acceptable use policies that apply to the model.',
    },
    'annex-xii(1)(c)': {
      label: 'Annex XII, point 1(c)',
      title: 'Release and distribution',
      says: 'When the model was released and by which methods it is distributed.',
    },
    'annex-xii(1)(d)': {
      label: 'Annex XII, point 1(d)',
      title: 'Interaction with other hardware and software',
      says: 'Where applicable, how the model works, or can be made to work, with hardware or software that is not part of it.',
    },
    'annex-xii(1)(e)': {
      label: 'Annex XII, point 1(e)',
      title: 'Software versions',
      says: 'Where applicable, the versions of software that matter for using the model.',
    },
    'annex-xii(1)(f)': {
      label: 'Annex XII, point 1(f)',
      title: 'Architecture and parameters',
      says: 'The architecture of the model and its number of parameters.',
    },
    'annex-xii(1)(g)': {
      label: 'Annex XII, point 1(g)',
      title: 'Inputs and outputs',
      says: 'The modality and the format of what goes in and what comes out.',
    },
    'annex-xii(1)(h)': {
      label: 'Annex XII, point 1(h)',
      title: 'Licence',
      says: 'The licence for the model.',
    },
    'annex-xii(2)': {
      label: 'Annex XII, point 2',
      title: 'Elements of the model and its development',
      says: 'Asks for a description of the model’s elements and of how it was developed.',
    },
    'annex-xii(2)(a)': {
      label: 'Annex XII, point 2(a)',
      title: 'Technical means for integration',
      says: 'The instructions, infrastructure and tools that are needed to build the model into an AI system.',
    },
    'annex-xii(2)(b)': {
      label: 'Annex XII, point 2(b)',
      title: 'Inputs, outputs and their maximum size',
      says: 'The modality and format of inputs and outputs and how large they may be, for example the context window.',
    },
    'annex-xii(2)(c)': {
      label: 'Annex XII, point 2(c)',
      title: 'Training, testing and validation data',
      says: 'Where applicable, the type and origin of the data and how it was curated.',
    },
  },
);

/** What the Commission weighs when it designates a model. */
const annexXiii = fromSource(act, {
  'annex-xiii': {
    label: 'Annex XIII',
    title: 'Criteria for designating a model with systemic risk',
    says: 'Lists what the Commission takes into account when it decides that a model has capabilities or an impact equivalent to high-impact capabilities.',
  },
  'annex-xiii(a)': {
    label: 'Annex XIII, point (a)',
    title: 'Number of parameters',
    says: 'How many parameters the model has.',
  },
  'annex-xiii(b)': {
    label: 'Annex XIII, point (b)',
    title: 'Data set',
    says: 'The quality or size of the data set, measured for example in tokens.',
  },
  'annex-xiii(c)': {
    label: 'Annex XIII, point (c)',
    title: 'Training compute',
    says: 'The compute used for training in floating-point operations, or stand-ins such as cost, time or energy.',
  },
  'annex-xiii(d)': {
    label: 'Annex XIII, point (d)',
    title: 'Modalities',
    says: 'What goes in and comes out, the state of the art per modality, and special kinds of content such as biological sequences.',
  },
  'annex-xiii(e)': {
    label: 'Annex XIII, point (e)',
    title: 'Benchmarks and evaluations',
    says: 'How the model scores: tasks it does without further training, adaptability, autonomy, scalability and access to tools.',
  },
  'annex-xiii(f)': {
    label: 'Annex XIII, point (f)',
    title: 'Reach in the internal market',
    says: `Whether its reach gives it a high impact; that is presumed from ${lawCount('businessUsers')} registered business users established in the Union.`,
    note: 'A presumption within a designation; it does not by itself make a model one with systemic risk.',
  },
  'annex-xiii(g)': {
    label: 'Annex XIII, point (g)',
    title: 'Registered end-users',
    says: 'How many registered end-users the model has.',
  },
});

export const annexes = { ...annexXi, ...annexXii, ...annexXiii };
