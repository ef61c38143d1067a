/** A file of domains with volumes: what is read, what is refused and where, and that long ones are read quickly. */
import { describe, expect, it } from '@jest/globals';
import { readDomainTable } from '../../../src/read/domains-file/domain-table.js';
import { growthOf } from '../../support/growth.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readDomainTable('d.csv', bytes(text));
const places = (text: string) =>
  read(text).findings.map(({ id, place }) => [id, place?.line, place?.column]);

describe('A file of domains', () => {
  it.each([
    ['commas', 'domain,size\nexample.org,1\nexample.com,2\n'],
    [
      'semicolons, CRLF and a byte order mark',
      '\ufeffdomain;size\r\nexample.org;1\r\nexample.com;2',
    ],
    ['tabs and columns in another order', 'SIZE\tDomain\n1\texample.org\n2\texample.com\n'],
    ['quotes', 'domain,size,note\n"example.org","1","a, ""b""\nc"\nexample.com,2,\n'],
    [
      'hosts, capitals and trailing dots',
      'domain,size\nexample.org,1\nWWW.Example.com,1\nexample.com.,1e0\n',
    ],
    [
      'sizes beyond doubles',
      'domain,size\nexample.org,9007199254740993\nexample.com,9007199254740994\n',
    ],
  ])('with %s is ranked', (_, text) => {
    const { domains, findings } = read(text);
    expect(domains?.names).toEqual(['example.com', 'example.org']);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('orders equal sizes by name', () => {
    expect(read('domain,size\nb.example,1\na.example,1.0\n').domains?.names).toEqual([
      'a.example',
      'b.example',
    ]);
  });

  it('adds up the lines of one name exactly, and says so', () => {
    const { domains, findings } = read(
      'domain,size\nmüller.de,0.1\nxn--mller-kva.de,0.2\nb.example,0.3\na.b.example,0\n',
    );
    expect(domains).toMatchObject({ names: ['b.example', 'xn--mller-kva.de'], merged: 2 });
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([
      ['domains-file/merged', 'note'],
    ]);
  });

  it('takes a further modality of a name for no repetition', () => {
    const { domains, findings } = read(
      'domain,size,modality\na.example,1,text\na.example,2,Image\nb.example,1,text\n',
    );
    expect([...(domains?.masks ?? [])]).toEqual([3, 1]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['', 'empty', 1, 1],
    ['domain,size\n', 'empty', 1, 1],
    ['example.com,5\n', 'header', 1, 1],
    ['domain,bytes\na.example,1\n', 'header', 1, 1],
    ['domain,size,size\na.example,1,1\n', 'header', 1, 1],
    ['domain,size\na.example,1\nforums,5\n', 'line', 3, 1],
    ['size,domain\n1,a.example\n5,https://www.example.com/x\n', 'line', 3, 3],
    ['domain,size\na.example,1\n\nexample.com,-5\n', 'size', 4, 13],
    ['domain,size\na.example,1\nexample.com,\n', 'size', 3, 13],
    ['domain,size\na.example,1\nexample.com,"1,5"\n', 'size', 3, 13],
    ['domain,size\na.example,1\nexample.com,1e400\n', 'size', 3, 13],
    ['domain,size\na.example,1\nexample.com,1e999\n', 'size', 3, 13],
    ['domain,size\na.example,1\nexample.com,1e-999\n', 'size', 3, 13],
    ['domain,size\na.example,1\nexample.com\n', 'line', 3, 1],
    ['domain,size,modality\na.example,1,text\nexample.com,1,sound\n', 'line', 3, 15],
    ['domain,size\na.example,1\n"example.com,1\n', 'line', 3, 1],
    ['domain,size\na.example,1\n"example".com,1\n', 'line', 3, 1],
    ['domain,size,x\na.example,1,"1\n2"\nnews,1,1\n', 'line', 4, 1],
    ['domain,size\na.example,1\n=cmd|x,1\n', 'line', 3, 1],
  ])('%j is refused as domains-file/%s at %i:%i', (text, id, line, column) => {
    expect(places(text)).toEqual([[`domains-file/${id}`, line, column]]);
  });

  it('names twenty bad lines and counts the rest', () => {
    const lines = Array.from({ length: 57 }, (_, index) => `words${index},1\n`).join('');
    const { findings } = read(`domain,size\na.example,1\n${lines}`);
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)?.message).toMatch(/37 more lines/);
  });

  it('says what was probably meant', () => {
    const [finding] = read('domain,size\na.example,1\nhttp://www.bbc.co.uk/news,1\n').findings;
    expect(finding?.message).toMatch(/did you mean bbc\.co\.uk\?/);
    expect(finding?.help).toBe('Write bbc.co.uk, or remove the line');
  });

  it.each([
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x64, 0), 1, 1],
    ['no UTF-8', Uint8Array.of(...bytes('domain,size\na'), 0xff), 2, 2],
  ])('in %s is refused at its place', (_, content, line, column) => {
    const { domains, findings } = readDomainTable('d.csv', content);
    expect(domains).toBeNull();
    expect(findings[0]).toMatchObject({ id: 'domains-file/encoding', place: { line, column } });
  });

  it.each([
    ['quotes on lines', '"\n'],
    ['quotes in a row', '"'],
  ])('of nothing but %s asks for work that grows with its length', async (_, part) => {
    const growth = await growthOf((times) => read(`domain,size\n${part.repeat(5_000 * times)}`));
    expect(growth).toBeLessThan(5);
  });

  it('with 20,000 names is ranked, with work that grows with their number', async () => {
    const growth = await growthOf((times) => {
      const count = 5_000 * times;
      const lines = Array.from(
        { length: count },
        (_, index) => `www.site${index}.co.uk,${index}\n`,
      );
      const { domains } = read(`domain,size\n${lines.join('')}`);
      expect(domains?.names.slice(0, 2)).toEqual([
        `site${count - 1}.co.uk`,
        `site${count - 2}.co.uk`,
      ]);
    });
    expect(growth).toBeLessThan(5);
  });
});
