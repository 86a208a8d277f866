import './project.css';
import { projectPageTexts as texts } from '../../../src/shared/texts/project-page.ts';
import { BoardPicker } from './board-picker.tsx';

interface Props {
  readonly pages: readonly { readonly route: string; readonly title: string }[];
  readonly current: string;
  readonly onGo: (route: string) => void;
  readonly board?: Parameters<typeof BoardPicker>[0];
}

/** The pages of the project, and the board they are about. */
export function PageHead({ pages, current, onGo, board }: Props) {
  return (
    <div className="pl-row pl-page-head">
      <nav aria-label={texts.navigation} className="pl-tabs">
        {pages.map(({ route, title }) => (
          <button
            key={route}
            type="button"
            className="pl-tab"
            {...(route === current ? { 'aria-current': 'page' as const } : {})}
            onClick={() => onGo(route)}
          >
            {title}
          </button>
        ))}
      </nav>
      {board !== undefined && <BoardPicker {...board} />}
    </div>
  );
}
