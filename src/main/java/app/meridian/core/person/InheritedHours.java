package app.meridian.core.person;

import static java.util.Objects.requireNonNull;

import app.meridian.core.subject.Container;
import app.meridian.core.subject.ContainerType;
import app.meridian.core.subject.Containers;
import app.meridian.core.worktime.Origin;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what people inherit who have not said it themselves. */
public final class InheritedHours {
    private static final Comparator<String> BY_NAME =
            String.CASE_INSENSITIVE_ORDER.thenComparing(Comparator.naturalOrder());

    private final DefaultsStore defaults;
    private final People people;
    private final Circles circles;
    private final Containers containers;

    public InheritedHours(DefaultsStore defaults, People people, Circles circles, Containers containers) {
        this.defaults = requireNonNull(defaults, "defaults");
        this.people = requireNonNull(people, "people");
        this.circles = requireNonNull(circles, "circles");
        this.containers = requireNonNull(containers, "containers");
    }

    /** Reads the defaults, once for all whom they may be asked for. */
    Applying applying(Optional<Container> container) {
        return new Applying(defaults.applying(container));
    }

    /** Reads the defaults of all containers of the type, once. */
    Across across(ContainerType type) {
        return new Across(defaults.applying(type));
    }

    /** Enough to know the zone of somebody who has said this; reads the defaults only where they count. */
    Inherited ofZone(PersonId person, ProfileFields said) {
        Optional<Sourced<ZoneId>> preference = preference(person);
        boolean known = preference.isPresent() || said.namesEveryZone();
        return known ? new Inherited(preference, List.of(), lastResort()) : applying(Optional.empty()).of(person);
    }

    private Optional<Sourced<ZoneId>> preference(PersonId person) {
        return people.zonePreference(person).map(zone -> Sourced.of(zone, Origin.Kind.PRODUCT_PREFERENCE));
    }

    private Sourced<ZoneId> lastResort() {
        return Sourced.of(people.defaultZone(), Origin.Kind.PRODUCT_DEFAULT);
    }

    /** The defaults that were read, by where they count. */
    final class Across {
        private final Map<Container, Applying> within = new LinkedHashMap<>();
        private final Applying elsewhere;
        private final List<String> regions;
        private final String calendars;

        private Across(DefaultsStore.Found found) {
            List<HoursDefaults> rows = found.defaults();
            calendars = found.calendars();
            rows.stream().map(HoursDefaults::scope).filter(Scope.Within.class::isInstance)
                    .map(scope -> ((Scope.Within) scope).container())
                    .forEach(container -> within.put(container, applying(rows, Optional.of(container))));
            elsewhere = applying(rows, Optional.empty());
            regions = rows.stream().flatMap(row -> row.region().stream()).distinct().toList();
        }

        /** The containers that have defaults of their own. */
        Set<Container> containers() {
            return within.keySet();
        }

        /** @param container none of these and empty are the same */
        Applying in(Optional<Container> container) {
            return container.map(within::get).orElse(elsewhere);
        }

        /** Codes of all regions that are anybody's default. */
        List<String> regions() {
            return regions;
        }

        /** See {@link DefaultsStore.Found#calendars()}. */
        String calendars() {
            return calendars;
        }

        private Applying applying(List<HoursDefaults> rows, Optional<Container> container) {
            return new Applying(new DefaultsStore.Found(rows.stream()
                    .filter(row -> !(row.scope() instanceof Scope.Within within)
                            || container.filter(within.container()::equals).isPresent()).toList(), calendars));
        }
    }

    /** The defaults that were read, put into the order in which they count. */
    final class Applying {
        private final Map<String, HoursDefaults> ofGroups = new LinkedHashMap<>();
        private final List<Sourced<HoursDefaults>> forAll;
        private final String calendars;

        private Applying(DefaultsStore.Found found) {
            List<HoursDefaults> rows = found.defaults();
            calendars = found.calendars();
            rows.stream().filter(row -> row.scope() instanceof Scope.Group)
                    .sorted(Comparator.comparing(row -> ((Scope.Group) row.scope()).name(), BY_NAME))
                    .forEach(row -> ofGroups.put(((Scope.Group) row.scope()).name(), row));
            forAll = Stream.concat(
                    rows.stream().filter(row -> row.scope() instanceof Scope.Within),
                    rows.stream().filter(row -> row.scope() instanceof Scope.Company))
                    .map(row -> new Sourced<>(row, originOf(row.scope()))).toList();
        }

        /** See {@link DefaultsStore.Found#calendars()}. */
        String calendars() {
            return calendars;
        }

        Inherited of(PersonId person) {
            Set<String> groups = ofGroups.isEmpty() ? Set.of() : circles.groupsOf(person, ofGroups.keySet());
            Stream<Sourced<HoursDefaults>> forGroups = ofGroups.values().stream()
                    .filter(row -> groups.contains(((Scope.Group) row.scope()).name()))
                    .map(row -> new Sourced<>(row, originOf(row.scope())));
            return new Inherited(preference(person), Stream.concat(forGroups, forAll.stream()).toList(), lastResort());
        }

        private Origin originOf(Scope scope) {
            if (scope instanceof Scope.Group group) return new Origin(Origin.Kind.GROUP, group.name());
            if (scope instanceof Scope.Within within) {
                return new Origin(Origin.Kind.CONTAINER, containers.nameOf(within.container())
                        .map(Containers.ContainerName::name).orElse(""));
            }
            return Origin.of(Origin.Kind.COMPANY);
        }
    }
}
