package harbour.app;

import harbour.api.Berths;
import harbour.api.ShipsApi;
import harbour.model.Berth;
import harbour.model.Ferry;
import harbour.model.Freighter;
import harbour.model.ListBerthsParameters;
import harbour.model.Problem;
import harbour.model.Ship;
import harbour.model.Visit;
import harbour.model.support.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import retrofit2.Response;
import retrofit2.Retrofit;
import weather.api.ForecastApi;

/** Books berths while the sea allows it: two services, two generated clients, one OkHttp client. */
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
        OkHttpClient http = new OkHttpClient();
        // Each document brings its own converter, which leaves other classes than its own alone.
        Retrofit ofHarbour = new Retrofit.Builder()
                .client(http)
                .baseUrl(harbourUrl)
                .addConverterFactory(harbour.model.support.JsonConverterFactory.create())
                .build();
        Retrofit ofWeather = new Retrofit.Builder()
                .client(http)
                .baseUrl(weatherUrl)
                .addConverterFactory(weather.model.support.JsonConverterFactory.create())
                .build();
        this.berths = ofHarbour.create(Berths.class);
        this.ships = ofHarbour.create(ShipsApi.class);
        this.forecast = ofWeather.create(ForecastApi.class);
    }

    /**
     * Books the first free berth that is made for ships like this one.
     *
     * @return the visit as the harbour confirmed it
     * @throws IllegalStateException if there is none, or if the sea is too rough that day
     */
    public Visit book(UUID ship, LocalDate day) throws IOException {
        if (body(forecast.forecast(day).execute()).beaufort() >= STORM) {
            throw new IllegalStateException("No ship enters on " + day + ".");
        }
        Berth.Category wanted = category(body(ships.getShip(ship).execute()));
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

    /** A sealed interface: the compiler knows the alternatives, and the one that may come some day. */
    private static Berth.Category category(Ship ship) {
        if (ship instanceof Ferry) {
            return Berth.Category.FERRY;
        }
        return ship instanceof Freighter ? Berth.Category.CARGO : Berth.Category.YACHT;
    }

    private static <T> T body(Response<T> response) throws IOException {
        T body = response.body();
        if (body != null) {
            return body;
        }
        try (ResponseBody error = response.errorBody()) {
            String reason = error == null ? null : Json.parse(error.string(), Problem.class).reason();
            throw new IllegalStateException("Refused: " + reason);
        }
    }
}
