import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';

interface Props {
  /** The number of the finding that it settles: of the first it is the one button of the screen, of the others a word. */
  readonly number: number;
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** Where it opens something in place: whether that is open, and its id. */
  readonly opens?: { readonly isOpen: boolean; readonly id: string };
}

/** What settles a finding. The next thing to do is a button, everything else stays quiet. */
export function SettleButton({ number, label, onClick, children, opens }: Props) {
  const shared = {
    'aria-label': label,
    ...(opens === undefined ? {} : { 'aria-expanded': opens.isOpen, 'aria-controls': opens.id }),
    onClick,
  };
  if (number === 1)
    return (
      <Button appearance={opens?.isOpen === true ? 'default' : 'primary'} spacing="compact" {...shared}>
        {children}
      </Button>
    );
  return (
    <button type="button" className="pl-word-button" {...shared}>
      {children}
    </button>
  );
}
