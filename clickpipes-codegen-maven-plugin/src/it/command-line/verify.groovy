def files = { File root ->
    def found = new TreeMap<String, String>()
    root.eachFileRecurse(groovy.io.FileType.FILES) {
        if (it.name.endsWith('.java')) {
            found[root.toPath().relativize(it.toPath()).toString()] = it.bytes.encodeHex().toString()
        }
    }
    found
}

def generated = files(new File(basedir, 'target/theirs/src/main/java'))
assert generated.containsKey('pond/model/Fish.java')
assert generated == files(new File(basedir, 'target/ours'))
