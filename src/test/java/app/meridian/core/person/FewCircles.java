package app.meridian.core.person;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The groups of a small company. Who is in a group with the reader shares something with them.
 *
 * @param groups name to members, in order
 * @param administrator the one there is
 * @param customers who may not use the product
 */
public record FewCircles(Map<String, List<PersonId>> groups, PersonId administrator, Set<PersonId> customers)
        implements Circles {

    public FewCircles(Map<String, List<PersonId>> groups, PersonId administrator) {
        this(groups, administrator, Set.of());
    }

    @Override
    public Set<String> groupsOf(PersonId person, Collection<String> candidates) {
        return candidates.stream().filter(name -> membersOf(name, 100).contains(person)).collect(Collectors.toSet());
    }

    @Override
    public boolean isGroup(String name) {
        return groups.containsKey(name);
    }

    @Override
    public List<PersonId> membersOf(String group, int limit) {
        return groups.getOrDefault(group, List.of()).stream().limit(limit).toList();
    }

    @Override
    public Set<PersonId> sharingWith(PersonId reader, Collection<PersonId> people) {
        Set<PersonId> sharing = groups.values().stream().filter(members -> members.contains(reader))
                .flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        sharing.retainAll(people);
        sharing.removeAll(customers);
        return sharing;
    }

    @Override
    public boolean mayUse(PersonId person) {
        return !customers.contains(person);
    }

    @Override
    public boolean isAdministrator(PersonId person) {
        return person.equals(administrator);
    }
}
