import type { Door } from './door.ts';
import type { Words } from './words.ts';

/** The panel's tools for the page: from mark to mark without leaving the panel. */
export function MarksBar({ door, words }: { door: Door; words: Words }) {
  return (
    <div class="find" role="toolbar" aria-label={words.t('marks_in_page')}>
      <span>{words.t('marks_in_page')}</span>
      <button
        type="button"
        class="tool"
        aria-label={words.t('mark_previous')}
        onClick={() => door.step('previous')}
      >
        ‹
      </button>
      <button
        type="button"
        class="tool"
        aria-label={words.t('mark_next')}
        onClick={() => door.step('next')}
      >
        ›
      </button>
    </div>
  );
}
