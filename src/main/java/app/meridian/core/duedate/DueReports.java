package app.meridian.core.duedate;

import app.meridian.core.person.PersonId;
import app.meridian.core.worktime.Origin;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes due reports. Asks nobody but the calendars it is given. */
final class DueReports {
    private static final Comparator<Warning> BY_CODE = Comparator.comparing(Warning::code);

    private final DueQuestion question;
    private final Deadlines deadlines;
    private final OwnWarnings own;
    private final Map<PersonId, Warning> shared;

    private DueReports(DueQuestion question) {
        this.question = question;
        deadlines = question.deadlines();
        own = new OwnWarnings(question, deadlines);
        shared = question.warns() ? SharedWarnings.of(question, deadlines) : Map.of();
    }

    static DueReport of(DueQuestion question) {
        DueReports reports = new DueReports(question);
        List<PersonDue> people = question.people().stream().map(reports::person).sorted(order()).toList();
        return new DueReport(question.day(), question.terms(), question.now(),
                reports.deadlines.moment(question.day()), people, question.warns() ? reports.ofTheWhole() : List.of());
    }

    private PersonDue person(Concerned person) {
        Optional<Instant> deadline = deadlines.of(person, question.day());
        Optional<Warning> urgency = own.urgency(person);
        Optional<Duration> over = urgency.flatMap(each ->
                each instanceof Warning.Overdue overdue ? overdue.over() : Optional.empty());
        Optional<Duration> left = person.isHidden() ? Optional.empty() : Optional.of(
                deadline.map(at -> person.between(question.now(), at)).orElse(Duration.ZERO));
        return new PersonDue(person.colleague().person(), person.role(), person.colleague().self(),
                person.hours().zoneAt(question.now()), deadline, left, over, warnings(person, urgency),
                person.isHidden());
    }

    private List<Warning> warnings(Concerned person, Optional<Warning> urgency) {
        if (!question.warns()) return List.of();
        if (person.isHidden() || own.isOverdue(person)) return urgency.stream().toList();
        List<Warning> warnings = new ArrayList<>(urgency.stream().toList());
        warnings.addAll(own.others(person));
        Optional.ofNullable(shared.get(person.id())).ifPresent(warnings::add);
        warnings.sort(BY_CODE);
        return warnings;
    }

    private List<Warning> ofTheWhole() {
        List<PersonId> unknown = question.people().stream().filter(this::hasNoZone).map(Concerned::id).toList();
        Stream<Warning> zone = question.people().stream().filter(this::hasNoZone).limit(1)
                .map(first -> new Warning.ZoneUnknown(unknown, first.hours().zoneAt(question.now()).zone()));
        boolean former = question.assignment() == DueQuestion.Assignment.FORMER;
        Stream<Warning> nobody = question.assignment() == DueQuestion.Assignment.TAKEN
                ? Stream.of() : Stream.of(new Warning.Unassigned(former));
        return Stream.concat(zone, nobody).toList();
    }

    private boolean hasNoZone(Concerned person) {
        return person.hours().zoneAt(question.now()).origin().kind() == Origin.Kind.PRODUCT_DEFAULT;
    }

    /** What is only good to know puts nobody before others. */
    private static Comparator<PersonDue> order() {
        return Comparator.comparing((PersonDue each) -> !each.you())
                .thenComparing(each -> each.role() == Involved.Role.ASSIGNEE ? 0
                        : each.role() == Involved.Role.REPORTER ? 1 : 2)
                .thenComparing(DueReports::severity)
                .thenComparing(each -> each.deadline().orElse(Instant.MAX));
    }

    private static Severity severity(PersonDue person) {
        return person.warnings().stream().map(Warning::severity).findFirst().orElse(Severity.KNOW);
    }
}
