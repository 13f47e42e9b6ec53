package app.meridian.rest;

import app.meridian.core.duedate.DueTerms;
import app.meridian.core.duedate.DueView;
import app.meridian.core.person.FieldFlaw;
import app.meridian.core.person.ZoneIds;
import app.meridian.core.worktime.DateSpan;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the parameters of addresses under which due dates are answered, as the fields of a body are read. */
final class DueParameters {
    private DueParameters() {}

    /** @throws BadFieldsException if one of them is not what it should be */
    static DueView view(String asOf, String date) {
        Field fields = fields("asOf", asOf, "date", date);
        DueView view = new DueView(moment(fields.at("asOf")), fields.at("date").date());
        fields.flaws().refuse();
        return view;
    }

    /** @throws BadFieldsException if it is no instant that calendars know */
    static Optional<Instant> asOf(String text) {
        Field field = fields("asOf", text).at("asOf");
        Optional<Instant> moment = moment(field);
        field.flaws().refuse();
        return moment;
    }

    /**
     * Empty without a time; the zone alone says nothing.
     *
     * @throws BadFieldsException if one of them is not what it should be, or the zone is missing
     */
    static Optional<DueTerms.Time> time(String time, String zone) {
        Field fields = fields("time", time, "zone", zone);
        Optional<LocalTime> read = fields.at("time").time();
        if (read.isPresent() && !fields.at("zone").isPresent()) {
            fields.at("zone").refuse(FieldFlaw.of(FieldFlaw.Kind.ZONE_MISSING));
        }
        Optional<ZoneId> known = fields.at("zone").text().flatMap(id -> ZoneIds.parse(id)
                .or(() -> fields.at("zone").refuse(FieldFlaw.of(FieldFlaw.Kind.UNKNOWN_ZONE, id))));
        fields.flaws().refuse();
        return read.map(at -> new DueTerms.Time(at, known.orElseThrow()));
    }

    private static Optional<Instant> moment(Field field) {
        return field.instant().flatMap(at -> DateSpan.KNOWN.contains(at.atZone(ZoneOffset.UTC).toLocalDate())
                ? Optional.of(at) : field.refuse(Message.of("meridian.rest.error.too-far")));
    }

    /** A parameter that is not there, or is blank, is no field. */
    private static Field fields(String... namesAndTexts) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            String text = namesAndTexts[i + 1];
            if (text != null && !text.isBlank()) node.put(namesAndTexts[i], text);
        }
        return Field.root(node);
    }
}
