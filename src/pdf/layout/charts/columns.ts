/** Shares the width of a chart among labels, drawing and values. */

/** A column of the chart. */
export interface ChartColumn {
  readonly x: number;
  readonly width: number;
}

/** The three columns; where there is no room for them side by side, each row stacks them. */
export interface ChartColumns {
  readonly label: ChartColumn;
  readonly plot: ChartColumn;
  readonly value: ChartColumn;
  readonly isStacked: boolean;
}

const gap = 10;
const leastPlot = 110;
const leastValue = 60;

/** `labels` and `values` are the widths of the longest texts on one line; values give way to what the drawing needs. */
export function chartColumns(
  place: ChartColumn,
  labels: number,
  values: number,
  widestPlot = Number.POSITIVE_INFINITY,
  neededPlot = 0,
): ChartColumns {
  const { x, width } = place;
  const label = Math.min(labels, width * 0.36);
  const beside = Math.max(leastValue, width - label - gap * 2 - neededPlot);
  const value = Math.min(values, width * 0.34, beside);
  const plot = Math.min(width - label - value - gap * 2, widestPlot);
  if (plot < leastPlot) {
    const whole = { x, width };
    return { label: whole, plot: whole, value: whole, isStacked: true };
  }
  const plotX = x + label + gap;
  return {
    label: { x, width: label + 0.5 },
    plot: { x: plotX, width: plot },
    value: { x: plotX + plot + gap, width: x + width - plotX - plot - gap },
    isStacked: false,
  };
}
