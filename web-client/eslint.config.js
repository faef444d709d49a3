import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

export default ts.config(
  {
    ignores: [
      'dist',
      'node_modules',
      'browser-tests',
      'target',
      'src/protocol/types.ts',
      'src/protocol/reviews.ts',
    ],
  },
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/define-macros-order': 'error',
      'vue/multi-word-component-names': 'off',
      'vue/no-v-html': 'error',
      // An optional prop is undefined by its type.
      'vue/require-default-prop': 'off',
      'vue/no-undef-components': ['error', { ignorePatterns: ['RouterLink', 'RouterView'] }],
      // Every text a person reads lives in the two language files.
      'vue/no-bare-strings-in-template': 'error',
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: false }],
      'no-console': 'error',
      // The compiler already reports names that do not exist, and knows the browser's.
      'no-undef': 'off',
    },
  },
  { files: ['build.mjs'], rules: { 'no-console': 'off' } },
  prettier,
)
