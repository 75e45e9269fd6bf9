package harbour.app;

import harbour.api.Berths;
import harbour.api.ShipsApi;
import harbour.model.Berth;
import harbour.model.Ferry;
import harbour.model.Freighter;
import harbour.model.ListBerthsParameters;
import harbour.model.Problem;
import harbour.model.Ship;
import harbour.model.UploadPaperMultipart;
import harbour.model.Visit;
import harbour.support.ErrorAnswer;
import harbour.support.FilePart;
import harbour.support.JsonConverterFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import okhttp3.OkHttpClient;
import retrofit2.Response;
import retrofit2.Retrofit;
import weather.api.ForecastApi;
import weather.model.ForecastResponse;

/** Books berths while the sea allows it: two services, two generated clients, one HTTP client. */
public final class HarbourMaster {

    private static final int STORM = 9;

    private final Berths berths;
    private final ShipsApi ships;
    private final ForecastApi forecast;

    /**
     * Two services.
     *
     * @param harbourUrl base address of the harbour's API, with a slash at the end
     * @param weatherUrl the same of the weather service
     */
    public HarbourMaster(String harbourUrl, String weatherUrl) {
        Retrofit.Builder retrofit = new Retrofit.Builder()
                .client(new OkHttpClient())
                // Reads and writes the models of both documents, and leaves other classes alone.
                .addConverterFactory(JsonConverterFactory.create());
        Retrofit ofHarbour = retrofit.baseUrl(harbourUrl).build();
        this.berths = ofHarbour.create(Berths.class);
        this.ships = ofHarbour.create(ShipsApi.class);
        this.forecast = retrofit.baseUrl(weatherUrl).build().create(ForecastApi.class);
    }

    /**
     * Books the first free berth that is made for ships like this one.
     *
     * @return the visit as the harbour confirmed it
     * @throws IllegalStateException if there is none, or if the sea is too rough that day
     */
    public Visit book(ImoNumber ship, LocalDate day) throws IOException {
        // The weather service is asked while the harbour answers.
        CompletableFuture<ForecastResponse> weather = forecast.forecast(day);
        Berth.Category wanted = category(body(ships.getShip(ship).execute()));
        if (weather.join().beaufort() >= STORM) {
            throw new IllegalStateException("No ship enters on " + day + ".");
        }
        ListBerthsParameters free = ListBerthsParameters.builder().free(true).build();
        Berth berth = body(berths.berths(free).execute()).stream()
                .filter(each -> wanted.equals(each.category()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No berth is free for " + wanted + "."));
        Visit visit = Visit.builder()
                .ship(ship)
                .arrives(OffsetDateTime.of(day.atTime(8, 0), ZoneOffset.UTC))
                .build();
        return body(berths.bookVisit(berth.number(), visit).execute());
    }

    /**
     * Sends a scanned paper. The file is read while it is sent, and never held in memory as a whole.
     *
     * @return what the harbour calls it
     */
    public String upload(ImoNumber ship, Path scan, LocalDate expires) throws IOException {
        UploadPaperMultipart paper = UploadPaperMultipart.builder()
                .scan(FilePart.of(scan).as("application/pdf"))
                .expires(expires)
                .build();
        Response<Void> response = ships.uploadPaper(ship, paper).execute();
        check(response);
        return response.headers().get("Paper-Id");
    }

    /** A sealed interface: the compiler knows the alternatives, and the one that may come some day. */
    private static Berth.Category category(Ship ship) {
        if (ship instanceof Ferry) {
            return Berth.Category.FERRY;
        }
        return ship instanceof Freighter ? Berth.Category.CARGO : Berth.Category.YACHT;
    }

    private static <T> T body(Response<T> response) {
        check(response);
        T body = response.body();
        if (body == null) {
            throw new IllegalStateException("The answer is empty.");
        }
        return body;
    }

    /** The document says what an error looks like; other servers on the way may answer with anything. */
    private static void check(Response<?> response) {
        if (!response.isSuccessful()) {
            ErrorAnswer error = ErrorAnswer.of(response);
            throw new IllegalStateException(
                    "Refused: " + (error.body() instanceof Problem problem ? problem.reason() : error.status()));
        }
    }
}
