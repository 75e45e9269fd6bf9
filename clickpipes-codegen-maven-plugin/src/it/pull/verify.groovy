def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 4
assert runs[0].contains('Replaced ')
assert runs[1].contains('Replaced ')
assert runs[2].contains('Unchanged: ')
assert runs[3].contains('src/specs/truncated.json #')

assert new File(basedir, 'openapi.yaml').bytes == new File(basedir, 'src/specs/second.yaml').bytes
assert basedir.list().toList().findAll { it.contains('.tmp') }.empty
