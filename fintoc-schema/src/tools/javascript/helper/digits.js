const ALPHABET = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ \xd1";

// The last character of a text follows from the others: their places in an alphabet, each times a
// weight that its distance from the end gives.
const digit = (shape, last, weight, length, alphabet = ALPHABET) => (text) => {
  const [, body, digit] = shape.exec(text.toUpperCase()) ?? ["", ""];
  const add = (sum, letter, index) => sum + alphabet.indexOf(letter) * weight(index);
  return last[[...body.padStart(length)].reverse().reduce(add, 0) % last.length] == digit;
};

const rutDigit = digit(/^(\d{1,8})([\dK])$/, "0K987654321", (index) => 2 + (index % 6));

// Chile's tax and identity number: modulo 11. Dots and hyphens do not count.
const rut = (text) => rutDigit(text.replace(/[.-]/g, ""));

const rfcDigit = digit(/^([A-Z&\xd1]{3,4}\d{6}[A-Z\d]{2})([\dA])$/, "0A987654321", (index) => 2 + index, 12);

// Mexico's tax number: modulo 11. The two generic numbers have no check digit.
const rfc = (text) => /^X[AE]XX010101000$/i.test(text) || rfcDigit(text);

// Mexico's population key: modulo 10.
const curp = digit(
  /^([A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d])(\d)$/,
  "0987654321",
  (index) => 2 + index,
  0,
  ALPHABET.replace("&", "\xd1"),
);

// Mexico's account number: modulo 10.
const clabe = digit(/^(\d{17})(\d)$/, "0987654321", (index) => [7, 3, 1][index % 3]);
