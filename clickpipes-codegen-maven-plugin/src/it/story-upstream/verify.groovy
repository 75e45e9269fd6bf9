import groovy.json.JsonSlurper

context.server.stop(0)
def runs = new File(basedir, 'build.log').text.split(/Scanning for projects/).drop(1)
assert runs.length == 4
def months = ['2026-04-12', '2026-05-23', '2026-06-25', '2026-07-31']
def json = { String name -> new JsonSlurper().parse(new File(basedir, "target/reports/$name/document-changes.json")) }
def compiled = {
    def found = [] as TreeSet
    new File(basedir, 'target/classes').eachFileRecurse(groovy.io.FileType.FILES) { found << it.name }
    found
}

// Each document replaces the one before, and what is made of it compiles.
runs.eachWithIndex { run, i ->
    assert run.contains(i == 0 ? 'Written: src/spec/openapi.yaml (' : 'Replaced src/spec/openapi.yaml (')
    assert run.contains("files from src/spec/openapi.yaml: ")
    assert run.contains('BUILD SUCCESS')
}
assert compiled().containsAll(['ClickPipe.class', 'ClickPipePubSubSource.class', 'ClickPipeSchemaDiscoveryRequest.class'])

// What diff said before each pull is what pull said, and what a caller finds.
def seen = [:]
months.drop(1).each { month ->
    def report = json("$month-ahead")
    def pulled = json(month)
    assert pulled == report
    // There is no code by hand to look at.
    assert report.changes.every { it.lines.empty }
    seen[month] = report.changes.groupBy { it.impact }
}
def places = { String month, String impact ->
    (seen[month][impact] ?: []).collect { "$it.subject $it.place".toString() } as Set
}

// May: Pub/Sub is new.
assert places('2026-05-23', 'source-breaking').empty && places('2026-05-23', 'wire-breaking').empty
assert places('2026-05-23', 'additive').containsAll([
        'type ClickPipePubSubSource', 'property ClickPipeSource.pubsub', 'property ClickPipePostSource.pubsub',
        'property CreateReversePrivateEndpoint.gcpServiceAttachment'])
assert runs[1].contains('Nothing breaks')

// June: its snapshots are gone, both the property and the value, from what is sent and from what is read.
assert places('2026-06-25', 'source-breaking') == [
        'property ClickPipePubSubSource.seekSnapshot', 'enum-value ClickPipePubSubSource.SeekType',
        'property ClickPipePostPubSubSource.seekSnapshot', 'enum-value ClickPipePostPubSubSource.SeekType'] as Set
def gone = seen['2026-06-25']['source-breaking']
assert gone.every { it.after?.value == null }
assert gone.findAll { it.subject == 'enum-value' }*.before*.value == ['snapshot', 'snapshot']
assert gone.collectMany { it.members }*.display.containsAll([
        'ClickPipePubSubSource.seekSnapshot()', 'ClickPipePostPubSubSource.Builder.seekSnapshot(...)',
        'ClickPipePostPubSubSource.SeekType.SNAPSHOT'])
assert gone.find { it.place == 'ClickPipePubSubSource.seekSnapshot' }.before.pointer ==
        '#/components/schemas/ClickPipePubSubSource/properties/seekSnapshot'
// Lists that may no longer name a column twice: they compile as before.
assert places('2026-06-25', 'wire-breaking') == ['Postgres', 'MySQL'].collectMany { source ->
    ['excludedColumns', 'sortingKeys'].collect { "property ClickPipe${source}PipeTableMapping.$it".toString() }
} as Set
assert places('2026-06-25', 'additive').containsAll([
        'operation clickPipeReversePrivateEndpointUpdate', 'property ClickPipePostKafkaSource.exactlyOnce',
        'property ClickPipesCdcScalingPatchRequest.replicaMemoryGb'])

// July: schema discovery, and a state that answers may have.
assert places('2026-07-31', 'source-breaking').empty && places('2026-07-31', 'wire-breaking').empty
assert places('2026-07-31', 'additive').containsAll([
        'operation clickPipeSchemaDiscovery', 'enum-value ClickPipe.State',
        'property ClickPipePostObjectStorageSource.skipInitialLoad', 'property ClickPipeMySQLSource.serverId'])
assert runs[3].contains('Nothing breaks')

// With the overlay of this repository, July's document is the committed one, byte for byte.
def own = new File(basedir, 'src/own')
assert new File(own, 'openapi.yaml').bytes == context.committed.bytes
assert new File(own, 'spec.lock').text.contains('file: "overlay.yaml"')
