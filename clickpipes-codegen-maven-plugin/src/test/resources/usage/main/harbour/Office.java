package harbour;

import static harbour.model.ShipState.DOCKED; // use: ShipState.DOCKED
import static harbour.model.ShipState.*;

import harbour.api.ShipsApi;
import harbour.model.Cargo;
import harbour.model.Grain;
import harbour.model.Oil; // use: Oil
import harbour.model.Ship;
import harbour.model.ShipState;
import java.util.List;
import java.util.function.Function;

/** Every way to use a member, and names that only look like it. */
final class Office {

    /** Not generated, but of the same name. */
    record Boat(String state, String name) {}

    private static final ShipState GONE = ShipState.LOST; // use: ShipState.LOST

    private final Function<Ship, ShipState> reader = Ship::state; // use: Ship.state

    String direct(Ship ship) {
        return "state of " + ship.state(); // use: Ship.state
    }

    boolean through(List<Ship> ships) {
        for (var each : ships) {
            if (each.state() == DOCKED) { // use: Ship.state, ShipState.DOCKED
                return true;
            }
        }
        return ships.stream().map(Ship::state).anyMatch(state -> state == SAILING); // use: Ship.state
    }

    Ship chain(String state) {
        Ship.Builder builder = Ship.builder().name(state); // use: Ship.Builder.name
        return builder
                .state(
                        ShipState.of(state))
                .name("state()") // use: Ship.Builder.name
                .cargo(Oil.builder().tons(3).build()) // use: Oil, Ship.Builder.cargo
                .build();
    }

    int labels(ShipState state) {
        return switch (state.known()) {
            case LOST -> 1; // use: ShipState.Known.LOST
            case DOCKED, SAILING -> 2;
            default -> GONE.equals(state) ? 3 : 4;
        };
    }

    long weight(Cargo cargo) {
        if (cargo instanceof Oil oil) { // use: Oil
            return oil.tons(); // use: Cargo.tons
        }
        return cargo instanceof Grain ? ((Grain) cargo).tons() : cargo.tons(); // use: Cargo.tons
    }

    String looksLikeIt(Boat boat) {
        // ship.state(), Oil
        String Oil = boat.state() + boat.name();
        return Oil + "ship.state()";
    }

    /** What a test would have in the place of the service. */
    static final class Fake implements ShipsApi {

        private final Ship ship;

        Fake(Ship ship) {
            this.ship = ship;
        }

        @Override
        public
                retrofit2.Call<Ship>
                getShip(String id) { // use: ShipsApi.getShip
            throw new UnsupportedOperationException(ship.name() + id);
        }
    }

    Object ask(ShipsApi ships) {
        return ships.getShip("a"); // use: ShipsApi.getShip
    }

    String inherited(Ship ship) {
        return ship.toBuilder().build().toString() // use: Ship.toString
                + new Object().toString();
    }
}
