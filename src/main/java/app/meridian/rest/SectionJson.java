package app.meridian.rest;

import app.meridian.core.decision.Section;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/** A section as it would be typed. */
@JsonPropertyOrder({"role", "heading", "help", "required", "text"})
record SectionJson(String role, String heading, String help, boolean required, String text) {

    /** @param text as typed */
    static SectionJson of(Section section, String text) {
        return new SectionJson(CheckInTeller.word(section.role()), section.heading(), section.help(),
                section.required(), text);
    }
}
