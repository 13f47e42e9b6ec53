package app.meridian.devhost.web;

import app.meridian.devhost.framework.clock.MovableClock;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Shows and moves the clock that the host and the plugins share; it moves for both products. */
final class ClockPages {
    private static final String PATH = "/devhost/clock";

    List<Route> routes() {
        return List.of(Route.get(PATH, this::show), Route.rest("POST", PATH, this::move));
    }

    private void show(Exchange exchange) throws IOException {
        exchange.answer(200, Map.of("now", MovableClock.systemUTC().instant().toString()));
    }

    private void move(Exchange exchange) throws IOException {
        String now = exchange.isJson() ? exchange.json().path("now").asText("") : exchange.parameter("now");
        try {
            if (now.isBlank()) MovableClock.reset(); else MovableClock.moveTo(Instant.parse(now.strip()));
        } catch (DateTimeParseException | ArithmeticException notAnInstant) {
            throw Problem.of(400, "now must look like 2026-11-25T13:20:00Z; leave it empty to reset the clock.");
        }
        show(exchange);
    }
}
