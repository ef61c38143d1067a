/** Whether a table above a chart has told every row of it: the same label, and each figure or word in the row or in the head. */

/** One row of a chart as it is read. */
export interface ToldRow {
  readonly label: string;
  readonly shown: string;
}

/** True where one table of the same section holds all rows of the chart, so that a reader who sees no picture loses nothing. */
export function isToldInTable(above: string, rows: readonly ToldRow[]): boolean {
  const lastHeading = above.lastIndexOf('\n#');
  const tables = above.slice(Math.max(0, lastHeading)).match(/(?:^\| .*\|$\n?){2,}/gm) ?? [];
  return rows.length > 0 && tables.some((table) => tells(table, rows));
}

function tells(table: string, rows: readonly ToldRow[]): boolean {
  const lines = table.trimEnd().split('\n').map(cellsOf);
  return rows.every(({ label, shown }) => {
    const row = lines.find(([first]) => first === label.trim());
    if (row === undefined) return false;
    const told = new Set(row.flatMap(tokens));
    return tokens(shown).every((each) => told.has(each));
  });
}

/** The figures of a text, or its words where it has none. */
function tokens(text: string): readonly string[] {
  const figures = text.match(/\d+(?:[.,]\d+)*/g);
  return figures ?? text.toLowerCase().match(/\p{L}+/gu) ?? [];
}

const cellsOf = (line: string): readonly string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) =>
      cell
        .replace(/[*`]/g, '')
        .replace(/\\(?=\W)/g, '')
        .trim(),
    );
