/** Texts that every surface uses. */
export const commonTexts = {
  productName: 'Plumbline',
  loading: 'Loading',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  saving: 'Saving',
  show: 'Show',
  hide: 'Hide',
  /** Shown with every failure that support may be asked about. */
  reference: (code: string): string => `Reference ${code}`,
  notTurnedOn: 'Plumbline is not turned on in this project. A project administrator can turn it on from the Plumbline page of the project.',
  licenseEnded: 'The license has ended. Everything can be read and exported; changes are off.',
  noEditRight: 'You can read this. To change it you need permission to edit this work item.',
  unknownSurface: 'This part of Plumbline is not available here.',
  hiddenNotCounted: 'Work items you may not see are not counted.',
} as const;

/** @returns `one` for 1, else `many`, with the number in front. */
export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
