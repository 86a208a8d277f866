import { useId, useState } from 'react';
import { criteriaTexts as texts } from '../../../src/shared/texts/criteria.ts';
import { copyText } from '../adapters/clipboard.ts';
import { downloadText } from '../adapters/download.ts';
import { announce } from '../components/announcer.tsx';
import type { CriteriaExports } from './criteria-exports.ts';

interface Props {
  readonly itemKey: string;
  /** Puts the criteria together; what it needs is loaded only then. */
  readonly load: () => Promise<CriteriaExports>;
}

/** Takes criteria elsewhere: as text, as a checklist for testers, as a .feature file. */
export function CopyCriteria({ itemKey, load }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const [said, setSaid] = useState('');
  const id = useId();
  const say = (words: string): void => {
    setSaid(words);
    announce(words);
  };
  const take = async (use: (exports: CriteriaExports) => Promise<string> | string): Promise<void> => {
    try {
      say(await use(await load()));
    } catch {
      say(texts.exportFailed);
    }
  };
  const copy = (form: 'text' | 'checklist'): void =>
    void take(async (exports) => ((await copyText(exports[form])) ? texts.copied : texts.copyRefused));
  const download = (): void =>
    void take(({ feature }) => {
      const file = `${itemKey}.feature`;
      downloadText(file, 'text/plain', feature);
      return texts.downloaded(file);
    });
  const toggle = (): void => {
    setSaid('');
    setIsOpen(!isOpen);
    // Ready by the time somebody has chosen: browsers let a click copy for a moment only.
    if (!isOpen) void load().catch(() => undefined);
  };
  return (
    <div className="pl-copy">
      <button
        type="button"
        className="pl-word-button"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={texts.copyLabel}
        onClick={toggle}
      >
        {texts.copy}
      </button>
      <div id={id} hidden={!isOpen}>
        <div className="pl-actions">
          <button type="button" className="pl-word-button" onClick={() => copy('text')}>
            {texts.copyText}
          </button>
          <button type="button" className="pl-word-button" onClick={() => copy('checklist')}>
            {texts.copyChecklist}
          </button>
          <button type="button" className="pl-word-button" onClick={download}>
            {texts.download}
          </button>
          {said !== '' && <span className="pl-subtle">{said}</span>}
        </div>
      </div>
    </div>
  );
}
