import { useState } from 'preact/hooks';
import type { Words } from '../words/words.ts';

interface ReportProps {
  words: Words;
  /** Makes the report, with the page's address or without. */
  onCopy(withAddress: boolean): void;
}

/** A report of a wrong reading, copied to be sent by the reader's own hand. */
export function Report({ words, onCopy }: ReportProps) {
  const [withAddress, setWithAddress] = useState(false);
  return (
    <div class="menu report">
      <h2>{words.t('report_title')}</h2>
      <p class="meta">{words.t('report_text')}</p>
      <label>
        <input
          type="checkbox"
          checked={withAddress}
          onChange={(event) => setWithAddress(event.currentTarget.checked)}
        />
        {words.t('report_address')}
      </label>
      <p>
        <button type="button" class="btn" onClick={() => onCopy(withAddress)}>
          {words.t('report_copy')}
        </button>
      </p>
    </div>
  );
}
