// Chile's tax and identity number: modulo 11, weights 2 to 7 from the right. Dots and hyphens do not count.
const rut = (text) => {
  let total = 0, count = 0;
  for (let index = text.length; index--; ) {
    const code = text.charCodeAt(index);
    if (code == 45 || code == 46) continue;
    const digit = code == 75 || code == 107 ? 10 : code < 58 ? code - 48 : -1;
    if (digit < 0 || (digit > 9 && count)) return false;
    total += count ? digit * (2 + ((count - 1) % 6)) : digit;
    count++;
  }
  return count > 1 && count < 10 && total % 11 == 0;
};

// Whether the places of the letters in an alphabet, each times its weight from the end, add up to a multiple.
const divides = (modulus, text, weight = (end) => end + 1) => {
  const letters = text.toUpperCase();
  let total = 0;
  for (let index = letters.length, end = 0; index--; end++)
    total += "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ \xd1".indexOf(letters[index]) * weight(end);
  return total % modulus == 0;
};

// Mexico's tax number: modulo 11. The two generic numbers have no check digit.
const rfc = (text) =>
  /^X[AE]XX010101000$/i.test(text) ||
  (/^[A-Z&\xd1]{3,4}\d{6}[A-Z\d]{2}[\dA]$/i.test(text) && divides(11, text.padStart(13)));

// Mexico's population key: modulo 10.
const curp = (text) => /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d$/i.test(text) && divides(10, text);

// Mexico's account number: modulo 10, weights 3, 7, 1 from the left.
const clabe = (text) => /^\d{18}$/.test(text) && divides(10, text, (end) => [1, 7, 3][end % 3]);
