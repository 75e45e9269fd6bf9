import groovy.json.JsonSlurper

def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 7
assert basedir.list().toList().findAll { it.contains('$') }.empty

def sources = new File(basedir, 'target/generated-sources/clickpipes-codegen')
assert new File(sources, 'pond/model/Fish.java').isFile()
assert new File(sources, 'pond/model/support/Json.java').isFile()

assert runs[1].contains('Written: spec/openapi.yaml (')
assert runs[1].count('Nothing changed.') == 2
assert new File(basedir, 'spec').list() as Set == ['openapi.yaml', 'spec.lock'] as Set
assert new File(basedir, 'spec/spec.lock').text.contains('origin: "pond.yaml"')

// A report in the usual place, with the line, though there is no project that says where code lies.
def report = new JsonSlurper().parse(new File(basedir, 'target/clickpipes-codegen/document-changes.json'))
assert report.worst == 'source-breaking'
assert report.changes.collectMany { it.lines } == [
        [file: 'code/angler/Angler.java', line: 11, text: 'return fish.length().compareTo(BigDecimal.TEN) < 0;']]
assert runs[2].contains('code/angler/Angler.java:11')
assert runs[2].contains('puddle.yaml:[1,1] It differs from spec/openapi.yaml')

['check', 'diff', 'generate', 'help', 'pull'].each { assert runs[3].contains("clickpipes-codegen:$it\n") }

assert runs[4].contains('-Dclickpipes.codegen.failon:') && runs[4].contains('Did you mean "failOn"?')
assert runs[4].contains('-Dclickpipes.codegen.specFile:')

def unfit = new JsonSlurper().parse(new File(basedir, 'target/unfit/document-changes.json'))
assert unfit.unmatched*.pointer == ['#/actions/0/target']
assert unfit.worst == 'source-breaking'
assert runs[5].contains('[overlay-unfit]') && runs[5].contains('[document-changed]')

assert runs[6].contains('coda') && runs[6].contains('[option-sources]')
