import './change-preview.css';
import type { PreviewLine, PreviewPart } from '../../../src/domain/text/adf/preview-edits.ts';
import { changeTexts as texts } from '../../../src/shared/texts/change.ts';

/** What a change does, sentence by sentence: words taken away are struck out, new ones underlined, and both are said. */
export function ChangePreview({ lines }: { readonly lines: readonly PreviewLine[] }) {
  return (
    <ul className="pl-diff" aria-label={texts.previewLabel}>
      {lines.map((line, index) => (
        // A preview is shown as a whole: its lines have no identity of their own.
        <li key={index}>
          {line.parts.map((part, at) => (
            <Part key={at} part={part} />
          ))}
        </li>
      ))}
    </ul>
  );
}

function Part({ part: { kind, text } }: { readonly part: PreviewPart }) {
  if (kind === 'same') return <span>{text}</span>;
  const Element = kind === 'removed' ? 'del' : 'ins';
  return (
    <Element>
      <span className="pl-visually-hidden">{` ${kind === 'removed' ? texts.removed : texts.added} `}</span>
      {text}
    </Element>
  );
}
