/** Programs from elsewhere that check our packs and PDFs: a test that needs one runs where it is installed, and says in one line where it is not. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, it } from '@jest/globals';

interface Checker {
  /** The packages of Debian that bring it. */
  readonly packages: string;
  readonly isInstalled: () => boolean;
  /** Skipped where it is absent, even where all others are demanded. */
  readonly isOptional?: boolean;
}

/** The output of a program that ended well, or with another code than 0 its code as well. */
export interface Answer {
  readonly code: number | null;
  readonly output: string;
}

/** Where Debian puts the browser. */
export const chromiumPath = '/usr/bin/chromium';

const java = '/usr/share/java';
/** What Debian's PDFBox needs on its class path: Java has dropped the last two. */
const jars = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging'].concat(
  'jaxb-api',
  'javax.activation',
);
const classPath = jars.map((name) => `${java}/${name}.jar`);

const answers = (program: string, ...args: string[]): boolean =>
  spawnSync(program, args, { stdio: 'ignore' }).error === undefined;

const checkers = {
  chromium: { packages: 'chromium', isInstalled: () => existsSync(chromiumPath) },
  qpdf: { packages: 'qpdf', isInstalled: () => answers('qpdf', '--version') },
  poppler: {
    packages: 'poppler-utils',
    isInstalled: () =>
      ['pdfinfo', 'pdffonts', 'pdfdetach', 'pdftotext'].every((name) => answers(name, '-v')),
  },
  github: { packages: 'cmark-gfm', isInstalled: () => answers('cmark-gfm', '--version') },
  audit: {
    packages: 'openssl, jq and coreutils',
    isInstalled: () =>
      answers('openssl', 'version') &&
      answers('jq', '--version') &&
      answers('sha256sum', '--version'),
  },
  libreoffice: {
    packages: 'libreoffice-writer-nogui',
    isInstalled: () => answers('soffice', '--version'),
    // A minute and a half to install: the pipeline does without.
    isOptional: true,
  },
  engines: {
    packages: 'make and parallel',
    isInstalled: () => answers('make', '--version') && answers('parallel', '--version'),
  },
  preflight: {
    packages: 'libpdfbox2-java, libjaxb-api-java and a Java runtime',
    isInstalled: () => classPath.every((jar) => existsSync(jar)) && answers('java', '-version'),
  },
} as const satisfies Readonly<Record<string, Checker>>;

/** Describes what a checker finds; without it the tests are skipped, or fail where AIACT_DOC_REQUIRE_CHECKERS is set. */
export function describeWith(name: keyof typeof checkers, tests: () => void): void {
  const { packages, isInstalled, isOptional }: Checker = checkers[name];
  if (isInstalled()) {
    describe(name, tests);
    return;
  }
  const line = `${name} is not installed (packages: ${packages})`;
  if (process.env.AIACT_DOC_REQUIRE_CHECKERS && !isOptional) {
    describe(name, () => {
      it('is installed', () => {
        throw new Error(line);
      });
    });
    return;
  }
  process.stderr.write(`Skipped: ${line}, so it checked nothing.\n`);
  describe.skip(`${name}, which is not installed`, tests);
}

/** Runs a program; what it prints on either stream comes back as one text. */
export function ask(program: string, ...args: string[]): Answer {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  });
  if (error) throw error;
  return { code: status, output: stdout + stderr };
}

/** Lets PDFBox judge the files named in a list, one a line, as PDF/A-1b: it writes `<list>.preflight.xml`. */
export function askPreflight(list: string): Answer {
  const validator = 'org.apache.pdfbox.preflight.Validator_A1b';
  return ask('java', '-cp', classPath.join(':'), validator, 'xml', 'group', list);
}
