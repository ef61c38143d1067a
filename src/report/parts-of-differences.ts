/** The parts of Markdown in which differences are told: chapters, lists and tables without empty ones. */

/** A chapter, or nothing where it has no lines. */
export function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

/** A list, an entry to a line. */
export function bulletLines(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${line}`);
}

/** The lines of a table of finished cells; none where it has no rows. */
export function tableLines(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)];
}
