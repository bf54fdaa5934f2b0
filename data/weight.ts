/** How often world news means a place, from its size alone. */

const LEAST_PEOPLE = 100_000;
const CAPITAL = 2;

/** A city of 100,000 weighs 1, one of ten million 6, a capital 2 more. */
export function cityWeight(population: number, isCapital: boolean): number {
  const bySize = 1 + 2.5 * Math.log10(Math.max(population, LEAST_PEOPLE / 2.5) / LEAST_PEOPLE);
  return Math.round(Math.max(0, bySize) + (isCapital ? CAPITAL : 0));
}
