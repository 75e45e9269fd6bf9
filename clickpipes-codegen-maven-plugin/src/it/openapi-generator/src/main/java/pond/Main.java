package pond;

import pond.model.Fish;

/** Uses what OpenAPI Generator wrote. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("fish: " + Fish.builder().name("carp").gps("N 52").build());
    }
}
