/** The registry's kinds of bodies that police, prosecute and judge. */
const ACTING: ReadonlySet<string> = new Set(
  (
    'police prosecutor customs court national-police criminal-police regional-police border-police ' +
    'cyber-police financial-police gendarmerie special-prosecution prosecution coast-guard ' +
    'security-service intelligence anti-corruption eu-agency-jha europol-unit police-organisation'
  ).split(' '),
);

/** Bodies that investigate though their kind also holds others. */
const INVESTIGATING: ReadonlySet<string> = new Set(['eppo', 'olaf']);

/** Whether a body acts in a case: a ministry or a research body only speaks of crime. */
export const investigates = (id: string, kind: string | undefined): boolean =>
  ACTING.has(kind ?? '') || INVESTIGATING.has(id);

/** Bodies whose acting gives a case an EU or international side, by the registry's kinds. */
const SUPRANATIONAL: ReadonlySet<string> = new Set([
  'eu-agency-jha',
  'europol-unit',
  'eu-service',
  'eu-network',
  'police-organisation',
]);
/** And single ones whose kind also holds bodies of another sort. */
const NAMED: ReadonlySet<string> = new Set(['eppo', 'icc', 'ksc', 'eulex', 'empact']);

/** Whether a body that acts in a case gives it an EU or international side. */
export const isSupranational = (id: string, kind: string | undefined): boolean =>
  SUPRANATIONAL.has(kind ?? '') || NAMED.has(id);
