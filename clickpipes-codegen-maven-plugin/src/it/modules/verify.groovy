def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 9

def folders = ['', 'one/', 'two words/', 'three/']
assert (runs[0] =~ /\d+ files from \S*pond.yaml: [1-9]\d* written, 0 deleted/).size() == 4
assert (runs[1] =~ /Up to date: \d+ files from \S*pond.yaml\./).size() == 4
assert (runs[2] =~ /Up to date: /).size() == 1
folders.each {
    assert new File(basedir, it + 'target/generated-sources/clickpipes-codegen/openapi/model/Fish.java').isFile()
    assert new File(basedir, it + 'target/clickpipes-codegen/pond.state').isFile()
}

def problems = { int run ->
    assert !runs[run - 1].contains('BUILD SUCCESS')
    assert !runs[run - 1].contains('\tat ')
    def lines = runs[run - 1].readLines().findAll { it.startsWith('[ERROR] ') }
    def first = lines.findIndexOf { it =~ /\d+ problems?:/ }
    def number = (lines[first] =~ /(\d+) problems?:/)[0][1] as int
    lines.drop(first + 1).take(number).collect { it - '[ERROR] ' }
}
def at = { String file, int row, int column -> new File(basedir, file).path + ":[$row,$column] " }

def clash = problems(4)
assert clash.size() == 1
assert clash[0].contains('Fish.java: The executions "pond" and "puddle"') && clash[0].contains('[execution-clash]')

def offline = problems(5)
assert offline[0].startsWith('https://ponds.invalid/v1: Maven is offline') && offline[0].contains('[source-offline]')

def dangling = problems(6)
assert dangling.size() == 2
assert dangling[0].startsWith(at('broken.json', 9, 24)) && dangling[0].contains('Whale')
assert dangling[1].startsWith(at('broken.json', 16, 25)) && dangling[1].contains('Shark')

assert problems(7)[0].startsWith(at('words.yaml', 6, 5))
assert problems(8)[0].startsWith(new File(basedir, 'config.yaml').path + ':[') && problems(8)[0].contains('colour')
assert problems(9)[0].contains('pond.yaml') && problems(9)[0].contains('[output]')
