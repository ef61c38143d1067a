/** The completion script for zsh. */
import { type CommandLine, everyCommand, type FlagLine, type Values } from './describe.js';

/** Writes the script; each command is a function of its own. */
export function zshScript(program: CommandLine): string {
  const all = [program, ...everyCommand(program)];
  return `#compdef aiact-doc
# Completion of aiact-doc for zsh. Save it as _aiact-doc in a folder of fpath.

_aiact_doc_ids() {
  local -a ids
  ids=(\${(f)"$(_call_program ids aiact-doc explain --all 2>/dev/null | awk '/^[0-9]/ { kind = substr($2, 1, length($2) - 1) } /^  / { print $1; print kind ":" $1 }')"})
  _multi_parts / ids
}

${all.map(functionOf).join('\n\n')}

if [ "$funcstack[1]" = "_aiact-doc" ]; then
  _aiact_doc "$@"
else
  compdef _aiact_doc aiact-doc
fi
`;
}

const nameOf = (path: string): string =>
  ['_aiact_doc', ...path.split(' ').filter(Boolean)].join('_').replaceAll('-', '_');

function functionOf({ path, flags, argument, takesMany, commands }: CommandLine): string {
  const name = nameOf(path);
  const specs = flags.map(flagSpec);
  if (commands.length === 0) {
    const rest = argument === null ? [] : [`'${takesMany ? '*' : '1'}: :${actionOf(argument)}'`];
    return `${name}() {\n  _arguments -s ${[...specs, ...rest].join(' \\\n    ')}\n}`;
  }
  const list = commands.map(({ path: own, says }) => `'${own.split(' ').at(-1)}:${quoted(says)}'`);
  const calls = commands.map(({ path: own }) => `    ${own.split(' ').at(-1)}) ${nameOf(own)} ;;`);
  return `${name}() {
  local context state state_descr line
  typeset -A opt_args
  _arguments -C ${specs.join(' ')} '1: :->command' '*:: :->rest' && return
  case $state in
    command)
      local -a commands
      commands=(
        ${list.join('\n        ')}
      )
      _describe -t commands command commands ;;
    rest)
      case $words[1] in
    ${calls.join('\n    ')}
      esac ;;
  esac
}`;
}

function flagSpec({ name, says, values }: FlagLine): string {
  const words = quoted(says).replace(/[[\]]/g, '\\$&');
  return values === null ? `'${name}[${words}]'` : `'*${name}=[${words}]: :${actionOf(values)}'`;
}

function actionOf(values: Values): string {
  switch (values.kind) {
    case 'words':
      return values.isList
        ? `_sequence compadd - ${values.words.join(' ')}`
        : `(${values.words.join(' ')})`;
    case 'files':
      return '_files';
    case 'folders':
      return '_files -/';
    case 'ids':
      return '_aiact_doc_ids';
    default:
      return ' ';
  }
}

/** Inside single quotes, where a colon parts the fields. */
function quoted(text: string): string {
  return text.replaceAll("'", "'\\''").replaceAll(':', '\\:');
}
