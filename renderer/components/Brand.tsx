/** The mark of the app: a letter with the day it falls due. Says nothing to screen readers; the name stands beside it. */
export function Brand({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden className="brand">
      <rect width="32" height="32" rx="8" fill="var(--mantine-color-teal-7)" />
      <path
        d="M8 11.5h16v10.5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 8 22z"
        fill="none"
        stroke="#fff"
        strokeWidth="1.8"
        strokeLinejoin="round"
      />
      <path d="m8 12 8 6 8-6" fill="none" stroke="#fff" strokeWidth="1.8" strokeLinejoin="round" />
      <circle cx="24" cy="9" r="4" fill="#ffc46b" />
    </svg>
  );
}
