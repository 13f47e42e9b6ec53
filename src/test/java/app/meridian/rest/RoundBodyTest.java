package app.meridian.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.meridian.core.checkin.Plan;
import app.meridian.core.checkin.QuestionType;
import app.meridian.core.checkin.RoundFields;
import app.meridian.core.checkin.Tone;
import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.InvalidFieldsException;
import app.meridian.text.TextsOf;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundBodyTest {
    private static final String PLAN = "'plan':{'weekdays':['MONDAY','FRIDAY'],'everyWeeks':2,"
            + "'firstDay':'2026-11-23','opensAt':'09:30','answerHours':4}";
    private static final String WHOLE = "{'name':'Daily','questions':[{'id':'done','type':'text','words':'Done'},"
            + "{'id':'how','type':'choice','words':'How','choices':[{'label':'Well','tone':'good'},{'label':'Hm'}]}],"
            + "'participants':{'people':['ben','aiko'],'groups':['berlin-office']}," + PLAN + "}";

    private static RoundFields read(String json) {
        return read(json, fields -> { });
    }

    private static RoundFields read(String json, Consumer<RoundFields> rules) {
        return RoundBody.read(Requests.body(json), rules);
    }

    private static Map<String, Message> flaws(String json, Consumer<RoundFields> rules) {
        return catchThrowableOfType(BadFieldsException.class, () -> read(json, rules)).messages();
    }

    @Test
    void readsARound() {
        RoundFields fields = read(WHOLE);

        assertThat(fields.name()).isEqualTo("Daily");
        assertThat(fields.questions()).extracting(each -> each.type())
                .containsExactly(QuestionType.TEXT, QuestionType.CHOICE);
        assertThat(fields.questions().get(1).choices()).extracting(each -> each.tone())
                .containsExactly(Tone.GOOD, Tone.NEUTRAL);
        assertThat(fields.participants().people()).extracting(each -> each.key()).containsExactly("ben", "aiko");
        assertThat(fields.plan()).isEqualTo(new Plan(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 2,
                LocalDate.of(2026, 11, 23), Optional.of(LocalTime.of(9, 30)), Optional.of(Duration.ofHours(4))));
    }

    @Test
    void readsAPlanThatFollowsEachPersonsDay() {
        Plan plan = read(WHOLE.replace("'opensAt':'09:30','answerHours':4", "'opensAt':null")).plan();

        assertThat(plan.opensAt()).isEmpty();
        assertThat(plan.answerTime()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'type':'text'             | 'type':'TEXT'          | questions[0].type                  | TEXT is not among
            'type':'text',            |                        | questions[0].type                  | This is needed
            'tone':'good'             | 'tone':'great'         | questions[1].choices[0].tone       | great is not among
            'people':['ben','aiko']   | 'people':[7]           | participants.people[0]             | text in quotation
            'people':['ben','aiko']   | 'people':['ben',' ']   | participants.people[1]             | This is needed
            ['MONDAY','FRIDAY']       | []                     | plan.weekdays                      | one weekday
            ['MONDAY','FRIDAY']       | ['MON']                | plan.weekdays[0]                   | MON is not among
            'everyWeeks':2            | 'everyWeeks':0         | plan.everyWeeks                    | from 1 to 12
            '2026-11-23'              | '23.11.2026'           | plan.firstDay                      | is not a date
            '09:30'                   | '9.30'                 | plan.opensAt                       | Write it like
            'answerHours':4           | 'answerHours':'x'      | plan.answerHours                   | from 1 to 80
            'name':'Daily',           | 'nmae':'Daily',        | nmae                               | no such field
            """)
    void namesWhatIsWrongAtItsPlace(String good, String bad, String path, String message) {
        Map<String, Message> flaws = flaws(WHOLE.replace(good, bad == null ? "" : bad), fields -> { });

        assertThat(flaws).containsOnlyKeys(path);
        Message flaw = flaws.get(path);
        String said = new TextsOf(Locale.UK).getText(flaw.key(), flaw.arguments().toArray(Serializable[]::new));
        assertThat(said).contains(message);
    }

    @Test
    void namesWhatTheRulesRefuseBesideAPlanThatCannotBeRead() {
        Map<String, Message> flaws = flaws(WHOLE.replace("'09:30'", "'half past nine'"), fields -> {
            throw new InvalidFieldsException(Map.of("questions[1].choices[0].label",
                    FieldFlaw.of(FieldFlaw.Kind.NOT_A_LINE, "40")));
        });

        assertThat(flaws).containsOnlyKeys("plan.opensAt", "questions[1].choices[0].label");
    }
}
