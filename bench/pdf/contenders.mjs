// Who is measured: each renderer, how it is run as a process of its own, and how to tell that it is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const node = process.execPath;

function installed(name) {
  const missing = !existsSync(here(`../node_modules/${name}/package.json`));
  return missing ? `${name} is not installed in bench/node_modules` : null;
}

function onPath(...names) {
  return names.find((name) => spawnSync(name, ['--version']).status === 0) ?? null;
}

const chromium = onPath('chromium', 'chromium-browser', 'google-chrome');
const weasyprint = onPath('weasyprint');

const chromiumFlags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  '--no-pdf-header-footer',
];

/** In the order of the report; `limit` is what ours may take at most of their time, by size. */
export const contenders = [
  {
    name: 'Typst 0.7.0 (npm compiler)',
    standard: 'PDF/UA-1',
    limit: { 30: 1.1, 300: 0.7 },
    missing: installed('@myriaddreamin/typst-ts-node-compiler'),
    command: (input, target) => [node, [here('run-typst.mjs'), input.typst, target]],
  },
  {
    name: 'pdfmake 0.3.11',
    standard: 'untagged',
    limit: { 30: 0.5, 300: 0.5 },
    missing: installed('pdfmake'),
    command: (input, target) => [node, [here('run-pdfmake.mjs'), input.markdown, target]],
  },
  {
    name: 'Chromium --print-to-pdf',
    standard: 'tagged',
    limit: { 30: 0.5, 300: 0.5 },
    missing: chromium === null ? 'Chromium is not installed' : null,
    command: (input, target, scratch) => {
      const profile = `--user-data-dir=${mkdtempSync(join(scratch, 'profile-'))}`;
      return [chromium, [...chromiumFlags, profile, `--print-to-pdf=${target}`, input.html]];
    },
  },
  {
    name: 'WeasyPrint --pdf-variant pdf/ua-1',
    standard: 'tagged',
    limit: { 30: 0.5, 300: 0.5 },
    missing: weasyprint === null ? 'WeasyPrint is not installed' : null,
    command: (input, target) => [weasyprint, ['--pdf-variant', 'pdf/ua-1', input.html, target]],
  },
];
