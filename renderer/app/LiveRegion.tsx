import { create } from 'zustand';

const useAnnounced = create<{ text: string }>()(() => ({ text: '' }));

/** Says something to screen readers without showing it: counts of results, stages of a sending. */
export function announce(text: string): void {
  useAnnounced.setState({ text });
}

/** The one place of the page where polite announcements appear. */
export function LiveRegion() {
  const text = useAnnounced((state) => state.text);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {text}
    </div>
  );
}
