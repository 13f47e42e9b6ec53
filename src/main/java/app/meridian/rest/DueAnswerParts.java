package app.meridian.rest;

import app.meridian.core.duedate.DueAdditions;
import app.meridian.core.duedate.DueAnswer;
import app.meridian.core.duedate.DueReport;
import app.meridian.core.duedate.DueSettings;
import app.meridian.core.duedate.DueTime;
import app.meridian.core.person.People;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import app.meridian.core.worktime.Interval;
import app.meridian.rest.DueJson.AxisJson;
import app.meridian.rest.DueJson.DueTimeJson;
import app.meridian.rest.DueJson.NamedJson;
import app.meridian.rest.DueJson.RuleJson;
import app.meridian.rest.DueJson.ThresholdsJson;
import app.meridian.rest.DueJson.TickJson;
import app.meridian.text.DueStates;
import app.meridian.text.DueWords;
import app.meridian.text.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * An issue's due date, put together.
 *
 * @param words empty if there is no report
 * @param visible those whom the reader may see of the people added, and whoever set the time
 */
record DueAnswerParts(DueAnswer answer, Reader reader, Optional<DueWords> words, People people,
        List<PersonId> visible) {

    DueJson json(DueStates states, boolean asOf, Optional<String> typed) {
        DueAdditions additions = answer.choices().additions();
        boolean tried = !answer.day().equals(answer.item().dueDay());
        return new DueJson(answer.state(), now(answer.now()), reader.zone().getId(), asOf, tried,
                answer.day().map(Object::toString).orElse(null),
                answer.day().map(states::fullDay).orElse(null), typed.orElse(null),
                SentenceJson.of(lead(states)), sub().map(SentenceJson::of).orElse(null), notes(),
                words.map(this::rule).orElse(null), additions.time().map(time -> dueTime(time, states)).orElse(null),
                added(additions), additions.version(),
                answer.maySchedule(), thresholds(), axis(answer.axis(), words), rows(),
                warnings(answer.report(), words));
    }

    static String now(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private Sentence lead(DueStates states) {
        return switch (answer.state()) {
            case OFF -> states.off();
            case NO_DATE -> states.noDate();
            case ANONYMOUS -> states.anonymous(answer.day().orElseThrow());
            case OUT_OF_RANGE -> states.outOfRange(answer.day().orElseThrow());
            case RESOLVED -> words.orElseThrow().resolved(answer.item().resolved().orElseThrow());
            case OPEN -> words.orElseThrow().lead();
        };
    }

    private Optional<Sentence> sub() {
        return answer.state() == DueAnswer.State.OPEN ? words.flatMap(DueWords::sub) : Optional.empty();
    }

    private List<WarningJson> notes() {
        return words.map(each -> WarningJson.notes(answer.report().orElseThrow(), each)).orElse(List.of());
    }

    private RuleJson rule(DueWords each) {
        boolean time = answer.report().orElseThrow().terms().time().isPresent();
        return new RuleJson(time ? "TIME" : answer.report().get().terms().rule().name(), each.rule());
    }

    private DueTimeJson dueTime(DueTime time, DueStates states) {
        boolean counts = answer.report().filter(report -> report.terms().time().isPresent()).isPresent();
        String at = counts ? answer.report().flatMap(DueReport::moment).map(Instant::toString).orElse(null) : null;
        NamedJson setBy = visible.contains(time.setBy()) ? named(time.setBy()) : null;
        return new DueTimeJson(time.time().toString(), states.clock().time(time.time()), time.zone(), at, setBy);
    }

    private List<NamedJson> added(DueAdditions additions) {
        return additions.people().stream().filter(visible::contains).map(this::named).toList();
    }

    private NamedJson named(PersonId person) {
        return new NamedJson(person.key(), people.find(person).fullName().orElse(""));
    }

    private ThresholdsJson thresholds() {
        DueSettings settings = answer.choices().settings();
        Duration handOver = settings.handOver().orElseGet(() -> settings.dueSoon().multipliedBy(2));
        return new ThresholdsJson(settings.dueSoon().toSeconds(), handOver.toSeconds());
    }

    static AxisJson axis(Optional<Interval> axis, Optional<DueWords> words) {
        if (axis.isEmpty() || words.isEmpty()) return null;
        List<TickJson> ticks = words.get().ticks(axis.get()).stream()
                .map(tick -> new TickJson(tick.at().toInstant().toString(), tick.text())).toList();
        return new AxisJson(axis.get().from().toString(), axis.get().until().toString(), ticks);
    }

    private List<PersonDueJson> rows() {
        if (words.isEmpty()) return List.of();
        return answer.report().orElseThrow().people().stream()
                .map(person -> PersonDueJson.of(person, answer.traces(), words.get(), Optional.empty())).toList();
    }

    static List<WarningJson> warnings(Optional<DueReport> report, Optional<DueWords> words) {
        return report.map(DueReport::warnings).orElse(List.of()).stream()
                .map(warning -> WarningJson.of(warning, words.orElseThrow())).toList();
    }
}
