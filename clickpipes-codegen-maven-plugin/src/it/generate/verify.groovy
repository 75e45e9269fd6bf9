def log = new File(basedir, 'build.log').text
def runs = log.split(/Scanning for projects/).drop(1)
assert runs.length == 3

def files = (runs[0] =~ /(\d+) files from src\/main\/openapi\/pond.yaml: (\d+) written, 0 deleted/)
assert files.find() && files.group(1) == files.group(2)
assert runs[1].contains(files.group(1) + ' files from src/main/openapi/pond.yaml: 0 written, 0 deleted')
assert runs[1].contains('Nothing to compile')
assert runs[2].contains('Skipped: nothing is generated')
// Two executions share the default folder, and neither takes the other's files for stale ones of its own.
assert !runs.any { it =~ /[1-9]\d* deleted/ }
assert new File(basedir, 'target/classes/pool/api/FishApi.class').isFile()
assert runs[2].contains('Nothing to compile')
runs.each { assert it.contains('wire: {"name":"carp","length":1.50}') }

assert new File(basedir, 'target/generated-sources/clickpipes-codegen/pond/model/support/Json.java').isFile()
assert new File(basedir, 'target/classes/pond/api/FishApi.class').isFile()
