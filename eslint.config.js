import regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'

// one style of functions: with statements they are declarations, an arrow at the top is one expression
const FUNCTION = {
  selector:
    ':matches(Program, ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator:not([id.typeAnnotation]) > :matches(FunctionExpression, ArrowFunctionExpression[body.type="BlockStatement"])',
  message: 'Unexpected function with statements in a constant, expected a function declaration'
}
// some 120 000 arguments overflow the stack
const SPREAD = {
  selector:
    ':matches(CallExpression[callee.property.name=/^(?:push|unshift|splice|concat|max|min|fromCharCode|fromCodePoint|append|prepend|replaceChildren)$/], CallExpression[callee.name="h"]) > SpreadElement',
  message: 'Unexpected list as arguments, expected pushAll, maximum, minimum of model/lists.ts or appendAll of the client: it may be of any length'
}

export default tseslint.config(
  // score and leftovers are taken over as they are
  {ignores: ['dist/', 'out/', 'node_modules/', 'fixtures/', 'tools/score.mjs', 'tools/leftovers.mjs']},
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  // regexp/no-super-linear-backtracking and -move: no pattern may take more than linear time
  regexp.configs['flat/recommended'],
  {
    rules: {
      'regexp/no-super-linear-move': ['error', {report: 'certain'}],
      'regexp/no-super-linear-backtracking': ['error', {report: 'certain'}],
      // taste: words stand in groups and classes by meaning, not by length
      'regexp/prefer-character-class': 'off',
      'regexp/no-useless-character-class': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'no-restricted-syntax': ['error', FUNCTION],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}]
    }
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.fixture.ts'],
    rules: {'no-restricted-syntax': ['error', FUNCTION, SPREAD]}
  }
)
