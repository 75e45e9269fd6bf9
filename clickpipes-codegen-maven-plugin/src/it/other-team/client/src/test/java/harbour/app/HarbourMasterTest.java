package harbour.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import harbour.model.Berth;
import harbour.model.Visit;
import harbour.support.ErrorAnswer;
import harbour.support.InvalidPropertyException;
import harbour.support.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.HttpException;
import weather.model.Trouble;

/** Both clients against a real server on this machine. */
class HarbourMasterTest {

    private static final ImoNumber SHIP = ImoNumber.of("9074729");
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
        // In any order: the weather is asked at the same time.
        assertEquals(
                Set.of(
                        "GET /weather/forecast?day=2026-06-01 ",
                        "GET /harbour/ships/9074729 ",
                        "GET /harbour/berths?free=true ",
                        "POST /harbour/berths/7/visits {\"ship\":\"9074729\",\"arrives\":\"2026-06-01T08:00:00Z\"}"),
                Set.copyOf(requests));
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
        assertFalse(requests.contains("GET /harbour/berths?free=true "));
    }

    @Test
    void saysWhyTheWeatherIsNotKnown() {
        answer("/weather/forecast", 503, "{\"text\": \"instruments frozen\"}");

        CompletionException failed = assertThrows(CompletionException.class, () -> master.book(SHIP, DAY));
        ErrorAnswer answer = ErrorAnswer.of((HttpException) failed.getCause());
        assertEquals("instruments frozen", ((Trouble) answer.body()).text());
    }

    @Test
    void uploadsAPaper(@TempDir Path folder) throws IOException {
        server.createContext("/harbour/ships/9074729/papers", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(body);
            exchange.getResponseHeaders().add("Paper-Id", "P-17");
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        Path scan = Files.writeString(folder.resolve("safety.pdf"), "%PDF");

        assertEquals("P-17", master.upload(SHIP, scan, DAY));
        assertTrue(requests.get(0).contains("filename=\"safety.pdf\""), requests.get(0));
        assertTrue(requests.get(0).contains("2026-06-01"), requests.get(0));
    }

    @Test
    void takesNoShipWhoseNumberIsWrong() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> ImoNumber.of("9074728"));
        // What a service sends is judged when somebody looks at it.
        Visit visit = Json.parse("{\"ship\": \"9074728\"}", Visit.class);
        InvalidPropertyException refused = assertThrows(InvalidPropertyException.class, visit::ship);
        assertTrue(refused.getMessage().contains("/ship"), refused.getMessage());
    }

    @Test
    void marksWhatComesFromOutside() {
        // The first from "annotations" in harbour.codegen.yaml, the second from our extension of the generator.
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
