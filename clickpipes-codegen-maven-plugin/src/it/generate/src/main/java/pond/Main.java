package pond;

import pond.model.Fish;

/** Shows that generated code compiles beside other code, and runs. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("wire: " + Fish.builder().name("carp").length(new java.math.BigDecimal("1.50")).build().toJson());
    }
}
