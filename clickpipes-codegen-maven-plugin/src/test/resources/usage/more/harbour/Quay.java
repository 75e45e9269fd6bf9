package harbour;

import harbour.model.Ship;
import missing.library.Rope;

/** Of a second root, and with a library that is not there. */
final class Quay {

    Object tie(Ship ship, Rope rope) {
        rope.state();
        rope.tie(ship.state()); // use: Ship.state
        return Ship.builder().name(rope.name()).name("a").build(); // use: Ship.Builder.name
    }

    String boat(Office.Boat boat) {
        return boat.state();
    }
}
