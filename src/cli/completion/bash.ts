/** The completion script for bash, from version 3.2 on. */
import { type CommandLine, everyCommand, type Values } from './describe.js';

/** Writes the script. */
export function bashScript(program: CommandLine): string {
  const commands = everyCommand(program);
  const all = [program, ...commands];
  return `# Completion of aiact-doc for bash. In ~/.bashrc:  source <(aiact-doc completion bash)
_aiact_doc_offer() { # words, what stands before each, what is typed
  local word
  while IFS= read -r word; do
    COMPREPLY[\${#COMPREPLY[@]}]=$(printf '%s%q' "$2" "$word")
  done < <(compgen -W "$1" -- "$3")
}

_aiact_doc_ids() { # bash parts words at a colon: gate:gpai comes as three
  local typed=\${cur//\\\\/} kind='' before=''
  case "$typed" in
    :) kind=$prev typed='' ;;
    *:*) kind=\${typed%%:*} typed=\${typed#*:} before="$kind:" ;;
    *) if [[ $prev == : ]]; then kind=\${COMP_WORDS[COMP_CWORD-2]}; fi ;;
  esac
  _aiact_doc_offer "$("\${COMP_WORDS[0]}" explain --all 2>/dev/null | awk -v kind="$kind" '
    /^[0-9]/ { on = kind == "" || $2 == kind "s" } /^  / && on { print $1 }')" "$before" "$typed"
}

_aiact_doc() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} at='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
      ${commands.map(stepOf).join(' | ')})
        at=\${at:+$at }\${COMP_WORDS[i]} ;;
    esac
  done
  if [[ $cur == '=' ]]; then cur=''; fi
  if [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case "$at $prev" in
${commands.flatMap(valueCases).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case "$at" in
${all.map(({ path, flags }) => `      '${path}') ${words(flags.map(({ name }) => name))} ;;`).join('\n')}
    esac
    return
  fi
  case "$at" in
${all.flatMap(argumentCases).join('\n')}
  esac
}
complete -o bashdefault -o default -F _aiact_doc aiact-doc
`;
}

/** The words before a command and the command itself, as the loop meets them. */
function stepOf({ path }: CommandLine): string {
  const before = path.split(' ');
  const last = before.pop();
  return `'${before.join(' ')} ${last}'`;
}

function valueCases({ path, flags }: CommandLine): string[] {
  return flags.flatMap(({ name, values }) => {
    if (values === null) return [];
    return [`    '${path} ${name}') ${[offer(values), 'return'].filter(Boolean).join('; ')} ;;`];
  });
}

function argumentCases({ path, commands, argument }: CommandLine): string[] {
  const names = commands.map((each) => each.path.split(' ').at(-1) ?? '');
  const offered = names.length > 0 ? words(names) : argument === null ? '' : offer(argument);
  return offered === '' ? [] : [`    '${path}') ${offered} ;;`];
}

const words = (list: readonly string[]): string => `_aiact_doc_offer '${list.join(' ')}' '' "$cur"`;

/** What fills COMPREPLY; where nothing does, the shell completes files. */
function offer(values: Values): string {
  if (values.kind === 'words') {
    if (!values.isList) return words(values.words);
    const list = `'${values.words.join(' ')}'`;
    return `case "$cur" in *,*) _aiact_doc_offer ${list} "\${cur%,*}," "\${cur##*,}" ;; *) _aiact_doc_offer ${list} '' "$cur" ;; esac`;
  }
  if (values.kind !== 'ids') return '';
  return '_aiact_doc_ids';
}
