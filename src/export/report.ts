import type { Reading } from '../engine/types.ts';

/** What a report is made of besides the reading. */
export interface ReportOptions {
  /** The extension's version. */
  version: string;
  /** Only where the reader ticked it. */
  url?: string;
}

/** What of an annotation is a position, an id, a code or a number of ours, and never words of the article. */
const TOLD = 'type start end rule sure id name cc kind q value max iso'.split(' ');

/**
 * A report of a reading for those who work on the rules: positions, rules and versions, and no words
 * of the article. The reader copies it and sends it, or not.
 */
export function reportOf(reading: Reading, { version, url }: ReportOptions): string {
  const { lang, relevant, crime, status, countries, knowledge } = reading;
  const annotations = reading.annotations.map((annotation) =>
    Object.fromEntries(Object.entries(annotation).filter(([field]) => TOLD.includes(field))),
  );
  const report = {
    report: 'pressmark-report/1',
    version,
    knowledge,
    ...(url && { url }),
    lang,
    relevant,
    crime,
    status,
    countries,
    annotations,
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}
