import type { Words } from '../words/words.ts';

interface BrokenProps {
  words: Words;
  retry: () => void;
}

/** The browser does not give out what is stored: one sentence that says so, and one button that asks again. */
export function Broken({ words, retry }: BrokenProps) {
  return (
    <p role="alert">
      {words.t('set_broken')}{' '}
      <button type="button" class="lk" onClick={retry}>
        {words.t('do_read_again')}
      </button>
    </p>
  );
}
