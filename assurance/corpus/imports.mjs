// Files of strangers that `import` and `init --from` read: heads of weights, cards, configurations, bills of materials, and other records.
import { bytes, documented, facts, link, pipe, sample, u32, u64, unusable } from './kit.mjs';

const config = JSON.stringify({
  model_type: 'llama',
  architectures: ['LlamaForCausalLM'],
  num_hidden_layers: 2,
});

/** A folder of a model, read as from a hub. */
const hub = (recipes, common = {}) =>
  Object.entries(recipes).map(([name, files]) => ({
    ...{ name, files: { 'aiact.yaml': facts(), 'm/config.json': config, ...files } },
    ...{
      argv: ['import', 'hub', 'm', '--dry-run', '--format', 'json'],
      ends: documented,
      ...common,
    },
  }));

const tensors = (json, room = 8) => bytes(u64(Buffer.byteLength(json)), json, Buffer.alloc(room));
const one = (tensor, room = 8) =>
  tensors(
    JSON.stringify({ w: { dtype: 'BF16', shape: [4], data_offsets: [0, 8], ...tensor } }),
    room,
  );
const deep = (open, close, count, middle = '1') =>
  `${open.repeat(count)}${middle}${close.repeat(count)}`;

const safetensors = {
  'an empty file': Buffer.alloc(0),
  'seven bytes': Buffer.alloc(7),
  'a head of 2^63 bytes': bytes(u64(2n ** 63n), '{}'),
  'a head of 2^64 - 1 bytes': bytes(u64(2n ** 64n - 1n), '{}'),
  'a head longer than the file': bytes(u64(1000), '{}'),
  'a head of 99 MB in a short file': bytes(u64(99_000_000), '{}'),
  'a head of no bytes': u64(0),
  'a head that is a list': tensors('[]'),
  'a head with blanks before': tensors('   {}'),
  'a head that is no UTF-8': bytes(u64(4), Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  'lists, 100,000 deep': tensors(`{"a":${deep('[', ']', 100_000)}}`),
  'maps, 20,000 deep': tensors(deep('{"a":', '}', 20_000)),
  'a tensor twice': tensors(
    '{"w":{"dtype":"U8","shape":[8],"data_offsets":[0,8]},"w":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}}',
  ),
  'a key twice in a tensor': tensors(
    '{"w":{"dtype":"U8","dtype":"F64","shape":[8],"data_offsets":[0,8]}}',
  ),
  'a shape of 7.9e28': one({ shape: [9e14, 9e13] }),
  'a side below zero': one({ shape: [-4] }),
  'a side of one and a half': one({ shape: [1.5] }),
  'a side of 1e400': tensors('{"w":{"dtype":"U8","shape":[1e400],"data_offsets":[0,8]}}'),
  'a side as text': one({ shape: ['4'] }),
  'sides 2^53 + 1': tensors('{"w":{"dtype":"U8","shape":[9007199254740993],"data_offsets":[0,8]}}'),
  'a thousand sides': one({ shape: Array(1000).fill(1) }),
  'a type that is none': one({ dtype: 'F4096' }),
  'a type with a prototype': one({ dtype: '__proto__' }),
  'offsets backwards': one({ data_offsets: [8, 0] }),
  'offsets beyond the end': one({ data_offsets: [0, 1e15] }),
  'three offsets': one({ data_offsets: [0, 4, 8] }),
  'tensors over each other': tensors(
    '{"a":{"dtype":"U8","shape":[6],"data_offsets":[0,6]},"b":{"dtype":"U8","shape":[6],"data_offsets":[2,8]}}',
  ),
  'a hole between tensors': tensors(
    '{"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},"b":{"dtype":"U8","shape":[2],"data_offsets":[6,8]}}',
  ),
  'bytes behind the last': one({}, 4096),
  'metadata that are no texts': tensors('{"__metadata__":{"a":{"b":1}}}', 0),
  'metadata of a prototype': tensors('{"__metadata__":{"__proto__":"x"}}', 0),
  'a tensor named __proto__': tensors(
    '{"__proto__":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}}',
  ),
  'names that steer a terminal': tensors(
    '{"\\u001b[2J::error::x":{"dtype":"U8","shape":[8],"data_offsets":[0,8]}}',
  ),
  '50,000 tensors without weights': tensors(
    JSON.stringify(
      Object.fromEntries(
        Array.from({ length: 50_000 }, (_, at) => [
          `h.${at}.weight`,
          { dtype: 'U8', shape: [0], data_offsets: [0, 0] },
        ]),
      ),
    ),
    0,
  ),
  'a name of a megabyte': tensors(
    JSON.stringify({ ['w'.repeat(1_000_000)]: { dtype: 'U8', shape: [8], data_offsets: [0, 8] } }),
  ),
  'numbers of a megabyte': tensors(
    `{"w":{"dtype":"U8","shape":[${'9'.repeat(1_000_000)}],"data_offsets":[0,8]}}`,
  ),
};

const text = (value) => bytes(u64(Buffer.byteLength(value)), value);
const head = (tensorCount, keyCount, ...rest) =>
  bytes('GGUF', u32(3), u64(tensorCount), u64(keyCount), ...rest);
const key = (name, type, value) => bytes(text(name), u32(type), value);
const gguf = {
  'an empty GGUF': Buffer.alloc(0),
  'four bytes': Buffer.from('GGUF'),
  'another magic': bytes('FUGG', u32(3), u64(0), u64(0)),
  'version 0': bytes('GGUF', u32(0), u64(0), u64(0)),
  'version 1': bytes('GGUF', u32(1), u32(0), u32(0)),
  'version 3 the other way round': bytes('GGUF', Buffer.from([0, 0, 0, 3]), u64(0), u64(0)),
  'version 99': bytes('GGUF', u32(99), u64(0), u64(0)),
  '2^63 tensors': head(2n ** 63n, 0),
  '2^64 - 1 keys': head(0, 2n ** 64n - 1n),
  'ten million keys in a short file': head(0, 10_000_000),
  'a key of 2^63 signs': head(0, 1, u64(2n ** 63n)),
  'a key of a gigabyte': head(0, 1, u64(2n ** 30n), 'x'),
  'a key without name': head(0, 1, key('', 4, u32(1))),
  'a key in Cyrillic': head(0, 1, key('gеneral.name', 8, text('x'))),
  'a key twice': head(0, 2, key('general.name', 8, text('a')), key('general.name', 8, text('b'))),
  'a key named __proto__': head(0, 1, key('__proto__', 8, text('x'))),
  'a value of an unknown type': head(0, 1, key('a', 99, u32(1))),
  'a bool of 7': head(0, 1, key('a', 7, Buffer.from([7]))),
  'a text of 2^40 bytes': head(0, 1, key('a', 8, u64(2n ** 40n))),
  'a text that is no UTF-8': head(
    0,
    1,
    key('general.name', 8, bytes(u64(2), Buffer.from([0xff, 0xfe]))),
  ),
  'a text that steers a terminal': head(
    0,
    1,
    key('general.name', 8, text('\u001b]0;x\u0007::error::x')),
  ),
  'a text of two megabytes': head(0, 1, key('general.name', 8, text('x'.repeat(2_000_000)))),
  'a list of 2^62': head(0, 1, key('a', 9, bytes(u32(4), u64(2n ** 62n)))),
  'a list of 2^32 texts': head(0, 1, key('a', 9, bytes(u32(8), u64(2n ** 32n)))),
  'lists in lists, 10,000 deep': head(
    0,
    1,
    key('a', 9, bytes(...Array(10_000).fill(bytes(u32(9), u64(1))), u32(4), u64(1), u32(1))),
  ),
  'five million booleans': head(
    0,
    1,
    key('a', 9, bytes(u32(7), u64(5_000_000), Buffer.alloc(5_000_000, 1))),
  ),
  'a tensor with 2^32 - 1 sides': head(1, 0, text('w'), u32(2 ** 32 - 1)),
  'a tensor of 2^63 by 2^63': head(
    1,
    0,
    text('w'),
    u32(2),
    u64(2n ** 63n),
    u64(2n ** 63n),
    u32(0),
    u64(0),
  ),
  'a tensor of no side': head(1, 0, text('w'), u32(0), u32(0), u64(0)),
  'a tensor of an unknown type': head(
    1,
    0,
    text('w'),
    u32(1),
    u64(4),
    u32(250),
    u64(0),
    Buffer.alloc(64),
  ),
  'a tensor beyond the end': head(1, 0, text('w'), u32(1), u64(4), u32(0), u64(2n ** 50n)),
  'a tensor twice': head(
    2,
    0,
    ...[0, 1].map(() => bytes(text('w'), u32(1), u64(1), u32(0), u64(0))),
    Buffer.alloc(64),
  ),
  'an alignment of 0': head(0, 1, key('general.alignment', 4, u32(0))),
  'an alignment of 2^31': head(0, 1, key('general.alignment', 4, u32(2 ** 31))),
  'a count of layers below zero': head(
    0,
    1,
    key('llama.block_count', 5, Buffer.from([255, 255, 255, 255])),
  ),
};

const front = (yaml, rest = '# Heron\n') => `---\n${yaml}\n---\n${rest}`;
const card = {
  'code of JavaScript as head': `---js\n{ license: (require('fs').writeFileSync('canary-was-here',''), 'mit') }\n---\n`,
  'code of CoffeeScript as head': '---coffee\nlicense: "mit"\n---\n',
  'JSON as head': '---json\n{"license":"mit"}\n---\n',
  'TOML as head': '+++\nlicense = "mit"\n+++\n',
  'a head that does not end': `---\n${'license: mit\n'.repeat(20_000)}`,
  'a head 10,000 deep': front('['.repeat(10_000)),
  'explicit keys, 748 deep': front('? '.repeat(748)),
  'a bomb of aliases': front(
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'.replace(/./g, (sign) => `${sign}: &${sign} [${`*${String.fromCharCode(sign.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
  ),
  'a function in a tag': front('license: !!js/function "function(){ return 1 }"'),
  'a licence that is a map': front('license: { __proto__: { x: 1 } }'),
  '60,000 keys': front(Array.from({ length: 60_000 }, (_, at) => `k${at}: 1`).join('\n')),
  'a licence that steers': front('license: "\\e[31m::error::x"'),
  'a base model that leads up': front('base_model: ../../../etc/passwd'),
  'base models of 10,000': front(`base_model: [${'a/b,'.repeat(10_000)}]`),
  'a name of a command': front('model-index: [{ name: "##vso[task.complete]", results: [] }]'),
  'results with NaN': front(
    'model-index: [{ name: x, results: [{ task: {type: t}, dataset: {name: d, type: d}, metrics: [{ type: acc, value: .nan }, { type: b, value: 1e999 }] }] }]',
  ),
  'UTF-16': Buffer.from(`\ufeff${front('license: mit')}`, 'utf16le'),
  'a body of a megabyte of brackets': front('license: mit', '[![('.repeat(250_000)),
  'a body of a megabyte of quotes': front('license: mit', '> '.repeat(500_000)),
  'a body of a megabyte of links': front('license: mit', '[a]: b\n'.repeat(140_000)),
  'a body of HTML comments': front('license: mit', '<!--'.repeat(250_000)),
  'a body of rows of tables': front('license: mit', '|a|b\n'.repeat(200_000)),
  'a body of open fences': front('license: mit', '```\n~~~\n'.repeat(100_000)),
  'two mebibytes': front('license: mit', 'x'.repeat(2_097_152)),
};

const json = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
const configs = Object.fromEntries(
  Object.entries({
    'lists, 100,000 deep': deep('[', ']', 100_000),
    'maps, 50,000 deep': deep('{"a":', '}', 50_000),
    'a key twice': '{"model_type":"llama","model_type":"bert"}',
    'a prototype': '{"__proto__":{"model_type":"llama"},"constructor":{"prototype":{}}}',
    'a context of 1e400': '{"model_type":"llama","max_position_embeddings":1e400}',
    'a context below zero': { model_type: 'llama', max_position_embeddings: -1 },
    'a context that is text': { model_type: 'llama', max_position_embeddings: '8192' },
    'a context of 2^53 + 1': '{"model_type":"llama","max_position_embeddings":9007199254740993}',
    'layers beyond number': { model_type: 'llama', num_hidden_layers: 1e308 },
    'an architecture that steers': { model_type: '\u001b[2J', architectures: ['::error::x'] },
    'an architecture that is null': {
      model_type: null,
      architectures: null,
      num_hidden_layers: null,
    },
    'a hundred thousand architectures': {
      model_type: 'llama',
      architectures: Array(100_000).fill('X'),
    },
    'halves of characters': '{"model_type":"\\ud800"}',
    NaN: '{"model_type":NaN}',
    'a comment': '{/* x */"model_type":"llama"}',
    nothing: '',
    null: 'null',
    'a number of a megabyte': `{"model_type":"llama","hidden_size":${'9'.repeat(1_000_000)}}`,
    '17 mebibytes': `{"a":"${'x'.repeat(17 * 1_048_576)}"}`,
  }).map(([name, value]) => [`a configuration with ${name}`, { 'm/config.json': json(value) }]),
);

const beside = {
  'a remote that leads to a program': {
    'm/.git/config': '[remote "origin"]\n\turl = ext::sh -c touch% canary-was-here\n',
    'm/.git/HEAD': 'ref: refs/heads/main\n',
  },
  'a remote that steers': {
    'm/.git/config': '[remote "origin"]\n\turl = https://hf.co/\u001b[2J/::error::x\n',
    'm/.git/HEAD': 'ref: refs/heads/main\n',
  },
  'a hook of git': {
    'm/.git/config': '[core]\n\tfsmonitor = touch canary-was-here\n\thooksPath = .\n',
    'm/.git/HEAD': 'ref: refs/heads/main\n',
  },
  'a head of git that leads out': {
    'm/.git/config': '[core]\n',
    'm/.git/HEAD': 'ref: ../../../outside/secret.txt\n',
  },
  'a git folder that is a file': { 'm/.git': 'gitdir: ../../outside\n' },
  'a pointer to a size below zero': {
    'm/model.safetensors': 'version https://git-lfs.github.com/spec/v1\noid sha256:zz\nsize -1\n',
  },
  'a pointer of 10^30 bytes': {
    'm/model.safetensors': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1${'0'.repeat(30)}\n`,
  },
  'an index that leads out': {
    'm/model.safetensors.index.json':
      '{"metadata":{"total_size":1e400},"weight_map":{"w":"../../outside/secret.txt"}}',
  },
  'an index of a prototype': {
    'm/model.safetensors.index.json':
      '{"metadata":{"__proto__":1},"weight_map":{"__proto__":"a.safetensors"}}',
  },
  'an adapter to nowhere': {
    'm/adapter_config.json': '{"base_model_name_or_path":"../../../etc/passwd","peft_type":"LORA"}',
  },
  'a merge 5,000 deep': { 'm/mergekit_config.yml': '['.repeat(5000) },
  'a merge with an alias of itself': { 'm/mergekit_config.yml': 'models: &a [*a]\n' },
  'a licence of a megabyte': { 'm/LICENSE': 'Permission is '.repeat(70_000) },
  'a licence that steers': { 'm/LICENSE': '\u001b[2J::error::x' },
  'a card through a link': { 'm/README.md': link('../../outside/secret.txt') },
  'weights through a link': { 'm/model.safetensors': link('../../outside/secret.txt') },
  'weights that are a pipe': { 'm/model.safetensors': pipe },
  'a card that is a pipe': { 'm/README.md': pipe },
  'a configuration without end': { 'm/config.json': link('/dev/zero') },
  'a folder in itself': { 'm/sub': link('.') },
  'names that steer': { 'm/\u001b[2J.safetensors': 'x', 'm/::error::x.gguf': 'GGUF' },
  '2,500 files': Object.fromEntries(Array.from({ length: 2500 }, (_, at) => [`m/f${at}.txt`, 'x'])),
  'folders 40 deep': { [`m/${'d/'.repeat(40)}config.json`]: config },
};

const kinds = {
  cyclonedx: {
    'maps, 50,000 deep': deep('{"components":[', ']}', 50_000),
    'a prototype':
      '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"type":"machine-learning-model","name":"__proto__","__proto__":{"x":1}}]}',
    '30,000 components': json({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: Array.from({ length: 30_000 }, (_, at) => ({
        type: 'machine-learning-model',
        name: `m${at}`,
        'bom-ref': `r${at}`,
      })),
    }),
    'a component within itself': json({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [
        {
          type: 'machine-learning-model',
          name: 'x',
          'bom-ref': 'a',
          pedigree: { ancestors: [{ 'bom-ref': 'a', name: 'x', type: 'machine-learning-model' }] },
        },
      ],
    }),
    'a version that is none': '{"bomFormat":"CycloneDX","specVersion":"9e99","components":[]}',
    'names that steer': json({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      metadata: { component: { type: 'machine-learning-model', name: '\u001b[2J::error::x' } },
    }),
    'no JSON': '{"bomFormat":',
    nulls: json({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      components: [null, 1, 'x', [], { type: null }],
    }),
  },
  croissant: {
    'lists, 100,000 deep': deep('[', ']', 100_000),
    'a context elsewhere':
      '{"@context":"https://evil.example/c","@type":"sc:Dataset","name":{"a":[{}]}}',
    'names that steer': json({ '@type': 'sc:Dataset', name: '\u001b[2J', license: '::error::x' }),
    'types of all kinds': json({ '@type': [null, {}, 'Dataset'], distribution: { '@id': 1 } }),
  },
  codecarbon: {
    'an open quote of a megabyte': `timestamp,duration,emissions,energy_consumed\n"${'a,b\n'.repeat(250_000)}`,
    '200,000 rows': `timestamp,duration,emissions,energy_consumed\n${'2026-01-01T00:00:00,1,1,1\n'.repeat(200_000)}`,
    '50,000 columns': `${'a,'.repeat(50_000)}\n${'1,'.repeat(50_000)}\n`,
    'no numbers':
      'timestamp,duration,emissions,energy_consumed\n2026-01-01T00:00:00,NaN,1e999,-Infinity\n',
    formulas: 'timestamp,duration,emissions,energy_consumed\n=1+1,@x,+1,-1\n',
    'a column twice': 'timestamp,energy_consumed,energy_consumed\n2026-01-01T00:00:00,1,2\n',
    'a prototype': '__proto__,constructor,energy_consumed\n1,2,3\n',
  },
  citation: {
    'a depth of 10,000': '['.repeat(10_000),
    'a function': 'title: !!js/function "x"\n',
    'a list of all': '- a\n- b\n',
    'names that steer': 'cff-version: 1.2.0\ntitle: "\\e[2J::error::x"\nversion: "##vso[x]"\n',
  },
  mlmodel: {
    'a depth of 10,000': '{a: '.repeat(10_000),
    'an object of Python': 'flavors: !!python/object/apply:os.system ["touch canary-was-here"]\n',
    'flavours of a prototype':
      'flavors: { __proto__: { x: 1 }, python_function: { loader_module: os } }\n',
  },
  'lm-eval': {
    'lists, 100,000 deep': deep('[', ']', 100_000),
    'results with NaN': '{"results":{"a":{"acc,none":NaN}},"config":{},"versions":{}}',
    'results beyond number':
      '{"results":{"a":{"acc,none":1e999,"acc_stderr,none":-1}},"configs":{},"versions":{},"n-shot":{},"config":{"model":"x"}}',
    '50,000 results': json({
      results: Object.fromEntries(
        Array.from({ length: 50_000 }, (_, at) => [`t${at}`, { 'acc,none': 0.5, alias: 't' }]),
      ),
      configs: {},
      versions: {},
      config: { model: 'hf', model_args: 'pretrained=x' },
    }),
    'a prototype':
      '{"results":{"__proto__":{"acc,none":1}},"configs":{"__proto__":{}},"versions":{},"config":{}}',
    'names that steer': json({
      results: { '\u001b[2J::error::x': { 'acc,none': 0.5 } },
      configs: {},
      versions: {},
      config: { model: 'hf' },
    }),
  },
  'eval-results': {
    'a depth of 10,000': '['.repeat(10_000),
    'values of all kinds':
      '- dataset: { id: [x], task_id: {} }\n  value: !!float "1e400"\n- null\n- 7\n',
    'names that steer': '- dataset: { id: "\\e[2J", task_id: "::error::x" }\n  value: 1\n',
  },
  'dataset-card': {
    'a function': '---\nlicense: !!js/function "x"\n---\n',
    'a depth of 10,000': `---\n${'['.repeat(10_000)}\n---\n`,
  },
  'training-config': {
    'TOML 50,000 deep': `a = ${'['.repeat(50_000)}`,
    'TOML with a prototype': '[__proto__]\nx = 1\n[constructor.prototype]\ny = 2\n',
    'TOML with dotted keys, 20,000': `${'a.'.repeat(20_000)}b = 1\n`,
    'TOML with an open text': `a = """${'x'.repeat(500_000)}`,
    'YAML 10,000 deep': '{a: '.repeat(10_000),
    'JSON 100,000 deep': deep('[', ']', 100_000),
    'steps beyond number':
      '{"global_step":1e999,"max_steps":-1,"num_train_epochs":"x","log_history":[]}',
    'a history of 100,000': json({
      global_step: 1,
      max_steps: 1,
      log_history: Array.from({ length: 100_000 }, (_, at) => ({ step: at, loss: 1 })),
    }),
  },
};
const endings = {
  citation: 'CITATION.cff',
  mlmodel: 'MLmodel',
  codecarbon: 'emissions.csv',
  'dataset-card': 'README.md',
  'eval-results': 'results.yaml',
};
const single = Object.entries(kinds).flatMap(([kind, recipes]) =>
  Object.entries(recipes).map(([name, content]) => {
    const isToml = name.startsWith('TOML');
    const isYaml = name.startsWith('YAML');
    const file =
      endings[kind] ??
      (isToml ? 'job.toml' : isYaml ? 'job.yaml' : 'results_2026-01-01T00-00-00.json');
    return {
      ...{ name: `${kind}: ${name}`, files: { 'aiact.yaml': facts(), [file]: content } },
      ...{ argv: ['import', kind, file, '--dry-run'], ends: documented },
    };
  }),
);
const strange = ['cyclonedx', 'citation', 'domains', 'lm-eval', 'training-config'].flatMap((kind) =>
  Object.entries({
    'a link': link('../outside/secret.txt'),
    'a pipe': pipe,
    'a device': link('/dev/zero'),
  }).map(([name, what]) => ({
    ...{ name: `${kind} from ${name}`, files: { 'aiact.yaml': facts(), 'x.json': what } },
    ...{ argv: ['import', kind, 'x.json', '--dry-run'], ends: unusable },
  })),
);

/** The head of a card is read by the release gate and by the export into it as well. */
const cards = Object.entries(card).flatMap(([name, content], at) => [
  {
    ...{
      name: `beside the facts a card with ${name}`,
      files: { 'aiact.yaml': facts(), 'README.md': content },
    },
    ...{ argv: ['check', '--release', '--model-card', 'README.md'], ends: documented },
  },
  ...(at % 2 === 0
    ? [
        {
          ...{
            name: `written into a card with ${name}`,
            files: { 'aiact.yaml': sample, 'README.md': content },
          },
          ...{ argv: ['export', 'model-card', '.', '--into', 'README.md'], ends: documented },
        },
      ]
    : []),
]);
const named = (list, make) =>
  Object.fromEntries(Object.entries(list).map(([name, value]) => [name, make(value)]));
const from = { argv: ['init', '--from', 'm', '--out', 'new.yaml', '--yes'] };
export default {
  about: 'files of strangers, imported',
  recipes: [
    ...hub(named(safetensors, (value) => ({ 'm/model.safetensors': value }))).map((recipe) => ({
      ...recipe,
      name: `safetensors: ${recipe.name}`,
    })),
    ...hub(named(gguf, (value) => ({ 'm/model.gguf': value }))).map((recipe) => ({
      ...recipe,
      name: `GGUF: ${recipe.name}`,
    })),
    ...hub(
      named(card, (value) => ({ 'm/README.md': value })),
      from,
    ).map((recipe) => ({ ...recipe, name: `a card with ${recipe.name}` })),
    ...hub(configs, { argv: ['check', '--against', 'm'] }),
    ...hub(beside, { argv: ['import', 'hub', 'm'] }),
    ...cards,
    ...single,
    ...strange,
  ],
};
