/** Line icons on a 16 grid; `out` is the only sign that a link leaves for the web. */
const PATHS = {
  out: 'M5.5 3H3v10h10v-2.500M9 3h4v4M13 3L7.500 8.500',
  copy: 'M5.500 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  export: 'M8 2v8M5 7l3 3 3-3M2.500 13.500h11',
  panel: 'M2 3h12v10H2zM9.500 3v10',
  settings:
    'M2 5h7M13 5h1M2 11h1M7 11h7M9 5a2 2 0 1 0 4 0a2 2 0 1 0-4 0M3 11a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  more: 'M3.500 8h.01M8 8h.01M12.500 8h.01',
};

/** One of our icons; it never stands without words or a label beside it. */
export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg class={`i i-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark of Pressmark; outlined in grey where nothing runs. */
export function Mark({ off = false, label }: { off?: boolean; label: string }) {
  return (
    <svg class={off ? 'mark off' : 'mark'} viewBox="0 0 16 16" role="img" aria-label={label}>
      {off ? (
        <>
          <rect class="mark-edge" x=".75" y=".75" width="14.5" height="14.5" rx="2.25" />
          <path class="mark-grey" d="M7 4h5v1h-1v7h-1V5H9v7H8V9H7a2.500 2.500 0 0 1 0-5z" />
        </>
      ) : (
        <>
          <rect class="mark-red" width="16" height="16" rx="3" />
          <path class="mark-white" d="M7 2h6v1h-1v7h-2V3H9v7H7V8a3 3 0 0 1 0-6zM3 12h10v2H3z" />
        </>
      )}
    </svg>
  );
}
