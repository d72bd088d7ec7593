import { usePane } from '../hooks/usePane';
import type { Step } from '../state/steps';
import { BusyScreen } from './BusyScreen';
import { ColumnsScreen } from './ColumnsScreen';
import { DataScreen } from './DataScreen';
import { GradingScreen } from './GradingScreen';
import { PreviewScreen } from './PreviewScreen';
import { ResultScreen } from './ResultScreen';
import { SchemeScreen } from './SchemeScreen';
import { WelcomeScreen } from './WelcomeScreen';

const screens = {
  welcome: WelcomeScreen,
  data: DataScreen,
  columns: ColumnsScreen,
  scheme: SchemeScreen,
  preview: PreviewScreen,
  result: ResultScreen,
} as const satisfies Readonly<Record<Step, () => React.ReactNode>>;

/** The screen of the step one is at, or of what is being done to the sheet. */
export function CurrentScreen() {
  const { state, say } = usePane();
  const { step, task } = state;
  if (task?.kind === 'grade') return <GradingScreen />;
  if (task?.kind === 'takeBack') return <BusyScreen title={say('pane.result.takingBack')} />;
  if (task?.kind === 'remove') return <BusyScreen title={say('pane.result.removing')} />;
  if (task?.kind === 'report') return <BusyScreen title={say('pane.result.reporting')} />;
  const Screen = screens[step];
  return <Screen />;
}
