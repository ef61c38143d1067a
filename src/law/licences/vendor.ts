/** Licences of single vendors whose open-weight models of 2022 to 2026 carry them, by version; long because each states its own terms. */
import { licenceGroup } from './define.js';

const all = { access: true, use: true, modify: true, distribute: true } as const;
const credit = { kind: 'attribution', description: 'Notices stay with copies.' } as const;
const usePolicy = {
  kind: 'safety_use_restriction',
  description: 'A list of uses that are not allowed is part of the licence.',
} as const;
const passedOnUses = {
  kind: 'safety_use_restriction',
  clause: 'Attachment A',
  description: 'Lists harmful uses that are forbidden and have to be forbidden to recipients too.',
} as const;
const nonCommercial = {
  kind: 'non_commercial',
  description: 'Use for commercial purposes is not granted.',
} as const;
const researchOnly = {
  kind: 'research_only',
  description: 'Only use for research is granted.',
} as const;
const noRivalModels = {
  kind: 'field_of_use',
  aim: 'other',
  description: 'The model and its output may not serve to build or improve other models.',
} as const;

const behavioural = licenceGroup(
  { rights: all, restrictions: [passedOnUses, credit] },
  {
    'ai-pubs-open-rail-m': {
      name: 'AI Pubs Open RAIL-M License',
      aliases: ['aipubs-rail-m', 'ai pubs open rail-m'],
      link: 'https://www.licenses.ai/',
    },
    'ai-pubs-research-use-rail-m': {
      name: 'AI Pubs Research-Use RAIL-M License',
      aliases: ['research-rail-m', 'ai pubs research-use rail-m'],
      restrictions: [researchOnly, passedOnUses, credit],
      link: 'https://www.licenses.ai/',
    },
    'surya-marker-rail-m': {
      name: 'AI Pubs Open RAIL-M License, modified (Datalab)',
      aliases: ['modified ai pubs open rail-m', 'ai pubs open rail-m license (modified)'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          clause: 'Attachment A',
          description:
            'Companies above a limit of funding or revenue need a commercial licence, and nobody may compete with the licensor’s own service.',
        },
        passedOnUses,
        credit,
      ],
      confidence: 'secondary',
      link: 'https://github.com/datalab-to/surya/blob/master/MODEL_LICENSE',
    },
  },
);

const research = licenceGroup(
  { rights: all, restrictions: [researchOnly, nonCommercial] },
  {
    'llama-1': {
      name: 'LLaMA Non-Commercial License (2023)',
      aliases: ['llama non-commercial license', 'llama bespoke non-commercial'],
      link: 'https://github.com/meta-llama/llama/blob/llama_v1/MODEL_CARD.md',
    },
    'opt-175b': {
      name: 'OPT-175B License Agreement',
      aliases: ['opt-175b license'],
      link: 'https://github.com/facebookresearch/metaseq/blob/main/projects/OPT/MODEL_LICENSE.md',
    },
    'microsoft-research-license': {
      name: 'Microsoft Research License Terms',
      aliases: ['msr-license', 'microsoft research license', 'orca-2 research license'],
      link: 'https://huggingface.co/microsoft/Orca-2-13b/blob/main/LICENSE',
    },
    'exaone-1.2-nc': {
      name: 'EXAONE AI Model License Agreement 1.2 - NC',
      aliases: ['exaone ai model license agreement 1.2 – nc'],
      restrictions: [
        {
          ...researchOnly,
          clause: '§2.1',
          description: 'Use for research and education is granted.',
        },
        {
          ...nonCommercial,
          clause: '§3.1',
          description: 'Commercial use of the model and of its output is not granted.',
        },
        noRivalModels,
      ],
      confidence: 'secondary',
      link: 'https://huggingface.co/LGAI-EXAONE/EXAONE-4.0-32B/blob/main/LICENSE',
    },
    'exaone-1.0-nc': {
      name: 'EXAONE AI Model License Agreement 1.0 - NC',
      link: 'https://huggingface.co/LGAI-EXAONE/EXAONE-3.0-7.8B-Instruct/blob/main/LICENSE',
    },
    'tongyi-qianwen-research': {
      name: 'Tongyi Qianwen Research License Agreement',
      aliases: ['tongyi qianwen research license', 'tongyi-qianwen-research-license-agreement'],
      link: 'https://huggingface.co/Qwen/Qwen-1_8B/blob/main/LICENSE',
    },
    'nvidia-nsclv1': {
      name: 'NVIDIA License (NSCLv1)',
      aliases: ['nsclv1', 'nscl-v1'],
      restrictions: [
        {
          ...nonCommercial,
          clause: '§3.3',
          description: 'Use that is not for research or evaluation is not granted.',
        },
        credit,
      ],
      confidence: 'secondary',
      link: 'https://huggingface.co/nvidia/PixelDiT-1300M-1024px/blob/main/LICENSE',
    },
    'nvidia-oneway-noncommercial': {
      name: 'NVIDIA OneWay Noncommercial License',
      aliases: ['nvidia-oneway-noncommercial-license'],
      restrictions: [nonCommercial, credit],
      link: 'https://huggingface.co/docs/hub/repositories-licenses',
    },
    'flux-1-kontext-dev-non-commercial': {
      name: 'FLUX.1 Kontext [dev] Non-Commercial License',
      aliases: ['flux.1-kontext-dev-non-commercial-license', 'flux.1 kontext non-commercial'],
      restrictions: [nonCommercial, noRivalModels],
      link: 'https://huggingface.co/black-forest-labs/FLUX.1-Kontext-dev/blob/main/LICENSE.md',
    },
    'flux-non-commercial-2.0': {
      name: 'FLUX Non-Commercial License v2.0',
      aliases: ['flux-2-dev-non-commercial', 'flux non-commercial license 2.0'],
      restrictions: [nonCommercial],
      confidence: 'secondary',
      link: 'https://huggingface.co/black-forest-labs/FLUX.2-dev/blob/main/LICENSE.md',
    },
    'flux-non-commercial-2.1': {
      name: 'FLUX Non-Commercial License v2.1',
      aliases: ['flux non-commercial license 2.1'],
      restrictions: [nonCommercial],
      confidence: 'secondary',
      link: 'https://huggingface.co/black-forest-labs/FLUX.2-klein-9B/blob/main/LICENSE.md',
    },
    'circlestone-non-commercial-1.2': {
      name: 'CircleStone Labs Non-Commercial License v1.2',
      aliases: ['circlestone-labs-non-commercial'],
      restrictions: [{ ...nonCommercial, clause: '§2(b)' }, credit],
      confidence: 'secondary',
      link: 'https://huggingface.co/circlestone-labs/Anima/blob/main/LICENSE.md',
    },
    'minimax-m2.7': {
      name: 'MiniMax M2.7 License (non-commercial)',
      aliases: ['minimax-m2.7-non-commercial'],
      restrictions: [nonCommercial],
      confidence: 'secondary',
      link: 'https://huggingface.co/MiniMaxAI/MiniMax-M2.7',
    },
    'insightface-research-only': {
      name: 'InsightFace models, research without commerce',
      aliases: ['insightface'],
      confidence: 'secondary',
      link: 'https://github.com/deepinsight/insightface#license',
    },
  },
);

const limits = licenceGroup(
  { rights: all, restrictions: [] },
  {
    'baichuan2-community': {
      name: 'Baichuan 2 Model Community License Agreement',
      aliases: ['baichuan 2 community license', 'baichuan2'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description:
            'Commercial use needs a licence on application, open to those below a million daily users who are no providers of software or cloud services.',
        },
      ],
      link: 'https://huggingface.co/baichuan-inc/Baichuan2-13B-Base',
    },
    'yi-series-community-2.1': {
      name: 'Yi Series Models Community License Agreement 2.1',
      aliases: ['yi license', 'yi-license'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description: 'Commercial use needs a licence on application.',
        },
        usePolicy,
      ],
      link: 'https://github.com/01-ai/Yi/blob/main/MODEL_LICENSE_AGREEMENT.txt',
    },
    'chatglm3-6b': {
      name: 'The ChatGLM3-6B License',
      aliases: ['chatglm3 license', 'chatglm3-model-license'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          clause: '§2',
          description: 'Whoever wants to use the models commercially has to register first.',
        },
        usePolicy,
        credit,
      ],
      confidence: 'secondary',
      link: 'https://github.com/THUDM/ChatGLM3/blob/main/MODEL_LICENSE',
    },
    'tencent-hunyuan-a13b': {
      name: 'Tencent Hunyuan A13B License Agreement',
      aliases: ['hunyuan-a13b', 'tencent-hunyuan-a13b-license'],
      restrictions: [
        {
          kind: 'user_threshold',
          description: 'More than 100 million monthly active users need a separate licence.',
        },
        {
          kind: 'union_excluded',
          description:
            'The agreement does not apply in the European Union, the United Kingdom and South Korea.',
        },
        usePolicy,
        noRivalModels,
      ],
      link: 'https://huggingface.co/tencent/Hunyuan-A13B-Instruct/blob/main/LICENSE',
    },
    'tencent-hunyuan3d-2.1': {
      name: 'Tencent Hunyuan 3D 2.1 Community License Agreement',
      aliases: ['hunyuan3d-2.1', 'tencent-hunyuan-3d-2.1-community'],
      restrictions: [
        {
          kind: 'user_threshold',
          description: 'Above a number of monthly active users a separate licence is needed.',
        },
        {
          kind: 'union_excluded',
          description:
            'The agreement does not apply in the European Union, the United Kingdom and South Korea.',
        },
        usePolicy,
      ],
      confidence: 'secondary',
      link: 'https://github.com/Tencent-Hunyuan/Hunyuan3D-2.1/blob/main/LICENSE',
    },
    'minimax-h3-community': {
      name: 'MiniMax H3 Community License Agreement',
      aliases: ['minimax h3 community license', 'minimax-h3'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          clause: '§IV.1',
          description:
            'Commercial products with a yearly revenue above 20 million US dollars need a written authorisation.',
        },
        {
          kind: 'union_excluded',
          description: 'The European Union is one of the territories that the licence leaves out.',
        },
        { ...noRivalModels, clause: '§V.3' },
        usePolicy,
        {
          kind: 'attribution',
          clause: '§IV.2',
          description: 'Commercial products show the name of the model.',
        },
      ],
      confidence: 'secondary',
      link: 'https://huggingface.co/MiniMaxAI/MiniMax-H3/blob/main/LICENSE',
    },
    'qwen-community-1.0': {
      name: 'Qwen Community License 1.0',
      aliases: ['qwen community license'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          clause: '§2',
          description: 'Whoever offers the model as a service needs a licence of its own.',
        },
        {
          kind: 'attribution',
          description: 'Products above a number of users or a revenue show the name of the model.',
        },
      ],
      confidence: 'secondary',
      link: 'https://huggingface.co/Qwen/Qwen3.8-Flash-Next/blob/main/LICENSE',
    },
    'ltx-2-community': {
      name: 'LTX-2 Community License Agreement',
      aliases: ['ltx-2', 'ltx 2 community license'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description:
            'Companies with a yearly revenue of ten million US dollars or more need a commercial licence.',
        },
        passedOnUses,
        credit,
        {
          kind: 'share_alike',
          clause: '§3(b)',
          description: 'Derivatives go out under the same agreement alone.',
        },
      ],
      copyleft: true,
      confidence: 'secondary',
      link: 'https://huggingface.co/Lightricks/LTX-2.3/blob/main/LICENSE',
    },
    'krea-2-community': {
      name: 'Krea 2 Community License',
      aliases: ['krea-2'],
      restrictions: [
        {
          kind: 'separate_commercial_license',
          description:
            'Companies with a yearly revenue of one million US dollars or more need a commercial licence.',
        },
        usePolicy,
        credit,
      ],
      confidence: 'secondary',
      link: 'https://www.krea.ai/krea-2-use-policy',
    },
  },
);

const scaleMarks = licenceGroup(
  { rights: all, restrictions: [usePolicy, credit] },
  {
    'minimax-m2-modified-mit': {
      name: 'Modified MIT License (MiniMax M2)',
      aliases: ['minimax-m2', 'minimax m2 modified mit license'],
      restrictions: [
        credit,
        {
          kind: 'other',
          description:
            'Products with more than 100 million monthly active users or 30 million US dollars of yearly revenue show the name of the model: credit, but triggered by scale.',
        },
      ],
      confidence: 'secondary',
      link: 'https://huggingface.co/MiniMaxAI/MiniMax-M2/blob/main/LICENSE',
    },
    'minimax-01': {
      name: 'MiniMax Model License Agreement',
      aliases: ['minimax model license', 'minimax-model-license'],
      confidence: 'secondary',
      link: 'https://github.com/MiniMax-AI/MiniMax-01/blob/main/LICENSE-MODEL',
    },
    'hai-def': {
      name: 'Health AI Developer Foundations Terms of Use',
      aliases: ['health-ai-developer-foundations', 'hai-def terms', 'medgemma terms'],
      restrictions: [
        {
          kind: 'field_of_use',
          clause: '§3.2',
          description:
            'Uses are restricted, clinical use without authorisation among them, and the restrictions have to be passed on.',
        },
        credit,
      ],
      confidence: 'secondary',
      link: 'https://developers.google.com/health-ai-developer-foundations/terms',
    },
    'dinov3-license': {
      name: 'DINOv3 License Agreement',
      aliases: ['dinov3'],
      restrictions: [
        {
          kind: 'safety_use_restriction',
          description: 'Military, weapons and other uses under trade controls are excluded.',
        },
        credit,
      ],
      link: 'https://github.com/facebookresearch/dinov3/blob/main/LICENSE.md',
    },
  },
);

export const licences = { ...behavioural, ...research, ...limits, ...scaleMarks };
