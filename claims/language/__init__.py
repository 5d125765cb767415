"""What English words, numbers, dates and names mean: pure functions of text, no parser.

Numbers and dates are read twice, for two ends:

- for `slots`, with unit, bound and place in the text: `quantities/` and `times/`, on `tokens` and
  `numerals`;
- for the normal form, where each becomes one word: `normal`, with `figures` and `datings`. The
  keys of claims come from it, so what changes it makes known claims new ones.

`lexicon` and `vectors` tell how two words are related, `aliases` which names are one.
"""
