/** Plain facts about finished periods. No promise: the average is reached in fewer than half of the cases. */
interface VelocityFacts {
  readonly mean: number;
  readonly min: number;
  readonly max: number;
}

/** Mean, least and most of what periods finished; `null` for none. */
export function meanVelocity(velocities: readonly number[]): VelocityFacts | null {
  if (velocities.length === 0) return null;
  const sum = velocities.reduce((total, velocity) => total + velocity, 0);
  return { mean: sum / velocities.length, min: Math.min(...velocities), max: Math.max(...velocities) };
}
