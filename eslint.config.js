import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  {ignores: ['dist/', 'out/', 'node_modules/', 'fixtures/']},
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  // regexp/no-super-linear-backtracking and -move: no pattern may take more than linear time
  regexp.configs['flat/recommended'],
  {
    rules: {
      'regexp/no-super-linear-move': ['error', {report: 'certain'}],
      'regexp/no-super-linear-backtracking': ['error', {report: 'certain'}],
      'regexp/require-unicode-regexp': 'off',
      'regexp/prefer-named-capture-group': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}]
    }
  }
)
