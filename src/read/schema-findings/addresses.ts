/** Finds the web or mail address that a text holds, as it is to be written. */
import { addressFault, mailFault } from '../../facts/public-address.js';

/** The web address in a link, a reference or an address without its beginning; null where there is none. */
export function addressIn(text: string): string | null {
  const written = text.trim();
  const [, link] = /^\[[^\]]*\]\((\S+)\)$/.exec(written) ?? [];
  const bare = (link ?? written).replace(/^<(.*)>$/, '$1').replace(/[.,;]$/, '');
  const [, doi] = /^(?:doi:\s*|https?:\/\/)?(10\.\d{4,9}\/\S+)$/i.exec(bare) ?? [];
  const [, paper] = /^arxiv:\s*(\d{4}\.\d{4,5}(?:v\d+)?)$/i.exec(bare) ?? [];
  const found =
    doi !== undefined
      ? `https://doi.org/${doi}`
      : paper !== undefined
        ? `https://arxiv.org/abs/${paper}`
        : withScheme(bare);
  const isWhole = found !== null && /^https?:\/\/[^\s/?#<>"][^\s<>"]*$/.test(found);
  return isWhole && addressFault(found) === null ? found : null;
}

function withScheme(text: string): string | null {
  const [, scheme, rest] = /^(ht{1,3}ps?)\s*(?::\s*)?\/{1,3}\s*(\S+)$/i.exec(text) ?? [];
  if (rest !== undefined) return `${/s$/i.test(scheme ?? '') ? 'https' : 'http'}://${rest}`;
  const isHost = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i.test(text);
  return isHost && !text.includes('@') ? `https://${text}` : null;
}

/** The mail address in a link or beside a name; null where there is none. */
export function mailIn(text: string): string | null {
  const [, inBrackets] = /<([^<>]+)>\s*$/.exec(text) ?? [];
  const bare = (inBrackets ?? text)
    .trim()
    .replace(/^\[[^\]]*\]\((\S+)\)$/, '$1')
    .replace(/^(?:mailto|e-?mail)\s*:\s*/i, '')
    .replace(/\?.*/s, '')
    .replace(/(?<!\s)\s*[([{<]\s*at\s*[)\]}>]\s*/i, '@')
    .replace(/(?<!\s)\s*[([{<]\s*dot\s*[)\]}>]\s*/gi, '.')
    .replace(/[.,;]$/, '')
    .trim();
  const isWhole = /^[^\s@<>"]+@[^\s@<>".]+(?:\.[^\s@<>".]+)+$/.test(bare);
  return isWhole && mailFault(bare) === null ? bare : null;
}
