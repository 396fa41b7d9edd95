// The Damerau-Levenshtein distance (optimal string alignment).
const distance = (one, other) => {
  let before, above = [...other, 0].map((_, j) => j);
  one.forEach((letter, i) => {
    const row = [i + 1];
    other.forEach((known, j) => {
      row.push(Math.min(above[j] + (letter != known), above[j + 1] + 1, row[j] + 1));
      if (letter == other[j - 1] && known == one[i - 1]) row[j + 1] = Math.min(row[j + 1], before[j - 1] + 1);
    });
    [before, above] = [above, row];
  });
  return above.at(-1);
};

const letters = (name) => [...name.replace(/[A-Z]/g, (letter) => letter.toLowerCase())].slice(0, 64);

// Returns the most similar known name, if one is similar enough.
const suggest = (name, known) => {
  const word = letters(name);
  const far = (nearest) => distance(word, letters(nearest));
  const near = known.filter((nearest) => far(nearest) <= Math.ceil(Math.min(nearest.length, word.length) / 3));
  const [nearest] = near.sort().sort((a, b) => far(a) - far(b));
  return nearest && { nearest };
};
