package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.person.Colleague;
import app.meridian.core.person.Colleagues;
import app.meridian.core.person.HoursRequest;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.worktime.DateSpan;
import app.meridian.core.worktime.WorkingTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the calendars that requests name, as far as the reader may know them (rule P2). */
@Component
public class HoursLookup {
    private final Colleagues colleagues;

    public HoursLookup(Colleagues colleagues) {
        this.colleagues = requireNonNull(colleagues, "colleagues");
    }

    /** @throws HoursNotVisibleException if the reader may not see the person's hours */
    Known hours(HoursChoice choice, Reader reader, DateSpan dates) {
        return hours(List.of(choice), reader, dates).get(0);
    }

    /**
     * In the order of the choices.
     *
     * @param dates for which holidays are needed
     * @throws HoursNotVisibleException if the reader may not see the hours of one of the people
     */
    List<Known> hours(List<HoursChoice> choices, Reader reader, DateSpan dates) {
        return find(choices, reader, dates, Colleague::showsHours);
    }

    /**
     * For deadlines, which hidden hours do not hide.
     *
     * @throws HoursNotVisibleException if the reader has nothing in common with the person
     */
    Known deadlines(HoursChoice choice, Reader reader, DateSpan dates) {
        return find(List.of(choice), reader, dates, colleague -> true).get(0);
    }

    private List<Known> find(
            List<HoursChoice> choices, Reader reader, DateSpan dates, Predicate<Colleague> visible) {
        List<PersonId> people = choices.stream().flatMap(choice -> choice.person().stream()).toList();
        Map<PersonId, Colleague> seen = people.isEmpty() ? Map.of() : colleagues
                .seenBy(reader.person(), people, new HoursRequest(Optional.empty(), dates, reader.locale())).stream()
                .filter(visible).collect(Collectors.toMap(each -> each.person().id(), Function.identity()));
        List<String> missing = choices.stream()
                .filter(choice -> choice.person().filter(person -> !seen.containsKey(person)).isPresent())
                .map(choice -> choice.place().path()).toList();
        if (!missing.isEmpty()) throw new HoursNotVisibleException(missing);
        return choices.stream().map(choice -> known(choice, seen)).toList();
    }

    private static Known known(HoursChoice choice, Map<PersonId, Colleague> seen) {
        return choice.calendar().map(calendar -> new Known(WorkingTime.of(calendar), true, true)).orElseGet(() -> {
            Colleague colleague = seen.get(choice.person().orElseThrow());
            return new Known(WorkingTime.of(colleague.hours().calendar()), colleague.showsHours(), colleague.self());
        });
    }

    /**
     * @param showsHours whether the reader may see how the hours lie
     * @param showsReasons whether the reader may know why somebody does not work
     */
    record Known(WorkingTime time, boolean showsHours, boolean showsReasons) {}
}
