import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly value: string;
  /** Its name; left out where a visible label names it by `id`. */
  readonly label?: string;
  readonly id?: string;
  /** Id of what explains it. */
  readonly describedBy?: string;
  readonly className?: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  /** Told when the field comes and goes. */
  readonly keep?: (element: HTMLTextAreaElement | null) => void;
}

/** A text field that is as high as its text. */
export function GrowingText({ value, label, id, describedBy, className = '', onChange, onKeyDown, keep }: Props) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    const { current } = own;
    if (current === null) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  }, [value]);
  return (
    <textarea
      ref={(element) => {
        own.current = element;
        keep?.(element);
      }}
      id={id}
      rows={1}
      className={`pl-field pl-growing-text ${className}`}
      aria-label={label}
      aria-describedby={describedBy}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
