import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { startTexts as texts } from '../../../../src/shared/texts/start.ts';
import { copyText } from '../../adapters/clipboard.ts';
import { announce } from '../../components/announcer.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { jira } from '../../item/item-deps.ts';

/** Step 3: where a Jira administrator shows the panels; for the others a message to send. */
export function Panels({ projectName }: { readonly projectName: string | null }) {
  const rights = useQuery({ queryKey: ['rights', 'site'], queryFn: () => jira.myPermissions({ permissions: ['ADMINISTER'] }) });
  const isAdministrator = rights.data?.['ADMINISTER'] === true;
  return (
    <>
      {!isAdministrator && !rights.isPending && (
        <>
          <p>{texts.panelsUntil}</p>
          <Message text={texts.message(projectName ?? 'the project')} />
        </>
      )}
      <Disclosure label={texts.showPanels}>
        <ol className="pl-start-list pl-numbered">
          {texts.panelSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="pl-subtle">{texts.panelWhy}</p>
      </Disclosure>
    </>
  );
}

/** Where the browser does not let us copy, the text is shown, ready to be copied by hand. */
function Message({ text }: { readonly text: string }) {
  const [byHand, setByHand] = useState(false);
  const copy = async (): Promise<void> => {
    const done = await copyText(text);
    setByHand(!done);
    if (done) announce(texts.copied);
  };
  return (
    <div className="pl-stack">
      <div className="pl-actions">
        <Button onClick={() => void copy()}>{texts.copyMessage}</Button>
      </div>
      {byHand && (
        <>
          <p>{texts.copyByHand}</p>
          <textarea
            className="pl-field pl-start-message"
            aria-label={texts.messageLabel}
            readOnly
            rows={6}
            value={text}
            ref={(element) => element?.select()}
          />
        </>
      )}
    </div>
  );
}
