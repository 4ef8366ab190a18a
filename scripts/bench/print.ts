/** The figures of one measurement, smallest first. */
const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

export function median(values: readonly number[]): number {
  const order = sorted(values);
  const half = order.length / 2;
  const [low = Number.NaN, high = low] = [order[Math.ceil(half) - 1], order[Math.floor(half)]];
  return (low + high) / 2;
}

const ms = (value: number) => `${value.toFixed(1)} ms`;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function spread(values: readonly number[]): string {
  const order = sorted(values);
  return `${ms(median(values))}  (${ms(order[0] ?? Number.NaN)} to ${ms(order.at(-1) ?? Number.NaN)})`;
}

export function printAim(
  title: string,
  ours: readonly number[],
  empty: readonly number[],
  aim: number,
): void {
  const ratio = median(ours) / median(empty);
  console.log(title);
  console.log(`  popup       ${spread(ours)}`);
  console.log(`  empty page  ${spread(empty)}`);
  const verdict = ratio <= aim ? 'met' : 'MISSED';
  console.log(`  ratio       ${ratio.toFixed(2)}, aim: ${aim.toFixed(2)} or less: ${verdict}\n`);
}

export function printFact(title: string, value: readonly number[] | number): void {
  const text = typeof value === 'number' ? kilobytes(value) : spread(value);
  console.log(`${title.padEnd(48)}${text}`);
}
