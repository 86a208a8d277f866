import { useId, useState } from 'react';
import { settingsTexts as texts } from '../../../../src/shared/texts/settings.ts';

interface Props {
  readonly label: string;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}

const LONGEST = 80;
const MOST = 200;

/** A list of words, one a line. Blank lines and doubles are no words. */
export function WordsField({ label, words, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(words.join('\n'));
  return (
    <div className="pl-stack">
      <label htmlFor={id}>
        {label} <span className="pl-subtle">{texts.oneALine}</span>
      </label>
      <textarea
        id={id}
        className="pl-field pl-words"
        rows={3}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          onChange(wordsIn(target.value));
        }}
      />
    </div>
  );
}

function wordsIn(text: string): readonly string[] {
  const words = text.split('\n').map((line) => line.trim().slice(0, LONGEST));
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST);
}
