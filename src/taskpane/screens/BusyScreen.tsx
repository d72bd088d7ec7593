import { ProgressBar } from '@fluentui/react-components';
import { ScreenFrame } from '../components/ScreenFrame';

/** Something short is being done to the sheet; it cannot be stopped half way. */
export function BusyScreen({ title }: { readonly title: string }) {
  return (
    <ScreenFrame title={title}>
      <ProgressBar aria-label={title} />
    </ScreenFrame>
  );
}
