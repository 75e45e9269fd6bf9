def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 5
def errors = { int number ->
    assert !runs[number - 1].contains('BUILD SUCCESS')
    assert !runs[number - 1].contains('\tat ')
    def lines = runs[number - 1].readLines().findAll { it.startsWith('[ERROR]') }
    lines.takeWhile { !it.startsWith('[ERROR] To see the full') }.join('\n')
}
def generated = { String folder, String file -> new File(basedir, "target/$folder/openapi/$file") }

assert runs[0].contains(' files from src/kept/openapi.yaml: ')
def boat = generated('generated-sources/clickpipes-codegen', 'model/Boat.java').text
assert boat.contains('A boat in words of ours.') && boat.contains('draught')

def mismatch = errors(2)
assert mismatch.contains(new File(basedir, 'src/edited/openapi.yaml').path + ':[1,1] The document is not the one that was pulled')
assert mismatch.contains('overlay') && mismatch.contains('clickpipes.codegen.allowLocalEdits=true')
assert mismatch.contains('[lock-mismatch]')
assert generated('edited', 'model/Boat.java').text.contains('CUTTER')

def stale = errors(4)
assert stale.contains('The document was pulled before the overlay src/other.yaml became what it is.')
assert stale.contains('[lock-overlay]') && stale.contains('[lock-filter]')
// Neither refusal touched what was generated before.
assert generated('generated-sources/clickpipes-codegen', 'model/Boat.java').text == boat

assert generated('plain', 'api/BoatsApi.java').file
assert !generated('plain', 'api/WeatherApi.java').exists()
assert !generated('plain', 'model/Storm.java').exists()
def plain = generated('plain', 'model/Boat.java').text
assert plain.contains('A boat in words of ours.') && plain.contains('draught')
