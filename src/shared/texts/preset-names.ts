import { counted } from './common.ts';
import type { PresetName } from '../lint-config.ts';

/** Sets of rules to start from, as people know them. */
export const PRESET_NAMES: Readonly<Record<PresetName, string>> = { recommended: 'Recommended', strict: 'Strict', kanban: 'Kanban' };

/** "Recommended, 1 rule turned off". */
export const rulesInUse = (preset: PresetName, off: number): string =>
  off === 0 ? PRESET_NAMES[preset] : `${PRESET_NAMES[preset]}, ${counted(off, 'rule', 'rules')} turned off`;
