package app.meridian.rest;

import app.meridian.core.decision.Option;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.function.UnaryOperator;

/** An option as it would be typed. */
@JsonPropertyOrder({"title", "pros", "cons"})
record OptionJson(String title, List<String> pros, List<String> cons) {

    /** @param typed turns a stored text into a typed one */
    static OptionJson of(Option option, UnaryOperator<String> typed) {
        return new OptionJson(typed.apply(option.title()), option.pros().stream().map(typed).toList(),
                option.cons().stream().map(typed).toList());
    }
}
