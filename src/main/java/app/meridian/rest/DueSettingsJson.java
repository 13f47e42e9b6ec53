package app.meridian.rest;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import app.meridian.core.duedate.DueRule;
import app.meridian.core.duedate.DueSettings;
import app.meridian.core.duedate.DueSettingsService;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holds for due dates in a project or space, as JSON.
 *
 * @param zone null unless the rule has one
 * @param handOverHours null unless somebody has set it
 */
@JsonInclude(NON_NULL)
@JsonPropertyOrder({"container", "version", "enabled", "rule", "zone", "dueSoonHours", "handOverHours"})
record DueSettingsJson(ContainerJson container, long version, boolean enabled, DueRule rule, String zone,
        Number dueSoonHours, Number handOverHours) {
    private static final double SECONDS_PER_HOUR = Duration.ofHours(1).toSeconds();

    static DueSettingsJson of(DueSettings settings, NamedContainer named) {
        String type = named.container().type().word();
        return new DueSettingsJson(new ContainerJson(type, named.key(), named.name()), settings.version(),
                settings.enabled(), settings.rule(), settings.zone().orElse(null), hours(settings.dueSoon()),
                settings.handOver().map(DueSettingsJson::hours).orElse(null));
    }

    /**
     * What shall stand in place of what is stored; what is not said is as where nothing was ever set.
     *
     * @throws BadFieldsException if anything is wrong
     */
    static DueSettings read(Field body, DueSettings stored) {
        body.isObject("enabled", "rule", "zone", "dueSoonHours", "handOverHours");
        DueSettings unset = DueSettings.unset(stored.container());
        Field enabled = body.at("enabled");
        DueSettings read = new DueSettings(stored.container(), stored.version(),
                enabled.isPresent() ? enabled.flag() : unset.enabled(), rule(body.at("rule")).orElse(unset.rule()),
                body.at("zone").text(), body.at("dueSoonHours").hours().orElse(unset.dueSoon()),
                body.at("handOverHours").hours());
        RuleFlaws.note(body, Map.of(), () -> DueSettingsService.require(read, stored));
        body.flaws().refuse();
        return read;
    }

    private static Optional<DueRule> rule(Field field) {
        return field.text().flatMap(text -> Stream.of(DueRule.values()).filter(rule -> rule.name().equals(text))
                .findFirst().or(() -> field.refuse(Message.of("meridian.due.error.not-a-rule", Message.quote(text)))));
    }

    /** Without a fraction where there is none. */
    private static Number hours(Duration length) {
        double hours = length.toSeconds() / SECONDS_PER_HOUR;
        return hours == Math.rint(hours) ? (Number) length.toHours() : (Number) hours;
    }

    record ContainerJson(String type, String key, String name) {}
}
