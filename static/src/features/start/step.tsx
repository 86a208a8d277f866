import { type ReactNode, useId } from 'react';

interface Props {
  readonly number: number;
  readonly title: string;
  /** Said beside the title. */
  readonly note?: string;
  readonly children: ReactNode;
}

/** One numbered step. */
export function Step({ number, title, note, children }: Props) {
  const id = useId();
  return (
    <li className="pl-start-step">
      <span className="pl-start-number" aria-hidden="true">
        {number}
      </span>
      <section className="pl-start-body" aria-labelledby={id}>
        <div className="pl-actions">
          <h2 id={id} className="pl-heading">
            {title}
          </h2>
          {note !== undefined && <span className="pl-subtle">{note}</span>}
        </div>
        {children}
      </section>
    </li>
  );
}
