def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 10

/** One error, in one line: the file, the pointer, what is wrong, what to do. */
def error = { int run, String... parts ->
    def lines = runs[run - 1].readLines().findAll { it.startsWith('[ERROR] Failed to execute goal') }
    assert lines.size() == 1
    parts.each { assert lines[0].contains(it), "run $run lacks '$it': ${lines[0]}" }
    assert !runs[run - 1].contains('BUILD SUCCESS')
    assert !runs[run - 1].contains('\tat ')
}
error 2, 'src/specs/nowhere.yaml:', 'no such file', 'Correct the path', '[source-missing]'
error 3, 'src/specs/empty.yaml:', 'empty', '[source-empty]'
error 4, 'src/specs/truncated.json:', '['
error 5, 'src/specs/page.html:', '['
error 6, 'src/specs/dangling.yaml #/', 'Whale', '['
error 7, 'pom.xml:19:', '"inptSpec"', 'Did you mean "inputSpec"?', '[unknown-parameter]'
error 8, '-Dclickpipes.codegen.modlPackage:', 'Did you mean "modelPackage"?', '[unknown-parameter]'
error 9, 'apiPackage', '"a.class"', '[option-package]'

def contents = { String folder ->
    def root = new File(basedir, folder)
    def found = [:] as TreeMap
    root.eachFileRecurse(groovy.io.FileType.FILES) { found[root.toPath().relativize(it.toPath()).toString()] = it.text }
    found
}
def kept = contents('target/generated-sources/clickpipes-codegen')
assert kept.size() > 10
assert kept == contents('target/again')
