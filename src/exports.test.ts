import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const slashes = (path: string): string => path.replaceAll('\\', '/')
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .map((name) => slashes(join(folder, name)))
    .filter((name) => /(?<!\.d)\.m?ts$|\.mjs$/u.test(name) && !/\.test\.m?ts$/u.test(name))

/** What others than the program begin with */
const ENTRIES = ['src/index.ts', 'src/cli.ts']
/** What only a test imports, since its law is about just that */
const FOR_TESTS: Readonly<Record<string, readonly string[]>> = {
  'src/cli/command.ts': ['asked'],
  'src/cli/messages.ts': ['catalogue'],
  'src/extract/deadline/resolve.ts': ['Resolved'],
  'src/read/index.ts': ['extensionOf'],
  'src/render/xlsx/long-text.ts': ['MOST_IN_CELL', 'MARK'],
  'src/text/segment.ts': ['DictionaryPaths', 'dictionaryFault'],
  'src/text/simplify.ts': ['PAIRS'],
  'src/words/function.ts': ['FUNCTIONS'],
  'src/words/kind.ts': ['DOCUMENT_KINDS'],
  'src/words/pattern.ts': ['Predicate'],
  'src/words/role.ts': ['LABEL_WORDS'],
  'src/words/unit-name.ts': ['CLASS_NOUNS']
}

interface Names {
  readonly exported: string[]
  /** By the file that they are of; `*`: all of it, as a module of its own */
  readonly imported: [file: string, name: string][]
}

const nameOf = ({propertyName, name}: ts.ImportSpecifier | ts.ExportSpecifier | ts.BindingElement): string =>
  (propertyName ?? name).getText().replaceAll(/^['"]|['"]$/gu, '')

/** What a file exports, and what it imports from others of the program. */
function namesIn(file: string, code: string): Names {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const names: Names = {exported: [], imported: []}
  const use = (specifier: ts.Node | undefined, all: readonly string[]) => {
    if (!specifier || !ts.isStringLiteralLike(specifier) || !specifier.text.startsWith('.')) return
    const target = slashes(join(dirname(file), specifier.text))
    for (const name of all) names.imported.push([target, name])
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const bindings = node.importClause?.namedBindings
      use(node.moduleSpecifier, bindings && ts.isNamedImports(bindings) ? bindings.elements.map(nameOf) : ['*'])
    } else if (ts.isExportDeclaration(node))
      use(node.moduleSpecifier, node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements.map(nameOf) : ['*'])
    else if (ts.isImportTypeNode(node)) use(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, [node.qualifier?.getText() ?? '*'])
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const taken = ts.isAwaitExpression(node.parent) ? node.parent.parent : node.parent
      use(node.arguments[0], ts.isVariableDeclaration(taken) && ts.isObjectBindingPattern(taken.name) ? taken.name.elements.map(nameOf) : ['*'])
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  for (const statement of source.statements) {
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword)) continue
    const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement as ts.DeclarationStatement]
    for (const {name} of declared)
      if (name)
        names.exported.push(
          ...(ts.isObjectBindingPattern(name) || ts.isArrayBindingPattern(name) ? name.elements.map((one) => one.getText()) : [name.getText()])
        )
  }
  return names
}

/** Exports that no other file imports, by file. */
function unusedIn(files: ReadonlyMap<string, Names>): string[] {
  const used = new Set([...files].flatMap(([importer, {imported}]) => imported.filter(([file]) => file !== importer).map(([file, name]) => `${file} ${name}`)))
  return [...files].flatMap(([file, {exported}]) => (used.has(`${file} *`) ? [] : exported.map((name) => `${file} ${name}`).filter((name) => !used.has(name))))
}

describe('an export is imported by another file of the program, its tools or its fixtures', () => {
  const files = new Map([...filesOf('src'), ...filesOf('tools')].map((name) => [name, namesIn(name, readFileSync(join(root, name), 'utf8'))]))
  const isProgram = (name: string) => name.startsWith('src/') && !/\.fixture\.ts /u.test(name) && !ENTRIES.some((entry) => name.startsWith(`${entry} `))
  const kept = Object.entries(FOR_TESTS).flatMap(([file, names]) => names.map((name) => `${file} ${name}`))
  it('in every file', () => {
    expect(unusedIn(files).filter(isProgram).sort()).toEqual(kept.sort())
  })
  it('and one that nobody imports would be seen', () => {
    const of = (file: string, code: string) => [file, namesIn(file, code)] as const
    const one = of('src/a/one.ts', 'export const [a, b] = [1, 2]; export function c() {} export interface D {}')
    expect(unusedIn(new Map([one]))).toEqual(['src/a/one.ts a', 'src/a/one.ts b', 'src/a/one.ts c', 'src/a/one.ts D'])
    const two = of('src/two.ts', "import {a, type D} from './a/one.ts'\nconst {c} = await import('./a/one.ts')")
    expect(unusedIn(new Map([one, two]))).toEqual(['src/a/one.ts b'])
    expect(unusedIn(new Map([one, of('src/two.ts', "import * as all from './a/one.ts'")]))).toEqual([])
  })
})
