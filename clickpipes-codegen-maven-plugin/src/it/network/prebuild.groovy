import com.sun.net.httpserver.HttpServer

def loopback = InetAddress.getLoopbackAddress()
def basic = { String user, String password -> 'Basic ' + "$user:$password".bytes.encodeBase64() }
def document = new File(basedir, 'lakes.yaml').bytes

// A server that wants a password.
def server = HttpServer.create(new InetSocketAddress(loopback, 0), 0)
def shown = Collections.synchronizedList([])
server.createContext('/lakes') { exchange ->
    def credentials = exchange.requestHeaders.getFirst('Authorization')
    shown << (credentials ?: 'nothing')
    if (credentials == basic('reader', 'open-sesame')) {
        exchange.sendResponseHeaders(200, document.length)
        exchange.responseBody.withCloseable { it << document }
    } else {
        exchange.sendResponseHeaders(401, -1)
        exchange.close()
    }
}
server.start()

// A proxy that knows whom it lets through, and then finds no way.
def proxy = new ServerSocket(0, 50, loopback)
def tunnels = Collections.synchronizedList([])
Thread.startDaemon {
    try {
        while (true) {
            proxy.accept().withCloseable { socket ->
                def reader = socket.inputStream.newReader('ISO-8859-1')
                def head = []
                for (def line = reader.readLine(); line; line = reader.readLine()) {
                    head << line
                }
                tunnels << head
                socket.outputStream << 'HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'
            }
        }
    } catch (SocketException over) {
        // The test is over.
    }
}

new File(basedir, 'more-settings.xml').text = """<settings>
  <servers>
    <server><id>lakes</id><username>reader</username><password>open-sesame</password></server>
    <server><id>ponds</id><username>reader</username><password>shut-sesame</password></server>
  </servers>
</settings>
"""
new File(basedir, 'proxy-settings.xml').text = """<settings>
  <proxies>
    <proxy>
      <id>gate</id><active>true</active><protocol>https</protocol>
      <host>127.0.0.1</host><port>${proxy.localPort}</port>
      <username>walker</username><password>open-gate</password>
    </proxy>
  </proxies>
</settings>
"""
context.server = server
context.shown = shown
context.proxy = proxy
context.tunnels = tunnels
new File(basedir, 'test.properties').text = "clickpipes.codegen.from=http://127.0.0.1:${server.address.port}/lakes\n"
return true
