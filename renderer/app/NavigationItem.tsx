import { Tooltip } from '@mantine/core';
import type { IconSettings } from '@tabler/icons-react';

interface NavigationItemProps {
  icon: typeof IconSettings;
  label: string;
  /** The shortcut or a longer word for the same, shown in the tooltip. */
  hint: string;
  folded: boolean;
  current: boolean;
  badge: number | null;
  badgeLabel: string;
  onClick: () => void;
}

/** Above it a badge says no more than that it is many, for its place is small: smaller yet on an icon alone. */
const most = (folded: boolean): number => (folded ? 99 : 999);

/** One line of the menu; folded, only its icon with the label in the tooltip. */
export function NavigationItem({
  icon: Icon,
  label,
  hint,
  folded,
  current,
  badge,
  badgeLabel,
  onClick,
}: NavigationItemProps) {
  return (
    <Tooltip label={folded ? `${label} · ${hint}` : hint} position="right">
      <button type="button" className="nav__item" aria-current={current ? 'page' : undefined} onClick={onClick}>
        <Icon size={19} stroke={1.7} aria-hidden />
        <span className={folded ? 'visually-hidden' : 'ellipsis'}>{label}</span>
        {badge !== null && (
          <span className="nav__badge num">
            <span aria-hidden>{badge > most(folded) ? `${most(folded)}+` : badge}</span>
            <span className="visually-hidden">{badgeLabel}</span>
          </span>
        )}
      </button>
    </Tooltip>
  );
}
