package app.meridian.devhost.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Shows the mails of everybody, for people and for tests; what is queued is sent before. */
record MailPages(Pages pages) {
    List<Route> routes() {
        return List.of(Route.get("/devhost/mail", this::show), Route.get("/devhost/mail\\.json", this::list));
    }

    private void show(Exchange exchange) throws IOException {
        pages.show(exchange, Page.of("mail", "Mail", Map.of("mails", mails(exchange))));
    }

    private void list(Exchange exchange) throws IOException {
        exchange.answer(200, mails(exchange));
    }

    /** Those to one address, if one is named. */
    private List<Mailbox.SentMail> mails(Exchange exchange) {
        Mailbox mailbox = pages.site().mailbox();
        mailbox.send();
        return mailbox.sent().stream()
                .filter(mail -> !exchange.has("to") || mail.to().equals(exchange.parameter("to"))).toList();
    }
}
