package harbour.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import harbour.model.Berth;
import harbour.model.Visit;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both clients against a real server on this machine. */
class HarbourMasterTest {

    private static final UUID SHIP = UUID.fromString("6d8a1c1e-6f0e-4a7c-9a5e-0d2a6f1b7c11");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private HarbourMaster master;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        String address = "http://localhost:" + server.getAddress().getPort();
        master = new HarbourMaster(address + "/harbour/", address + "/weather/");
        answer("/weather/forecast", 200, "{\"beaufort\": 4, \"warning\": null}");
        answer("/harbour/ships/", 200, "{\"kind\": \"ferry\", \"passengers\": 900}");
        answer("/harbour/berths", 200, "[{\"number\": 1, \"class\": \"cargo\"}, {\"number\": 7, \"class\": \"ferry\"}]");
        answer("/harbour/berths/7/visits", 201, "{\"ship\": \"" + SHIP + "\", \"arrives\": \"2026-06-01T09:30:00Z\"}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void booksABerthThatFits() throws IOException {
        Visit visit = master.book(SHIP, DAY);

        assertEquals(9, visit.arrives().getHour());
        assertEquals(
                List.of(
                        "GET /weather/forecast?day=2026-06-01 ",
                        "GET /harbour/ships/" + SHIP + " ",
                        "GET /harbour/berths?free=true ",
                        "POST /harbour/berths/7/visits {\"ship\":\"" + SHIP + "\",\"arrives\":\"2026-06-01T08:00:00Z\"}"),
                requests);
    }

    @Test
    void saysWhyABookingWasRefused() {
        answer("/harbour/berths/7/visits", 409, "{\"reason\": \"taken\"}");

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> master.book(SHIP, DAY));
        assertEquals("Refused: taken", refused.getMessage());
    }

    @Test
    void keepsShipsAtSeaInAStorm() {
        answer("/weather/forecast", 200, "{\"beaufort\": 11}");

        assertThrows(IllegalStateException.class, () -> master.book(SHIP, DAY));
        assertEquals(1, requests.size());
    }

    @Test
    void marksWhatComesFromOutside() {
        // The first from "annotations" in codegen.yaml, the second from our extension of the generator.
        assertEquals("harbour.yaml", Berth.class.getAnnotation(FromOutside.class).document());
        assertTrue(Berth.SCHEMA.endsWith("/berth_v2"));
    }

    private void answer(String path, int status, String json) {
        try {
            server.removeContext(path);
        } catch (IllegalArgumentException e) {
            // It had no answer yet.
        }
        server.createContext(path, exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
