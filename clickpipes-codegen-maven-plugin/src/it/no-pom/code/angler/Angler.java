package angler;

import java.math.BigDecimal;
import pond.model.Fish;

final class Angler {

    private Angler() {}

    static boolean goesBack(Fish fish) {
        return fish.length().compareTo(BigDecimal.TEN) < 0;
    }
}
