/** Gives line and column, counted from 1, of character offsets of a text, counted from 0; the lines are found once. */
export function textPositions(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return (offset) => {
    let line = 0;
    for (let step = 1 << 30; step > 0; step >>= 1) {
      const start = starts[line + step];
      if (start !== undefined && start <= offset) line += step;
    }
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
}
