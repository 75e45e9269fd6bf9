package io.clickpipes.client;

import io.clickpipes.client.model.ClickPipe;

/** Run by {@link RunTimeTest} in a JVM of its own. */
final class SmallProgram {

    private SmallProgram() {}

    /**
     * Creates, lists and deletes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        try {
            Class.forName("com.fasterxml.jackson.databind.ObjectMapper");
            System.out.println("jackson-databind is here");
        } catch (ClassNotFoundException e) {
            System.out.println("jackson-databind is not here");
        }
        try (ClickPipesClient client = ClickPipesClient.fromEnvironment()) {
            ClickPipe created = client.create(EightKinds.all().get("kafka"));
            System.out.println("listed " + client.list().get(0).name());
            System.out.println("deleted " + client.pipe(created.id()).delete());
        }
    }
}
