/** The articles of the AI Act, as amended, that decide or demand something of a model's provider; one table, to be read beside the Act; long because each paragraph that is cited is a row. */
import { lawCompute, lawDay, lawFine, lawPercent, lawPeriod, lawTerm } from '../spell.js';
import { fromSource, links } from './define.js';

const authorities = ['ai-office', 'national-authorities'] as const;

export const act = fromSource(
  { authority: 'law', link: links.act, confidence: 'verified' },
  {
    'art-2(1)(a)': {
      label: 'Art. 2(1)(a)',
      title: 'Scope: providers',
      says: 'The Regulation applies to whoever places general-purpose AI models on the Union market, wherever that provider is established.',
    },
    'art-2(6)': {
      label: 'Art. 2(6)',
      title: 'Scope: sole purpose of scientific research',
      says: 'Systems and models, and what they produce, are out of scope if they were developed and put into service for scientific research and development alone.',
    },
    'art-2(8)': {
      label: 'Art. 2(8)',
      title: 'Scope: before placing on the market',
      says: 'Research, testing and development before a system or model is placed on the market are out of scope; testing in real-world conditions is not.',
    },
    'art-2(12)': {
      label: 'Art. 2(12)',
      title: 'Scope: open-source systems',
      says: 'AI systems under free and open-source licences are out of scope unless they are high-risk or fall under Art. 5 or 50. It speaks of systems, never of models.',
    },
    'art-3(3)': {
      label: 'Art. 3(3)',
      title: 'Provider',
      says: 'A provider develops a general-purpose AI model, or has one developed, and places it on the market under its own name or trademark, paid or free.',
    },
    'art-3(5)': {
      label: 'Art. 3(5)',
      title: 'Authorised representative',
      says: 'A person in the Union who accepted a written mandate from a provider to carry out the provider’s duties.',
    },
    'art-3(9)': {
      label: 'Art. 3(9)',
      title: 'Placing on the market',
      says: 'The first making available of a system or a general-purpose AI model on the Union market.',
    },
    'art-3(10)': {
      label: 'Art. 3(10)',
      title: 'Making available on the market',
      says: 'Supply for distribution or use on the Union market in the course of a commercial activity, paid or free.',
    },
    'art-3(14a)': {
      label: 'Art. 3(14a)',
      title: 'Small and medium-sized enterprise',
      says: 'Defines SMEs by reference to Recommendation 2003/361/EC.',
      link: links.omnibus,
    },
    'art-3(14b)': {
      label: 'Art. 3(14b)',
      title: 'Small mid-cap',
      says: 'Defines small mid-caps by reference to Recommendation (EU) 2025/1099: above an SME, under 750 staff and within its limits of turnover or balance sheet.',
      link: links.omnibus,
    },
    'art-3(47)': {
      label: 'Art. 3(47)',
      title: 'AI Office',
      says: 'The AI Office is a function of the Commission; whatever the Regulation says of it is said of the Commission.',
    },
    'art-3(48)': {
      label: 'Art. 3(48)',
      title: 'National competent authority',
      says: 'A notifying authority or a market surveillance authority.',
    },
    'art-3(49)': {
      label: 'Art. 3(49)',
      title: 'Serious incident',
      says: 'An incident that leads to death or serious harm to health, serious and irreversible disruption of critical infrastructure, breach of fundamental-rights duties, or serious harm to property or the environment.',
    },
    'art-3(63)': {
      label: 'Art. 3(63)',
      title: 'General-purpose AI model',
      says: 'A model of significant generality that does a wide range of distinct tasks competently and can be built into many systems; models used for research, development or prototyping before placement are not meant.',
    },
    'art-3(64)': {
      label: 'Art. 3(64)',
      title: 'High-impact capabilities',
      says: 'Capabilities that match or exceed those recorded in the most advanced general-purpose AI models.',
    },
    'art-3(65)': {
      label: 'Art. 3(65)',
      title: 'Systemic risk',
      says: 'A risk specific to high-impact capabilities, with a significant impact on the Union market through reach or through effects on health, safety, security, fundamental rights or society, which can spread along the value chain.',
    },
    'art-3(66)': {
      label: 'Art. 3(66)',
      title: 'General-purpose AI system',
      says: 'An AI system based on a general-purpose AI model that can serve many purposes by itself or inside other systems.',
    },
    'art-3(67)': {
      label: 'Art. 3(67)',
      title: 'Floating-point operation',
      says: 'Any mathematical operation or assignment with floating-point numbers.',
    },
    'art-3(68)': {
      label: 'Art. 3(68)',
      title: 'Downstream provider',
      says: 'The provider of an AI system that builds in a model, its own or another’s.',
    },
    'art-25(4)': {
      label: 'Art. 25(4)',
      title: 'Written agreement along the value chain',
      says: 'The provider of a high-risk system and those who supply models, tools, services or components for it agree in writing on information, access and help. Open-source suppliers are excepted, but not for general-purpose AI models.',
      readers: ['high-risk-provider'],
      link: links.omnibus,
    },
    'art-50': {
      label: 'Art. 50',
      title: 'Transparency of AI systems',
      says: 'Providers and deployers of certain AI systems tell people that they deal with AI and mark generated content; models as such are not addressed.',
    },
    'art-50(2)': {
      label: 'Art. 50(2)',
      title: 'Marking of generated content',
      says: 'Providers of generative AI systems mark what these generate so that machines can recognise it.',
    },
    'art-51(1)(a)': {
      label: 'Art. 51(1)(a)',
      title: 'Systemic risk by capabilities',
      says: 'A model has systemic risk if it has high-impact capabilities, judged with suitable technical tools, indicators and benchmarks.',
    },
    'art-51(1)(b)': {
      label: 'Art. 51(1)(b)',
      title: 'Systemic risk by decision',
      says: 'A model has systemic risk if the Commission decides, of its own motion or after an alert by the scientific panel, that its capabilities or impact are equivalent.',
    },
    'art-51(2)': {
      label: 'Art. 51(2)',
      title: 'Presumption by compute',
      says: `A model is presumed to have high-impact capabilities if the compute used for its training, added up, is greater than ${lawCompute('systemicRiskFlop')} floating-point operations.`,
    },
    'art-51(3)': {
      label: 'Art. 51(3)',
      title: 'Adjusting the threshold',
      says: 'The Commission adapts the thresholds by delegated act; none is known.',
    },
    'art-52(1)': {
      label: 'Art. 52(1)',
      title: 'Notification',
      says: `The provider notifies the Commission without delay, and within ${lawPeriod('notification')} after the condition is met or it becomes known that it will be, with the information that shows it.`,
      readers: ['ai-office'],
    },
    'art-52(2)': {
      label: 'Art. 52(2)',
      title: 'Arguments against systemic risk',
      says: 'With the notification the provider may argue that its model, exceptionally, presents no systemic risk.',
      readers: ['ai-office'],
    },
    'art-52(3)': {
      label: 'Art. 52(3)',
      title: 'Decision on the arguments',
      says: 'If the arguments are not substantiated enough the Commission rejects them and the model counts as one with systemic risk.',
    },
    'art-52(4)': {
      label: 'Art. 52(4)',
      title: 'Designation',
      says: 'The Commission may designate a model of its own motion or after an alert, on the criteria of Annex XIII.',
    },
    'art-52(5)': {
      label: 'Art. 52(5)',
      title: 'Reassessment',
      says: `A designated provider may ask for reassessment with new, detailed reasons, ${lawPeriod('reassessment')} after the designation at the earliest.`,
    },
    'art-52(6)': {
      label: 'Art. 52(6)',
      title: 'List of models with systemic risk',
      says: 'The Commission publishes such a list and keeps it up to date.',
    },
    'art-53(1)(a)': {
      label: 'Art. 53(1)(a)',
      title: 'Technical documentation',
      says: 'The provider draws up technical documentation of the model, including training, testing and evaluation results, with at least the content of Annex XI, keeps it up to date and hands it to the authorities on request.',
      readers: authorities,
    },
    'art-53(1)(a)-evaluation': {
      label: 'Art. 53(1)(a), training and testing process and results of evaluation',
      title: 'Training, testing and evaluation results',
      says: 'The article itself, beyond Annex XI, wants the training and testing process and the results of evaluation in the technical documentation.',
      readers: authorities,
      under: 'art-53(1)(a)',
    },
    'art-53(1)(b)': {
      label: 'Art. 53(1)(b)',
      title: 'Information for downstream providers',
      says: 'The provider draws up information for those who intend to build the model into AI systems, with at least the content of Annex XII, keeps it up to date and makes it available.',
      readers: ['downstream-providers'],
    },
    'art-53(1)(b)(i)': {
      label: 'Art. 53(1)(b)(i)',
      title: 'Capabilities and limitations',
      says: 'The information lets downstream providers understand well what the model can and cannot do and meet their own duties.',
      readers: ['downstream-providers'],
      under: 'art-53(1)(b)',
    },
    'art-53(1)(b)(ii)': {
      label: 'Art. 53(1)(b)(ii)',
      title: 'Content of Annex XII',
      says: 'The information contains at least the elements of Annex XII.',
      readers: ['downstream-providers'],
      under: 'art-53(1)(b)',
    },
    'art-53(1)(c)': {
      label: 'Art. 53(1)(c)',
      title: 'Copyright policy',
      says: 'The provider puts in place a policy to comply with Union copyright law, in particular to find and respect reservations of rights against text and data mining, with state-of-the-art technology.',
      readers: ['internal', 'ai-office'],
    },
    'art-53(1)(d)': {
      label: 'Art. 53(1)(d)',
      title: 'Public summary of training content',
      says: 'The provider publishes a sufficiently detailed summary of the content used for training, on the template of the AI Office.',
      readers: ['public'],
    },
    'art-53(2)': {
      label: 'Art. 53(2)',
      title: 'Open-source exception',
      says: 'Points (a) and (b) do not apply to models under a free and open-source licence whose parameters, architecture information and usage information are public, unless they have systemic risk.',
    },
    'art-53(3)': {
      label: 'Art. 53(3)',
      title: 'Cooperation',
      says: 'Providers cooperate with the Commission and the national authorities as necessary.',
      readers: authorities,
    },
    'art-53(4)': {
      label: 'Art. 53(4)',
      title: 'Codes of practice and standards',
      says: 'A code of practice may serve to show compliance until a harmonised standard exists; those who follow neither show other adequate means.',
    },
    'art-53(5)': {
      label: 'Art. 53(5)',
      title: 'Measuring methods',
      says: 'The Commission may lay down by delegated act how compute and energy are measured; none is known.',
    },
    'art-53(6)': {
      label: 'Art. 53(6)',
      title: 'Amending Annexes XI and XII',
      says: 'The Commission may amend both annexes by delegated act; none is known.',
    },
    'art-53(7)': {
      label: 'Art. 53(7)',
      title: 'Confidentiality',
      says: 'What the authorities obtain under the article, trade secrets included, is handled as Art. 78 says.',
    },
    'art-54(1)': {
      label: 'Art. 54(1)',
      title: 'Authorised representative',
      says: 'A provider established outside the Union appoints, by written mandate and before placing the model on the market, a representative established in the Union.',
      readers: ['ai-office'],
    },
    'art-54(2)': {
      label: 'Art. 54(2)',
      title: 'Enabling the representative',
      says: 'The provider enables its representative to carry out the mandate.',
      readers: ['ai-office'],
      under: 'art-54(1)',
      confidence: 'memory',
    },
    'art-54(3)': {
      label: 'Art. 54(3)',
      title: 'Content of the mandate',
      says: `The mandate lets the representative verify the documentation and compliance, keep a copy for the authorities for ${lawTerm('representativeRetentionYears')} after placement, give the AI Office what it needs on reasoned request, and cooperate.`,
      readers: ['ai-office'],
      under: 'art-54(1)',
    },
    'art-54(4)': {
      label: 'Art. 54(4)',
      title: 'Addressing the representative',
      says: 'Authorities may turn to the representative in addition to the provider or in its stead.',
      under: 'art-54(1)',
    },
    'art-54(5)': {
      label: 'Art. 54(5)',
      title: 'Ending the mandate',
      says: 'The representative ends the mandate if the provider acts against its duties, and tells the AI Office why.',
      under: 'art-54(1)',
    },
    'art-54(6)': {
      label: 'Art. 54(6)',
      title: 'No representative for open-source models',
      says: 'Providers whose model meets the conditions of the open-source exception need no representative, unless the model has systemic risk.',
    },
    'art-55(1)': {
      label: 'Art. 55(1)',
      title: 'Duties for models with systemic risk',
      says: 'Beside the duties of Arts 53 and 54, providers of models with systemic risk evaluate them, assess and mitigate the risks, report serious incidents and keep them secure.',
      readers: authorities,
    },
    'art-55(1)(a)': {
      label: 'Art. 55(1)(a)',
      title: 'Model evaluation',
      says: 'Providers of models with systemic risk evaluate them with standardised protocols and tools, including documented adversarial testing, to find and reduce systemic risks.',
      readers: ['ai-office'],
    },
    'art-55(1)(b)': {
      label: 'Art. 55(1)(b)',
      title: 'Risk assessment and mitigation',
      says: 'They assess and mitigate possible systemic risks at Union level and their sources.',
      readers: ['ai-office'],
    },
    'art-55(1)(c)': {
      label: 'Art. 55(1)(c)',
      title: 'Serious incidents',
      says: 'They track, document and report serious incidents and possible corrective measures without undue delay.',
      readers: authorities,
    },
    'art-55(1)(d)': {
      label: 'Art. 55(1)(d)',
      title: 'Cybersecurity',
      says: 'They keep an adequate level of cybersecurity for the model and its physical infrastructure.',
      readers: ['ai-office'],
    },
    'art-55(2)': {
      label: 'Art. 55(2)',
      title: 'Codes of practice and standards, systemic risk',
      says: 'A code of practice may serve to show compliance until a harmonised standard exists; those who follow neither show other adequate means.',
    },
    'art-55(3)': {
      label: 'Art. 55(3)',
      title: 'Confidentiality, systemic risk',
      says: 'What the authorities obtain under the article, trade secrets included, is handled as Art. 78 says.',
    },
    'art-56': {
      label: 'Art. 56',
      title: 'Codes of practice',
      says: 'The AI Office encourages codes of practice at Union level; the Commission assesses whether they are adequate.',
      confidence: 'memory',
    },
    'art-56(6)': {
      label: 'Art. 56(6)',
      title: 'Adequacy of a code',
      says: 'The Commission assesses whether codes cover Arts 53 and 55 and publishes the result; it can no longer give a code general validity.',
      link: links.omnibus,
    },
    'art-56(7)': {
      label: 'Art. 56(7)',
      title: 'Joining a code in part',
      says: 'Providers of models without systemic risk may confine themselves to the duties of Art. 53.',
    },
    'art-75(1)': {
      label: 'Art. 75(1)',
      title: 'Systems built on one’s own model',
      says: 'The AI Office alone is competent for AI systems that are built on a general-purpose AI model by its provider or the same undertaking, with exceptions.',
      link: links.omnibus,
    },
    'art-78': {
      label: 'Art. 78',
      title: 'Confidentiality',
      says: 'Authorities protect intellectual property, trade secrets and source code, and ask only for what is strictly necessary.',
    },
    'art-88': {
      label: 'Art. 88',
      title: 'Enforcement by the Commission',
      says: 'The Commission alone supervises and enforces the chapter on general-purpose AI models, through the AI Office.',
    },
    'art-89(2)': {
      label: 'Art. 89(2)',
      title: 'Complaints of downstream providers',
      says: 'Downstream providers may complain about a provider, naming a contact, the facts, the provisions and their reasons.',
    },
    'art-90': {
      label: 'Art. 90',
      title: 'Alerts of the scientific panel',
      says: 'The scientific panel may alert the AI Office to systemic risks.',
    },
    'art-91': {
      label: 'Art. 91',
      title: 'Requests for documentation',
      says: 'The Commission may ask a provider for the documents of Arts 53 and 55 and for any further information, exempt providers included.',
    },
    'art-92': {
      label: 'Art. 92',
      title: 'Evaluations by the Commission',
      says: 'The AI Office may evaluate a model, with access through an API, other technical means or source code, and with outside experts.',
    },
    'art-93': {
      label: 'Art. 93',
      title: 'Measures',
      says: 'The Commission may ask providers to comply, to mitigate systemic risk, or to restrict, withdraw or recall a model.',
    },
    'art-94': {
      label: 'Art. 94',
      title: 'Procedural rights',
      says: 'Providers have the procedural rights of Art. 18 of Regulation (EU) 2019/1020.',
    },
    'art-99(6)': {
      label: 'Art. 99(6)',
      title: 'Lower fines for SMEs',
      says: 'The lower of two ceilings applies to SMEs, but only for the fines of Art. 99, not for those of Art. 101.',
    },
    'art-101': {
      label: 'Art. 101',
      title: 'Fines for providers of general-purpose AI models',
      says: `Up to ${lawPercent('fineShareOfTurnover')} % of worldwide annual turnover or EUR ${lawFine()}, whichever is higher, for infringements, unanswered or wrongly answered requests, ignored measures and refused access.`,
    },
    'art-111(3)': {
      label: 'Art. 111(3)',
      title: 'Models placed on the market earlier',
      says: `Providers of models placed on the market before ${lawDay('modelDuties')} comply by ${lawDay('earlierModels')}.`,
    },
    'art-111(4)': {
      label: 'Art. 111(4)',
      title: 'Generative systems placed on the market earlier',
      says: `Generative systems placed on the market before ${lawDay('transparencyOfSystems')} are marked as Art. 50(2) says by ${lawDay('markingOfEarlierSystems')}.`,
      link: links.omnibus,
    },
    'art-113': {
      label: 'Art. 113',
      title: 'Entry into force and application',
      says: `The Regulation entered into force on ${lawDay('entryIntoForce')} and applies in general from ${lawDay('enforcement')}.`,
    },
    'omnibus-art-4': {
      label: 'Regulation (EU) 2026/1744, Art. 4',
      title: 'Entry into force of the amending Regulation',
      says: 'Says when the Regulation that amends the Act enters into force.',
      link: links.omnibus,
      confidence: 'secondary',
    },
    'art-113(a)': {
      label: 'Art. 113(a)',
      title: 'Application of the first chapters',
      says: `Scope, definitions, literacy and prohibitions apply from ${lawDay('firstChapters')}.`,
    },
    'art-113(b)': {
      label: 'Art. 113(b)',
      title: 'Application of the duties for models',
      says: `The duties for general-purpose AI models apply from ${lawDay('modelDuties')}; Art. 101 on fines is excepted and follows the general date.`,
    },
    'art-113(c)': {
      label: 'Art. 113(c)',
      title: 'Application of the high-risk rules',
      says: `The rules for high-risk systems apply from ${lawDay('highRiskAnnexIii')} (Annex III) and ${lawDay('highRiskAnnexI')} (Annex I).`,
      link: links.omnibus,
    },
  },
);
