import { permissionReasons, startTexts as texts } from '../../../../src/shared/texts/start.ts';
import { Disclosure } from '../../components/disclosure.tsx';

/** Step 4: each permission with its reason. */
export function Rights() {
  return (
    <Disclosure label={texts.read}>
      <p>{texts.rightsLead}</p>
      <table className="pl-wide-table pl-rights">
        <thead>
          <tr>
            <th scope="col">{texts.rightsTable.permission}</th>
            <th scope="col">{texts.rightsTable.reason}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(permissionReasons).map(([permission, reason]) => (
            <tr key={permission}>
              <th scope="row">
                <code>{permission}</code>
              </th>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Disclosure>
  );
}
