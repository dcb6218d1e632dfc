import type { Annotation, Reading, Span } from '../engine/types.ts';

/** What a report is made of besides the reading. */
export interface ReportOptions {
  /** The extension's version. */
  version: string;
  /** Only where the reader ticked it. */
  url?: string;
}

type Reported = Span & { type: Annotation['type']; rule: string; sure: boolean; read: string };

/**
 * A report of a reading for those who work on the rules: positions, rules and versions, and no words
 * of the article. The reader copies it and sends it, or not.
 */
export function reportOf(reading: Reading, { version, url }: ReportOptions): string {
  const { lang, relevant, crime, status, countries, knowledge } = reading;
  const annotations: Reported[] = reading.annotations.map((annotation) => {
    const { type, start, end, rule, sure } = annotation;
    return { type, start, end, rule, sure, read: readAs(annotation) };
  });
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

/** What the annotation was taken for, in ids and codes of ours. */
function readAs(annotation: Annotation): string {
  switch (annotation.type) {
    case 'agency':
      return annotation.id;
    case 'place':
      return `${annotation.name}|${annotation.cc}`;
    case 'figure':
      return [annotation.kind, annotation.q, annotation.value, annotation.max].join(' ').trim();
    case 'date':
      return annotation.iso;
  }
}
