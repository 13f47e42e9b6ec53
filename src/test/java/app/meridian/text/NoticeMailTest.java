package app.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.meridian.core.decision.Hearing.Heard;
import app.meridian.core.decision.Mails.Mail;
import app.meridian.core.decision.Rule;
import app.meridian.core.person.FewPeople;
import app.meridian.core.person.PersonId;
import app.meridian.core.reader.Reader;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeMailTest {
    private final List<Mail> queued = new ArrayList<>();
    private final FewPeople people = new FewPeople(Map.of(DecisionSample.BEN, "Ben <Kr\u00fcger>",
            new PersonId("aiko"), "Aiko Tanaka", new PersonId("fatima"), "Fatima Hassan"));

    private Mail mail(DecisionSample sample, int index, Locale locale) {
        ApplicationProperties product = mock(ApplicationProperties.class);
        when(product.getBaseUrl(any(UrlMode.class))).thenReturn("https://jira.example.org");
        NoticeMail notices = new NoticeMail(queued::add,
                (person, zone) -> new Reader(Optional.of(person), zone, locale, "HH:mm"),
                new Phrases(new TextsOf(Locale.ENGLISH)), people, product);
        Heard asked = sample.contribution(index).heard();
        assertThat(notices.queue(sample.view().decision(), asked, DecisionSample.NOW)).isTrue();
        return queued.get(queued.size() - 1);
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void tellsTheRecipientOnTheirOwnClockWhatIsWanted() {
        Mail mail = mail(DecisionSample.open(), 3, Locale.UK);

        assertThat(mail.to()).isEqualTo(new PersonId("aiko"));
        assertThat(mail.subject()).isEqualTo("Your response is wanted: D-14 Book refunds once per parcel, not once"
                + " per order line");
        assertThat(plain(mail.text())).contains("Hello Aiko Tanaka,", "asks for your response to version 2")
                .contains("You have 16 h of your own working time. It ends Thu 26 Nov, 18:00 (Tokyo), and stands still")
                .contains("that counts as consent")
                .contains("Read it and respond: https://jira.example.org/plugins/servlet/meridian/decisions/14");
    }

    @Test
    void speaksTheLanguageOfTheRecipient() {
        Mail mail = mail(DecisionSample.open(), 5, Locale.GERMANY);

        assertThat(mail.subject()).startsWith("Ihre Antwort ist gefragt: D-14");
        assertThat(plain(mail.text()))
                .contains("16 Std. Ihrer eigenen Arbeitszeit. Sie endet Mo. 30. Nov., 12:00 (Cairo)");
    }

    @Test
    void showsNamesAsTextInHtml() {
        String html = mail(DecisionSample.open(), 3, Locale.UK).html();

        assertThat(html).contains("Ben &lt;Kr\u00fcger&gt;").doesNotContain("<Kr")
                .contains("<a href=\"https://jira.example.org/plugins/servlet/meridian/decisions/14\">");
    }

    @Test
    void saysNothingOfSilenceWhereThatIsNoConsent() {
        String text = mail(DecisionSample.open().by(Rule.approver(Duration.ofHours(16))), 3, Locale.UK).text();

        assertThat(text).doesNotContain("consent");
    }
}
