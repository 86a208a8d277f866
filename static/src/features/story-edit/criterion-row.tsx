import type { KeyboardEvent } from 'react';
import { CONSTRAINT_KINDS } from '../../../../src/domain/criteria/edit/criterion-row.ts';
import { kindOf, type RowKind } from '../../../../src/domain/criteria/edit/edit-rows.ts';
import type { Finding } from '../../../../src/shared/finding.ts';
import { criteriaTexts as texts } from '../../../../src/shared/texts/criteria.ts';
import { CriterionFields, type FieldsProps } from './criterion-fields.tsx';
import { FoundLine } from './found-line.tsx';
import { fieldName } from './use-wanted-focus.ts';

interface Props extends FieldsProps {
  readonly place: number;
  readonly of: number;
  readonly findings: readonly Finding[];
  readonly onMove: (by: 1 | -1) => void;
  readonly onConvert: (to: RowKind) => void;
}

/** One criterion: what it is, its words, what was found in them, and where it stands among the others. */
export function CriterionRow({ place, of, findings, onMove, onConvert, ...fields }: Props) {
  const { row, onRemove } = fields;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // The keys move the row from anywhere inside; the buttons do the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      ref={fields.focus.keep(fieldName(row.id, 'row'))}
      tabIndex={-1}
      className="pl-ac-row"
      aria-label={texts.rowLabel(row.id, kindOf(row), place, of)}
      onKeyDown={onKeyDown}
    >
      <div className="pl-ac-head">
        <strong>{row.id}</strong>
        {row.more === undefined ? (
          <KindSelect id={row.id} kind={kindOf(row)} labels={fields.labels} onChoose={onConvert} />
        ) : (
          <span>{texts.kinds[kindOf(row)]}</span>
        )}
        <span className="pl-ac-moves">
          <WordButton label={texts.upLabel(row.id)} isOff={place === 1} onClick={() => onMove(-1)}>
            {texts.up}
          </WordButton>
          <WordButton label={texts.downLabel(row.id)} isOff={place === of} onClick={() => onMove(1)}>
            {texts.down}
          </WordButton>
          <WordButton label={texts.removeLabel(row.id)} isOff={false} onClick={onRemove}>
            {texts.remove}
          </WordButton>
        </span>
      </div>
      {row.told !== null && row.told !== undefined && <p className="pl-ac-told">{texts.told[row.told]}</p>}
      {row.more === undefined ? <CriterionFields {...fields} /> : <KeptWords words={row.more} />}
      {findings.map((finding) => (
        <FoundLine key={`${finding.code}:${finding.span?.start ?? ''}`} finding={finding} />
      ))}
    </fieldset>
  );
}

/** Words that rows would not keep whole: to be read, moved and removed. */
function KeptWords({ words }: { readonly words: string }) {
  return (
    <>
      <p className="pl-ac-told">{texts.more}</p>
      <pre className="pl-ac-words">{words}</pre>
    </>
  );
}

interface KindProps {
  readonly id: string;
  readonly kind: RowKind;
  readonly labels: FieldsProps['labels'];
  readonly onChoose: (to: RowKind) => void;
}

function KindSelect({ id, kind, labels, onChoose }: KindProps) {
  const kinds: readonly RowKind[] = ['rule', 'example', ...CONSTRAINT_KINDS];
  return (
    <select
      className="pl-field pl-ac-kind"
      aria-label={texts.kindLabel(id)}
      value={kind}
      onChange={({ target }) => {
        const chosen = kinds.find((one) => one === target.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      <option value="rule">{texts.kinds.rule}</option>
      <option value="example">{texts.exampleKind(labels)}</option>
      <optgroup label={texts.constraints}>
        {CONSTRAINT_KINDS.map((one) => (
          <option key={one} value={one}>
            {texts.kinds[one]}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

interface WordButtonProps {
  readonly label: string;
  /** It says why nothing happens, and keeps the keyboard: a disabled button would lose it. */
  readonly isOff: boolean;
  readonly onClick: () => void;
  readonly children: string;
}

function WordButton({ label, isOff, onClick, children }: WordButtonProps) {
  return (
    <button type="button" className="pl-word-button" aria-label={label} aria-disabled={isOff} onClick={onClick}>
      {children}
    </button>
  );
}
