def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 10

/** One error, in one line: the file, the place, the pointer, what is wrong, what to do. */
def error = { int run, String... parts ->
    def lines = runs[run - 1].readLines().findAll { it.startsWith('[ERROR] ') }
    assert lines[0].startsWith('[ERROR] Failed to execute goal') && lines[0].endsWith('1 problem:')
    def line = lines[1] - '[ERROR] '
    parts.each { assert line.contains(it), "run $run lacks '$it': $line" }
    assert !runs[run - 1].contains('BUILD SUCCESS')
    assert !runs[run - 1].contains('\tat ')
    line
}
/** The file with all its folders, the line and the column, as a compiler would tell them. */
def at = { String file, int row, int column -> new File(basedir, file).path + ":[$row,$column] " }
error 2, 'src/specs/nowhere.yaml:', 'no such file', 'Correct the path', '[source-missing]'
error 3, 'src/specs/empty.yaml:', 'empty', '[source-empty]'
assert error(4, '[truncated]').startsWith(at('src/specs/truncated.json', 1, 52))
assert error(5, '[markup]').startsWith(at('src/specs/page.html', 1, 1))
assert error(6, '#/paths/~1fish~1{name}/get/', 'Whale', '[dangling-reference]').startsWith(at('src/specs/dangling.yaml', 11, 71))
def misspelt = error 7, '"inptSpec"', 'Did you mean "inputSpec"?', '[unknown-parameter]'
assert misspelt.startsWith(new File(basedir, "pom.xml").path + ":[19,")
error 8, '-Dclickpipes.codegen.modlPackage:', 'Did you mean "modelPackage"?', '[unknown-parameter]'
error 9, 'apiPackage: ', '"a.class"', '[option-package]'

def contents = { String folder ->
    def root = new File(basedir, folder)
    def found = [:] as TreeMap
    root.eachFileRecurse(groovy.io.FileType.FILES) { found[root.toPath().relativize(it.toPath()).toString()] = it.text }
    found
}
def kept = contents('target/generated-sources/clickpipes-codegen')
assert kept.size() > 10
assert kept == contents('target/again')
