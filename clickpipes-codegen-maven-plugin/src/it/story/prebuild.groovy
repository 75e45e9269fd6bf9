import com.sun.net.httpserver.HttpServer
import java.util.zip.GZIPOutputStream

// The server of the story: its document by month, and the ship that the program asks for.
def server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
def asked = Collections.synchronizedList([])
server.createContext('/documents/') { exchange ->
    def month = exchange.requestURI.path - '/documents/'
    def document = new File(basedir, "src/documents/${month}.json")
    asked << month + (exchange.requestHeaders.getFirst('If-None-Match') ?: '')
    if (!document.isFile()) {
        exchange.sendResponseHeaders(404, -1)
        exchange.close()
        return
    }
    def packed = new ByteArrayOutputStream()
    new GZIPOutputStream(packed).withCloseable { it << document.bytes }
    exchange.responseHeaders.add('Content-Encoding', 'gzip')
    exchange.responseHeaders.add('Content-Type', 'application/json')
    exchange.responseHeaders.add('ETag', "\"${month}\"")
    exchange.sendResponseHeaders(200, packed.size())
    exchange.responseBody.withCloseable { it << packed.toByteArray() }
}
server.createContext('/v1/ships/Gull') { exchange ->
    def ship = '{"name":"Gull","state":"quarantined"}'.bytes
    exchange.responseHeaders.add('Content-Type', 'application/json')
    exchange.sendResponseHeaders(200, ship.length)
    exchange.responseBody.withCloseable { it << ship }
}
server.start()
context.server = server
context.asked = asked
new File(basedir, 'test.properties').text = "harbour=http://127.0.0.1:${server.address.port}\n"
return true
