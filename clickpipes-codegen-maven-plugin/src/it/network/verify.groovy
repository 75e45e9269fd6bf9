context.server.stop(0)
context.proxy.close()
def log = new File(basedir, 'build.log').text
def runs = log.split(/Scanning for projects/).drop(1)
assert runs.length == 4
def basic = { String user, String password -> 'Basic ' + "$user:$password".bytes.encodeBase64() }

assert runs[0].contains('Written: openapi.yaml (')
assert runs[1].contains('The server wants credentials (status 401).')
assert runs[1].contains('[source-denied]')
assert runs[2].contains('The server refuses the credentials (status 401).')
assert context.shown == [basic('reader', 'open-sesame'), 'nothing', basic('reader', 'shut-sesame')]

assert runs[3].contains('https://lakes.invalid/v1: The proxy answered with status 502')
assert context.tunnels.size() == 1
assert context.tunnels[0][0] == 'CONNECT lakes.invalid:443 HTTP/1.1'
assert context.tunnels[0].contains('Proxy-Authorization: ' + basic('walker', 'open-gate'))

// Nobody who reads the log learns what opens them.
['sesame', 'open-gate', 'reader:open-sesame'.bytes.encodeBase64() as String, 'walker:open-gate'.bytes.encodeBase64() as String]
        .each { assert !log.contains(it) }

// What failed changed nothing.
assert new File(basedir, 'openapi.yaml').text.contains('getBoat')
assert new File(basedir, 'spec.lock').text.contains('document: "openapi.yaml"')
