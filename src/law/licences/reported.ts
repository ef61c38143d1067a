/** Licences of vendors that are known by name and not read: what is reported of them decides nothing. */
import { licenceGroup } from './define.js';

const all = { access: true, use: true, modify: true, distribute: true } as const;

const page = 'https://huggingface.co/docs/hub/repositories-licenses';

function reported(description: string) {
  return [{ kind: 'other', description }] as const;
}

/** Each is treated as a licence outside the table: its rights and restrictions have to be stated. */
export const licences = licenceGroup(
  {
    rights: all,
    restrictions: reported('Terms that have not been read.'),
    confidence: 'unverified',
  },
  {
    'OpenMDW-1.1': {
      name: 'Open Model, Data & Weights License Agreement 1.1',
      aliases: ['openmdw 1.1'],
      restrictions: reported('Said to follow version 1.0, which is permissive.'),
      link: 'https://openmdw.ai/',
    },
    'glm-5.3': {
      name: 'GLM-5.3 License',
      aliases: ['glm-5.3-license'],
      restrictions: reported(
        'Said to ask very large hosts of models for a security review by the licensor.',
      ),
      link: 'https://huggingface.co/zai-org/GLM-5.3',
    },
    'qwen3.8-max': {
      name: 'Qwen3.8-Max License',
      aliases: ['qwen3.8-max-license'],
      restrictions: reported('Said to bind those who offer models as a service.'),
      link: 'https://huggingface.co/Qwen/Qwen3.8-2.4T-A95B',
    },
    'minimax-m3-community': {
      name: 'MiniMax M3 Community License',
      aliases: ['minimax-community', 'minimax community license'],
      link: 'https://huggingface.co/MiniMaxAI',
    },
    'minimax-music3-community': {
      name: 'MiniMax-Music3 Community License',
      restrictions: reported('Said to ask for an authorisation above a yearly revenue.'),
      link: 'https://huggingface.co/MiniMaxAI',
    },
    'k-exaone': {
      name: 'K-EXAONE AI Model License Agreement',
      aliases: ['k-exaone-license'],
      link: 'https://huggingface.co/LGAI-EXAONE/K-EXAONE-236B-A23B',
    },
    'kanana-license': {
      name: 'Kanana License',
      aliases: ['kanana'],
      link: 'https://huggingface.co/kakaocorp',
    },
    'hyperclovax-seed': {
      name: 'HyperCLOVA X SEED Model License Agreement',
      aliases: ['hyperclovax-seed-license', 'hyperclovax'],
      link: 'https://huggingface.co/naver-hyperclovax',
    },
    'nvidia-nemotron-open-model-license': {
      name: 'NVIDIA Nemotron Open Model License',
      aliases: ['nvidia-nemotron-open-model', 'nemotron open model license'],
      restrictions: reported(
        'Accounts differ on whether the grant ends for whoever takes safeguards out.',
      ),
      link: 'https://www.nvidia.com/en-us/agreements/enterprise-software/nvidia-nemotron-open-model-license/',
    },
    'seamless-licensing-agreement': {
      name: 'Seamless Licensing Agreement',
      link: 'https://github.com/facebookresearch/seamless_communication',
    },
    'internlm-license': {
      name: 'InternLM Model License',
      aliases: ['internlm'],
      restrictions: reported('Said to ask for an application before commercial use.'),
      link: 'https://github.com/InternLM/InternLM',
    },
    'minicpm-model-license': {
      name: 'MiniCPM Model License',
      aliases: ['minicpm'],
      restrictions: reported('Said to ask for a registration before commercial use.'),
      link: 'https://github.com/OpenBMB/MiniCPM',
    },
    'glm-4': {
      name: 'The GLM-4-9B License',
      aliases: ['glm-4-9b', 'glm-4-license'],
      restrictions: reported('Said to ask for a registration before commercial use.'),
      link: 'https://huggingface.co/THUDM/glm-4-9b/blob/main/LICENSE',
    },
    'skywork-community': {
      name: 'Skywork Community License',
      aliases: ['skywork'],
      link: 'https://github.com/SkyworkAI/Skywork',
    },
    'xverse-model-license': {
      name: 'XVERSE Model License Agreement',
      aliases: ['xverse'],
      restrictions: reported('Said to ask for an application before commercial use.'),
      link: 'https://github.com/xverse-ai/XVERSE-13B',
    },
    'aquila-model-license': {
      name: 'BAAI Aquila Model License Agreement',
      aliases: ['aquila', 'baai-aquila'],
      link: 'https://github.com/FlagAI-Open/FlagAI',
    },
    'telechat-community': {
      name: 'TeleChat Community License Agreement',
      aliases: ['telechat'],
      restrictions: reported('Said to ask for an application before commercial use.'),
      link: 'https://github.com/Tele-AI/Telechat',
    },
    'orion-14b-community': {
      name: 'Orion-14B Series Models Community License Agreement',
      aliases: ['orion-14b'],
      link: 'https://github.com/OrionStarAI/Orion',
    },
    'cogvlm-license': {
      name: 'The CogVLM License',
      aliases: ['cogvlm', 'cogvlm2'],
      restrictions: reported('Said to ask for a registration before commercial use.'),
      link: 'https://github.com/THUDM/CogVLM/blob/main/MODEL_LICENSE',
    },
    'cogvideox-license': {
      name: 'CogVideoX License',
      aliases: ['cogvideox'],
      restrictions: reported('Said to ask for a registration before commercial use.'),
      link: 'https://huggingface.co/THUDM/CogVideoX-5b/blob/main/LICENSE',
    },
    'olmoearth-artifact': {
      name: 'OlmoEarth Artifact License',
      link: 'https://huggingface.co/allenai',
    },
    'seallms-license': {
      name: 'SeaLLMs Terms of Use',
      aliases: ['seallms'],
      link: 'https://huggingface.co/SeaLLMs/SeaLLM-13B-Chat/blob/main/LICENSE',
    },
    'openwebui-license': {
      name: 'Open WebUI License',
      aliases: ['open webui'],
      restrictions: reported('Said to ask that its name stays visible above a number of users.'),
      link: page,
    },
  },
);
