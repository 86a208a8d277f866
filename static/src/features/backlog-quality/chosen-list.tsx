import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { planFix } from '../../../../src/domain/backlog/plan-fix.ts';
import type { ListedQuality, QualityList } from '../../../../src/domain/backlog/quality-lists.ts';
import { backlogQualityTexts as texts } from '../../../../src/shared/texts/backlog-quality.ts';
import { projectPageTexts } from '../../../../src/shared/texts/project-page.ts';
import type { HealthActions } from '../../health/health-actions.ts';
import { ItemRows } from './item-rows.tsx';
import type { Many } from './use-many.ts';

interface Props {
  readonly list: QualityList;
  readonly openItem: NonNullable<HealthActions['openItem']>;
  /** `null` for people who may only read. */
  readonly many: Many | null;
  /** The list of one rule: what it finds can be ignored on many items. */
  readonly isRule: boolean;
}

/** The items behind a number, and what can be done with those that are chosen. */
export function ChosenList({ list: { rows }, openItem, many, isRule }: Props) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const canIgnore = (row: ListedQuality): boolean => isRule && row.findings.some(({ version }) => version !== undefined);
  const canChoose = (row: ListedQuality): boolean => canIgnore(row) || row.findings.some(({ fix }) => fix !== undefined);
  const able = rows.filter(canChoose);
  const picked = able.filter(({ item }) => chosen.has(item.id));
  const choose = (id: string, isChosen: boolean): void =>
    setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((one) => one !== id)));
  if (rows.length === 0) return <p>{projectPageTexts.listEmpty}</p>;
  return (
    <>
      {many !== null && able.length > 0 && (
        <div className="pl-actions">
          <label className="pl-quality-all">
            <input
              type="checkbox"
              checked={picked.length === able.length}
              onChange={({ target }) => setChosen(new Set(target.checked ? able.map(({ item }) => item.id) : []))}
            />{' '}
            {texts.selectAll(able.length)}
          </label>
          <FixChosen rows={picked} many={many} />
          {isRule && <IgnoreChosen rows={picked.filter(canIgnore)} many={many} />}
        </div>
      )}
      <ItemRows
        rows={rows}
        openItem={openItem}
        chosen={many === null || able.length === 0 ? null : chosen}
        canChoose={canChoose}
        onChoose={choose}
      />
    </>
  );
}

interface ChosenProps {
  readonly rows: readonly ListedQuality[];
  readonly many: Many;
}

function FixChosen({ rows, many }: ChosenProps) {
  const fixable = rows.filter(({ findings }) => findings.some(({ fix }) => fix !== undefined));
  if (fixable.length === 0) return null;
  return (
    <Button isDisabled={many.work.kind === 'running'} onClick={() => many.preview(plansFor(fixable))}>
      {texts.previewFixes(fixable.length)}
    </Button>
  );
}

function IgnoreChosen({ rows, many }: ChosenProps) {
  const finding = rows[0]?.findings.find(({ version }) => version !== undefined);
  const version = finding?.version;
  if (finding === undefined || version === undefined) return null;
  return (
    <Button
      isDisabled={many.work.kind === 'running'}
      onClick={() =>
        many.ask(
          rows.map(({ item }) => item.snapshot),
          finding.code,
          version,
        )
      }
    >
      {texts.ignoreOn(rows.length)}
    </Button>
  );
}

/** Fixes that do not fit the text are left out. */
export const plansFor = (rows: readonly ListedQuality[]): readonly NonNullable<ReturnType<typeof planFix>>[] =>
  rows.flatMap(({ item, findings }) => planFix(item.snapshot, findings) ?? []);
