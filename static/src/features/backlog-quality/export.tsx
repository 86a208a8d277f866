import { qualityCsv } from '../../../../src/domain/backlog/quality-table.ts';
import type { BacklogQuality } from '../../../../src/shared/backlog-quality.ts';
import { backlogQualityTexts as texts } from '../../../../src/shared/texts/backlog-quality.ts';
import { copyText } from '../../adapters/clipboard.ts';
import { downloadText } from '../../adapters/download.ts';
import { announce } from '../../components/announcer.tsx';

/** What this person sees, to take along. */
export function Export({ view }: { readonly view: BacklogQuality }) {
  const copy = (): void => void copyText(plain(view)).then((isCopied) => announce(isCopied ? texts.copied : texts.copyFailed));
  return (
    <div className="pl-actions">
      <button
        type="button"
        className="pl-word-button"
        onClick={() => downloadText(texts.fileName(view.asOf.slice(0, 10)), 'text/csv', qualityCsv(view.items, texts))}
      >
        {texts.export}
      </button>
      <button type="button" className="pl-word-button" onClick={copy}>
        {texts.copy}
      </button>
      <span className="pl-subtle">{texts.exportNote}</span>
    </div>
  );
}

const plain = ({ items }: BacklogQuality): string =>
  items
    .filter(({ findings }) => findings.length > 0)
    .map(({ snapshot, findings }) =>
      [`${snapshot.key} ${snapshot.summary}`, ...findings.map(({ severity, message }) => `- ${texts.severity(severity)}: ${message}`)].join(
        '\n',
      ),
    )
    .join('\n\n');
