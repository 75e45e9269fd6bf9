import groovy.json.JsonSlurper

context.server.stop(0)
def address = "http://127.0.0.1:${context.server.address.port}/documents/"
def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 9
def run = { int number -> runs[number - 1] }
def json = { String month -> new JsonSlurper().parse(new File(basedir, "target/reports/$month/document-changes.json")) }
def source = 'src/before/harbour/Office.java'

/** What a month brings: the report of diff, the same of pull, and the same in the log. */
def brings = { int number, String month, List counts, List changes ->
    def report = json("$month-ahead")
    assert report.before.name == 'src/spec/openapi.yaml'
    assert report.after == [name: address + month + ' with src/overlay.yaml', title: "Harbour 2026-0${['april', 'may', 'june', 'july'].indexOf(month) + 4}"]
    assert ['source-breaking', 'wire-breaking', 'additive', 'invisible'].collect { report.counts[it] } == counts
    assert report.changes.findAll { it.impact != 'invisible' }
            .collect { "$it.impact $it.subject $it.place".toString() } as Set == changes as Set
    assert report.searched
    assert json(month) == report
    ['md', 'html'].each { assert new File(basedir, "target/reports/$month/document-changes.$it").size() > 500 }
    assert run(number).contains("[INFO] $report.verdict")
    assert run(number).contains('Replaced src/spec/openapi.yaml (')
    report
}
def lines = { report -> report.changes.collectMany { it.lines }.collect { "$it.file:$it.line $it.text".toString() } }
def built = { int number -> assert run(number).contains('harbour: Gull, far out') }

// April is the first document: nothing to compare it with, but a lack of words is told.
assert run(1).contains('Written: src/spec/openapi.yaml (')
assert run(1).contains('Without a description: #/components/schemas/Ship/properties/pennant')
assert !run(1).contains('Without a description: #/components/schemas/Ship/properties/name')
assert !new File(basedir, 'target/reports/april').exists()
built 1

// May only adds: check lets it pass, and the code compiles and runs as it is.
def may = brings(2, 'may', [0, 0, 3, 1], [
        'additive operation announceShip',
        'additive type Announcement',
        'additive property Ship.draught'])
assert lines(may).empty
built 2

// June takes a property and a value of an enum away, and names the one line that somebody has to change.
def june = brings(4, 'june', [2, 0, 1, 1], [
        'source-breaking property Ship.pennant',
        'source-breaking enum-value ShipState',
        'additive property Announcement.crew'])
assert run(3).contains("${address}june: It differs from src/spec/openapi.yaml in a way that failOn=breaking does not allow.")
assert run(3).contains('[document-changed]')
assert !run(3).contains('Replaced')
[run(3), run(4)].each {
    assert it.contains('1 hand-written line uses what breaks.')
    assert it.contains('- Ship.pennant: The property is gone. (was String)')
    assert it.contains('Ship.hasPennant(), Ship.isPennantNull(), Ship.pennant(), Ship.Builder.pennant(...)')
    assert it.contains('- ShipState: The value quarantined is gone.')
    assert it.contains('ShipState.QUARANTINED, ShipState.Known.QUARANTINED')
}
assert june.changes.find { it.place == 'Ship.pennant' }.before.pointer == '#/components/schemas/Ship/properties/pennant'

// The report is right: that line does not compile, no other fails, and no other was changed to mend it.
assert run(5).findAll(/\[ERROR\] \S*\.java:\[\d+/).collect { it.replaceFirst(/.*story./, '') }.unique() ==
        ["[ERROR] $source:[27".toString()].collect { it - '[ERROR] ' }
def before = new File(basedir, source).readLines()
def after = new File(basedir, 'src/after/harbour/Office.java').readLines()
assert before.size() == after.size()
def changed = (0..<before.size()).findAll { before[it] != after[it] }
assert changed.collect { "$source:${it + 1} ${before[it].strip()}".toString() } == lines(june)
assert run(6).contains('Recompiling the module')
built 6

// July adds: failOn=any is stricter than the default, which lets it pass.
assert run(7).contains('in a way that failOn=any does not allow.')
def july = brings(8, 'july', [0, 0, 2, 1], [
        'additive operation signOff',
        'additive enum-value ShipState'])
assert lines(july).empty
assert july.changes.find { it.place == 'ShipState' }.members*.display == ['ShipState.TOWED', 'ShipState.Known.TOWED']
built 8

// The same again: no difference for the strictest policy, nothing written, nothing compiled.
assert json('july-any').changes.empty
assert run(9).contains('Unchanged: src/spec/openapi.yaml (')
assert run(9).contains('Up to date: ')
assert run(9).contains('Nothing to compile')
built 9

// A lock of the last pull, our words instead of theirs, what was chosen and nothing else.
def spec = new File(basedir, 'src/spec')
assert spec.list() as Set == ['openapi.yaml', 'spec.lock'] as Set
def document = new File(spec, 'openapi.yaml').text
assert document.contains('What the ship is called.')
assert !document.contains('As the register has it.') && !document.contains('Clerk')
def lock = new File(spec, 'spec.lock').text
assert lock.contains("origin: \"${address}july\"")
assert lock.contains('file: "overlay.yaml"')
assert lock.contains('etag: "\\"july\\""')
assert !lock.contains(basedir.name + '/')

// Snapshots of the plugin never ask for changes alone.
assert context.asked == ['april'] + ['may'] * 3 + ['june'] * 4 + ['july'] * 6
