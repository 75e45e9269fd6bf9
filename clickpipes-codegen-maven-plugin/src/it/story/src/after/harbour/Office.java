package harbour;

import harbour.api.ShipsApi;
import harbour.model.Ship;
import harbour.model.ShipState;
import harbour.model.support.JsonConverterFactory;
import java.io.IOException;
import java.util.Objects;
import retrofit2.Retrofit;

/** Asks a real server by the generated client. */
public final class Office {

    private Office() {}

    public static void main(String[] arguments) throws IOException {
        ShipsApi ships = new Retrofit.Builder()
                .baseUrl(arguments[0])
                .addConverterFactory(JsonConverterFactory.create())
                .build()
                .create(ShipsApi.class);
        Ship ship = Objects.requireNonNull(ships.getShip("Gull").execute().body());
        System.out.println("harbour: " + ship.name() + ", " + berth(ship));
    }

    static String berth(Ship ship) {
        return ShipState.of("quarantined").equals(ship.state()) ? "far out" : "at the quay";
    }
}
