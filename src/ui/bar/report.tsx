import { useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';

/** What the reader lets into a report besides the reading. */
export interface ReportParts {
  /** The page's. */
  address: boolean;
}

interface ReportProps {
  words: Words;
  /** What the line says that is open in the card. */
  line: string | undefined;
  onCopy(parts: ReportParts): void;
}

/** A report of a wrong reading, copied to be sent by the reader's own hand. */
export function Report({ words, line, onCopy }: ReportProps) {
  const [address, setAddress] = useState(false);
  return (
    <section class="menu report" aria-labelledby="report-title">
      <h2 id="report-title">{words.t('report_title')}</h2>
      <p class="meta">{words.t('report_text')}</p>
      <p class="meta">
        {line ? words.t('report_line', words.t('quoted', line)) : words.t('report_no_line')}
      </p>
      <p class="meta">{words.t('report_where')}</p>
      <label>
        <input
          type="checkbox"
          checked={address}
          onChange={(event) => setAddress(event.currentTarget.checked)}
        />
        {words.t('report_address')}
      </label>
      <p>
        <button type="button" class="btn" onClick={() => onCopy({ address })}>
          {words.t('report_copy')}
        </button>
      </p>
    </section>
  );
}
