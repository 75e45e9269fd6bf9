import com.sun.net.httpserver.HttpServer

def root = basedir
while (!new File(root, 'clickpipes-spec').isDirectory()) {
    root = root.parentFile
}
def own = new File(basedir, 'src/own')
own.mkdirs()
def spec = new File(root, 'clickpipes-spec/src/main/resources/io/clickpipes/spec')
new File(own, 'overlay.yaml').bytes = new File(spec, 'overlay.yaml').bytes
context.committed = new File(spec, 'openapi.yaml')

def server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
server.createContext('/') { exchange ->
    def document = new File(root, "../shared/reference/upstream/${exchange.requestURI.path.tokenize('/').last()}.json").bytes
    exchange.responseHeaders.add('Content-Type', 'application/json')
    exchange.sendResponseHeaders(200, document.length)
    exchange.responseBody.withCloseable { it << document }
}
server.start()
context.server = server
new File(basedir, 'test.properties').text = "cloud=http://127.0.0.1:${server.address.port}\n"
return true
