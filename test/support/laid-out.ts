/** Published Markdown as it was laid out: without front matter and the line under the title, with its charts as charts. */
export function laidOut(markdown: string): string {
  if (!markdown.startsWith('---\ntitle: ')) return markdown;
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n\n/, '')
    .replace(/^(# .*\n)\n(?![>#|-]).*\n/, '$1')
    .replace(
      /^\*\*(.+)\*\*\n\n\| Item \| Value \|\n\| --- \| --- \|\n((?:\| .* \|(?:\n|$))+)/gm,
      (_, title: string, rows: string) =>
        `\`\`\`chart rows\n${plain(title)}\n${rows
          .trimEnd()
          .split('\n')
          .map((row) =>
            row
              .slice(2, -2)
              .split(/(?<!\\) \| /)
              .map((cell) => plain(cell.replace(/^\*(.*)\*$/, '$1')))
              .join(' | '),
          )
          .join('\n')}\n\`\`\`\n`,
    );
}

/** Text without the marks of Markdown; a bar keeps its own, which parts columns. */
function plain(text: string): string {
  return text
    .replace(/\\([^\w\s|])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
