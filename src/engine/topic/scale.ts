/** Where a verdict of the whole text stands, for traces. */
export const NOWHERE = { start: 0, end: 0 };

/** Weighs measures of an article, each by what it says for or against. */
interface Scale<Measure extends string> {
  /** How much they say together: for it above zero, against it below. */
  readonly score: (measures: Readonly<Record<Measure, number>>) => number;
  /** The score and what each measure adds to it, the weightiest first, for whoever asks why: '+2.1: counted 4.0, form -5.7'. */
  readonly inWords: (measures: Readonly<Record<Measure, number>>) => string;
}

/** The scale of what each measure says, fitted elsewhere, and of what is said where nothing is measured. */
export function scaleOf<Measure extends string>(
  says: Readonly<Record<Measure, number>>,
  offset: number,
): Scale<Measure> {
  const names: Measure[] = [];
  for (const name in says) names.push(name);
  const score: Scale<Measure>['score'] = (measures) =>
    names.reduce((sum, name) => sum + says[name] * measures[name], offset);
  const inWords: Scale<Measure>['inWords'] = (measures) => {
    const said = names
      .map((name) => ({ name, adds: says[name] * measures[name] }))
      .filter(({ adds }) => adds !== 0)
      .sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds))
      .map(({ name, adds }) => `${name} ${signed(adds)}`);
    return `${signed(score(measures))} in all, of ${[...said, `to begin with ${signed(offset)}`].join(', ')}`;
  };
  return { score, inWords };
}

const signed = (value: number): string => `${value < 0 ? '' : '+'}${value.toFixed(1)}`;
