import './trend.css';
import { useQuery } from '@tanstack/react-query';
import { type QualityTrend, trendSpan } from '../../../../src/domain/trend/quality-trend.ts';
import type { BacklogQuality } from '../../../../src/shared/backlog-quality.ts';
import type { ProjectId } from '../../../../src/shared/ids.ts';
import { qualityTrendTexts as texts } from '../../../../src/shared/texts/quality-trend.ts';
import type { LoadedTrend } from '../../../../src/usecases/load-quality-trend.ts';
import { call } from '../../adapters/rpc.ts';
import type { SurfaceContext } from '../../adapters/surface-context.ts';
import { AsyncView } from '../../components/async-view.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import type { HealthActions } from '../../health/health-actions.ts';
import { jira } from '../../item/item-deps.ts';
import { TrendChart } from './trend-chart.tsx';
import { TrendNumbers } from './trend-numbers.tsx';

interface Props {
  readonly context: SurfaceContext;
  readonly projectId: ProjectId;
  readonly view: BacklogQuality;
  readonly openItem: NonNullable<HealthActions['openItem']>;
}

/** The last eight weeks, closed until somebody asks: until then it costs nothing. */
export function Trend(props: Props) {
  return (
    <section aria-label={texts.title}>
      <Disclosure label={texts.title}>
        <OpenTrend {...props} />
      </Disclosure>
    </section>
  );
}

function OpenTrend({ projectId, view, ...props }: Props) {
  const { recentJql, asOf } = view;
  const query = useQuery({
    queryKey: ['quality-trend', projectId, recentJql, asOf],
    queryFn: async (): Promise<LoadedTrend> => {
      const { loadQualityTrend } = await import('../../../../src/usecases/load-quality-trend.ts');
      return loadQualityTrend({ jira, history: (question) => call('getQualityHistory', question) }, projectId, recentJql);
    },
  });
  return (
    <div className="pl-trend">
      <AsyncView query={query} errorLead={texts.failed}>
        {(trend) => <Told trend={trend} view={view} {...props} />}
      </AsyncView>
    </div>
  );
}

function Told({ context, trend, view, openItem }: Omit<Props, 'projectId'> & { readonly trend: LoadedTrend }) {
  const span = trendSpan(trend);
  if (span === null) return <p className="pl-trend-none">{trend.days.length === 0 ? texts.nothing : texts.empty}</p>;
  const said = (known: typeof span.from) => ({ counts: known.counts, ago: daysFrom(trend, known.day) });
  const sentence = texts.sentence(said(span.from), said(span.to));
  const format = dayFormat(context.locale);
  return (
    <>
      <p className="pl-trend-sentence">{sentence}</p>
      <p>{texts.second(said(span.from), said(span.to))}</p>
      <TrendChart days={trend.days} rulesChanged={trend.rulesChanged} label={sentence} format={format} />
      {trend.rulesChanged.length > 0 && <p className="pl-subtle">{texts.rulesChanged(trend.rulesChanged.map(format))}</p>}
      {trend.isCut && <p className="pl-subtle">{texts.cut}</p>}
      <TrendNumbers trend={trend} view={view} openItem={openItem} />
      <Disclosure label={texts.howCounted}>
        <p className="pl-subtle">{texts.counted}</p>
      </Disclosure>
    </>
  );
}

const daysFrom = ({ days }: QualityTrend, day: string): number => days.length - 1 - days.findIndex((one) => one.day === day);

/** Days of the log are UTC days, wherever the reader is. */
function dayFormat(locale: string): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: 'UTC' });
  return (day) => format.format(new Date(day));
}
