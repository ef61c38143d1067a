// Themes, pictures and templates of somebody else, which a build reads before it writes.
import { crc32, deflateSync } from 'node:zlib';
import { bytes, documented, each, link, pipe, sample, secret, unusable } from './kit.mjs';

const build = ['build', '--draft', '--only', 'copyright-policy', '--out', 'pack'];
const own = { 'aiact.yaml': sample };

const themes = {
  'an empty theme': '',
  'a theme 10,000 deep': '['.repeat(10_000),
  'a theme of a prototype': '__proto__: { brand: "#fff" }\n',
  'a theme with an alias': 'colours: &a { accent: "#000000" }\ncover: *a\n',
  'a theme of YAML 1.1': '%YAML 1.1\n---\nbrand: "#7a2e1d"\n',
  'a colour that is a program': 'brand: "url(javascript:alert(1))"\n',
  'a colour that ends a style': 'brand: "#fff;}</style><script>"\n',
  'a colour of operators': 'colours: { accent: "0 0 0 rg /JS" }\n',
  'a size of NaN': 'body: { size: .nan, leading: 1 }\n',
  'a size beyond number': 'body: { size: 1e308, leading: 1e308 }\n',
  'a size below zero': 'body: { size: -10, leading: -10 }\n',
  'a page without room': 'page: { left: 1e9, right: 1e9 }\n',
  'a page of no size': 'page: { left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0 }\n',
  '4,000 headings': `headings: [${'{},'.repeat(4000)}]\n`,
  'bullets of scripts': 'list: { bullets: ["</script>", "\\e[2J", "\\u202e"] }\n',
  'a typeface from a file': 'fonts: { body: /etc/passwd }\n',
  'keys without end': `${Array.from({ length: 4000 }, (_, at) => `key${at}: 1`).join('\n')}\n`,
  'JSON 100,000 deep': `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  'a theme of two mebibytes': `# ${'x'.repeat(2_097_152)}\nbrand: "#7a2e1d"\n`,
  'a theme that is a pipe': pipe,
  'a theme without end': link('/dev/zero'),
  'words that steer': '"\\e[2J::error::x": 1\n',
};

const chunk = (type, body) => {
  const content = bytes(type, body);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(content));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length - 4);
  return bytes(length, content, sum);
};
const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
const ihdr = (width, height, depth = 8, colour = 6, interlace = 0) => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlace], 8);
  return chunk('IHDR', head);
};
const idat = (raw) => chunk('IDAT', deflateSync(raw, { level: 9 }));
const end = chunk('IEND', Buffer.alloc(0));
const png = (...chunks) => bytes(magic, ...chunks, end);
const jpeg = (...parts) => bytes(Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, 0xd9]));
const frame = (width, height, marker = 0xc0, depth = 8) =>
  Buffer.from([
    0xff,
    marker,
    0,
    17,
    depth,
    height >> 8,
    height & 255,
    width >> 8,
    width & 255,
    3,
    1,
    0x11,
    0,
    2,
    0x11,
    0,
    3,
    0x11,
    0,
  ]);
const pictures = {
  'an empty picture': Buffer.alloc(0),
  'eight bytes': magic,
  text: Buffer.from('hello'),
  'a drawing with a script': Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  ),
  'a drawing with entities': Buffer.from(
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
  ),
  'a GIF': Buffer.from('GIF89a\xff\xff\xff\xff', 'latin1'),
  'a WebP': Buffer.from('RIFF\xff\xff\xff\xffWEBPVP8 ', 'latin1'),
  'a PDF': Buffer.from('%PDF-1.7\n/JavaScript'),
  'a PNG without pixels': png(ihdr(1, 1)),
  'a PNG of 0 by 0': png(ihdr(0, 0), idat(Buffer.alloc(1))),
  'a PNG of 2^31 by 2^31': png(ihdr(2 ** 31 - 1, 2 ** 31 - 1), idat(Buffer.alloc(100))),
  'a PNG of 20,000 by 20,000': () =>
    png(ihdr(20_000, 20_000, 1, 0), idat(Buffer.alloc(50_020_000))),
  'a PNG with 200 MB of pixels too many': () => png(ihdr(4, 4), idat(Buffer.alloc(200_000_000))),
  'a PNG with too few pixels': png(ihdr(100, 100), idat(Buffer.alloc(10))),
  'a PNG with broken pixels': png(ihdr(4, 4), chunk('IDAT', Buffer.alloc(60, 0xff))),
  'a PNG with a filter of 9': png(ihdr(1, 1), idat(Buffer.from([9, 1, 2, 3, 4]))),
  'a PNG of depth 3': png(ihdr(4, 4, 3, 6), idat(Buffer.alloc(100))),
  'a PNG of colour 5': png(ihdr(4, 4, 8, 5), idat(Buffer.alloc(100))),
  'a PNG with a palette that is missing': png(ihdr(4, 4, 8, 3), idat(Buffer.alloc(20))),
  'a PNG with a palette too short': png(
    ihdr(1, 1, 8, 3),
    chunk('PLTE', Buffer.from([1, 2, 3])),
    idat(Buffer.from([0, 200])),
  ),
  'a PNG with a long text': png(
    ihdr(1, 1),
    chunk('tEXt', Buffer.alloc(1_900_000, 65)),
    idat(Buffer.alloc(5)),
  ),
  'a PNG with a text that is a bomb': () =>
    png(
      ihdr(1, 1),
      chunk('zTXt', bytes('a\0\0', deflateSync(Buffer.alloc(100_000_000)))),
      idat(Buffer.alloc(5)),
    ),
  'a PNG with a profile that is a bomb': () =>
    png(
      ihdr(1, 1),
      chunk('iCCP', bytes('a\0\0', deflateSync(Buffer.alloc(100_000_000)))),
      idat(Buffer.alloc(5)),
    ),
  'a PNG with a chunk longer than the file': bytes(
    magic,
    ihdr(1, 1),
    Buffer.from([0x7f, 255, 255, 255]),
    'IDAT',
    Buffer.alloc(20),
  ),
  'a PNG with a wrong sum': bytes(magic, ihdr(1, 1).fill(0, 21), end),
  'a PNG with two heads': png(ihdr(1, 1), ihdr(9999, 9999), idat(Buffer.alloc(5))),
  'a PNG with 100,000 chunks': () =>
    png(
      ihdr(1, 1),
      bytes(...Array(50_000).fill(chunk('tIME', Buffer.alloc(7)))),
      bytes(...Array(50_000).fill(chunk('tIME', Buffer.alloc(7)))),
    ),
  'a PNG with a head behind the pixels': png(idat(Buffer.alloc(5)), ihdr(1, 1)),
  'a PNG with more behind': bytes(png(ihdr(1, 1), idat(Buffer.alloc(5))), Buffer.alloc(1_000_000)),
  'a PNG in seven passes': png(ihdr(4, 4, 8, 6, 1), idat(Buffer.alloc(200))),
  'a JPEG without frame': jpeg(),
  'a JPEG of 0 by 0': jpeg(frame(0, 0)),
  'a JPEG of 65,535 by 65,535': jpeg(frame(65_535, 65_535)),
  'a JPEG of depth 12': jpeg(frame(10, 10, 0xc0, 12)),
  'a JPEG of an unknown frame': jpeg(frame(10, 10, 0xcb)),
  'a JPEG with a segment of no length': jpeg(Buffer.from([0xff, 0xe0, 0, 0])),
  'a JPEG with a segment beyond the end': jpeg(Buffer.from([0xff, 0xe0, 0xff, 0xff])),
  'a JPEG with 400,000 fills': jpeg(Buffer.alloc(400_000, 0xff)),
  'a JPEG with two frames': jpeg(frame(10, 10), frame(9999, 9999)),
  'more than two mebibytes': bytes(png(ihdr(1, 1), idat(Buffer.alloc(5))), Buffer.alloc(3_000_000)),
  'a link to outside': link('../outside/secret.txt'),
  'a pipe': pipe,
  'a device': link('/dev/zero'),
};
const logos = [
  '../outside/logo.png',
  '/etc/passwd',
  'file:///etc/passwd',
  'https://evil.example/x.png',
  'data:image/png;base64,AAAA',
  'CON',
  '.git/x.png',
  'x'.repeat(5000),
];
const logo = (file) =>
  `brand: "#7a2e1d"\nlogo: { file: ${JSON.stringify(file)}, alternative: Example SA }\n`;

const section = (text) => ({ 't/sections/licence.md.hbs': text });
const document = (text, front = 'title: Mine\nfolder: public') => ({
  't/documents/mine.md.hbs': `---\n${front}\n---\n${text}`,
});
const templates = {
  'code of a constructor': section('{{constructor.constructor "return process"}}'),
  'code through a lookup': section('{{#with (lookup this "constructor")}}{{this}}{{/with}}'),
  'code through a prototype': section('{{__proto__.__defineGetter__}}'),
  'a raw value': section('{{{value "model.name"}}}'),
  'a partial': section('{{> head}}'),
  'a partial that is itself': section('{{> sections/licence}}'),
  'a sign-off of its own': section('{{#*inline "signoff"}}Approved.{{/inline}}'),
  'a log': section('{{log "\u001b[2J"}}'),
  'a block 5,000 deep': section(
    `${'{{#if (known "model.name")}}'.repeat(5000)}x${'{{/if}}'.repeat(5000)}`,
  ),
  'calls 5,000 deep': section(`{{value ${'(value '.repeat(5000)}"x"${')'.repeat(5000)}}}`),
  '100,000 tags': section('{{value "model.name"}}'.repeat(100_000)),
  'an open tag of a megabyte': section(`{{value "${'x'.repeat(1_000_000)}`),
  'open braces': section('{{'.repeat(100_000)),
  'closing braces': section('}}'.repeat(100_000)),
  'blanks of a megabyte': section(' '.repeat(1_000_000)),
  'loops within loops': section(
    '{{#each this}}{{#each ../this}}{{#each ../../this}}x{{/each}}{{/each}}{{/each}}',
  ),
  'a script': section('<script>alert(1)</script>'),
  'a picture from elsewhere': section('![x](https://tracker.example/p.png)'),
  'a link to a file': section('[x](file:///etc/passwd)'),
  'a document of the authorities for all': document('{{value "training.compute.cumulative_flop"}}'),
  'a head 5,000 deep': document('x', `title: ${'['.repeat(5000)}`),
  'a head of a prototype': document('x', '__proto__: {}\ntitle: x\nfolder: public'),
  'a folder that leads out': document('x', 'title: x\nfolder: ../../outside'),
  'a title that steers': document('x', 'title: "\\e[2J::error::x"\nfolder: public'),
  'a document that is not one': { 't/documents/x.md.hbs': 'x' },
  'names that lead out': { 't/documents/..\u202ex.md.hbs': 'x' },
  'a name of a prototype': {
    't/documents/__proto__.md.hbs': '---\ntitle: x\nfolder: public\n---\nx',
  },
  'a template through a link': { 't/sections/licence.md.hbs': link('../../../outside/secret.txt') },
  'a template that is a pipe': { 't/sections/licence.md.hbs': pipe },
  'a template without end': { 't/sections/licence.md.hbs': link('/dev/zero') },
  'a folder of templates through a link': { 't/sections': link('../../outside') },
  'a template that is no text': { 't/sections/licence.md.hbs': Buffer.from([0xff, 0xfe, 0, 1]) },
  'quotes of Markdown, 5,000 deep': section('> '.repeat(5000).concat('x')),
  'lists of Markdown, 1,500 deep': section(
    Array.from({ length: 1500 }, (_, at) => `${'  '.repeat(at)}- x`).join('\n'),
  ),
  'stresses without end': section('_a '.repeat(50_000)),
  'a table of 13 kB': section(`|${'a|'.repeat(2000)}\n|${'-|'.repeat(2000)}\n${'|\n'.repeat(500)}`),
};

export default {
  about: 'themes, pictures and templates',
  recipes: [
    ...each(
      { argv: [...build, '--theme', 'theme.yaml'] },
      Object.fromEntries(
        Object.entries(themes).map(([name, text]) => [
          name,
          {
            files: { ...own, 'theme.yaml': text },
            ends: name === 'an empty theme' ? documented : unusable,
          },
        ]),
      ),
    ),
    ...each(
      { argv: [...build, '--theme', 'theme.yaml'], ends: documented, hides: secret },
      Object.fromEntries(
        Object.entries(pictures).map(([name, content]) => [
          `a logo: ${name}`,
          { files: { ...own, 'theme.yaml': logo('logo.png'), 'logo.png': content } },
        ]),
      ),
    ),
    ...each(
      { argv: [...build, '--theme', 'theme.yaml'], ends: unusable },
      Object.fromEntries(
        logos.map((file) => [
          `a logo at ${file.slice(0, 40)}`,
          { files: { ...own, 'theme.yaml': logo(file) } },
        ]),
      ),
    ),
    ...each(
      { argv: [...build, '--templates', 't'], ends: unusable, hides: secret },
      Object.fromEntries(
        Object.entries(templates).map(([name, files]) => [
          `a template with ${name}`,
          { files: { ...own, ...files } },
        ]),
      ),
    ),
  ],
};
