package app.meridian.core.duedate;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.meridian.core.duedate.DuePlans.Plan;
import app.meridian.core.duedate.FairDates.Fairness;
import app.meridian.core.person.PersonHours;
import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.WorkingTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rule D6 by what reports say of every date. */
class FairDateProperties {

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void areTheEarliestOfThoseUnfairToFewest(@ForAll("plans") Plan plan) {
        Fairness fair = plan.example().fairAt(plan.moments().get(1).toString());
        LocalDate first = first(plan);

        Map<LocalDate, Integer> unfair = new TreeMap<>(Map.of(plan.day(), fair.unfairTo().size()));
        first.datesUntil(first.plusDays(FairDate.DAYS)).forEach(day ->
                unfair.put(day, unfairTo(plan, day, fair).size()));
        LocalDate best = unfair.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow().getKey();
        boolean better = unfair.get(best) < fair.unfairTo().size();

        assertThat(unfairTo(plan, plan.day(), fair)).isEqualTo(fair.unfairTo());
        assertThat(fair.nearest().map(FairDate::day)).isEqualTo(Optional.of(best).filter(day -> better));
        assertThat(fair.nearest().stream()).allSatisfy(
                each -> assertThat(each.unfairTo()).isEqualTo(unfairTo(plan, each.day(), fair)));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void leaveOutOnlyWhoDoesNotWork(@ForAll("plans") Plan plan) {
        Fairness fair = plan.example().fairAt(plan.moments().get(1).toString());
        LocalDate first = first(plan);

        List<PersonId> idle = plan.people().stream().filter(each -> first
                .datesUntil(first.plusDays(FairDate.DAYS)).noneMatch(day -> works(each, day)))
                .map(PersonHours::person).toList();

        assertThat(fair.leftOut()).isEqualTo(idle.size() == plan.people().size() ? List.of() : idle);
    }

    @Provide
    Arbitrary<Plan> plans() {
        return DuePlans.any();
    }

    private static List<PersonId> unfairTo(Plan plan, LocalDate day, Fairness fair) {
        Plan considered = new Plan(day, plan.terms(), plan.people(), plan.assigned(), plan.moments());
        Map<PersonId, PersonHours> hours = plan.people().stream().collect(toMap(PersonHours::person, identity()));
        List<PersonId> unfair = considered.example().reportAt(plan.moments().get(1).toString()).people().stream()
                .filter(each -> each.left().orElseThrow().compareTo(plan.terms().dueSoon()) <= 0
                        || !works(hours.get(each.person().id()), day))
                .map(each -> each.person().id()).toList();
        return hours.keySet().stream().filter(unfair::contains).filter(each -> !fair.leftOut().contains(each))
                .sorted(Comparator.comparing(PersonId::key)).toList();
    }

    private static boolean works(PersonHours person, LocalDate day) {
        return !WorkingTime.of(person.calendar(), Reach.of(day, day, day.atStartOfDay().toInstant(
                ZoneOffset.UTC))).on(day).isEmpty();
    }

    private static LocalDate first(Plan plan) {
        LocalDate today = plan.people().get(0).dateAt(plan.moments().get(1));
        return today.isAfter(plan.day()) ? today : plan.day();
    }
}
