package app.meridian.devhost;

import app.meridian.devhost.web.Site;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The sample company's people, spread from Auckland to Los Angeles. */
final class SampleData {
    private static final List<Person> PEOPLE = List.of(
            new Person("aiko", "Aiko Tanaka", "Asia/Tokyo"),
            new Person("ben", "Ben Krüger", "Europe/Berlin"),
            new Person("carmen", "Carmen Ortega", "America/Los_Angeles"),
            new Person("dara", "Dara Shrestha", "Asia/Kathmandu"),
            new Person("eyal", "Eyal Levi", "Asia/Jerusalem"),
            new Person("fatima", "Fatima Hassan", "Africa/Cairo"),
            new Person("gwen", "Gwen Parata", "Pacific/Auckland"),
            new Person("hugo", "Hugo Almeida", "America/Sao_Paulo"),
            new Person("admin", "Ada Min", "Europe/London"));

    private SampleData() {
    }

    static List<String> usernames() {
        return PEOPLE.stream().map(Person::username).toList();
    }

    static void addPeople(Site site) {
        int number = 10100;
        for (Person person : PEOPLE) {
            String key = site.product() == Product.JIRA ? "JIRAUSER" + number++ : person.confluenceKey();
            site.users().save(new HostUser(key, person.username, person.fullName, ZoneId.of(person.zone),
                    Locale.UK, true));
        }
        site.settings().saveTimeFormat("HH:mm");
    }

    private record Person(String username, String fullName, String zone) {
        /** 32 hexadecimal digits, as Confluence makes them. */
        String confluenceKey() {
            return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString().replace("-", "");
        }
    }
}
