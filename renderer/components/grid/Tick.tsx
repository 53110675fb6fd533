import type { ChangeEvent } from 'react';

interface TickProps {
  label: string;
  checked: boolean;
  /** Some of what it stands for is ticked, and some not. */
  partly?: boolean;
  tabbable?: boolean;
  disabled?: boolean;
  /** @param range whether Shift was held */
  onChange: (range: boolean) => void;
}

/** The box of a row or a header. The page's own element: a list draws forty of them with each key of a search. */
export function Tick({ label, checked, partly = false, tabbable = false, disabled = false, onChange }: TickProps) {
  return (
    <input
      type="checkbox"
      className="grid__tick"
      ref={(box) => {
        if (box !== null) box.indeterminate = partly;
      }}
      tabIndex={tabbable ? 0 : -1}
      aria-label={label}
      checked={checked}
      disabled={disabled}
      onChange={({ nativeEvent }: ChangeEvent) => onChange(nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
    />
  );
}
