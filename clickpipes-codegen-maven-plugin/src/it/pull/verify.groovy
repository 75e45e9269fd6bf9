import java.security.MessageDigest

def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 5
assert runs[0].contains('Written: openapi.yaml (')
assert runs[1].contains('Replaced openapi.yaml (')
assert runs[1].contains('  + Fish: scales')
assert runs[2].contains('Unchanged: openapi.yaml (')
assert runs[2].contains(' files from openapi.yaml: ')
assert runs[3].contains('src/specs/truncated.json:') && runs[3].contains('[truncated]')
assert runs[4].contains('Give each document a folder of its own. [pull-folder]')

// Document and lock are those of the last pull that was good.
def sum = { String name -> MessageDigest.getInstance('SHA-256').digest(new File(basedir, name).bytes).encodeHex() as String }
def lock = new File(basedir, 'spec.lock').readLines()
assert lock.contains('document: "openapi.yaml"')
assert lock.contains('  origin: "src/specs/second.yaml"')
assert lock.contains("  sha256: \"${sum('src/specs/second.yaml')}\"".toString())
assert lock.contains("sha256: \"${sum('openapi.yaml')}\"".toString())
assert new File(basedir, 'openapi.yaml').text.contains('scales:')
assert !new File(basedir, 'other.yaml').exists()
assert basedir.list().toList().findAll { it.contains('.tmp') || it.contains('.busy') }.empty
