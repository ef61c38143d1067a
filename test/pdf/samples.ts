/** Texts that the PDF tests share. */
import type { PdfMeta } from '../../src/pdf/pdf-meta.js';

/** The letters of the 24 official languages of the Union that ASCII lacks, and the quotation marks and signs in use. */
export const letters: Readonly<Record<string, string>> = {
  Bulgarian: 'абвгдежзийклмнопрстуфхцчшщъьюяѝАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЬЮЯЍ',
  Croatian: 'čćđšžČĆĐŠŽ',
  Czech: 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ',
  Danish: 'æøåÆØÅé',
  Dutch: 'áéëíïóöúüĳĲ',
  English: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  Estonian: 'äõöüšžÄÕÖÜŠŽ',
  Finnish: 'äöåšžÄÖÅŠŽ',
  French: 'àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ',
  German: 'äöüßẞÄÖÜ',
  Greek: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩΆΈΉΊΌΎΏΪΫ',
  Hungarian: 'áéíóöőúüűÁÉÍÓÖŐÚÜŰ',
  Irish: 'áéíóúÁÉÍÓÚḃċḋḟġṁṗṡṫḂĊḊḞĠṀṖṠṪ',
  Italian: 'àèéìîòóùÀÈÉÌÎÒÓÙ',
  Latvian: 'āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ',
  Lithuanian: 'ąčęėįšųūžĄČĘĖĮŠŲŪŽ',
  Maltese: 'ċġħżàèìòùĊĠĦŻ',
  Polish: 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ',
  Portuguese: 'ãáàâçéêíõóôúÃÁÀÂÇÉÊÍÕÓÔÚ',
  Romanian: 'ăâîșțĂÂÎȘȚ',
  Slovak: 'áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ',
  Slovenian: 'čšžČŠŽ',
  Spanish: 'áéíñóúü¿¡ÁÉÍÑÓÚÜ',
  Swedish: 'åäöéÅÄÖÉ',
  signs: '€§–—…„“”‚‘’«»‹›·•×≥≤→✓✔✗☐☑■□●○▲▼◆°±²³¹%‰',
};

/** Properties of a document, with changes. */
export function metaWith(changes: Partial<PdfMeta> = {}): PdfMeta {
  return {
    title: 'Technical documentation',
    subject: 'Annex XI, "points" 1 & 2 <final>',
    author: 'Österreich KI GmbH',
    language: 'en',
    date: '2026-11-01',
    draft: false,
    header: 'Technical documentation of Model 2',
    footer: 'Österreich KI GmbH',
    identity: [
      { label: 'Model', value: 'Model 2' },
      { label: 'Digest', value: 'ab'.repeat(32) },
    ],
    attachments: [
      {
        name: 'aiact.yaml',
        mime: 'application/yaml',
        description: 'The facts',
        bytes: new TextEncoder().encode('model: {}\n'),
      },
      {
        name: 'Assessment.json',
        mime: 'application/json',
        description: 'The conclusions',
        bytes: new TextEncoder().encode('{}\n'),
      },
    ],
    ...changes,
  };
}

/** A row of plain words, each used once, so that a lost or doubled word shows. */
export function countedWords(prefix: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `${prefix}${index}`).join(' ');
}

/** A document with every kind of block, over pages enough for a cover and contents. */
export function everyBlock(): string {
  const rows = Array.from(
    { length: 40 },
    (_, index) =>
      `| \`row.${index}\` | ${index * 1000} | ${countedWords(`r${index}w`, (index * 7) % 40)} |`,
  );
  const sections = Array.from(
    { length: 16 },
    (_, index) =>
      `## Section ${index}\n\n${countedWords(`s${index}p`, 160)}\n\n### Part ${index}\n\n${countedWords(`t${index}p`, 220)}\n`,
  );
  return `# Technical documentation

Opening with **bold**, *italic*, ***both***, \`code\`, [a link](https://example.com/a?b=1&c=2), [a **place**](#section-2) and a note[^n].

> [!NOTE]
> Called out.
>
> - point one
> - point two

> [!WARNING]
> ${countedWords('warn', 60)}

> Quoted words.

- first
  - nested
    - deeper
- [ ] open
- [x] done

3. three
4. four

\`\`\`yaml
key:
  nested: value
\`\`\`

---

| Field | Amount | Reason |
|---|--:|---|
${rows.join('\n')}
| | | |

${sections.join('\n')}
${Object.entries(letters)
  .map(([name, text]) => `${name}: ${text.replace(/[\\`*_{}[\]<>|]/g, '')}`)
  .join('\n\n')}

[^n]: The text of the note, with \`code\`.
`;
}
