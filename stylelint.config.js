/** Layout must mirror by itself: only logical properties, and no colour but those of ui/theme/tokens.css. */
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': 'always',
    'color-no-hex': true,
    'color-named': 'never',
    'declaration-no-important': [true, { severity: 'error' }],
    'no-duplicate-selectors': true,
    'block-no-empty': true,
  },
  overrides: [
    { files: ['ui/theme/tokens.css'], rules: { 'color-no-hex': null } },
    { files: ['ui/theme/globals.css'], rules: { 'declaration-no-important': null } },
  ],
};
