package io.clickpipes.client.update;

import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.Rules;
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

        boolean hasBlank() {
            return namespace.isBlank() || name.isBlank() || target.isBlank();
        }
    }

    private final Function<A, Place> places;
    private final List<Checked<A>> added = new ArrayList<>();
    private final List<Place> removedPlaces = new ArrayList<>();
    private final List<R> removed = new ArrayList<>();

    TableChanges(Function<A, Place> places) {
        this.places = places;
    }

    void add(Checked<A> table) {
        added.add(table);
    }

    void remove(Place place, R model) {
        removedPlaces.add(place);
        removed.add(model);
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
        return removed;
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
            checks.require(removedPlaces.stream().noneMatch(place::sameSource), "UPD-7", path);
            if (target != null) {
                checks.require(targets.add(place.target()), target, path + ".targetTable");
            }
        }
        for (int i = 0; i < removed.size(); i++) {
            checks.require(
                    !removedPlaces.get(i).hasBlank(), names, REMOVE + "[" + i + "]", "A table is named in full.");
        }
    }

    private static <T> @Nullable T model(Checked<T> checked) {
        boolean switchable =
                checked.violations().stream().allMatch(each -> each.rule().switchable());
        return switchable ? checked.model(Rules.all()) : null;
    }
}
