import { createContext, useContext } from 'react';

interface ItemActions {
  /** Runs a change, then reads the item again and tells the app's frames. The error goes to the caller. */
  readonly change: (work: () => Promise<unknown>) => Promise<void>;
}

const Context = createContext<ItemActions | null>(null);
export const ItemActionsProvider = Context.Provider;

export function useItemActions(): ItemActions {
  const actions = useContext(Context);
  if (actions === null) throw new Error('No item around this component.');
  return actions;
}
