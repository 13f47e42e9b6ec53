package app.meridian.devhost.web;

import java.util.List;

/** Runs the plugins' jobs at once, due or not, and answers when they are done. */
record JobPages(Runnable jobs) {
    List<Route> routes() {
        return List.of(Route.rest("POST", "/devhost/jobs", this::run));
    }

    private void run(Exchange exchange) {
        jobs.run();
        exchange.answer(204);
    }
}
