/** Characters of a text that are looked at; no line needs more. */
const LONGEST = 8_000;

const GUID = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`;
const MOMENT = String.raw`\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?Z?)?`;
/** What stays, standing by itself only, so that no part of a longer secret passes for it. */
const KEPT = new RegExp(String.raw`(?<![\w-])(${GUID}|${MOMENT})(?![\w-])`, 'i');

const HOME_UNIX = /\/(?:home|Users)\/[^/\s:"']+/g;
/** A Windows name may hold blanks; they belong to it where a backslash follows. */
const HOME_WINDOWS = /[A-Z]:\\+Users\\+(?:[^/\\:"'\r\n]{1,64}(?=\\)|[^/\\\s:"']+)/gi;
const AUTHORIZATION = /(bearer|basic)\s+[^\s"',;]+/gi;
const NAMED_SECRET =
  /(pass(?:word|phrase)?|pwd|secret|api[-_]?key|token|assertion|adgangskode)[\\"']*\s*[=:]\s*(?:"[^"]*"|[\\"']*[^\s"'&,;}\\]+)/gi;
const JWT = /eyJ[\w-]+\.[\w-]*(?:\.[\w-]*)?/g;
const EMAIL = /[^\s@<>"'(),;:=]{1,64}@[^\s@<>"'(),;:=]{1,255}/g;

const RUN = /[A-Za-z0-9+/_=%-]{16,}/g;
const IBAN = /[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?/g;
/** Eight digits or more, whatever single blanks or hyphens group them: CVR, CPR, account, telephone, card. */
const LONG_NUMBER = /\d(?:[ -]?\d){7,}/g;

/**
 * Takes out of a text what a log must not hold: numbers of persons, companies and accounts, telephone numbers, e-mail
 * addresses, tokens and keys, and the name in a home folder. Rather too much than too little. GUIDs, dates and
 * ordinary amounts stay, for a log says little without them. The names of people look like any other word: fields that
 * hold them are left out by redactValue. What lies beyond 8,000 characters is cut off.
 */
export function redact(text: string): string {
  const short = text.length > LONGEST ? text.slice(0, LONGEST - 1).replace(/\S*$/, '…') : text;
  return short
    .replace(HOME_UNIX, '~')
    .replace(HOME_WINDOWS, '~')
    .replace(AUTHORIZATION, '$1 [token]')
    .replace(NAMED_SECRET, '$1=[secret]')
    .replace(JWT, '[token]')
    .replace(EMAIL, '[email]')
    .split(KEPT) // what was captured, and stays, is at the odd places
    .map((piece, place) => (place % 2 === 1 ? piece : redactNumbersAndTokens(piece)))
    .join('');
}

const redactNumbersAndTokens = (piece: string): string =>
  piece
    .replace(RUN, (run) => (looksRandom(run) ? '[token]' : run))
    .replace(IBAN, '[account]')
    .replace(LONG_NUMBER, '[number]');

/** Tells keys from long words and paths: hexadecimal, a long unbroken mix of letters and digits, or long and of mixed case. */
function looksRandom(run: string): boolean {
  if (/[\da-f]{16,}/i.test(run)) return !/^\d+$/.test(run);
  const unbroken = run.match(/[A-Za-z0-9]{20,}/g) ?? [];
  if (unbroken.some((part) => /\d/.test(part) && /[a-z]/i.test(part))) return true;
  const mixedCase = /[a-z]/.test(run) && /[A-Z]/.test(run);
  return mixedCase && run.length >= 20 && (/\d/.test(run) || run.length >= 28);
}
