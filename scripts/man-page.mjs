// Makes the manual page from what the program itself says in its help, so that it can say nothing else.

/** Text as roff prints it: no backslash, hyphen or dot at the beginning of a line means anything. */
export function roff(text) {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/gm, '\\&$1');
}

/** Every command in the help of the program, in its order. */
export function commandsIn(help) {
  const [, list = ''] = /^Commands:\n([\s\S]*?)\n\n/m.exec(help) ?? [];
  return [...list.matchAll(/^ {2}([a-z-]+)/gm)]
    .map(([, name]) => name)
    .filter((name) => name !== 'help');
}

/** The page; `helpOf` answers with the help of the program (no name) or of a command. */
export async function manPage(version, helpOf) {
  const help = await helpOf('');
  const [, summary = ''] = /\n\n([\s\S]*?)\n\nOptions:/.exec(help) ?? [];
  const [, exits = ''] = /^Exit codes: ([\s\S]*?)\n[A-Z]/m.exec(help) ?? [];
  const verbatim = (text) => ['.nf', roff(text.trimEnd()), '.fi'];
  const parts = [];
  for (const name of commandsIn(help))
    parts.push(`.SS ${roff(name)}`, ...verbatim(await helpOf(name)));
  return [
    `.TH AIACT\\-DOC 1 "" "aiact\\-doc ${roff(version)}" "User Commands"`,
    '.SH NAME',
    'aiact\\-doc \\- documents for general\\-purpose AI models under the EU AI Act',
    '.SH SYNOPSIS',
    '.B aiact\\-doc',
    '[\\fIoptions\\fR] [\\fIcommand\\fR]',
    '.SH DESCRIPTION',
    roff(summary.replace(/\s+/g, ' ')),
    '.SH COMMANDS',
    ...parts,
    '.SH EXIT STATUS',
    roff(exits.trim()),
    '.SH ENVIRONMENT',
    'SOURCE_DATE_EPOCH: the day to assess for, in seconds since 1970. NO_COLOR, FORCE_COLOR: whether reports are coloured.',
    '.SH NOTES',
    'Documentation readiness, not legal advice.',
    '',
  ].join('\n');
}

/** Runs the built command line inside this process. */
export async function helpFrom(program) {
  const { run } = await import(program);
  return async (name) => {
    let text = '';
    const io = {
      stdout: (piece) => {
        text += piece;
      },
      stderr: (piece) => {
        text += piece;
      },
      readStdin: async () => new Uint8Array(),
      env: {},
      cwd: '/',
      now: () => new Date(0),
      stdoutIsTerminal: false,
      stderrIsTerminal: false,
      columns: 80,
      signal: null,
    };
    await run(name === '' ? ['--help'] : ['help', name], io);
    return text;
  };
}
