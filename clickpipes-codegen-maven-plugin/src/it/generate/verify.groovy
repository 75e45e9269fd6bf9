def log = new File(basedir, 'build.log').text
def runs = log.split(/Scanning for projects/).drop(1)
assert runs.length == 3

def files = (runs[0] =~ /(\d+) files from src\/main\/openapi\/pond.yaml: (\d+) written, 0 deleted/)
assert files.find() && files.group(1) == files.group(2)
assert runs[1].count('Up to date: ' + files.group(1) + ' files from src/main/openapi/pond.yaml.') == 3
assert runs[1].count('Nothing to compile') == 2
assert runs[2].contains('Skipped: nothing is generated')
// Two executions share the default folder, and neither takes the other's files for stale ones of its own.
assert !runs.any { it =~ /[1-9]\d* deleted/ }
assert new File(basedir, 'target/classes/pool/api/FishApi.class').isFile()
assert runs[2].count('Nothing to compile') == 2
runs.each { assert it.contains('wire: {"name":"carp","length":1.50}') }

assert new File(basedir, 'target/generated-sources/clickpipes-codegen/pond/model/support/Json.java').isFile()
assert new File(basedir, 'target/classes/pond/api/FishApi.class').isFile()

// Bound to a phase of the tests, the code is theirs alone.
assert new File(basedir, 'target/generated-test-sources/clickpipes-codegen/puddle/api/FishApi.java').isFile()
assert new File(basedir, 'target/test-classes/puddle/api/FishApi.class').isFile()
assert !new File(basedir, 'target/classes/puddle').exists()
assert !new File(basedir, 'target/generated-sources/clickpipes-codegen/puddle').exists()

// The last run is quiet, and so has no line about projects; what comes after the third build's end is the fourth's.
def quiet = runs[2].readLines().dropWhile { !it.contains('Finished at:') }
assert !quiet.any { it.contains('files from') || it.contains('WARN') || it.contains('Up to date') }
