package io.clickpipes.client.update;

import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.rule.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a patch adds and removes.
 *
 * @param <A> the generated model of a table to add
 * @param <R> the generated model of a table to remove
 */
final class TableChanges<A, R> {

    static final String ADD = "tableMappingsToAdd";
    static final String REMOVE = "tableMappingsToRemove";

    /** What makes two mappings the same: the place that they read from. And where they write to. */
    record Place(String namespace, String name, String target) {

        boolean sameSource(Place other) {
            return namespace.equals(other.namespace) && name.equals(other.name);
        }
    }

    /** The names of the members of a place on the wire. */
    record Names(String namespace, String name) {}

    /** A table to remove; without place and model if they could not be made. */
    private record Removal<R>(
            @Nullable Place place, @Nullable R model, List<Violation> violations) {}

    private final Names members;
    private final Function<A, Place> places;
    private final List<Checked<A>> added = new ArrayList<>();
    private final List<Removal<R>> removed = new ArrayList<>();

    TableChanges(Names members, Function<A, Place> places) {
        this.members = members;
        this.places = places;
    }

    void add(Checked<A> table) {
        added.add(table);
    }

    void remove(Place place, R model) {
        removed.add(new Removal<>(place, model, List.of()));
    }

    /** A table to remove as it was added; what is wrong with it comes out with everything else. */
    void remove(Checked<A> table, Function<A, R> removal) {
        A model = model(table);
        removed.add(
                model == null
                        ? new Removal<>(null, null, table.violations())
                        : new Removal<>(places.apply(model), removal.apply(model), table.violations()));
    }

    boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty();
    }

    int additions() {
        return added.size();
    }

    int removals() {
        return removed.size();
    }

    /** Those that are right, so far as switching off rules can make them. */
    List<A> added() {
        return added.stream().map(TableChanges::model).filter(Objects::nonNull).toList();
    }

    List<R> removed() {
        return removed.stream().map(Removal::model).filter(Objects::nonNull).toList();
    }

    /**
     * Rule UPD-7, and the rules of single tables.
     *
     * @param names the rule that asks for all names
     * @param target the rule against two tables with one target, or null where there is none
     */
    void check(Checks checks, String names, @Nullable String target) {
        Set<String> targets = new HashSet<>();
        for (int i = 0; i < added.size(); i++) {
            String path = ADD + "[" + i + "]";
            checks.addAll(path, added.get(i).violations());
            A model = model(added.get(i));
            if (model == null) {
                continue;
            }
            Place place = places.apply(model);
            checks.require(removed.stream().noneMatch(each -> isFrom(each, place)), "UPD-7", path);
            if (target != null) {
                checks.require(targets.add(place.target()), target, path + ".targetTable");
            }
        }
        Set<Place> gone = new HashSet<>();
        for (int i = 0; i < removed.size(); i++) {
            String path = REMOVE + "[" + i + "]";
            checks.addAll(path, removed.get(i).violations());
            Place place = removed.get(i).place();
            if (place != null) {
                named(checks, names, path + "." + members.namespace(), place.namespace());
                named(checks, names, path + "." + members.name(), place.name());
                named(checks, names, path + ".targetTable", place.target());
                checks.require(gone.add(place), "UPD-8", path, "A table is removed once.");
            }
        }
    }

    private static void named(Checks checks, String rule, String path, String text) {
        checks.require(!text.isBlank(), rule, path, "A table is named in full.");
    }

    private static boolean isFrom(Removal<?> removal, Place place) {
        Place other = removal.place();
        return other != null && place.sameSource(other);
    }

    private static <T> @Nullable T model(Checked<T> checked) {
        boolean switchable =
                checked.violations().stream().allMatch(each -> each.rule().switchable());
        return switchable ? checked.model(Rules.all()) : null;
    }
}
