import type { ComponentChildren } from 'preact';
import type { Settings, SettingsGateway } from '../extension/gateways/settings.ts';
import type { ChangeOptions } from '../extension/options/stored.ts';
import type { Note } from '../ui/bar/messages.tsx';
import type { Words } from '../ui/words/words.ts';

/** The groups of the settings in their order, by the ends of their names in _locales. */
export const GROUPS = ['sites', 'marks', 'cards', 'tools', 'fix', 'data'] as const;

/** What each group of the settings works with. */
export interface GroupProps {
  settings: Settings;
  gateway: SettingsGateway;
  words: Words;
  change(to: ChangeOptions): void;
  /** Does something and shows the page anew; what goes wrong is said. */
  run(act: () => Promise<unknown>): void;
  say(note: Note): void;
}

interface GroupFrameProps {
  id: (typeof GROUPS)[number];
  words: Words;
  children: ComponentChildren;
}

/** A group with its head, to which the list at the side leads. */
export function Group({ id, words, children }: GroupFrameProps) {
  return (
    <section class="group" id={id} aria-labelledby={`h-${id}`}>
      <h2 id={`h-${id}`}>{words.t(`set_${id}`)}</h2>
      {children}
    </section>
  );
}
