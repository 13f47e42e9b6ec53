package app.meridian.rest;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.RegisterPage;
import app.meridian.core.decision.RegisterRow;
import app.meridian.core.decision.RegisterService;
import app.meridian.core.reader.Reader;
import app.meridian.core.subject.Container;
import app.meridian.rest.DecisionJson.NamedJson;
import app.meridian.rest.RegisterJson.RowJson;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Lists decisions for whoever asks. */
@Component
public class Registers {
    private final RegisterService service;
    private final DecisionTellers tellers;
    private final NamedHomes homes;

    public Registers(RegisterService service, DecisionTellers tellers, NamedHomes homes) {
        this.service = requireNonNull(service, "service");
        this.tellers = requireNonNull(tellers, "tellers");
        this.homes = requireNonNull(homes, "homes");
    }

    RegisterJson list(Reader reader, Container container, RegisterWish wish) {
        homes.requireVisible(reader.person(), container);
        RegisterPage page = service.list(reader.person(), container, wish.filter(), wish.before(), wish.limit());
        DecisionCards cards = tellers.cards(reader);
        return new RegisterJson(BoardParts.now(tellers.now()),
                page.rows().stream().map(row -> row(reader, cards, row)).toList(),
                page.next().map(String::valueOf).orElse(null));
    }

    private RowJson row(Reader reader, DecisionCards cards, RegisterPage.Row found) {
        RegisterRow row = found.row();
        return new RowJson(String.valueOf(row.id().value()), row.number().toString(),
                cards.texts().typed(row.title()), CheckInTeller.word(row.status()), cards.words().status(row.status()),
                DecisionCards.url(row.id()), new NamedJson(row.template().value(), row.templateName()),
                PersonJson.of(found.driver(), reader), MomentJson.of(row.changedAt(), reader, tellers.now()),
                row.review().map(LocalDate::toString).orElse(null),
                found.supersededBy().map(cards::link).orElse(null));
    }
}
