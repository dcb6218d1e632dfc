import type { ComponentChildren } from 'preact';
import type { MessageKey, Words } from '../ui/words/words.ts';

interface ActTableProps {
  words: Words;
  /** The columns' names; the last column holds what can be done with a row. */
  heads: readonly MessageKey[];
  /** Rows. */
  children: ComponentChildren;
}

/** A list of the settings in which each row can be acted upon. */
export function ActTable({ words, heads, children }: ActTableProps) {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {words.t(head)}
            </th>
          ))}
          <th scope="col">
            <span class="vh">{words.t('set_action')}</span>
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
