package app.meridian.text;

import static java.util.Objects.requireNonNull;

import app.meridian.core.decision.Decision;
import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.decision.Mails;
import app.meridian.core.decision.Mails.Mail;
import app.meridian.core.decision.Notices;
import app.meridian.core.person.People;
import app.meridian.core.reader.Reader;
import app.meridian.core.reader.Readers;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Mails those who are asked, in their own language and on their own clock. */
@Component
public class NoticeMail implements Notices {
    private static final String PAGE = "/plugins/servlet/meridian/decisions/";

    private final Mails mails;
    private final Readers readers;
    private final Phrases phrases;
    private final People people;
    private final ApplicationProperties product;

    public NoticeMail(Mails mails, Readers readers, Phrases phrases, People people,
            @ComponentImport("salApplicationProperties") ApplicationProperties product) {
        this.mails = requireNonNull(mails, "mails");
        this.readers = requireNonNull(readers, "readers");
        this.phrases = requireNonNull(phrases, "phrases");
        this.people = requireNonNull(people, "people");
        this.product = requireNonNull(product, "product");
    }

    @Override
    public boolean queue(Decision decision, Heard asked, Instant now) {
        Reader reader = readers.of(asked.person(), asked.zone());
        DecisionVoice voice = new DecisionVoice(phrases.in(reader.locale()), reader, now,
                List.of(people.find(asked.person()), people.find(decision.fields().roles().driver())));
        String address = product.getBaseUrl(UrlMode.CANONICAL) + PAGE + decision.id().value();
        NoticeWords words = new NoticeWords(voice, people, decision, asked);
        return mails.queue(new Mail(asked.person(), words.subject(), words.text(address), words.html(address)));
    }
}
