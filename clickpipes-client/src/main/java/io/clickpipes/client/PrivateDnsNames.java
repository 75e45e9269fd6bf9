package io.clickpipes.client;

import io.clickpipes.client.model.CustomPrivateDnsMapping;
import io.clickpipes.client.model.UpdateReversePrivateEndpoint;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The private DNS names of a reverse private endpoint: always the whole list (rules RPE-4, RPE-5). Immutable.
 *
 * <pre>{@code
 * client.reversePrivateEndpoints().update(id, PrivateDnsNames.of("orders.db.example.com", "*.kafka.example.com"));
 * }</pre>
 */
public final class PrivateDnsNames {

    private static final String RULE = "RPE-5";
    private static final Pattern NAME =
            Pattern.compile("(\\*\\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?\\.)+[a-z]([a-z0-9-]*[a-z0-9])?");
    private static final Set<String> RESERVED = Set.of("local", "localhost", "internal", "corp", "private");

    private final List<CustomPrivateDnsMapping> mappings;
    private final List<Violation> violations;

    private PrivateDnsNames(List<CustomPrivateDnsMapping> mappings, List<Violation> violations) {
        this.mappings = List.copyOf(mappings);
        this.violations = violations;
    }

    /**
     * These names and no others.
     *
     * @param names full names, or names with {@code *} as their first label
     * @return the names
     */
    public static PrivateDnsNames of(String... names) {
        return ofModels(Checks.listOf("names", names).stream()
                .map(name ->
                        CustomPrivateDnsMapping.builder().privateDnsName(name).build())
                .toList());
    }

    /**
     * These mappings and no others, for what is newer than this client.
     *
     * @param mappings the mappings
     * @return the names
     */
    public static PrivateDnsNames ofModels(List<CustomPrivateDnsMapping> mappings) {
        Checks checks = new Checks();
        List<String> earlier = new ArrayList<>();
        for (int i = 0; i < mappings.size(); i++) {
            String place = "customPrivateDnsMappings[" + i + "].privateDnsName";
            String name = mappings.get(i).privateDnsName();
            if (name == null) {
                continue;
            }
            String text = name.toLowerCase(Locale.ROOT);
            checks.require(
                    NAME.matcher(text).matches() && !RESERVED.contains(text.substring(text.lastIndexOf('.') + 1)),
                    RULE,
                    place);
            checks.require(
                    earlier.stream().noneMatch(other -> overlap(other, text)),
                    RULE,
                    place,
                    "This name overlaps an earlier one of the list.");
            earlier.add(text);
        }
        return new PrivateDnsNames(mappings, checks.violations());
    }

    /**
     * No name at all: takes away those that are there.
     *
     * @return an empty list
     */
    public static PrivateDnsNames none() {
        return ofModels(List.of());
    }

    /**
     * The same without the rule, which may be older than the service.
     *
     * @return other names
     */
    public PrivateDnsNames trustTheService() {
        return new PrivateDnsNames(mappings, List.of());
    }

    /**
     * What an update sends.
     *
     * @return the generated model
     * @throws InvalidRequestException if rules are broken; names all of them. The generated model itself is not checked
     */
    public UpdateReversePrivateEndpoint toModel() {
        if (!violations.isEmpty()) {
            throw new InvalidRequestException(violations, "trustTheService()");
        }
        return UpdateReversePrivateEndpoint.builder()
                .customPrivateDnsMappings(mappings)
                .build();
    }

    List<CustomPrivateDnsMapping> mappings() {
        return mappings;
    }

    List<Violation> violations() {
        return violations;
    }

    /** Whether some host falls under both; a wildcard stands for one label. */
    private static boolean overlap(String one, String other) {
        return one.equals(other) || covers(one, other) || covers(other, one);
    }

    private static boolean covers(String wildcard, String name) {
        int point = name.indexOf('.');
        return wildcard.startsWith("*.") && point >= 0 && name.substring(point).equals(wildcard.substring(1));
    }

    /** The names as they are sent. */
    @Override
    public String toString() {
        return mappings.toString();
    }
}
