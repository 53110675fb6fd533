/**
 * Reads a time of the day as people type it: "7", "22.30", "22:30", "0700".
 * @returns `HH:MM`, or undefined where the text is no time of the day
 */
export function parseClock(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, hour = '', minute = '00'] = match;
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
