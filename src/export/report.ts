import type { Reading } from '../engine/reading.ts';
import type { Span } from '../engine/types.ts';

/** What a report is made of besides the reading. */
interface ReportOptions {
  /** The extension's version. */
  version: string;
  /** Only where the reader ticked it. */
  url?: string;
  /** The line of the card that was open: which one it is, and where its words stand. */
  line?: { key: string } & Partial<Span>;
}

/** What of an annotation is a position, an id, a code, a number or the name of a place, and never a sentence of the article. */
const TOLD = 'type start end rule sure id name cc kind q value max iso'.split(' ');

/**
 * A report of a reading for those who work on the rules: what was read, with positions, rules and versions, and no
 * sentence of the article. The reader copies it and sends it, or not.
 */
export function reportOf(reading: Reading, { version, url, line }: ReportOptions): string {
  const { lang, relevant, crime, status, countries, knowledge } = reading;
  const annotations = reading.annotations.map((annotation) =>
    Object.fromEntries(Object.entries(annotation).filter(([field]) => TOLD.includes(field))),
  );
  const report = {
    report: 'pressmark-report/1',
    version,
    knowledge,
    ...(url && { url }),
    ...(line && { line }),
    lang,
    relevant,
    crime,
    status,
    countries,
    annotations,
  };
  return `${JSON.stringify(report, null, 1)}\n`;
}
