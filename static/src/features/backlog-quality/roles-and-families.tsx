import type { BacklogOverview } from '../../../../src/shared/backlog-quality.ts';
import { backlogQualityTexts as texts } from '../../../../src/shared/texts/backlog-quality.ts';
import { Disclosure } from '../../components/disclosure.tsx';

/** Two looks at the backlog as a whole, closed until somebody asks. */
export function RolesAndFamilies({ overview: { roles, families } }: { readonly overview: BacklogOverview }) {
  return (
    <section className="pl-stack">
      <Disclosure label={texts.roles(roles.length)}>
        {roles.length === 0 && <p>{texts.rolesEmpty}</p>}
        <ul>
          {roles.map(({ role, count, variants }) => (
            <li key={role}>
              {texts.role(role, count)}{' '}
              {variants.length > 0 && <span className="pl-subtle">{texts.variants(variants.map((one) => one.role))}</span>}
            </li>
          ))}
        </ul>
      </Disclosure>
      {families.length > 0 && (
        <Disclosure label={texts.families(families.length)}>
          <p className="pl-subtle">{texts.familiesNote}</p>
          {families.map((family) => (
            <div key={family[0]?.key}>
              <p className="pl-subtle">{texts.family(family.length)}</p>
              <ul>
                {family.map(({ key, summary }) => (
                  <li key={key}>
                    <span className="pl-key">{key}</span> {summary}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Disclosure>
      )}
    </section>
  );
}
