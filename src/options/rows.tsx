import type { ComponentChildren } from 'preact';
import type { MessageKey, Words } from '../ui/words/words.ts';

interface ChoiceProps {
  /** What is chosen, in words; read out before each control. */
  name: string;
  children: ComponentChildren;
  /** What the choice does and does not change. */
  note?: string;
}

/** Controls that belong to one question. */
export function Choice({ name, children, note }: ChoiceProps) {
  return (
    <fieldset class="opt">
      <legend class="k">{name}</legend>
      <div class="ctl">{children}</div>
      {note && <p class="meta">{note}</p>}
    </fieldset>
  );
}

interface RowProps {
  name: string;
  /** What is said of it: below its name. */
  said?: ComponentChildren;
  children: ComponentChildren;
}

/** A setting with a single control, or one whose control names itself. */
export function Row({ name, said, children }: RowProps) {
  return (
    <div class="opt">
      <div>
        <p class="k">{name}</p>
        {said}
      </div>
      <div class="ctl">{children}</div>
    </div>
  );
}

interface TickProps {
  checked: boolean;
  onTick(checked: boolean): void;
  children: ComponentChildren;
}

/** A thing that is done or not. */
export function Tick({ checked, onTick, children }: TickProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}

interface RadiosProps<T extends string> {
  name: string;
  words: Words;
  value: T;
  choices: readonly (readonly [T, MessageKey])[];
  onChoose(value: T): void;
}

/** One choice of a few, each in words. */
export function Radios<T extends string>(props: RadiosProps<T>) {
  const { name, words, value, choices, onChoose } = props;
  return (
    <>
      {choices.map(([choice, key]) => (
        <label key={choice}>
          <input
            type="radio"
            name={name}
            checked={choice === value}
            onChange={() => onChoose(choice)}
          />
          {words.t(key)}
        </label>
      ))}
    </>
  );
}

interface LinkButtonProps {
  children: string;
  /** Of which of several like things, for those who hear the button alone. */
  of?: string;
  words: Words;
  onClick(): void;
}

/** An action that looks like a link. */
export function LinkButton({ children, of, words, onClick }: LinkButtonProps) {
  return (
    <button
      type="button"
      class="lk"
      aria-label={of === undefined ? undefined : words.t('more_exactly', children, of)}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
