import { usePane } from '../hooks/usePane';
import type { Step } from '../state/steps';
import { BusyScreen } from './BusyScreen';
import { ColumnsScreen } from './ColumnsScreen';
import { DataScreen } from './DataScreen';
import { FunctionsScreen } from './FunctionsScreen';
import { PreviewScreen } from './PreviewScreen';
import { ResultScreen } from './ResultScreen';
import { SchemeScreen } from './SchemeScreen';
import { ReportsScreen } from './ReportsScreen';
import { WelcomeScreen } from './WelcomeScreen';
import { WorkScreen } from './WorkScreen';

const screens = {
  welcome: WelcomeScreen,
  data: DataScreen,
  columns: ColumnsScreen,
  scheme: SchemeScreen,
  preview: PreviewScreen,
  result: ResultScreen,
  reports: ReportsScreen,
  functions: FunctionsScreen,
} as const satisfies Readonly<Record<Step, () => React.ReactNode>>;

/** The screen of the step one is at, or of what is being done to the sheet. */
export function CurrentScreen() {
  const { state, say } = usePane();
  const { step, task } = state;
  if (task?.kind === 'grade') return <WorkScreen title={say('pane.grading.title')} lead={say('pane.grading.lead')} />;
  if (task?.kind === 'report')
    return <WorkScreen title={say('pane.reports.working')} lead={say('pane.reports.workingLead')} />;
  if (task?.kind === 'takeBack') return <BusyScreen title={say('pane.result.takingBack')} />;
  if (task?.kind === 'remove') return <BusyScreen title={say('pane.result.removing')} />;
  const Screen = screens[step];
  return <Screen />;
}
