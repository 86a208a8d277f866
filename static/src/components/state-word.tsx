/** `red` is missing on purpose: unfinished work is no failure. */
export type StateTone = 'success' | 'inprogress' | 'new' | 'default';

interface Props {
  readonly tone: StateTone;
  readonly children: string;
  readonly title?: string;
}

/** A state as a word, then a color. */
export function StateWord({ tone, children, title }: Props) {
  return (
    <span className={`pl-state pl-state-${tone}`} title={title}>
      {children}
    </span>
  );
}
