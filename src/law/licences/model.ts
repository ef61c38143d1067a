/** Licences written for AI models: the RAIL family and the licences of single vendors; long because each is one literal with all its terms. */
import { licenceGroup } from './define.js';

const all = { access: true, use: true, modify: true, distribute: true } as const;
const none = { access: false, use: false, modify: false, distribute: false } as const;

const useRestrictions = {
  kind: 'safety_use_restriction',
  clause: 'Attachment A',
  description: 'Lists harmful uses that are forbidden and have to be forbidden to recipients too.',
} as const;
const usePolicy = {
  kind: 'safety_use_restriction',
  description: 'An acceptable use policy is part of the licence.',
} as const;
const nonCommercial = {
  kind: 'non_commercial',
  description: 'Use for commercial purposes is not granted.',
} as const;
const researchOnly = {
  kind: 'research_only',
  description: 'Only use for research is granted.',
} as const;
const credit = { kind: 'attribution', description: 'Notices stay with copies.' } as const;

const rail = licenceGroup(
  { rights: all, restrictions: [useRestrictions, credit] },
  {
    openrail: {
      name: 'OpenRAIL licence family',
      aliases: ['openrail-m', 'rail-m', 'rail'],
      link: 'https://www.licenses.ai/',
    },
    'bigscience-openrail-m': {
      name: 'BigScience OpenRAIL-M',
      link: 'https://bigscience.huggingface.co/blog/bigscience-openrail-m',
    },
    'bigscience-bloom-rail-1.0': {
      name: 'BigScience BLOOM RAIL 1.0',
      aliases: ['bigscience rail 1.0', 'bloom-rail-1.0', 'bigscience rail license v1.0'],
      link: 'https://huggingface.co/spaces/bigscience/license',
    },
    'bigcode-openrail-m': {
      name: 'BigCode OpenRAIL-M v1',
      aliases: ['bigcode openrail-m'],
      link: 'https://huggingface.co/spaces/bigcode/bigcode-model-license-agreement',
    },
    'creativeml-openrail-m': {
      name: 'CreativeML OpenRAIL-M',
      link: 'https://huggingface.co/spaces/CompVis/stable-diffusion-license',
    },
    'openrail++': {
      name: 'CreativeML Open RAIL++-M',
      aliases: ['openrail++-m', 'creativeml-openrail++-m', 'creativeml open rail++-m'],
      link: 'https://huggingface.co/stabilityai/stable-diffusion-xl-base-1.0/blob/main/LICENSE.md',
    },
    'deepseek-license': {
      name: 'DeepSeek License Agreement 1.0',
      aliases: ['deepseek', 'deepseek license', 'deepseek model license', 'deepseek-model-license'],
      link: 'https://github.com/deepseek-ai/DeepSeek-V3/blob/main/LICENSE-MODEL',
    },
  },
);

const llamaThreshold = {
  kind: 'user_threshold',
  clause: '§2',
  description:
    'Whoever had more than 700 million monthly active users when the version was released needs a separate licence from Meta.',
} as const;
const llamaPolicy = {
  kind: 'safety_use_restriction',
  clause: '§1.b.iv',
  description: 'The acceptable use policy is incorporated into the licence.',
} as const;
const llamaName = {
  kind: 'attribution',
  clause: '§1.b.i',
  description:
    'Copies carry the agreement and show "Built with Llama"; derived models bear the name.',
} as const;
const llamaNoImproving = {
  kind: 'field_of_use',
  aim: 'other',
  clause: '§1.b.v',
  description: 'The model and its output may not serve to improve other large language models.',
} as const;
const llamaUnion = {
  kind: 'union_excluded',
  clause: 'acceptable use policy',
  description:
    'The rights of §1.a are not granted to people and companies in the Union for the multimodal models of the collection; text-only models and end users of products are not affected.',
} as const;

const llama = licenceGroup(
  { rights: all, restrictions: [llamaThreshold, llamaPolicy, llamaName] },
  {
    llama2: {
      name: 'Llama 2 Community License Agreement',
      aliases: ['llama-2', 'llama 2 community license', 'llama-2-community'],
      restrictions: [
        llamaThreshold,
        llamaPolicy,
        llamaNoImproving,
        { kind: 'attribution', clause: '§1.b.i', description: 'Copies carry the agreement.' },
      ],
      link: 'https://ai.meta.com/llama/license/',
    },
    llama3: {
      name: 'Meta Llama 3 Community License Agreement',
      aliases: [
        'llama-3',
        'llama 3 community license',
        'meta llama 3 community license',
        'llama-3-community',
      ],
      restrictions: [llamaThreshold, llamaPolicy, llamaNoImproving, llamaName],
      link: 'https://www.llama.com/llama3/license/',
    },
    'llama3.1': {
      name: 'Llama 3.1 Community License Agreement',
      aliases: ['llama-3.1', 'llama 3.1 community license', 'llama-3.1-community'],
      link: 'https://www.llama.com/llama3_1/license/',
    },
    'llama3.2': {
      name: 'Llama 3.2 Community License Agreement',
      aliases: ['llama-3.2', 'llama 3.2 community license', 'llama-3.2-community'],
      restrictions: [llamaThreshold, llamaUnion, llamaPolicy, llamaName],
      link: 'https://www.llama.com/llama3_2/license/',
    },
    'llama3.3': {
      name: 'Llama 3.3 Community License Agreement',
      aliases: ['llama-3.3', 'llama 3.3 community license', 'llama-3.3-community'],
      restrictions: [llamaThreshold, llamaUnion, llamaPolicy, llamaName],
      link: 'https://www.llama.com/llama3_3/license/',
    },
    llama4: {
      name: 'Llama 4 Community License Agreement',
      aliases: ['llama-4', 'llama 4 community license', 'llama-4-community'],
      restrictions: [llamaThreshold, llamaUnion, llamaPolicy, llamaName],
      link: 'https://www.llama.com/llama4/license/',
    },
  },
);

const usePolicies = licenceGroup(
  { rights: all, restrictions: [usePolicy, credit] },
  {
    gemma: {
      name: 'Gemma Terms of Use',
      aliases: ['gemma terms of use', 'gemma license', 'gemma-terms-of-use'],
      restrictions: [
        {
          kind: 'field_of_use',
          clause: '§3.2',
          description:
            'A prohibited use policy is incorporated and has to be passed on to recipients.',
        },
        {
          kind: 'other',
          description:
            'Google may restrict, remotely or otherwise, use that it believes to violate the terms.',
        },
        credit,
      ],
      link: 'https://ai.google.dev/gemma/terms',
    },
    'falcon-llm-license': {
      name: 'TII Falcon License 2.0',
      aliases: [
        'falcon2',
        'falcon 2',
        'tii-falcon-license-2.0',
        'falcon-llm-license-2.0',
        'falcon-mamba-7b-license',
      ],
      link: 'https://falconllm.tii.ae/falcon-terms-and-conditions.html',
    },
    'nvidia-open-model-license': {
      name: 'NVIDIA Open Model License',
      aliases: [
        'nvidia open model license',
        'nvidia-open-model',
        'nvidia-open-model-license-agreement',
      ],
      restrictions: [
        {
          kind: 'safety_use_restriction',
          description:
            'The grant ends for whoever bypasses safety guardrails without a suitable replacement.',
        },
        credit,
      ],
      link: 'https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-open-model-license/',
    },
    'kimi-modified-mit': {
      name: 'Modified MIT License (Kimi K2)',
      aliases: ['kimi-k2-modified-mit', 'kimi k2 modified mit license'],
      restrictions: [
        credit,
        {
          kind: 'other',
          description:
            'Products with more than 100 million monthly active users or 20 million US dollars of monthly revenue show the name "Kimi K2": credit, but triggered by scale.',
        },
      ],
      confidence: 'secondary',
      link: 'https://github.com/MoonshotAI/Kimi-K2/blob/main/LICENSE',
    },
    'grok2-community': {
      name: 'Grok 2 Community License Agreement',
      aliases: ['grok-2-community', 'grok 2 community license'],
      restrictions: [
        usePolicy,
        {
          kind: 'field_of_use',
          aim: 'other',
          description: 'The model may not serve to train or improve other foundation models.',
        },
        credit,
      ],
      link: 'https://huggingface.co/xai-org/grok-2/blob/main/LICENSE',
    },
    'ai2-impact-lr': {
      name: 'AI2 ImpACT License, low-risk artefacts',
      aliases: ['ai2-impact-license-low-risk'],
      link: 'https://allenai.org/impact-license',
    },
    'sam-license': {
      name: 'SAM License',
      aliases: ['sam license', 'sam3-license'],
      link: 'https://github.com/facebookresearch/sam3/blob/main/LICENSE',
    },
    'apple-ascl': {
      name: 'Apple Sample Code License',
      aliases: ['apple sample code license', 'ascl'],
      restrictions: [
        credit,
        {
          kind: 'other',
          description: 'Written for sample code; grants no patent rights.',
        },
      ],
      link: 'https://developer.apple.com/support/downloads/terms/apple-sample-code/Apple-Sample-Code-License.pdf',
    },
  },
);

const revenueOfUser = {
  kind: 'user_threshold',
  description:
    'No rights are granted to whoever, or whose employer, has a monthly revenue above 20 million US dollars; this binds derived models too.',
} as const;

const scaleLimits = licenceGroup(
  { rights: all, restrictions: [] },
  {
    qwen: {
      name: 'Qwen License Agreement',
      aliases: [
        'qwen license',
        'qwen license agreement',
        'qwen-license',
        'tongyi-qianwen',
        'tongyi qianwen license agreement',
        'tongyi-qianwen-license-agreement',
      ],
      restrictions: [
        {
          kind: 'user_threshold',
          clause: '§4',
          description:
            'Commercial products with more than 100 million monthly active users need a licence on request.',
        },
        credit,
      ],
      link: 'https://huggingface.co/Qwen/Qwen2.5-72B-Instruct/blob/main/LICENSE',
    },
    'tencent-hunyuan-community': {
      name: 'Tencent Hunyuan Community License Agreement',
      aliases: ['tencent hunyuan community license', 'hunyuan-community'],
      restrictions: [
        {
          kind: 'user_threshold',
          description: 'More than 100 million monthly active users need a separate licence.',
        },
        {
          kind: 'union_excluded',
          description: 'The territory of the licence leaves out the European Union.',
        },
        usePolicy,
      ],
      link: 'https://github.com/Tencent/HunyuanVideo/blob/main/LICENSE.txt',
    },
    'databricks-open-model-license': {
      name: 'Databricks Open Model License',
      aliases: ['databricks open model license', 'databricks-open-model', 'dbrx'],
      restrictions: [
        {
          kind: 'user_threshold',
          description: 'More than 700 million monthly active users need a separate licence.',
        },
        usePolicy,
      ],
      link: 'https://www.databricks.com/legal/open-model-license',
    },
    'falcon-180b-license': {
      name: 'Falcon-180B TII License 1.0',
      aliases: [
        'falcon-180b',
        'falcon-180b tii license 1.0',
        'falcon-180b-tii-license',
        'tii falcon-180b license 1.0',
      ],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          clause: '§9',
          description:
            'Offering the model as a hosted service is excluded and needs another licence.',
        },
        usePolicy,
      ],
      link: 'https://huggingface.co/tiiuae/falcon-180B/blob/main/LICENSE.txt',
    },
    'tii-falcon-llm-1.0': {
      name: 'TII Falcon LLM License 1.0',
      aliases: ['tii-falcon-llm', 'tii falcon llm license 1.0', 'falcon-llm-license-1.0'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description: 'Commercial use needs permission and, above a revenue, a royalty.',
        },
        credit,
      ],
      link: 'https://falconllm.tii.ae/',
    },
    'stabilityai-community': {
      name: 'Stability AI Community License',
      aliases: [
        'stabilityai-ai-community',
        'stability ai community license',
        'stability-community',
      ],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description:
            'Above one million US dollars of annual revenue an enterprise licence is needed.',
        },
        usePolicy,
      ],
      link: 'https://stability.ai/license',
    },
    'devstral-2-modified-mit': {
      name: 'Modified MIT License (Devstral 2)',
      aliases: ['devstral 2 modified mit license'],
      restrictions: [revenueOfUser, credit],
      confidence: 'secondary',
      link: 'https://huggingface.co/mistralai',
    },
    'mistral-medium-3.5-modified-mit': {
      name: 'Modified MIT License (Mistral Medium 3.5)',
      aliases: ['mistral medium 3.5 modified mit license'],
      restrictions: [revenueOfUser, credit],
      confidence: 'secondary',
      link: 'https://huggingface.co/mistralai',
    },
    'kimi-k3': {
      name: 'Kimi K3 License',
      aliases: ['kimi-k3-license'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description:
            'Whoever offers models as a service and earned more than 20 million US dollars in twelve months needs a separate agreement.',
        },
        credit,
      ],
      confidence: 'secondary',
      link: 'https://huggingface.co/moonshotai',
    },
    'jamba-open-model-license': {
      name: 'Jamba Open Model License',
      aliases: ['jamba open model license'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description:
            'Above 50 million US dollars of annual revenue a separate licence is needed.',
        },
      ],
      link: 'https://www.ai21.com/jamba-open-model-license/',
    },
    'lfm-open-license': {
      name: 'LFM Open License v1.0',
      aliases: ['lfm1.0', 'lfm open license v1.0'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description:
            'Above ten million US dollars of annual revenue commercial use is not granted.',
        },
      ],
      link: 'https://www.liquid.ai/lfm-license',
    },
  },
);

const nonCommercialModels = licenceGroup(
  { rights: all, restrictions: [nonCommercial] },
  {
    'qwen-research': {
      name: 'Qwen Research License Agreement',
      aliases: [
        'qwen research license',
        'qwen research license agreement',
        'qwen-research-license',
      ],
      restrictions: [nonCommercial, researchOnly],
      link: 'https://huggingface.co/Qwen/Qwen2.5-3B/blob/main/LICENSE',
    },
    'mistral-research': {
      name: 'Mistral AI Research License',
      aliases: ['mrl', 'mrl-0.1', 'mistral research license', 'mistral ai research license'],
      restrictions: [researchOnly, nonCommercial],
      link: 'https://mistral.ai/licenses/MRL-0.1.md',
    },
    'mistral-non-production': {
      name: 'Mistral AI Non-Production License',
      aliases: ['mnpl', 'mnpl-0.1', 'mistral ai non-production license'],
      restrictions: [researchOnly, nonCommercial],
      link: 'https://mistral.ai/licenses/MNPL-0.1.md',
    },
    'flux-1-dev-non-commercial': {
      name: 'FLUX.1 [dev] Non-Commercial License',
      aliases: [
        'flux.1-dev',
        'flux-1-dev-non-commercial-license',
        'flux.1 [dev] non-commercial license',
        'flux-dev-non-commercial-license',
      ],
      restrictions: [
        nonCommercial,
        {
          kind: 'field_of_use',
          aim: 'other',
          description:
            'Military, surveillance and biometric uses are excluded, and output may not train a competing model.',
        },
      ],
      link: 'https://huggingface.co/black-forest-labs/FLUX.1-dev/blob/main/LICENSE.md',
    },
    'c4ai-cc-by-nc-4.0': {
      name: 'CC-BY-NC 4.0 with the C4AI Acceptable Use Policy (Cohere)',
      aliases: [
        'cohere-cc-by-nc',
        'cohere-cc-by-nc-4.0',
        'c4ai-acceptable-use',
        'cc-by-nc-4.0 with c4ai acceptable use policy',
      ],
      restrictions: [nonCommercial, usePolicy, credit],
      link: 'https://cohere.com/c4ai-cc-by-nc-license',
    },
    'fair-noncommercial-research-license': {
      name: 'FAIR Noncommercial Research License',
      aliases: ['fair noncommercial research license'],
      restrictions: [researchOnly, nonCommercial, usePolicy],
      link: 'https://huggingface.co/facebook/fair_noncommercial_research_license',
    },
    'deepfloyd-if-license': {
      name: 'DeepFloyd IF Research License',
      restrictions: [researchOnly, nonCommercial],
      link: 'https://huggingface.co/spaces/DeepFloyd/deepfloyd-if-license',
    },
    'apple-amlr': {
      name: 'Apple Machine Learning Research Model License',
      aliases: ['apple machine learning research model license', 'apple-amlr-license'],
      restrictions: [researchOnly, nonCommercial],
      link: 'https://huggingface.co/apple/OpenELM/blob/main/LICENSE',
    },
    'intel-research': {
      name: 'Intel Research Use License Agreement',
      restrictions: [researchOnly],
      link: 'https://huggingface.co/spaces/Intel/intel-research-license',
    },
    'h-research': {
      name: 'H Company Research License',
      restrictions: [researchOnly, nonCommercial],
      link: 'https://huggingface.co/docs/hub/repositories-licenses',
    },
    exaone: {
      name: 'EXAONE AI Model License Agreement, non-commercial',
      aliases: ['exaone-nc', 'exaone ai model license agreement 1.1 - nc'],
      restrictions: [researchOnly, nonCommercial],
      link: 'https://huggingface.co/LGAI-EXAONE/EXAONE-3.5-32B-Instruct/blob/main/LICENSE',
    },
    'nvidia-scl': {
      name: 'NVIDIA Source Code License, non-commercial',
      aliases: ['nvidia-source-code-license', 'nscl'],
      restrictions: [nonCommercial, researchOnly],
      link: 'https://huggingface.co/docs/hub/repositories-licenses',
    },
    'stabilityai-nc-research': {
      name: 'Stability AI Non-Commercial Research Community License',
      aliases: ['stabilityai-nc-community', 'stable-audio-nc', 'stabilityai-nc-research-community'],
      restrictions: [nonCommercial, researchOnly],
      link: 'https://stability.ai/license',
    },
  },
);

const closed = licenceGroup(
  { rights: none, restrictions: [] },
  {
    proprietary: {
      name: 'No licence to the model (proprietary)',
      aliases: ['closed', 'all rights reserved', 'unlicensed'],
      link: 'https://huggingface.co/docs/hub/repositories-licenses',
      confidence: 'interpretation',
    },
  },
);

export const licences = {
  ...rail,
  ...llama,
  ...usePolicies,
  ...scaleLimits,
  ...nonCommercialModels,
  ...closed,
};
