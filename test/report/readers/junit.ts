/** Reads JUnit XML back. */
import type { ReportReader } from '../reader.js';
import { parseXml } from '../strict-xml.js';

/** The text between XML tags as it was before it was escaped. */
const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

export const reader: ReportReader = {
  told: (report) =>
    report.split('<testcase ').flatMap((chunk) => {
      const [, name = ''] = /^name="([^"]*)"/.exec(chunk) ?? [];
      const [, , said = ''] = /<(failure|error)[^>]*>([\s\S]*?)<\/\1>/.exec(chunk) ?? [];
      return [...unescaped(said).matchAll(/^(?:error|warning): .*\n(.+):(\d+):\d+$/gm)].map(
        ([, file = '', line]) => ({ id: unescaped(name), file, line: Number(line) }),
      );
    }),
  isExact: false,
  parses: (report) => void parseXml(report),
};
