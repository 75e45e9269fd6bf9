def files = { File root ->
    def found = new TreeMap<String, String>()
    root.eachFileRecurse(groovy.io.FileType.FILES) {
        if (it.name.endsWith('.java')) {
            found[root.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString()
        }
    }
    found
}

def theirs = new File(basedir, 'target/generated-sources/openapi')
def generated = files(new File(theirs, 'src/main/java'))
assert generated.keySet().containsAll(['pond/api/FishApi.java', 'pond/model/Fish.java', 'pond/shared/Envelope.java'])
assert !generated.keySet().any { it.contains('Bird') }
assert generated == files(new File(basedir, 'target/ours'))
// Nothing else comes from there but what the host keeps for itself.
theirs.eachFileRecurse(groovy.io.FileType.FILES) {
    assert it.name.endsWith('.java') || it.path.contains('.openapi-generator') || it.name.startsWith('.clickpipes-codegen')
}

def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 3
assert runs[0].contains(generated.size() + ' files from ')
assert runs[1].contains(': 0 written, 0 deleted.')
assert runs[1].contains('Nothing to compile')
runs[0..1].each { assert it.contains('fish: Fish{name=carp, gps=***}') }
assert runs[2].contains('There is no option secretName. Did you mean secretNames?')
