import { IconAlertTriangle, IconCircleCheck, IconCircleX, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type Tone = 'quiet' | 'good' | 'warn' | 'bad';

const icons = { quiet: IconInfoCircle, good: IconCircleCheck, warn: IconAlertTriangle, bad: IconCircleX };

/** A sentence that stays beside what it is about. The bad and the warning kind are read aloud when they appear. */
export function Notice({ tone, title, children }: { tone: Tone; title?: string; children?: ReactNode }) {
  const Icon = icons[tone];
  return (
    <div className={`notice notice--${tone}`} role={tone === 'bad' || tone === 'warn' ? 'alert' : undefined}>
      <Icon size={18} aria-hidden />
      <div className="notice__body">
        {title !== undefined && <strong>{title}</strong>}
        {children !== undefined && <div>{children}</div>}
      </div>
    </div>
  );
}
